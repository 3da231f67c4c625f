#pragma once

#include <QColor>
#include <QRectF>

#include <vector>

class QPainter;

namespace zhibu {

/// A stretch of a bar, as a part of its whole length.
struct BarPart {
    double part = 0; ///< 0 … 1; what passes the end is cut off
    QColor color;
};

/// The 8-px high track in the middle of a row's cell.
QRectF barIn(const QRectF& cell);
/// Parts one after another on a rounded track.
void drawBar(QPainter& painter, const QRectF& track, const std::vector<BarPart>& parts, const QColor& empty);

} // namespace zhibu
