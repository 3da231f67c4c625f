#include "core/print/text_fitter.h"

#include <QPainter>
#include <QTextLayout>

namespace zhibu {

namespace {

constexpr qsizetype widthsRemembered = 20000;
constexpr double leading = 1.4; // line height in ems
constexpr double middleOfGlyphs =
    0.37; // ems above the baseline: half-way up a figure and a Chinese character

bool isEverydayCharacter(QChar unit) {
    // None of these is wider than an em in any face of the chains.
    return unit.unicode() < 0x250 || (unit.unicode() >= 0x2010 && unit.unicode() <= 0x2026) ||
           (unit.unicode() >= 0x3000 && unit.unicode() < 0xD800) || unit.unicode() >= 0xFF00;
}

bool isDigit(QChar unit) {
    return unit >= u'0' && unit <= u'9';
}

bool isLatinLetter(QChar unit) {
    return (unit >= u'A' && unit <= u'Z') || (unit >= u'a' && unit <= u'z');
}

} // namespace

TextFitter::TextFitter(const QFont& pageFont)
    : face(pageFont)
    , metrics(pageFont)
    , emWidth(metrics.horizontalAdvance(u'国'))
    , height(pageFont.pixelSize() * leading) {}

double TextFitter::baseline() const {
    return height / 2 + middleOfGlyphs * face.pixelSize();
}

double TextFitter::width(const QString& text) const {
    if (const auto known = widths.constFind(text); known != widths.cend()) return *known;
    if (widths.size() >= widthsRemembered) widths.clear();
    return *widths.insert(text, metrics.horizontalAdvance(text));
}

bool TextFitter::fits(const QString& text, double room) const {
    if (text.contains(u'\n')) return false;
    const double bound = static_cast<double>(text.size()) * emWidth * 1.1;
    if (bound <= room && std::ranges::all_of(text, isEverydayCharacter)) return true;
    return width(text) <= room;
}

QString TextFitter::shortened(const QString& text, double room) const {
    QString line = text;
    line.replace(u'\n', u' ');
    return fits(line, room) ? line : metrics.elidedText(line, Qt::ElideRight, room);
}

void TextFitter::draw(QPainter& painter, QPointF baselineStart, const QString& text) const {
    if (std::ranges::none_of(text, isLatinLetter) || std::ranges::none_of(text, isDigit)) {
        painter.drawText(baselineStart, text);
        return;
    }
    // Beside Latin letters the Noto faces take figures of another shape, which no code point names: a PDF
    // would show them and not find them. By themselves they are the ordinary ones.
    for (qsizetype from = 0, until = 0; from < text.size(); from = until) {
        while (until < text.size() && isDigit(text[until]) == isDigit(text[from]))
            ++until;
        const QString part = text.mid(from, until - from);
        painter.drawText(baselineStart, part);
        baselineStart.rx() += width(part);
    }
}

QStringList TextFitter::wrapped(const QString& text, double room, int mostLines) const {
    if (fits(text, room)) return {text};
    QString source = text;
    source.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(source, face);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room);
        QString part = source.mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator).trimmed();
        if (lines.size() + 1 == mostLines && line.textStart() + line.textLength() < source.size()) {
            lines.append(metrics.elidedText(part + u'…', Qt::ElideRight, room));
            break;
        }
        lines.append(part);
    }
    layout.endLayout();
    return lines;
}

} // namespace zhibu
