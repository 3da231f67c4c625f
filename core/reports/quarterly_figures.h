#pragma once

#include "core/domain/period.h"
#include "core/domain/terms.h"
#include "core/duties/hours.h"

#include <QJsonObject>

#include <array>

/// The figures of the quarterly report (interfaces.md §2), and by the same rules those of a year, as values:
/// gathered elsewhere, added up and written here.
namespace zhibu {

using ActivityCounts = std::array<qint64, activityKindCount>; ///< distinct activities, by ActivityKind

/// Training hours of the calendar year up to the report's day.
using HoursFigures = duties::HoursSums;

/// What was held in one month.
struct MonthFigures {
    ActivityCounts counts = {};
    qint64 activities = 0; ///< distinct, whatever their kinds
};

/// The running term on the report's day.
struct TermFigures {
    int number = 1;
    Date electedOn;
    Date dueOn;       ///< extension included
    int daysLeft = 0; ///< negative when past
    std::optional<int> approved = {};
    int posts = 0;
    int filled = 0;  ///< positions held; one person in two counts twice
    int persons = 0; ///< distinct holders
    int vacant = 0;
    int vacantOverdue = 0; ///< vacant for more than three months
};

struct OrganizationFigures {
    QString code;
    QString name;
    OrganizationKind kind = OrganizationKind::branch;
    qint64 members = 0; ///< distinct members of it and everything below
    ActivityCounts counts = {};
    qint64 activities = 0; ///< distinct, whatever their kinds
    qint64 expected = 0;
    qint64 present = 0;
    qint64 lateEntries = 0;
    qint64 overdue = 0;
    qint64 dutiesMet = 0; ///< with `overdue`: all of the period that was done or has come due
    std::vector<MonthFigures> months = {};  ///< of the period, in order, up to the report's day
    std::optional<HoursFigures> hours = {}; ///< branches only
    std::optional<TermFigures> term = {};   ///< nullopt without a running term
    bool reported = true; ///< false: 未报, the quarter did not come in; there are no figures then
};

struct TotalFigures {
    qint64 members = 0;
    ActivityCounts counts = {};
    qint64 activities = 0;
    qint64 expected = 0;
    qint64 present = 0;
    qint64 lateEntries = 0;
    qint64 overdue = 0;
    qint64 dutiesMet = 0;
    std::vector<MonthFigures> months = {};
    HoursFigures hours = {};
    qint64 notReported = 0; ///< rows that are 未报, and in none of the sums
};

struct PeriodFigures {
    Period period;
    Date asOf;
    std::vector<OrganizationFigures> organizations = {}; ///< by code
    TotalFigures totals = {};

    /// The smaller of as-of date and period end.
    Date day() const { return std::min(asOf, period.last()); }
};
/// As the quarterly report has them.
using QuarterlyFigures = PeriodFigures;

/// Part ÷ whole in ten-thousandths, rounded half up (58 of 64 is 9063); nullopt when the whole is 0.
std::optional<qint64> roundedShare(qint64 part, qint64 whole);
inline std::optional<qint64> attendanceRate(qint64 expected, qint64 present) {
    return roundedShare(present, expected);
}
/// Hours per member in hundredths, rounded half up; 0 when there is nobody.
qint64 averageHundredths(const HoursFigures& hours);

/// Rows that are 未报 are left out. Members and hours are summed over the branches, everything else over all
/// rows; there is no total of terms.
TotalFigures computeTotals(const std::vector<OrganizationFigures>& organizations);

/// Exactly the keys and number shapes of interfaces.md §2.
QJsonObject toJson(const PeriodFigures& figures);
/// Kinds by identifier, those with none left out.
QJsonObject toJson(const ActivityCounts& counts);
/// A share as a number up to 1; null where there is none. Whole numbers are written without decimals.
QJsonValue shareJson(std::optional<qint64> tenThousandths);

} // namespace zhibu
