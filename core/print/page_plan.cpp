#include "core/print/page_plan.h"

#include <algorithm>
#include <numeric>

namespace zhibu {

namespace {

constexpr size_t rowsAtBeginning = 3; ///< kept with the table's heading
constexpr size_t rowsAtEnd = 2;       ///< kept with totals, notes and signatures

double sum(const std::vector<float>& heights, size_t from, size_t until) {
    return std::accumulate(heights.begin() + static_cast<std::ptrdiff_t>(from),
                           heights.begin() + static_cast<std::ptrdiff_t>(until), 0.0);
}

class Planner {
public:
    explicit Planner(const ReportHeights& reportHeights) : heights(reportHeights), pages(1) {}

    std::vector<PlannedPage> plan() {
        for (table = 0; table < heights.tables.size(); ++table)
            placeTable(heights.tables[table]);
        if (heights.tables.empty()) placeReportEnd();
        return std::move(pages);
    }

private:
    bool isLastTable() const { return table + 1 == heights.tables.size(); }
    double room() const { return (pages.size() == 1 ? heights.firstPage : heights.otherPages) - used; }

    void newPage() {
        pages.emplace_back();
        used = 0;
    }

    void place(PartKind kind, double height, size_t firstRow = 0, size_t lastRow = 0) {
        if (height <= 0) return;
        pages.back().push_back({kind, table, used, firstRow, lastRow});
        used += height;
    }

    /// What must stand on one page with the last rows.
    double tailHeight(const TableHeights& parts) const {
        double height = parts.empty + parts.totals + parts.notes;
        if (isLastTable()) height += heights.notes + heights.signatures;
        return height;
    }

    void placeTable(const TableHeights& parts) {
        const size_t count = parts.rows.size();
        const size_t opening = std::min(count, rowsAtBeginning);
        double needed = parts.gap + parts.title + parts.heading + sum(parts.rows, 0, opening);
        if (opening == count) needed += tailHeight(parts);
        if (used > 0 && needed > room())
            newPage();
        else if (used > 0)
            used += parts.gap;
        place(PartKind::tableTitle, parts.title);
        place(PartKind::heading, parts.heading);
        placeRows(parts);
        placeTail(parts);
        if (isLastTable()) placeReportEnd();
    }

    void placeRows(const TableHeights& parts) {
        const size_t count = parts.rows.size();
        const size_t tailStart = count - std::min(count, rowsAtEnd);
        for (size_t row = 0; row < count; ++row) {
            double needed = parts.rows[row];
            if (row == tailStart) needed = sum(parts.rows, row, count) + tailHeight(parts);
            if (needed > room() && rowsPlacedHere()) {
                newPage();
                place(PartKind::heading, parts.heading);
            }
            placeRow(row, parts.rows[row]);
        }
    }

    bool rowsPlacedHere() const {
        return !pages.back().empty() && pages.back().back().kind == PartKind::rows;
    }

    void placeRow(size_t row, double height) {
        if (rowsPlacedHere() && pages.back().back().table == table) {
            pages.back().back().lastRow = row + 1;
            used += height;
        } else {
            pages.back().push_back({PartKind::rows, table, used, row, row + 1});
            used += height;
        }
    }

    /// The tail fits beside the last rows unless it is taller than a page: then its parts go on by
    /// themselves.
    void placeTail(const TableHeights& parts) {
        place(PartKind::empty, parts.empty);
        placeWhole(PartKind::totals, parts.totals);
        placeWhole(PartKind::tableNotes, parts.notes);
        for (size_t line = 0; line < parts.charts.size(); ++line)
            placeWhole(PartKind::charts, static_cast<double>(parts.charts[line]), line, line + 1);
    }

    void placeWhole(PartKind kind, double height, size_t firstRow = 0, size_t lastRow = 0) {
        if (height > room() && used > 0) newPage();
        place(kind, height, firstRow, lastRow);
    }

    void placeReportEnd() {
        placeWhole(PartKind::reportNotes, heights.notes);
        placeWhole(PartKind::signatures, heights.signatures);
    }

    const ReportHeights& heights;
    std::vector<PlannedPage> pages;
    size_t table = 0;
    double used = 0;
};

} // namespace

std::vector<PlannedPage> planPages(const ReportHeights& heights) {
    return Planner(heights).plan();
}

} // namespace zhibu
