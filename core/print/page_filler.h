#pragma once

#include "core/print/paper_lines.h"

#include <QLineF>
#include <QList>

namespace zhibu {

/// What stands on one page, in points from the upper left corner of its type area.
struct FilledPage {
    struct Words {
        std::shared_ptr<const PaperLines> text;
        int from;  ///< its lines from here on …
        int until; ///< … and before this one
        QPointF at;
    };
    std::vector<Words> words = {};
    QList<QLineF> rules = {};
};

/// Fills pages from the top down; whatever no longer fits begins the next one.
class PageFiller {
public:
    PageFiller() : filled(1) {}

    std::vector<FilledPage>& pages() { return filled; }
    FilledPage& page() { return filled.back(); }
    double position() const { return y; }
    double room() const;
    bool isAtTop() const { return y == 0; }

    void newPage();
    void advance(double height) { y += height; }
    /// Its lines one below the other, `left` from the edge, with `below` between it and a paragraph after it.
    void addParagraph(const std::shared_ptr<const PaperLines>& text, double left, double below);
    /// Nothing of what the paragraph before asked for below it: a table stands close to its heading.
    void dropSpace() { space = 0; }

private:
    std::vector<FilledPage> filled;
    double y = 0;
    double space = 0; ///< wanted before the next paragraph
};

} // namespace zhibu
