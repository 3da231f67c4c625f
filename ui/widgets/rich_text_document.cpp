#include "ui/widgets/rich_text_document.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace zhibu {

namespace {

/// Past this an office program's markup is hundreds of pages: only its words are taken.
constexpr qsizetype mostHtml = 1'000'000;
constexpr qsizetype mostWords = 500'000;

ParagraphKind kindOf(const QTextBlock& block) {
    const QTextList* list = block.textList();
    if (!list) return ParagraphKind::plain;
    switch (list->format().style()) {
    case QTextListFormat::ListDisc:
    case QTextListFormat::ListCircle:
    case QTextListFormat::ListSquare: return ParagraphKind::bullet;
    default: return ParagraphKind::numbered;
    }
}

QTextCharFormat formatOf(const TextRun& run) {
    QTextCharFormat format;
    if (run.bold) format.setFontWeight(QFont::Bold);
    format.setFontItalic(run.italic);
    format.setFontUnderline(run.underline);
    return format;
}

void insertRuns(QTextCursor& cursor, const Paragraph& paragraph) {
    for (const TextRun& run : paragraph.runs)
        cursor.insertText(run.text, formatOf(run));
}

} // namespace

QVariant ClosedDocument::loadResource(int, const QUrl&) {
    return QByteArray(); // something, or Qt would look for a file of that name
}

RichText richTextOf(const QTextDocument& document) {
    std::vector<Paragraph> paragraphs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        Paragraph paragraph{.kind = kindOf(block)};
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) continue;
            const bool link = format.isAnchor(); // a link's underline says nothing of the word
            paragraph.runs.push_back({fragment.text(), format.fontWeight() >= QFont::DemiBold,
                                      format.fontItalic(), format.fontUnderline() && !link});
        }
        paragraphs.push_back(std::move(paragraph));
    }
    return RichText(paragraphs);
}

RichText cleanedHtml(const QString& html, const QString& plain) {
    if (html.isEmpty() || html.size() > mostHtml) return RichText::fromPlain(plain.left(mostWords));
    ClosedDocument document;
    document.setHtml(html);
    return richTextOf(document);
}

void insertRichText(QTextCursor cursor, const RichText& text) {
    cursor.beginEditBlock();
    QTextList* list = nullptr;
    ParagraphKind before = ParagraphKind::plain;
    bool first = true;
    for (const Paragraph& paragraph : text.paragraphs()) {
        if (!first) {
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        }
        if (paragraph.kind == ParagraphKind::plain) {
            list = nullptr;
        } else if (!list || paragraph.kind != before) {
            list = cursor.createList(paragraph.kind == ParagraphKind::bullet ? QTextListFormat::ListDisc
                                                                             : QTextListFormat::ListDecimal);
        } else {
            list->add(cursor.block());
        }
        before = paragraph.kind;
        first = false;
        insertRuns(cursor, paragraph);
    }
    cursor.endEditBlock();
}

} // namespace zhibu
