#include "core/reports/paper.h"

using namespace Qt::StringLiterals;

namespace zhibu {

PaperParagraph paperText(PaperStyle style, const QString& text, bool centred) {
    return {.style = style, .runs = {{.text = text}}, .centred = centred};
}

std::vector<PaperParagraph> paperRich(const QString& stored) {
    std::vector<PaperParagraph> list;
    int number = 0;
    const RichText text = RichText::fromStored(stored);
    for (const Paragraph& paragraph : text.paragraphs()) {
        number = paragraph.kind == ParagraphKind::numbered ? number + 1 : 0;
        PaperParagraph line{.style = PaperStyle::cell, .runs = paragraph.runs};
        if (paragraph.kind == ParagraphKind::bullet) line.mark = u"· "_s;
        if (number > 0) line.mark = u"%1. "_s.arg(number);
        list.push_back(std::move(line));
    }
    if (list.empty()) list.push_back({.style = PaperStyle::cell});
    return list;
}

PaperCell captionCell(const QString& text) {
    return {.paragraphs = {paperText(PaperStyle::caption, text, true)}};
}

PaperCell textCell(const QString& text, int columns, bool centred) {
    PaperCell cell{.columns = columns};
    for (const QString& line : text.split(u'\n'))
        cell.paragraphs.push_back(paperText(PaperStyle::cell, line, centred));
    return cell;
}

PaperTable plainTable(const QStringList& heads, const std::vector<double>& widths,
                      const std::vector<QStringList>& rows) {
    PaperTable table{.widths = widths, .headRows = 1};
    auto& head = table.rows.emplace_back();
    for (const QString& text : heads)
        head.push_back(captionCell(text));
    for (const QStringList& row : rows) {
        auto& cells = table.rows.emplace_back();
        for (const QString& text : row)
            cells.push_back({.paragraphs = {paperText(PaperStyle::smallCell, text)}});
    }
    return table;
}

} // namespace zhibu
