#include "core/print/page_filler.h"

#include "core/print/paper_styles.h"

namespace zhibu {

double PageFiller::room() const {
    return paper_measures::typeHeight - y;
}

void PageFiller::newPage() {
    filled.emplace_back();
    y = 0;
    space = 0;
}

void PageFiller::addParagraph(const std::shared_ptr<const PaperLines>& text, double left, double below) {
    y += space;
    int from = 0;
    for (int line = 0; line < text->count(); ++line) {
        const double into = text->top(line) - text->top(from);
        if (into + text->bareHeight(line) <= room() || (isAtTop() && line == from)) continue;
        if (line > from) page().words.push_back({text, from, line, QPointF(left, y)});
        newPage();
        from = line;
    }
    page().words.push_back({text, from, text->count(), QPointF(left, y)});
    y += text->height() - text->top(from);
    space = below;
}

} // namespace zhibu
