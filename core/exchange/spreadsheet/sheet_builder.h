#pragma once

#include "core/exchange/spreadsheet/cell_reference.h"
#include "core/exchange/spreadsheet/refusals.h"

namespace zhibu {

/// Collects the cells of one workbook, in the order of sheets and rows, and holds them against the limits:
/// the first that breaks one becomes the problem and nothing is kept from then on.
class SheetBuilder {
public:
    explicit SheetBuilder(const Reading& limitsAndName)
        : reading(limitsAndName), cellsLeft(reading.limits.cells) {}

    void beginSheet(QString name);
    /// Rows (from 1) must not go back; columns (from 0) may, the later value stays. False once something is
    /// refused.
    bool put(int row, int column, Cell cell);
    /// Leaves a value in the first cell of a merged range only; to be called when the sheet's cells are in.
    void clearCovered(const CellRange& merged);

    const QString& sheetName() const { return workbook.sheets.back().name; }
    void refuse(Problem problem);
    bool refused() const { return refusal.has_value(); }
    Result<Workbook> finish();

private:
    bool openRow(int row);
    bool makeRoom(std::vector<Cell>& cells, int column);

    const Reading& reading;
    qint64 cellsLeft;
    qint64 coveredLooks = 0;
    std::optional<Problem> refusal;
    Workbook workbook;
    bool isCurrentRow(int row) const;
};

} // namespace zhibu
