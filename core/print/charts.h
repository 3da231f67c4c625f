#pragma once

#include "core/reports/bar_chart.h"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

/// The chart shapes of paper and screen, painted in one place so that both agree.
namespace zhibu {

struct ChartColors {
    QColor text;
    QColor track;
    QColor bar;
    QColor good;
};

/// How high a chart is at that font.
double chartHeight(const BarChart& chart, const QFont& font);
/// Names take at most two fifths of the width and are cut off with dots.
void paintChart(QPainter& painter, const QRectF& area, const BarChart& chart, const ChartColors& colors);

} // namespace zhibu
