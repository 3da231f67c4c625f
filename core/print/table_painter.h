#pragma once

#include "core/print/table_measure.h"

class QPainter;

namespace zhibu {

/// Paints the parts of one measured table at the left edge of the page; tops are in the device's pixels.
class TablePainter {
public:
    TablePainter(const ReportTable& content, const MeasuredTable& layout, double pixelsPerMillimetre,
                 QPainter& target)
        : table(content), measured(layout), millimetre(pixelsPerMillimetre), painter(target) {}

    void paintHeading(double top);
    void paintRows(double top, size_t firstRow, size_t lastRow);
    void paintEmpty(double top, double height);
    void paintTotals(double top);

private:
    void paintCells(const ReportRow& row, const TextFitter& face, double top, double height);
    void paintCell(const QStringList& lines, const TextFitter& face, Alignment alignment, const QRectF& box);
    void paintGrid(double top, double bottom, const QVector<QLineF>& between);
    void rule(double y);
    QRectF columnBox(size_t column, double top, double height) const;

    const ReportTable& table;
    const MeasuredTable& measured;
    double millimetre;
    QPainter& painter;
};

} // namespace zhibu
