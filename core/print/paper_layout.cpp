#include "core/print/paper_layout.h"

#include "core/print/fonts.h"
#include "core/print/page_style.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int pointsPerInch = 72;
constexpr double pointsPerMillimetre = pointsPerInch / 25.4;
constexpr double typeWidth = 156 * pointsPerMillimetre;
constexpr double typeHeight = 225 * pointsPerMillimetre;

constexpr double titlePoints = 22;   // size 2
constexpr double bodyPoints = 16;    // size 3
constexpr double headingPoints = 16; // size 3, bold
constexpr double smallPoints = 14;   // size 4
constexpr double cellPoints = 12;    // small size 4
constexpr double notePoints = 10.5;  // size 5
constexpr double cellPadding = 4;
constexpr double frameLine = 0.5;

QFont fontOf(PaperStyle style) {
    switch (style) {
    case PaperStyle::title: return pageFont(FontRole::title, titlePoints, pointsPerInch);
    case PaperStyle::subtitle: return pageFont(FontRole::body, smallPoints, pointsPerInch);
    case PaperStyle::heading: return pageFont(FontRole::tableBold, headingPoints, pointsPerInch);
    case PaperStyle::subheading: return pageFont(FontRole::tableBold, smallPoints, pointsPerInch);
    case PaperStyle::body: return pageFont(FontRole::body, bodyPoints, pointsPerInch);
    case PaperStyle::cell: return pageFont(FontRole::body, cellPoints, pointsPerInch);
    case PaperStyle::caption: return pageFont(FontRole::table, cellPoints, pointsPerInch);
    case PaperStyle::smallCell:
    case PaperStyle::note: break;
    }
    return pageFont(FontRole::body, notePoints, pointsPerInch);
}

double spaceBelow(PaperStyle style) {
    switch (style) {
    case PaperStyle::title: return 14;
    case PaperStyle::subtitle: return 10;
    case PaperStyle::heading: return 8;
    case PaperStyle::subheading: return 6;
    case PaperStyle::body: return 4;
    case PaperStyle::cell:
    case PaperStyle::smallCell:
    case PaperStyle::caption: return 0;
    case PaperStyle::note: break;
    }
    return 3;
}

bool inCell(PaperStyle style) {
    return style == PaperStyle::cell || style == PaperStyle::smallCell || style == PaperStyle::caption;
}

QTextCharFormat plainFormatOf(const QFont& font) {
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(style::ink());
    return format;
}

QTextCharFormat formatOf(const TextRun& run, const QTextCharFormat& plain) {
    if (!run.bold && !run.italic && !run.underline) return plain;
    QTextCharFormat format = plain;
    if (run.bold) format.setFontWeight(QFont::Bold);
    if (run.italic) format.setFontItalic(true);
    if (run.underline) format.setFontUnderline(true);
    return format;
}

QTextTableFormat formatOf(const PaperTable& table) {
    QTextTableFormat format;
    format.setCellSpacing(0);
    format.setCellPadding(cellPadding);
    format.setHeaderRowCount(table.headRows);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(table.framed ? frameLine : 0);
    format.setBorderCollapse(true);
    format.setBorderStyle(table.framed ? QTextFrameFormat::BorderStyle_Solid
                                       : QTextFrameFormat::BorderStyle_None);
    format.setBorderBrush(style::ink());
    format.setBottomMargin(8);
    double all = 0;
    for (const double width : table.widths)
        all += width;
    QList<QTextLength> widths;
    for (const double width : table.widths)
        widths.append(QTextLength(QTextLength::PercentageLength, 100 * width / all));
    format.setColumnWidthConstraints(widths);
    return format;
}

