#pragma once

#include "core/domain/date.h"

#include <vector>

namespace zhibu {

enum class PeriodKind { month, quarter, half, year };

/// A month `2020-09`, quarter `2020Q3`, half `2020H2` or year `2020`.
class Period {
public:
    static Period month(int year, int number) { return Period(PeriodKind::month, year, number); }
    static Period quarter(int year, int number) { return Period(PeriodKind::quarter, year, number); }
    static Period half(int year, int number) { return Period(PeriodKind::half, year, number); }
    static Period ofYear(int year) { return Period(PeriodKind::year, year, 1); }
    /// The period of that kind in which the day lies.
    static Period containing(PeriodKind kind, Date day);
    static std::optional<Period> parse(QStringView text);
    /// All periods of a kind in a calendar year, in order.
    static std::vector<Period> allOf(PeriodKind kind, int year);

    PeriodKind kind() const { return sort; }
    int year() const { return calendarYear; }
    int number() const { return ordinal; } ///< 1-based within the year
    Date first() const;
    Date last() const; ///< inclusive
    bool contains(Date day) const { return first() <= day && day <= last(); }
    Period previous() const { return containing(sort, first().addDays(-1)); } ///< of the same kind
    QString toString() const;

    auto operator<=>(const Period&) const = default;

private:
    Period(PeriodKind kind, int year, int number) : sort(kind), calendarYear(year), ordinal(number) {}
    int months() const;

    PeriodKind sort;
    int calendarYear;
    int ordinal;
};

} // namespace zhibu
