#pragma once

#include <QString>

#include <optional>

namespace zhibu {

/// Row from 1, column from 0; nullopt parts are those the text leaves out.
struct CellReference {
    std::optional<int> row;
    int column = 0;
};

/// "AB12" or "AB", with or without $; nullopt when it is neither or beyond any spreadsheet's size.
std::optional<CellReference> parseCellReference(QStringView text);

/// "AB12" from row 12 and column 27.
QString cellReference(int row, int column);

/// From the first corner to the last, both included; rows from 1, columns from 0.
struct CellRange {
    int firstRow = 1;
    int lastRow = 1;
    int firstColumn = 0;
    int lastColumn = 0;
};

/// "A1:C3" or a single cell.
std::optional<CellRange> parseCellRange(QStringView text);

} // namespace zhibu
