#include "core/domain/date.h"

namespace zhibu {

std::optional<Date> Date::fromQDate(QDate date) {
    if (!date.isValid() || date.year() < 1900 || date.year() > 2199) return std::nullopt;
    return Date(static_cast<qint32>(date.toJulianDay()));
}

std::optional<Date> Date::of(int year, int month, int day) {
    return fromQDate(QDate(year, month, day));
}

namespace {

// Books hold hundreds of thousands of dates: no locale, no regular expression, no allocation.
template<class View, class Unit> std::optional<Date> parseIso(View text, Unit unit) {
    if (text.size() != 10 || unit(text[4]) != '-' || unit(text[7]) != '-') return std::nullopt;
    int parts[3] = {0, 0, 0};
    int part = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        const int c = unit(text[i]);
        if (i == 4 || i == 7)
            ++part;
        else if (c < '0' || c > '9')
            return std::nullopt;
        else
            parts[part] = parts[part] * 10 + (c - '0');
    }
    return Date::of(parts[0], parts[1], parts[2]);
}

} // namespace

std::optional<Date> Date::fromIso(QStringView text) {
    return parseIso(text, [](QChar c) { return int{c.unicode()}; });
}

std::optional<Date> Date::fromIso(QLatin1StringView text) {
    return parseIso(text, [](QLatin1Char c) { return int{c.unicode()}; });
}

int Date::year() const {
    return toQDate().year();
}

int Date::month() const {
    return toQDate().month();
}

int Date::day() const {
    return toQDate().day();
}

QString Date::toIso() const {
    const QDate date = toQDate();
    const auto digits = [](QChar* to, int count, int value) {
        for (int i = count - 1; i >= 0; --i, value /= 10)
            to[i] = QChar(u'0' + value % 10);
    };
    QString text(10, u'-');
    digits(text.data(), 4, date.year());
    digits(text.data() + 5, 2, date.month());
    digits(text.data() + 8, 2, date.day());
    return text;
}

Date Date::addMonths(int months) const {
    return Date(static_cast<qint32>(toQDate().addMonths(months).toJulianDay()));
}

Date Date::addYears(int years) const {
    return Date(static_cast<qint32>(toQDate().addYears(years).toJulianDay()));
}

bool DateInterval::overlaps(const DateInterval& other) const {
    const auto empty = [](const DateInterval& i) { return i.from && i.until && *i.until <= *i.from; };
    if (empty(*this) || empty(other)) return false; // begun and ended on one day
    const bool beginsBeforeOtherEnds = !from || !other.until || *from < *other.until;
    const bool otherBeginsBeforeEnd = !other.from || !until || *other.from < *until;
    return beginsBeforeOtherEnds && otherBeginsBeforeEnd;
}

} // namespace zhibu
