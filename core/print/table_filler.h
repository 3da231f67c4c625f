#pragma once

#include "core/print/page_filler.h"

namespace zhibu {

/// Sets one table of a document onto pages: its head again on every one, low rows whole, high ones broken
/// between their lines.
class TableFiller {
public:
    TableFiller(const PaperTable& table, PaperTexts& texts, PageFiller& pages);
    void fill();

private:
    struct Line {
        std::shared_ptr<const PaperLines> text;
        int line;
        double top; ///< below the first line of its cell
        double bottom;
    };
    struct Cell {
        double left;
        double right;
        std::vector<Line> lines;
        double height() const { return lines.empty() ? 0 : lines.back().bottom; }
    };
    struct Row {
        std::vector<Cell> cells;
        double height;
    };

    Row measured(const std::vector<PaperCell>& cells);
    void placeHead();
    void place(const Row& row);
    void placeBroken(Row row);
    void placeCell(const Cell& cell, size_t until, double offset);
    void frame(const Row& row, double height);
    void endRun(double bottom);
    void turnPage();
    double least() const;

    const PaperTable& table;
    PaperTexts& texts;
    PageFiller& pages;
    double padding;   ///< above and below the words of a cell
    double edge;      ///< what a frame adds to each side
    double emptyLine; ///< a row without a word is as high as one
    std::vector<Row> head;
    double headHeight = 0;
    std::vector<double> run; ///< vertical rules since runTop
    double runTop = 0;
};

} // namespace zhibu
