#pragma once

#include "core/print/text_fitter.h"
#include "core/reports/report.h"

#include <QRectF>

#include <stop_token>

namespace zhibu {

/// The faces a table is set in: cells, and headings and totals.
struct TableFaces {
    TextFitter cells;
    TextFitter bold;
};

struct HeadingCell {
    QRectF box; ///< relative to the table's top left
    QStringList lines;
};

/// Where everything of one table stands before pages are known: columns, headings and the height of every
/// row, in the device's pixels. Measured once; pagination and painting only read it.
struct MeasuredTable {
    std::shared_ptr<const TableFaces> faces;
    double paddingSide = 0;
    double paddingTop = 0;
    std::vector<double> columnEdges; ///< one more than there are columns; the first is 0
    std::vector<HeadingCell> headings;
    double headingHeight = 0;
    std::vector<float> rowHeights;
    double totalsHeight = 0; ///< 0 without totals

    double width() const { return columnEdges.back(); }
    double room(size_t column) const {
        return columnEdges[column + 1] - columnEdges[column] - 2 * paddingSide;
    }
    /// The lines of a cell as they are painted.
    QStringList cellLines(const TextFitter& face, const ReportColumn& column, size_t index,
                          const QString& text) const;
};

/// pixelsPerMillimetre and width are the device's. Stops early, with rows missing, when asked to stop.
MeasuredTable measureTable(const ReportTable& table, double width, double pixelsPerMillimetre,
                           const std::stop_token& stop);

} // namespace zhibu
