#include "core/reports/writers/column_widths.h"

#include "core/reports/cell_text.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int narrowest = 5;
constexpr int widest = 60;
constexpr int widestWrapped = 40;
constexpr int padding = 3; // half-width characters: the indent and the border

int widestLine(const QString& text) {
    int width = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n'))
        width = std::max(width, displayWidth(line));
    return width;
}

/// Columns under one heading are widened until the heading fits on one line.
void fitGroups(const ReportTable& table, std::vector<int>& widths) {
    for (size_t i = 0; i < widths.size(); i += groupSpan(table, i)) {
        const size_t span = groupSpan(table, i);
        const int needed = displayWidth(table.columns[i].group) + padding;
        int together = 0;
        for (size_t k = i; k < i + span; ++k)
            together += widths[k];
        for (size_t k = i; together < needed; k = k + 1 < i + span ? k + 1 : i, ++together)
            ++widths[k];
    }
}

} // namespace

int headingWidth(const QString& title) {
    int width = 0;
    for (const QStringView word : QStringTokenizer(title, u' ')) {
        const int whole = displayWidth(word);
        const bool breakable = whole > word.size() && word.size() > 2;
        width = std::max(width, breakable ? static_cast<int>((word.size() + 1) / 2) * 2 : whole);
    }
    return width;
}

int lineCount(const QString& text, int width) {
    int lines = 0;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        int used = 0;
        ++lines;
        for (const QStringView word : QStringTokenizer(line, u' ')) {
            const int length = displayWidth(word);
            const int joined = used == 0 ? length : used + 1 + length;
            if (joined > width && used > 0) ++lines;
            used = joined > width ? length : joined;
            for (; used > width; used -= width)
                ++lines;
        }
    }
    return lines;
}

std::vector<int> columnWidths(const ReportTable& table) {
    std::vector<int> widths;
    for (const ReportColumn& column : table.columns)
        widths.push_back(std::max(narrowest, headingWidth(column.title)));
    const auto widen = [&](const ReportRow& row) {
        for (size_t i = 0; i < widths.size() && i < row.size(); ++i) {
            const int bound = table.columns[i].wrap ? widestWrapped : widest;
            widths[i] = std::max(widths[i], std::min(bound, widestLine(cellText(row[i]))));
        }
    };
    std::ranges::for_each(table.rows, widen);
    if (table.totals) widen(*table.totals);
    for (int& width : widths)
        width += padding;
    fitGroups(table, widths);
    return widths;
}

} // namespace zhibu
