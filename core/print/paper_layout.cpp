#include "core/print/paper_layout.h"

#include "core/print/fonts.h"
#include "core/print/page_style.h"
#include "core/print/paper_styles.h"
#include "core/print/table_filler.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace zhibu {

using namespace paper_measures;

namespace {

/// An empty line before a table is there for word processors, where two tables would become one.
bool onlyPartsTables(const std::vector<PaperBlock>& blocks, size_t at) {
    const auto* paragraph = std::get_if<PaperParagraph>(&blocks[at]);
    return paragraph && paragraph->text().isEmpty() && at + 1 < blocks.size() &&
           std::holds_alternative<PaperTable>(blocks[at + 1]);
}

} // namespace

PaperLayout::PaperLayout(const Paper& given, PaperTexts& shared) : paper(given), texts(shared) {
    partPages.assign(paper.parts.size(), 0);
    build();
    if (paper.contents) build();
}

void PaperLayout::build() {
    PageFiller filler;
    if (hasCover()) addCover(filler);
    if (paper.contents) addContents(filler);
    for (size_t part = 0; part < paper.parts.size(); ++part)
        addPart(filler, part);
    pages = std::move(filler.pages());
}

void PaperLayout::addParagraph(PageFiller& filler, const PaperParagraph& paragraph) {
    filler.addParagraph(texts.lines(paragraph, typeWidth), 0, spaceBelow(paragraph.style));
}

void PaperLayout::addCover(PageFiller& filler) {
    const auto addEmpty = [&](int lines) {
        for (int i = 0; i < lines; ++i)
            addParagraph(filler, paperText(PaperStyle::body, {}));
    };
    addEmpty(6);
    bool first = true;
    for (const QString& line : paper.cover) {
        addParagraph(filler, paperText(first ? PaperStyle::title : PaperStyle::body, line, true));
        if (first) addEmpty(3);
        first = false;
    }
}

void PaperLayout::addContents(PageFiller& filler) {
    if (hasCover()) filler.newPage();
    addParagraph(filler, paperText(PaperStyle::title, QCoreApplication::translate("PaperPages", "Contents")));
    for (size_t part = 0; part < paper.parts.size(); ++part) {
        const PaperPart& each = paper.parts[part];
        if (each.contentsLine.isEmpty()) continue;
        const double margin = each.level > 1 ? 2 * cellPoints : 0;
        const double width = typeWidth - margin;
        const QFont font = fontOf(each.level > 1 ? PaperStyle::cell : PaperStyle::subtitle);
        const QString line =
            QFontMetricsF(font).elidedText(each.contentsLine, Qt::ElideRight, typeWidth * 0.85);
        constexpr double below = 4;
        filler.addParagraph(
            std::make_shared<const PaperLines>(line + u'\t' + QString::number(partPages[part]),
                                               QList<QTextLayout::FormatRange>(),
                                               PaperLines::Setting{.font = font, .tab = width - 1}, width),
            margin, below);
    }
}

void PaperLayout::addPart(PageFiller& filler, size_t part) {
    const PaperPart& each = paper.parts[part];
    if (each.newPage && !filler.isAtTop()) filler.newPage();
    const size_t page = filler.pages().size() - 1;
    const size_t before = filler.page().words.size();
    for (size_t block = 0; block < each.blocks.size(); ++block) {
        if (const auto* table = std::get_if<PaperTable>(&each.blocks[block]))
            TableFiller(*table, texts, filler).fill();
        else if (!onlyPartsTables(each.blocks, block))
            addParagraph(filler, std::get<PaperParagraph>(each.blocks[block]));
    }
    // Where nothing more fitted on the page, the part begins on the next one.
    const bool beginsHere = filler.pages()[page].words.size() > before || filler.pages().size() == page + 1;
    partPages[part] = static_cast<int>(page) + (beginsHere ? 0 : 1) + (hasCover() ? 0 : 1);
}

void PaperLayout::paintPage(int number, QPainter& painter) const {
    const FilledPage& page = pages[static_cast<size_t>(number)];
    painter.setPen(QPen(style::ink(), frameLine, Qt::SolidLine, Qt::SquareCap));
    painter.drawLines(page.rules);
    painter.setPen(style::ink());
    for (const FilledPage::Words& words : page.words)
        words.text->draw(painter, words.at, words.from, words.until);
    const int printed = number + (hasCover() ? 0 : 1);
    if (printed == 0) return;
    painter.setFont(pageFont(FontRole::body, pageNumberPoints, pointsPerInch));
    const QRectF foot(0, typeHeight + 7 * pointsPerMillimetre, typeWidth, 8 * pointsPerMillimetre);
    painter.drawText(foot, Qt::AlignHCenter | Qt::AlignTop, u"— %1 —"_s.arg(printed));
}

} // namespace zhibu
