#include "core/print/paper_lines.h"

#include "core/print/paper_styles.h"

#include <QPainter>

#include <cmath>

namespace zhibu {

namespace {

constexpr qsizetype textsRemembered = 2000;
constexpr qsizetype longestRemembered = 60;

PaperLines::Setting settingOf(const PaperParagraph& paragraph) {
    PaperLines::Setting setting{.font = fontOf(paragraph.style)};
    const bool middle = paragraph.centred || paragraph.style == PaperStyle::title;
    setting.alignment = middle                    ? Qt::AlignHCenter
                        : inCell(paragraph.style) ? Qt::AlignLeft
                                                  : Qt::AlignJustify;
    if (!inCell(paragraph.style)) setting.spread = paragraph.style == PaperStyle::title ? 1.15 : 1.3;
    if (paragraph.style == PaperStyle::body) setting.pitch = paper_measures::bodyLine;
    if (paragraph.style == PaperStyle::body && !paragraph.centred && paragraph.mark.isEmpty())
        setting.firstIndent = 2 * setting.font.pixelSize();
    return setting;
}

QList<QTextLayout::FormatRange> looksOf(const PaperParagraph& paragraph) {
    QList<QTextLayout::FormatRange> looks;
    int at = static_cast<int>(paragraph.mark.size());
    for (const TextRun& run : paragraph.runs) {
        const int length = static_cast<int>(run.text.size());
        QTextCharFormat format;
        if (run.bold) format.setFontWeight(QFont::Bold);
        if (run.italic) format.setFontItalic(true);
        if (run.underline) format.setFontUnderline(true);
        if (format.propertyCount() > 0) looks.append({at, length, format});
        at += length;
    }
    return looks;
}

} // namespace

PaperLines::PaperLines(const QString& text, const QList<QTextLayout::FormatRange>& looks,
                       const Setting& setting, double width)
    : layout(text, setting.font) {
    QTextOption option(setting.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    if (setting.tab) option.setTabs({QTextOption::Tab(*setting.tab, QTextOption::RightTab)});
    layout.setTextOption(option);
    if (!looks.isEmpty()) layout.setFormats(looks);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        const double indent = tops.empty() ? setting.firstIndent : 0;
        line.setLeadingIncluded(true);
        line.setLineWidth(width - indent);
        line.setPosition(QPointF(indent, y));
        tops.push_back(y);
        const double height = std::ceil(line.ascent() + line.descent() + line.leading());
        y += setting.pitch > 0 ? setting.pitch : height * setting.spread;
    }
    layout.endLayout();
    tops.push_back(y);
}

void PaperLines::draw(QPainter& painter, QPointF at, int from, int until) const {
    for (int line = from; line < until; ++line)
        layout.lineAt(line).draw(&painter, at - QPointF(0, top(from)));
}

std::shared_ptr<const PaperLines> PaperTexts::lines(const PaperParagraph& paragraph, double width) {
    const auto looks = looksOf(paragraph);
    QString text = paragraph.text();
    const bool brief = looks.isEmpty() && text.size() <= longestRemembered;
    const Key key{text, paragraph.style, paragraph.centred, width};
    if (brief) {
        if (const auto known = remembered.constFind(key); known != remembered.cend()) return *known;
        if (remembered.size() >= textsRemembered) remembered.clear();
    }
    text.replace(u'\n', QChar::LineSeparator);
    auto fresh = std::make_shared<const PaperLines>(text, looks, settingOf(paragraph), width);
    if (brief) remembered.insert(key, fresh);
    return fresh;
}

} // namespace zhibu
