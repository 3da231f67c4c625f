#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace zhibu {

/// A local calendar day that exists; ISO 8601 in files, never a time zone.
class Date {
public:
    Date() = delete;

    /// nullopt when there is no such day (2020-02-30) or it lies outside 1900 … 2199.
    static std::optional<Date> of(int year, int month, int day);
    static std::optional<Date> fromQDate(QDate date);
    /// Exactly "2020-09-30".
    static std::optional<Date> fromIso(QStringView text);
    static std::optional<Date> fromIso(QLatin1StringView text);

    int year() const;
    int month() const;
    int day() const;
    QString toIso() const;
    QDate toQDate() const { return QDate::fromJulianDay(julian); }
    qint32 julianDay() const { return julian; }

    Date addDays(int days) const { return Date(julian + days); }
    /// By the calendar, clamped to the month's last day: 30 November + 3 months is 28 or 29 February.
    Date addMonths(int months) const;
    Date addYears(int years) const;
    /// Days from this one to the other; negative when it is past.
    int daysTo(Date other) const { return other.julian - julian; }

    auto operator<=>(const Date&) const = default;

private:
    explicit Date(qint32 julianDay) : julian(julianDay) {}
    qint32 julian;
};

/// Half open: from is included, until is not; an empty end is open.
struct DateInterval {
    std::optional<Date> from;
    std::optional<Date> until;
    bool contains(Date day) const { return (!from || *from <= day) && (!until || day < *until); }
    bool overlaps(const DateInterval& other) const;
    bool operator==(const DateInterval&) const = default;
};

} // namespace zhibu
