#include "core/print/charts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace zhibu {

namespace {

// In line heights, so that a chart looks the same at every resolution.
constexpr double rowFactor = 1.7;
constexpr double gapFactor = 0.5;
constexpr double cornerFactor = 0.12;

double widest(const QFontMetricsF& metrics, const BarChart& chart, QString BarChart::Bar::*text) {
    double width = 0;
    for (const BarChart::Bar& bar : chart.bars)
        width = qMax(width, metrics.horizontalAdvance(bar.*text));
    return width;
}

} // namespace

double chartHeight(const BarChart& chart, const QFont& font) {
    return QFontMetricsF(font).height() * rowFactor * static_cast<double>(chart.bars.size());
}

void paintChart(QPainter& painter, const QRectF& area, const BarChart& chart, const ChartColors& colors) {
    const QFontMetricsF metrics(painter.font());
    const double names = qMin(widest(metrics, chart, &BarChart::Bar::name), area.width() * 0.4);
    const double words = widest(metrics, chart, &BarChart::Bar::words);
    const double row = metrics.height() * rowFactor;
    const double gap = metrics.height() * gapFactor;
    const double corner = metrics.height() * cornerFactor;
    const double room = qMax(0.0, area.width() - names - words - 2 * gap);
    double top = area.top();
    for (const BarChart::Bar& bar : chart.bars) {
        const QRectF line(area.left(), top, area.width(), row);
        painter.setPen(colors.text);
        painter.drawText(QRectF(line.left(), top, names, row), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(bar.name, Qt::ElideRight, names));
        const double high = metrics.height() * 0.7;
        QRectF track(line.left() + names + gap, top + (row - high) / 2, room, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.track);
        painter.drawRoundedRect(track, corner, corner);
        const double share = chart.most > 0 ? qBound(0.0, bar.value / chart.most, 1.0) : 0;
        painter.setBrush(bar.good ? colors.good : colors.bar);
        track.setWidth(room * share);
        if (share > 0) painter.drawRoundedRect(track, corner, corner);
        painter.setPen(colors.text);
        painter.drawText(QRectF(line.right() - words, top, words, row), Qt::AlignLeft | Qt::AlignVCenter,
                         bar.words);
        top += row;
    }
}

} // namespace zhibu
