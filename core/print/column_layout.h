#pragma once

#include "core/print/table_measure.h"

namespace zhibu {

/// What the columns ask for, in the device's pixels, padding included.
struct ColumnWishes {
    std::vector<double> least;   ///< figures, dates and headings need this not to be cut
    std::vector<double> natural; ///< with this, hardly any text wraps
};

ColumnWishes columnWishes(const ReportTable& table, const TableFaces& faces, double padding);

/// Widths that add up to the width given: the least first, then what the text would like, then shares of the
/// rest.
std::vector<double> shareWidth(const ReportTable& table, const ColumnWishes& wishes, double width);

} // namespace zhibu
