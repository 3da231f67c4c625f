#include "core/domain/rich_text.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// Line ends and tabs become spaces inside a run; other control characters and halves of surrogate pairs go.
QString cleaned(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::Nbsp || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            clean += u' ';
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            clean.append(c).append(text[++i]);
        else if (!c.isSurrogate() && c.category() != QChar::Other_Control &&
                 c != QChar::ObjectReplacementCharacter)
            clean += c;
    }
    return clean;
}

bool isPlain(const std::vector<Paragraph>& paragraphs) {
    for (const Paragraph& paragraph : paragraphs) {
        if (paragraph.kind != ParagraphKind::plain) return false;
        for (const TextRun& run : paragraph.runs) {
            if (!run.sameLook({})) return false;
        }
    }
    return true;
}

QString tagged(const TextRun& run) {
    QString text = run.text.toHtmlEscaped();
    if (run.underline) text = u"<u>"_s + text + u"</u>"_s;
    if (run.italic) text = u"<i>"_s + text + u"</i>"_s;
    if (run.bold) text = u"<b>"_s + text + u"</b>"_s;
    return text;
}

/// Reads exactly what toStored writes; anything else is nullopt.
class StoredReader {
public:
    explicit StoredReader(QStringView text) : rest(text) {}

    std::optional<std::vector<Paragraph>> read() {
        std::vector<Paragraph> list;
        while (!rest.isEmpty()) {
            if (take(u"<p>")) {
                if (!readParagraph(list, ParagraphKind::plain, u"</p>")) return std::nullopt;
            } else if (take(u"<ul>")) {
                if (!readList(list, ParagraphKind::bullet, u"</ul>")) return std::nullopt;
            } else if (take(u"<ol>")) {
                if (!readList(list, ParagraphKind::numbered, u"</ol>")) return std::nullopt;
            } else {
                return std::nullopt;
            }
        }
        return list;
    }

private:
    bool take(QStringView token) {
        if (!rest.startsWith(token)) return false;
        rest = rest.sliced(token.size());
        return true;
    }

    bool readList(std::vector<Paragraph>& list, ParagraphKind kind, QStringView end) {
        do {
            if (!take(u"<li>") || !readParagraph(list, kind, u"</li>")) return false;
        } while (!take(end));
        return true;
    }

    bool readParagraph(std::vector<Paragraph>& list, ParagraphKind kind, QStringView end) {
        Paragraph paragraph{.kind = kind};
        while (!take(end)) {
            const std::optional<TextRun> run = readRun();
            if (!run) return false;
            paragraph.runs.push_back(*run);
        }
        list.push_back(std::move(paragraph));
        return true;
    }

    std::optional<TextRun> readRun() {
        TextRun run;
        run.bold = take(u"<b>");
        run.italic = take(u"<i>");
        run.underline = take(u"<u>");
        while (!rest.isEmpty() && rest.front() != u'<') {
            const std::optional<QString> character = readCharacter();
            if (!character) return std::nullopt;
            run.text += *character;
        }
        if (run.text.isEmpty()) return std::nullopt;
        if (run.underline && !take(u"</u>")) return std::nullopt;
        if (run.italic && !take(u"</i>")) return std::nullopt;
        if (run.bold && !take(u"</b>")) return std::nullopt;
        return run;
    }

    std::optional<QString> readCharacter() {
        static const std::pair<QStringView, QChar> entities[]{
            {u"&lt;", u'<'}, {u"&gt;", u'>'}, {u"&amp;", u'&'}, {u"&quot;", u'"'}};
        for (const auto& [name, character] : entities) {
            if (take(name)) return QString(character);
        }
        if (rest.front() == u'&' || rest.front() == u'>' || rest.front() == u'"') return std::nullopt;
        const QChar character = rest.front();
        rest = rest.sliced(1);
        return QString(character);
    }

    QStringView rest;
};

} // namespace

QString Paragraph::text() const {
    QString all;
    for (const TextRun& run : runs)
        all += run.text;
    return all;
}

RichText::RichText(const std::vector<Paragraph>& paragraphs) {
    for (const Paragraph& given : paragraphs) {
        Paragraph paragraph{.kind = given.kind};
        for (const TextRun& run : given.runs) {
            TextRun clean = run;
            clean.text = cleaned(run.text);
            if (clean.text.isEmpty()) continue;
            if (!paragraph.runs.empty() && paragraph.runs.back().sameLook(clean))
                paragraph.runs.back().text += clean.text;
            else
                paragraph.runs.push_back(std::move(clean));
        }
        content.push_back(std::move(paragraph));
    }
    while (!content.empty() && content.back().text().trimmed().isEmpty())
        content.pop_back();
}

RichText RichText::fromPlain(const QString& text) {
    std::vector<Paragraph> paragraphs;
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (const QString& line : lines.split(u'\n'))
        paragraphs.push_back({.runs = {{.text = line}}});
    return RichText(paragraphs);
}

RichText RichText::fromStored(const QString& text) {
    if (text.startsWith(u'<')) {
        if (auto paragraphs = StoredReader(text).read()) return RichText(*paragraphs);
    }
    return fromPlain(text);
}

bool RichText::isEmpty() const {
    return content.empty();
}

QString RichText::toPlain() const {
    QStringList lines;
    int number = 0;
    for (const Paragraph& paragraph : content) {
        number = paragraph.kind == ParagraphKind::numbered ? number + 1 : 0;
        const QString mark = paragraph.kind == ParagraphKind::bullet ? u"· "_s
                             : number > 0                            ? u"%1. "_s.arg(number)
                                                                     : QString();
        lines += mark + paragraph.text();
    }
    return lines.join(u'\n');
}

QString RichText::toStored() const {
    // Plain words that begin with "<" take the other form, or they would be read as it.
    if (isPlain(content) && !(!content.empty() && content.front().text().startsWith(u'<'))) return toPlain();
    QString stored;
    ParagraphKind open = ParagraphKind::plain;
    const auto close = [&] {
        if (open == ParagraphKind::bullet) stored += u"</ul>"_s;
        if (open == ParagraphKind::numbered) stored += u"</ol>"_s;
        open = ParagraphKind::plain;
    };
    for (const Paragraph& paragraph : content) {
        if (paragraph.kind != open) {
            close();
            if (paragraph.kind == ParagraphKind::bullet) stored += u"<ul>"_s;
            if (paragraph.kind == ParagraphKind::numbered) stored += u"<ol>"_s;
            open = paragraph.kind;
        }
        const bool item = paragraph.kind != ParagraphKind::plain;
        stored += item ? u"<li>"_s : u"<p>"_s;
        for (const TextRun& run : paragraph.runs)
            stored += tagged(run);
        stored += item ? u"</li>"_s : u"</p>"_s;
    }
    close();
    return stored;
}

QString canonicalRichText(const QString& stored) {
    return RichText::fromStored(stored).toStored();
}

} // namespace zhibu
