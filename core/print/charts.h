#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

/// The chart shapes of paper and screen, painted in one place so that both agree.
namespace zhibu {

/// Bars lying one below another: a name at the left, a bar, and the figure behind it. No colour speaks alone.
struct BarChart {
    struct Bar {
        QString name;
        double value = 0;  ///< of `most`
        QString words;     ///< the figure as it is read: "12 of 15, 80%"
        bool good = false; ///< shown in the colour of what is met
    };
    std::vector<Bar> bars = {};
    double most = 1; ///< where a bar is full
};

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
