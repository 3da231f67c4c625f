#include "core/reports/paper_template.h"

#include "core/domain/problems.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr QStringView lineToWriteOn = u"＿＿＿＿";

QStringList linesOf(const QString& name) {
    QFile file(u":/papers/%1.txt"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Papers", "A paper's form is missing from the program."),
                    name);
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

QString filledIn(const QString& text, const QHash<QString, QString>& values) {
    static const QRegularExpression field(u"\\{([a-z_]+)\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (const QRegularExpressionMatch& match : field.globalMatch(text)) {
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        const QString value = values.value(match.captured(1));
        filled += value.isEmpty() ? lineToWriteOn.toString() : value;
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

QString writtenDay(const std::optional<Date>& day) {
    return day ? u"%1年%2月%3日"_s.arg(day->year()).arg(day->month()).arg(day->day()) : QString();
}

QString writtenPeriod(const Period& period) {
    switch (period.kind()) {
    case PeriodKind::year: return u"%1年"_s.arg(period.year());
    case PeriodKind::half:
        return u"%1年%2半年"_s.arg(period.year()).arg(period.number() == 1 ? u"上"_s : u"下"_s);
    case PeriodKind::month: return u"%1年%2月"_s.arg(period.year()).arg(period.number());
    case PeriodKind::quarter: break;
    }
    return u"%1年第%2季度"_s.arg(period.year()).arg(period.number());
}

PaperTable signaturePlace(const QString& lines) {
    PaperTable table{.widths = {45, 55}, .framed = false};
    for (const QString& line : lines.split(u'|'))
        table.rows.push_back({textCell({}), {.paragraphs = {paperText(PaperStyle::body, line, true)}}});
    return table;
}

QHash<QString, QString> phrases(const QString& name) {
    QHash<QString, QString> list;
    for (const QString& line : linesOf(name))
        list.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return list;
}

Paper fromTemplate(const QString& name, const PaperTemplate& filling) {
    PaperPart part;
    Paper paper;
    for (const QString& line : linesOf(name)) {
        if (line.startsWith(u'@')) {
            const std::vector<PaperBlock> blocks = filling.block(
                line.section(u' ', 0, 0).mid(1), filledIn(line.section(u' ', 1), filling.values));
            part.blocks.insert(part.blocks.end(), blocks.begin(), blocks.end());
            continue;
        }
        const QString words = filledIn(line, filling.values);
        if (words.startsWith("### "_L1)) {
            const qsizetype end = words.indexOf(u'。') + 1;
            part.blocks.emplace_back(PaperParagraph{
                .runs = {{.text = words.mid(4, end - 4), .bold = true}, {.text = words.mid(end)}}});
        } else if (words.startsWith("# "_L1)) {
            paper.title = words.mid(2);
            part.blocks.emplace_back(paperText(PaperStyle::title, words.mid(2), true));
        } else if (words.startsWith("## "_L1)) {
            part.blocks.emplace_back(paperText(PaperStyle::subtitle, words.mid(3), true));
        } else if (words.startsWith("> "_L1)) {
            part.blocks.emplace_back(paperText(PaperStyle::subtitle, words.mid(2)));
        } else {
            part.blocks.emplace_back(paperText(PaperStyle::body, words));
        }
    }
    paper.parts.push_back(std::move(part));
    return paper;
}

} // namespace zhibu
