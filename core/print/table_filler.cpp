#include "core/print/table_filler.h"

#include "core/print/paper_styles.h"

#include <QFontMetricsF>

#include <cmath>
#include <numeric>

namespace zhibu {

using namespace paper_measures;

namespace {

/// Higher rows may be broken, so that no page stays half empty.
constexpr double highRow = typeHeight / 6;

} // namespace

// Rows have no least height of their own: what is missing is put above and below the words.
TableFiller::TableFiller(const PaperTable& given, PaperTexts& all, PageFiller& filled)
    : table(given)
    , texts(all)
    , pages(filled)
    , padding(cellPadding)
    , edge(given.framed ? frameLine : 0)
    , emptyLine(std::ceil(QFontMetricsF(fontOf(PaperStyle::cell)).lineSpacing())) {
    const double line = QFontMetricsF(fontOf(PaperStyle::cell)).lineSpacing();
    padding = std::max(cellPadding, (table.rowHeight * pointsPerMillimetre - line) / 2);
}

void TableFiller::fill() {
    if (table.rows.empty() || table.widths.empty()) return;
    pages.dropSpace();
    const size_t heads = std::min(static_cast<size_t>(table.headRows), table.rows.size() - 1);
    for (size_t row = 0; row < heads; ++row) {
        head.push_back(measured(table.rows[row]));
        headHeight += head.back().height;
    }
    for (size_t row = heads; row < table.rows.size(); ++row) {
        const Row next = measured(table.rows[row]);
        const double wanted = next.height > highRow ? least() : next.height;
        // The head never stands at a page's foot by itself.
        const bool first = row == heads;
        if (wanted + (first ? headHeight : 0) > pages.room() && !pages.isAtTop()) turnPage();
        if (first || run.empty()) placeHead();
        if (next.height <= pages.room())
            place(next);
        else
            placeBroken(next);
    }
    endRun(pages.position());
    pages.advance(belowTable);
}

TableFiller::Row TableFiller::measured(const std::vector<PaperCell>& cells) {
    const double all = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    Row row{.cells = {}, .height = 0};
    double left = 0;
    size_t column = 0;
    for (const PaperCell& cell : cells) {
        double right = left;
        for (int i = 0; i < cell.columns && column < table.widths.size(); ++i, ++column)
            right += typeWidth * table.widths[column] / all;
        Cell made{.left = left, .right = right, .lines = {}};
        for (const PaperParagraph& paragraph : cell.paragraphs) {
            const auto text = texts.lines(paragraph, right - left - 2 * (cellPadding + edge));
            const double top = made.height();
            for (int line = 0; line < text->count(); ++line)
                made.lines.push_back({text, line, top + text->top(line), top + text->top(line + 1)});
        }
        row.height = std::max(row.height, made.height());
        row.cells.push_back(std::move(made));
        left = right;
    }
    if (row.height == 0) row.height = emptyLine;
    row.height += 2 * (padding + edge);
    return row;
}

/// As much of a high row as makes it worth beginning on a page.
double TableFiller::least() const {
    return 3 * emptyLine + 2 * (padding + edge);
}

void TableFiller::turnPage() {
    endRun(pages.position());
    pages.newPage();
}

void TableFiller::placeHead() {
    for (const Row& row : head)
        place(row);
}

void TableFiller::place(const Row& row) {
    for (const Cell& cell : row.cells)
        placeCell(cell, cell.lines.size(), (row.height - 2 * (padding + edge) - cell.height()) / 2);
    frame(row, row.height);
}

void TableFiller::placeBroken(Row row) {
    bool fresh = pages.isAtTop();
    bool isLeft = true;
    while (isLeft) {
        isLeft = false;
        const double room = pages.room() - 2 * (padding + edge);
        double height = 0;
        for (Cell& cell : row.cells) {
            const auto fits = [&](const Line& line) { return line.bottom - cell.lines.front().top <= room; };
            auto until = std::ranges::find_if_not(cell.lines, fits);
            if (fresh && until == cell.lines.begin() && until != cell.lines.end())
                ++until; // higher than a page
            const auto count = static_cast<size_t>(until - cell.lines.begin());
            placeCell(cell, count, 0);
            if (count > 0) height = std::max(height, cell.lines[count - 1].bottom - cell.lines.front().top);
            cell.lines.erase(cell.lines.begin(), until);
            isLeft = isLeft || !cell.lines.empty();
        }
        frame(row, isLeft ? pages.room() : height + 2 * (padding + edge));
        if (!isLeft) return;
        turnPage();
        placeHead();
        fresh = true;
    }
}

void TableFiller::placeCell(const Cell& cell, size_t until, double offset) {
    const double left = cell.left + cellPadding + edge;
    const double top = pages.position() + padding + edge + offset;
    for (size_t i = 0; i < until;) {
        const Line& first = cell.lines[i];
        size_t last = i + 1;
        const auto goesOn = [&](const Line& next) { // the same words may stand below themselves
            return next.text == first.text && next.line == cell.lines[last - 1].line + 1;
        };
        while (last < until && goesOn(cell.lines[last]))
            ++last;
        pages.page().words.push_back({first.text, first.line, cell.lines[last - 1].line + 1,
                                      QPointF(left, top + first.top - cell.lines.front().top)});
        i = last;
    }
}

// The upright rules of rows with the same columns are drawn as one.
void TableFiller::frame(const Row& row, double height) {
    const double top = pages.position();
    pages.advance(height);
    std::vector<double> edges{0};
    for (const Cell& cell : row.cells)
        edges.push_back(cell.right);
    if (edges != run) {
        const bool goesOn = !run.empty();
        endRun(top);
        run = std::move(edges);
        runTop = top;
        if (table.framed && !goesOn) pages.page().rules.append(QLineF(0, top, run.back(), top));
    }
    if (table.framed) pages.page().rules.append(QLineF(0, top + height, run.back(), top + height));
}

void TableFiller::endRun(double bottom) {
    if (table.framed) {
        for (const double x : run)
            pages.page().rules.append(QLineF(x, runTop, x, bottom));
    }
    run.clear();
}

} // namespace zhibu