/// Rows have no least height of their own: what is missing is put above and below the words. `format`: what
/// the cell spans, where it spans more than itself.
QTextTableCellFormat formatOf(const PaperTable& table, QTextTableCellFormat format) {
    const double line = QFontMetricsF(fontOf(PaperStyle::cell)).lineSpacing();
    const double missing = table.rowHeight * pointsPerMillimetre - line;
    const double padding = std::max(cellPadding, missing / 2);
    format.setTopPadding(padding);
    format.setBottomPadding(padding);
    format.setLeftPadding(cellPadding);
    format.setRightPadding(cellPadding);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    if (table.framed) {
        format.setBorder(frameLine);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(style::ink());
    }
    format.setFont(fontOf(PaperStyle::cell)); // an empty cell is as high as a line
    return format;
}

} // namespace

PaperLayout::PaperLayout(const Paper& given) : paper(given) {
    document.setDocumentMargin(0);
    document.setDefaultFont(fontOf(PaperStyle::body));
    document.setUseDesignMetrics(true);
    partPages.assign(paper.parts.size(), 0);
    build();
    findPages();
    if (!paper.contents) return;
    build();
    findPages();
}

void PaperLayout::build() {
    document.clear();
    document.setPageSize(QSizeF(typeWidth, typeHeight));
    firstBlock = true;
    partBlocks.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    if (hasCover()) addCover(cursor);
    if (paper.contents) addContents(cursor);
    for (const PaperPart& part : paper.parts)
        addPart(cursor, part);
    cursor.endEditBlock();
}

// Made once and shared: a table of a thousand cells would otherwise compare as many formats with each other.
const QTextCharFormat& PaperLayout::plainFormat(PaperStyle style) {
    auto found = plainFormats.find(style);
    if (found == plainFormats.end()) found = plainFormats.emplace(style, plainFormatOf(fontOf(style))).first;
    return found->second;
}

void PaperLayout::fillBlock(QTextCursor& cursor, const PaperParagraph& paragraph, bool newPage) {
    QTextBlockFormat block;
    block.setBottomMargin(spaceBelow(paragraph.style));
    if (paragraph.style == PaperStyle::body && !paragraph.centred && paragraph.mark.isEmpty())
        block.setTextIndent(2 * bodyPoints);
    const bool middle = paragraph.centred || paragraph.style == PaperStyle::title;
    block.setAlignment(middle                    ? Qt::AlignHCenter
                       : inCell(paragraph.style) ? Qt::AlignLeft
                                                 : Qt::AlignJustify);
    if (!inCell(paragraph.style)) block.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    if (newPage) block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(block);
    const QTextCharFormat& plain = plainFormat(paragraph.style);
    // A cell's first block ends with the cell's own mark, which holds what the cell spans.
    if (!inCell(paragraph.style)) cursor.setBlockCharFormat(plain);
    if (!paragraph.mark.isEmpty()) cursor.insertText(paragraph.mark, plain);
    for (const TextRun& run : paragraph.runs)
        cursor.insertText(run.text, formatOf(run, plain));
}

void PaperLayout::addParagraph(QTextCursor& cursor, const PaperParagraph& paragraph, bool newPage) {
    if (!firstBlock) cursor.insertBlock();
    firstBlock = false;
    fillBlock(cursor, paragraph, newPage);
}

void PaperLayout::addCover(QTextCursor& cursor) {
    for (int i = 0; i < 6; ++i)
        addParagraph(cursor, paperText(PaperStyle::body, {}), false);
    bool first = true;
    for (const QString& line : paper.cover) {
        addParagraph(cursor, paperText(first ? PaperStyle::title : PaperStyle::body, line, true), false);
        if (first) {
            for (int i = 0; i < 3; ++i)
                addParagraph(cursor, paperText(PaperStyle::body, {}), false);
        }
        first = false;
    }
}

