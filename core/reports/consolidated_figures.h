#pragma once

#include "core/reports/owed_list.h"
#include "core/reports/quarterly_figures.h"

/// A quarter or a year of an organisation and everything below it, beside the period before: what the
/// consolidated report, its charts and the narrative are made of.
namespace zhibu {

struct ConsolidatedFigures {
    PeriodFigures now;
    PeriodFigures before; ///< the whole period before, by the same rules on the same day; no terms
    std::vector<OwedLine> overdue = {}; ///< every result `now` counts as overdue, by organisation
};

/// What is compared. Attendance is a rate in ten-thousandths, everything else a number.
enum class Measure { members, activities, attendance, lateEntries, overdue, hoursMet };
inline constexpr size_t measureCount = 6;
using Measured = std::array<std::optional<qint64>, measureCount>; ///< by Measure; nullopt where there is none

Measured measured(const OrganizationFigures& row);
Measured measured(const TotalFigures& totals);

/// One organisation in both periods; nullopt where it did not exist.
struct ComparedRow {
    QString code;
    QString name;
    std::optional<Measured> now = {};
    std::optional<Measured> before = {};
};
/// By code: those of either period.
std::vector<ComparedRow> compare(const PeriodFigures& now, const PeriodFigures& before);
/// now − before; nullopt where one of them is missing.
std::optional<qint64> difference(const std::optional<Measured>& now, const std::optional<Measured>& before,
                                 Measure measure);

/// A share in ten-thousandths as it is printed and the place it has; both nullopt where there is nothing to
/// divide by.
struct Place {
    std::optional<qint64> share;
    std::optional<int> place = {};
};
struct RankedBranch {
    QString code;
    QString name;
    Place attendance; ///< present of expected
    Place duties;     ///< done of what was done or is overdue: what is not due yet plays no part
    Place hours;      ///< members who reached their hours
};
/// The branches, by the place of their attendance, then duties, then hours, then code.
std::vector<RankedBranch> rankBranches(const PeriodFigures& figures);
/// Greatest first; equal shares have one place and leave out the next: 1, 2, 2, 4.
void givePlaces(std::vector<Place*> shares);

/// The charts beside the figures: activities by month, attendance and hours of the organisations (of many,
/// those that have the least).
std::vector<BarChart> chartsOf(const ConsolidatedFigures& figures);

/// The quarterly report's object (interfaces.md §2) with more in it: activities, months and duties done of
/// every row, "before", "comparison", "ranking" and "overdue_items".
QJsonObject toJson(const ConsolidatedFigures& figures);

} // namespace zhibu
