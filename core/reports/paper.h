#pragma once

#include "core/domain/rich_text.h"

#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

/// A document for paper as a value: minutes, a sign-in sheet, the year's handbook. Builders make it; the page
/// painter (core/print) and the .docx writer show it, and neither knows the other.
namespace zhibu {

enum class PaperStyle { title, subtitle, heading, subheading, body, cell, smallCell, caption, note };

struct PaperParagraph {
    PaperStyle style = PaperStyle::body;
    std::vector<TextRun> runs = {};
    bool centred = false;
    QString mark = {}; ///< "1. " or "· " before an item of a list
    QString text() const { return mark + Paragraph{.runs = runs}.text(); }
    bool operator==(const PaperParagraph&) const = default;
};

struct PaperCell {
    std::vector<PaperParagraph> paragraphs = {};
    int columns = 1; ///< how many it spans
    bool operator==(const PaperCell&) const = default;
};

struct PaperTable {
    std::vector<double> widths = {}; ///< shares of the width, one a column
    std::vector<std::vector<PaperCell>> rows = {};
    int headRows = 0;     ///< repeated on every page
    double rowHeight = 0; ///< at least, in millimetres
    bool framed = true;
    bool operator==(const PaperTable&) const = default;
};

using PaperBlock = std::variant<PaperParagraph, PaperTable>;

/// A piece that may begin a page and stand in the contents.
struct PaperPart {
    QString contentsLine = {}; ///< "" when it does not stand there
    int level = 1;             ///< in the contents, 1 or 2
    bool newPage = false;
    std::vector<PaperBlock> blocks = {};
    bool operator==(const PaperPart&) const = default;
};

struct Paper {
    QString title = {};
    QStringList cover = {}; ///< lines of the first page, the first one large; none: no cover
    bool contents = false;  ///< a list of the parts with their pages
    std::vector<PaperPart> parts = {};
    bool operator==(const Paper&) const = default;
};

/// Papers that are handed out one by one and stand in one file, the pages of each numbered from 1. Each is
/// made when its turn comes, so that ten times as many take ten times as long, and no more memory.
struct PaperSeries {
    QString title = {};
    size_t count = 0;
    std::function<Paper(size_t)> paper = {};
};

/// Shorthands for builders.
PaperParagraph paperText(PaperStyle style, const QString& text, bool centred = false);
/// The paragraphs of a rich text in cells; a single empty one when there is none.
std::vector<PaperParagraph> paperRich(const QString& stored);
PaperCell captionCell(const QString& text);
PaperCell textCell(const QString& text, int columns = 1, bool centred = false);
/// A table with one head row, its columns as wide as said, and rows of plain words.
PaperTable plainTable(const QStringList& heads, const std::vector<double>& widths,
                      const std::vector<QStringList>& rows);

} // namespace zhibu