void PaperLayout::addContents(QTextCursor& cursor) {
    addParagraph(cursor, paperText(PaperStyle::title, QCoreApplication::translate("PaperPages", "Contents")),
                 hasCover());
    for (size_t part = 0; part < paper.parts.size(); ++part) {
        const PaperPart& each = paper.parts[part];
        if (each.contentsLine.isEmpty()) continue;
        if (!firstBlock) cursor.insertBlock();
        QTextBlockFormat block;
        const double margin = each.level > 1 ? 2 * cellPoints : 0;
        block.setTabPositions({QTextOption::Tab(typeWidth - margin - 1, QTextOption::RightTab)});
        block.setLeftMargin(margin);
        block.setBottomMargin(4);
        cursor.setBlockFormat(block);
        const QFont font = each.level > 1 ? fontOf(PaperStyle::cell) : fontOf(PaperStyle::subtitle);
        const QString line =
            QFontMetricsF(font).elidedText(each.contentsLine, Qt::ElideRight, typeWidth * 0.85);
        cursor.insertText(line + u'\t' + QString::number(partPages[part]), plainFormatOf(font));
    }
}

void PaperLayout::addPart(QTextCursor& cursor, const PaperPart& part) {
    // A table cannot begin a page itself: the line before it does.
    bool newPage = part.newPage && !firstBlock;
    bool begun = false;
    for (const PaperBlock& block : part.blocks) {
        if (const auto* paragraph = std::get_if<PaperParagraph>(&block)) {
            addParagraph(cursor, *paragraph, newPage);
        } else {
            if (newPage) addParagraph(cursor, paperText(PaperStyle::note, {}), true);
            addTable(cursor, std::get<PaperTable>(block));
        }
        newPage = false;
        if (!begun) partBlocks.push_back(cursor.position());
        begun = true;
    }
    if (!begun) partBlocks.push_back(cursor.position());
}

void PaperLayout::addTable(QTextCursor& cursor, const PaperTable& table) {
    if (table.rows.empty() || table.widths.empty()) return;
    const auto columns = static_cast<int>(table.widths.size());
    QTextTable* made = cursor.insertTable(static_cast<int>(table.rows.size()), columns, formatOf(table));
    const QTextTableCellFormat single = formatOf(table, {});
    for (size_t row = 0; row < table.rows.size(); ++row) {
        int column = 0;
        for (const PaperCell& cell : table.rows[row]) {
            const auto at = static_cast<int>(row);
            if (cell.columns > 1) made->mergeCells(at, column, 1, cell.columns);
            QTextTableCell target = made->cellAt(at, column);
            target.setFormat(cell.columns > 1 ? formatOf(table, target.format().toTableCellFormat())
                                              : single);
            QTextCursor inside = target.firstCursorPosition();
            bool first = true;
            for (const PaperParagraph& paragraph : cell.paragraphs) {
                if (!first) inside.insertBlock();
                first = false;
                fillBlock(inside, paragraph, false);
            }
            column += cell.columns;
        }
    }
    cursor.movePosition(QTextCursor::End);
    // The line Qt puts behind every table is made as small as can be.
    QTextBlockFormat after;
    after.setLineHeight(1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(after);
    firstBlock = false;
}

void PaperLayout::findPages() {
    const QAbstractTextDocumentLayout* layout = document.documentLayout();
    for (size_t part = 0; part < partBlocks.size(); ++part) {
        const QTextBlock block = document.findBlock(partBlocks[part]);
        // A block that begins a page may reach back to the foot of the page before.
        const double foot = layout->blockBoundingRect(block).bottom() - 1;
        partPages[part] = static_cast<int>(foot / typeHeight) + (hasCover() ? 0 : 1);
    }
}

void PaperLayout::paintPage(int number, QPainter& painter) {
    painter.save();
    painter.translate(0, -number * typeHeight);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, number * typeHeight, typeWidth, typeHeight);
    context.palette.setColor(QPalette::Text, style::ink());
    painter.setClipRect(context.clip.adjusted(-2, -1, 2, 1));
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    const int printed = number + (hasCover() ? 0 : 1);
    if (printed == 0) return;
    painter.setFont(pageFont(FontRole::body, smallPoints, pointsPerInch));
    painter.setPen(style::ink());
    const QRectF foot(0, typeHeight + 7 * pointsPerMillimetre, typeWidth, 8 * pointsPerMillimetre);
    painter.drawText(foot, Qt::AlignHCenter | Qt::AlignTop, u"— %1 —"_s.arg(printed));
}

} // namespace zhibu
