#pragma once

#include "core/reports/paper.h"

#include <QTextDocument>
#include <QTextFormat>

#include <map>

class QTextCursor;

namespace zhibu {

/// A document laid out in points (1/72 inch) on pages of the type area, by Qt's own text layout. Built twice
/// where there are contents: the first time tells the pages their parts begin on.
class PaperLayout {
public:
    explicit PaperLayout(const Paper& paper);
    int pageCount() const { return document.pageCount(); }
    bool hasCover() const { return !paper.cover.isEmpty(); }
    /// Page `number` (from 0) with its upper left corner at the painter's origin.
    void paintPage(int number, QPainter& painter);
    /// As printed: from 1, the cover not counted; parallel to the paper's parts.
    const std::vector<int>& pagesOfParts() const { return partPages; }

private:
    void build();
    void addCover(QTextCursor& cursor);
    void addContents(QTextCursor& cursor);
    void addPart(QTextCursor& cursor, const PaperPart& part);
    void addTable(QTextCursor& cursor, const PaperTable& table);
    void addParagraph(QTextCursor& cursor, const PaperParagraph& paragraph, bool newPage);
    void fillBlock(QTextCursor& cursor, const PaperParagraph& paragraph, bool newPage);
    void findPages();
    const QTextCharFormat& plainFormat(PaperStyle style);

    const Paper& paper;
    QTextDocument document;
    std::map<PaperStyle, QTextCharFormat> plainFormats;
    bool firstBlock = true;
    std::vector<int> partBlocks; ///< position of each part's first character
    std::vector<int> partPages;
};

} // namespace zhibu
