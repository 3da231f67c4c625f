#include "ui/widgets/bar.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace zhibu {

QRectF barIn(const QRectF& cell) {
    constexpr qreal height = 8;
    return {cell.left(), cell.center().y() - height / 2 + 0.5, cell.width(), height};
}

void drawBar(QPainter& painter, const QRectF& track, const std::vector<BarPart>& parts, const QColor& empty) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(empty);
    const qreal radius = track.height() / 2;
    painter.drawRoundedRect(track, radius, radius);
    QPainterPath whole;
    double reached = 0;
    for (const BarPart& part : parts)
        reached += std::max(0.0, part.part);
    whole.addRoundedRect(
        QRectF(track.left(), track.top(), track.width() * std::min(1.0, reached), track.height()), radius,
        radius);
    painter.setClipPath(whole);
    double at = 0;
    for (const BarPart& part : parts) {
        const double end = std::min(1.0, at + std::max(0.0, part.part));
        painter.fillRect(QRectF(track.left() + at * track.width(), track.top(), (end - at) * track.width(),
                                track.height()),
                         part.color);
        at = end;
    }
    painter.restore();
}

} // namespace zhibu
