#pragma once

#include "core/usecases/workbench.h"
#include "ui/widgets/month_matrix.h"

/// The year's figures as rows of the month matrix.
namespace zhibu {

/// Which of the figures a matrix row shows: index into Workbench::matrix and, by cell, into its cells (-1:
/// the whole row, where what is asked of persons is one bar).
struct MatrixPlace {
    size_t row = 0;
    std::vector<int> cells = {};
};

struct YearMatrix {
    std::vector<MonthRow> rows;
    std::vector<MatrixPlace> places; ///< parallel to rows
};

/// Rows in which nothing is asked are left out. `single`: one branch is looked at, so cells count activities.
/// Months stand before quarters, these before years, and what is asked of persons comes last.
YearMatrix yearMatrix(const Workbench& bench, const duties::Catalogue& catalogue, bool single);

} // namespace zhibu
