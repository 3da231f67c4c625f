#include "core/exchange/spreadsheet/sheet_builder.h"

namespace zhibu {

namespace {

constexpr std::size_t mostReserved = 24; // a wide first row must not make a million narrow ones wide

} // namespace

void SheetBuilder::beginSheet(QString name) {
    if (std::ssize(workbook.sheets) >= reading.limits.sheets) return refuse(reading.tooManySheets());
    workbook.sheets.push_back({std::move(name), {}});
}

bool SheetBuilder::isCurrentRow(int row) const {
    const auto& rows = workbook.sheets.back().rows;
    return !rows.empty() && rows.back().number == row;
}

bool SheetBuilder::openRow(int row) {
    auto& rows = workbook.sheets.back().rows;
    if (row < 1 || (!rows.empty() && rows.back().number > row))
        refuse(reading.sheetDamaged({sheetName(), row}));
    else if (row > reading.limits.rows)
        refuse(reading.tooManyRows(sheetName()));
    if (refusal) return false;
    const auto likely = rows.empty() ? 0 : std::min(rows.back().cells.size(), mostReserved);
    rows.push_back({row, {}});
    rows.back().cells.reserve(likely);
    return true;
}

bool SheetBuilder::makeRoom(std::vector<Cell>& cells, int column) {
    if (column < std::ssize(cells)) return true;
    cellsLeft -= column + 1 - std::ssize(cells);
    if (cellsLeft < 0) {
        refuse(reading.tooManyCells(sheetName()));
        return false;
    }
    cells.resize(std::size_t(column) + 1);
    return true;
}

bool SheetBuilder::put(int row, int column, Cell cell) {
    if (refusal) return false;
    if (cell.isEmpty()) return true;
    if (column < 0 || column >= reading.limits.columns)
        refuse(reading.tooManyColumns({sheetName(), row}));
    else if (cell.textLength() > reading.limits.cellCharacters)
        refuse(reading.cellTooLarge({sheetName(), row, column}));
    if (refusal || (!isCurrentRow(row) && !openRow(row))) return false;
    auto& cells = workbook.sheets.back().rows.back().cells;
    if (!makeRoom(cells, column)) return false;
    cells[std::size_t(column)] = std::move(cell);
    return true;
}

void SheetBuilder::clearCovered(const CellRange& merged) {
    if (refusal) return;
    auto& rows = workbook.sheets.back().rows;
    const auto before = [](const Row& row, int number) { return row.number < number; };
    for (auto row = std::lower_bound(rows.begin(), rows.end(), merged.firstRow, before);
         row != rows.end() && row->number <= merged.lastRow; ++row) {
        const int last = std::min(merged.lastColumn, int(row->cells.size()) - 1);
        for (int column = merged.firstColumn; column <= last; ++column)
            if (row->number != merged.firstRow || column != merged.firstColumn)
                row->cells[std::size_t(column)] = {};
        coveredLooks += 1 + std::max(0, last - merged.firstColumn);
        if (coveredLooks > reading.limits.cells) return refuse(reading.tooManyCells(sheetName()));
    }
}

void SheetBuilder::refuse(Problem problem) {
    if (refusal) return;
    refusal = std::move(problem);
    workbook.sheets.clear();
    workbook.sheets.emplace_back();
}

namespace {

void dropEmptyEnds(Sheet& sheet) {
    for (Row& row : sheet.rows)
        while (!row.cells.empty() && row.cells.back().isEmpty())
            row.cells.pop_back();
    std::erase_if(sheet.rows, [](const Row& row) { return row.cells.empty(); });
}

} // namespace

Result<Workbook> SheetBuilder::finish() {
    if (refusal) return *refusal;
    for (Sheet& sheet : workbook.sheets)
        dropEmptyEnds(sheet);
    return std::move(workbook);
}

} // namespace zhibu
