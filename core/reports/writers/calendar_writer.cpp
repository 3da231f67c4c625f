#include "core/reports/writers/calendar_writer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct CalendarWriterText {
    Q_DECLARE_TR_FUNCTIONS(CalendarWriter)
};

constexpr qsizetype longestLine = 75; // octets, RFC 5545 §3.1

QString escaped(QString text) {
    text.replace(u"\\"_s, u"\\\\"_s).replace(u";"_s, u"\\;"_s).replace(u","_s, u"\\,"_s);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); // a reader may take either for the line's end
    return text.replace(u'\n', u"\\n"_s);
}

bool continuesCharacter(char octet) {
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

/// Writes lines of at most 75 octets; a longer one goes on after a space, and no character is torn apart.
class Lines {
public:
    void add(const char* name, const QString& value) {
        QByteArray line = QByteArray(name) + ':' + value.toUtf8();
        qsizetype room = longestLine;
        while (line.size() > room) {
            qsizetype cut = room;
            while (continuesCharacter(line[cut]))
                --cut;
            bytes += line.first(cut) + "\r\n ";
            line.remove(0, cut);
            room = longestLine - 1; // the space counts
        }
        bytes += line + "\r\n";
    }
    QByteArray bytes;
};

QString basicDate(Date day) {
    return day.toIso().remove(u'-');
}

QString identityOf(const duties::DutyResult& result) {
    const QString period = result.period ? result.period->toString() : result.due->toIso();
    const QString identity =
        QStringList{result.duty, result.organizationCode, result.subject, period}.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.first(16).toHex()) + u"@zhibu"_s;
}

QString summaryOf(const OwedLine& line) {
    QStringList parts{line.duty, line.organization};
    if (line.people.size() == 1) parts += line.people.front();
    if (line.people.size() > 1)
        parts += CalendarWriterText::tr("%n people", nullptr, static_cast<int>(line.people.size()));
    if (line.result.period) parts += periodWords(line.result.period);
    return parts.join(u" · "_s);
}

QString descriptionOf(const OwedLine& line) {
    QStringList sentences;
    for (const QString& sentence : {line.result.reason, line.clause, line.explanation}) {
        if (!sentence.isEmpty()) sentences += sentence;
    }
    if (line.people.size() > 1) sentences += line.people.join(CalendarWriterText::tr(", ", "between names"));
    return sentences.join(u'\n');
}

void addEvent(Lines& out, const OwedLine& line, const QString& stamp) {
    const duties::DutyResult& result = line.result;
    out.add("BEGIN", u"VEVENT"_s);
    out.add("UID", identityOf(result));
    out.add("DTSTAMP", stamp);
    out.add("DTSTART;VALUE=DATE", basicDate(*result.due));
    out.add("DTEND;VALUE=DATE", basicDate(result.due->addDays(1)));
    out.add("SUMMARY", escaped(summaryOf(line)));
    out.add("DESCRIPTION", escaped(descriptionOf(line)));
    out.add("CATEGORIES", escaped(duties::displayName(result.status)));
    out.add("TRANSP", u"TRANSPARENT"_s);
    out.add("BEGIN", u"VALARM"_s);
    out.add("ACTION", u"DISPLAY"_s);
    out.add("DESCRIPTION", escaped(summaryOf(line)));
    out.add("TRIGGER", u"-P%1D"_s.arg(line.warningDays));
    out.add("END", u"VALARM"_s);
    out.add("END", u"VEVENT"_s);
}

} // namespace

QByteArray toCalendar(const std::vector<OwedLine>& lines, const QString& title, const QDateTime& writtenAt) {
    Lines out;
    out.add("BEGIN", u"VCALENDAR"_s);
    out.add("VERSION", u"2.0"_s);
    out.add("PRODID", u"-//zhibu//zhibu//ZH"_s);
    out.add("CALSCALE", u"GREGORIAN"_s);
    out.add("X-WR-CALNAME", escaped(title));
    const QString stamp = writtenAt.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    for (const OwedLine& line : lines) {
        if (line.result.due) addEvent(out, line, stamp);
    }
    out.add("END", u"VCALENDAR"_s);
    return out.bytes;
}

} // namespace zhibu
