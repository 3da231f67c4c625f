#include "core/exchange/import/values.h"

using namespace Qt::StringLiterals;

namespace zhibu::values {

namespace {

bool isDigit(QChar sign) {
    return sign >= u'0' && sign <= u'9';
}

/// A calendar day or month as written, before anybody asks whether it exists.
struct WrittenDate {
    int year = 0;
    int month = 0;
    std::optional<int> day;
    bool monthUnclear = false;
};

int number(QStringView digits) {
    return digits.toInt();
}

QStringView takeDigits(QStringView& text, qsizetype most) {
    qsizetype count = 0;
    while (count < text.size() && count < most && isDigit(text[count]))
        ++count;
    const QStringView digits = text.first(count);
    text = text.sliced(count);
    return digits;
}

bool take(QStringView& text, QStringView sign) {
    if (!text.startsWith(sign)) return false;
    text = text.sliced(sign.size());
    return true;
}

// 2020年9月30日
std::optional<WrittenDate> readChinese(QStringView text, WrittenDate date) {
    const QStringView month = takeDigits(text, 2);
    if (month.isEmpty() || !take(text, u"月")) return std::nullopt;
    date.month = number(month);
    if (text.isEmpty()) return date;
    const QStringView day = takeDigits(text, 2);
    if (day.isEmpty()) return std::nullopt;
    date.day = number(day);
    if (!take(text, u"日")) take(text, u"号");
    return text.isEmpty() ? std::optional(date) : std::nullopt;
}

// 2020-9-30, 2020/9/30, 2020.9.30: one and the same sign twice.
std::optional<WrittenDate> readSeparated(QStringView text, QStringView sign, WrittenDate date) {
    const QStringView month = takeDigits(text, 2);
    if (month.isEmpty()) return std::nullopt;
    date.month = number(month);
    if (text.isEmpty()) {
        date.monthUnclear = sign == u"." && month == u"1";
        return date;
    }
    if (!take(text, sign)) return std::nullopt;
    const QStringView day = takeDigits(text, 2);
    if (day.isEmpty() || !text.isEmpty()) return std::nullopt;
    date.day = number(day);
    return date;
}

// 20200930, 202009
std::optional<WrittenDate> readDigits(QStringView digits, WrittenDate date) {
    date.month = number(digits.first(2));
    if (digits.size() == 4) date.day = number(digits.sliced(2));
    return date;
}

std::optional<WrittenDate> readWritten(QStringView text) {
    WrittenDate date;
    const QStringView year = takeDigits(text, 4);
    if (year.size() != 4) return std::nullopt;
    date.year = number(year);
    const QStringView rest = text;
    if (std::ranges::all_of(rest, isDigit) && (rest.size() == 4 || rest.size() == 2))
        return readDigits(rest, date);
    if (take(text, u"年")) return readChinese(text, date);
    for (const QStringView sign : {QStringView(u"-"), QStringView(u"/"), QStringView(u".")}) {
        if (take(text, sign)) return readSeparated(text, sign, date);
    }
    return std::nullopt;
}

// "2020-09-30 14:30:00": a spreadsheet's day with its time of day.
QString withoutTime(const QString& written) {
    const QString text = written.trimmed();
    for (qsizetype i = 6; i + 1 < text.size(); ++i) {
        if (!text[i].isSpace() && text[i] != u'T') continue;
        const QStringView behind = QStringView(text).sliced(i + 1).trimmed();
        const bool isTime = behind.contains(u':') && isDigit(behind.front());
        if (isTime && parseTime(behind.toString())) return text.first(i);
    }
    return text;
}

std::variant<WrittenDate, DateFault> written(const Cell& cell) {
    const std::optional<WrittenDate> date = readWritten(plainForm(withoutTime(cell.text())));
    if (!date) return DateFault::unreadable;
    if (!Date::of(date->year, date->month, date->day.value_or(1))) return DateFault::impossible;
    return *date;
}

} // namespace

std::variant<Date, DateFault> parseDate(const Cell& cell) {
    if (const std::optional<Date> date = cell.date()) return *date;
    if (const std::optional<Date> date = Date::fromIso(cell.text())) return *date;
    const std::variant<WrittenDate, DateFault> read = written(cell);
    if (const auto* fault = std::get_if<DateFault>(&read)) return *fault;
    const auto& date = std::get<WrittenDate>(read);
    if (!date.day) return DateFault::dayMissing;
    return *Date::of(date.year, date.month, *date.day);
}

std::variant<QString, DateFault> parseDateOrMonth(const Cell& cell) {
    if (const std::optional<Date> date = cell.date()) return date->toIso();
    const std::variant<WrittenDate, DateFault> read = written(cell);
    if (const auto* fault = std::get_if<DateFault>(&read)) return *fault;
    const auto& date = std::get<WrittenDate>(read);
    if (date.monthUnclear) return DateFault::monthUnclear;
    const QString iso = Date::of(date.year, date.month, date.day.value_or(1))->toIso();
    return date.day ? iso : iso.first(7);
}

std::optional<QString> parseTime(const QString& text) {
    QString behindDate = text.trimmed();
    if (const qsizetype space = behindDate.indexOf(u' '); space >= 8)
        behindDate = behindDate.sliced(space + 1);
    const QString plain = plainForm(behindDate);
    QStringView rest = plain;
    const bool afternoon = take(rest, u"下午") || take(rest, u"晚上");
    if (!afternoon) take(rest, u"上午");
    const QStringView hourDigits = takeDigits(rest, 2);
    if (hourDigits.isEmpty()) return std::nullopt;
    int hour = number(hourDigits);
    int minute = 0;
    if (take(rest, u":") || take(rest, u"时") || take(rest, u"点")) {
        const QStringView minuteDigits = takeDigits(rest, 2);
        if (minuteDigits.isEmpty() && plain.contains(u':')) return std::nullopt;
        minute = number(minuteDigits);
        if (take(rest, u":") || take(rest, u"分")) takeDigits(rest, 2);
        take(rest, u"秒");
    } else {
        return std::nullopt;
    }
    if (afternoon && hour < 12) hour += 12;
    if (!rest.isEmpty() || hour > 23 || minute > 59) return std::nullopt;
    return u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
}

} // namespace zhibu::values
