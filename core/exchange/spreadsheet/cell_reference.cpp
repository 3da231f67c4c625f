#include "core/exchange/spreadsheet/cell_reference.h"

namespace zhibu {

namespace {

constexpr int lastPossibleRow = 99'999'999;
constexpr int lastPossibleColumn = 99'999;

} // namespace

std::optional<CellReference> parseCellReference(QStringView text) {
    int column = 0;
    qint64 row = 0;
    for (const QChar sign : text) {
        const char16_t letter = sign.unicode() & ~char16_t(0x20);
        if (sign == u'$') continue;
        if (letter >= u'A' && letter <= u'Z' && row == 0) {
            column = column * 26 + (letter - u'A' + 1);
        } else if (sign >= u'0' && sign <= u'9' && column > 0) {
            row = row * 10 + (sign.unicode() - u'0');
        } else {
            return std::nullopt;
        }
        if (column > lastPossibleColumn || row > lastPossibleRow) return std::nullopt;
    }
    if (column == 0) return std::nullopt;
    return CellReference{row > 0 ? std::optional(int(row)) : std::nullopt, column - 1};
}

QString cellReference(int row, int column) {
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(row);
}

std::optional<CellRange> parseCellRange(QStringView text) {
    const auto colon = text.indexOf(u':');
    const auto first = parseCellReference(colon < 0 ? text : text.first(colon));
    const auto last = parseCellReference(colon < 0 ? text : text.sliced(colon + 1));
    if (!first || !last || !first->row || !last->row) return std::nullopt;
    return CellRange{*first->row, *last->row, first->column, last->column};
}

} // namespace zhibu
