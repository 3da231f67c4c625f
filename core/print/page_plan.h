#pragma once

#include <cstddef>
#include <vector>

namespace zhibu {

/// The heights of one table's parts, in any unit; 0 where a part is missing.
struct TableHeights {
    double gap = 0; ///< above the table, unless it stands at the head of a page
    double title = 0;
    double heading = 0; ///< repeated on every page
    std::vector<float> rows = {};
    double empty = 0; ///< the sentence that stands for no rows
    double totals = 0;
    double notes = 0;
    std::vector<float> charts = {}; ///< lines of charts below the notes
};

struct ReportHeights {
    double firstPage = 0; ///< room for tables on the first page
    double otherPages = 0;
    std::vector<TableHeights> tables = {};
    double notes = 0;
    double signatures = 0;
};

enum class PartKind { tableTitle, heading, rows, empty, totals, tableNotes, charts, reportNotes, signatures };

/// One part of a table on a page; rows, and lines of charts, are a run firstRow … lastRow (exclusive).
struct PlannedPart {
    PartKind kind;
    size_t table = 0;
    double top = 0; ///< below the head of the room for tables
    size_t firstRow = 0;
    size_t lastRow = 0;
};

using PlannedPage = std::vector<PlannedPart>;

/// Decides what stands on which page. Rows are never split; headings return on every page; a table does not
/// begin at the foot of a page; totals, notes and signatures are kept with the last rows. There is always a
/// page.
std::vector<PlannedPage> planPages(const ReportHeights& heights);

} // namespace zhibu
