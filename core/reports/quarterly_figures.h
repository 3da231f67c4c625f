#pragma once

#include "core/domain/period.h"
#include "core/domain/terms.h"

#include <QJsonObject>

#include <array>

/// The figures of the quarterly report (interfaces.md §2) as values: gathered elsewhere, added up and written
/// here.
namespace zhibu {

using ActivityCounts = std::array<qint64, activityKindCount>; ///< distinct activities, by ActivityKind

/// Training hours of the calendar year up to the report's day.
struct HoursFigures {
    qint64 members = 0;
    qint64 membersMet = 0;
    qint64 totalHundredths = 0; ///< of all of them together, so that averages are exact
    qint64 committee = 0;
    qint64 committeeMet = 0;
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
    qint64 expected = 0;
    qint64 present = 0;
    qint64 lateEntries = 0;
    qint64 overdue = 0;
    std::optional<HoursFigures> hours = {}; ///< branches only
    std::optional<TermFigures> term = {};   ///< nullopt without a running term
};

struct TotalFigures {
    qint64 members = 0;
    ActivityCounts counts = {};
    qint64 expected = 0;
    qint64 present = 0;
    qint64 lateEntries = 0;
    qint64 overdue = 0;
    HoursFigures hours = {};
};

struct QuarterlyFigures {
    Period period;
    Date asOf;
    std::vector<OrganizationFigures> organizations = {}; ///< by code
    TotalFigures totals = {};
};

/// Part ÷ whole in ten-thousandths, rounded half up (58 of 64 is 9063); nullopt when the whole is 0.
std::optional<qint64> roundedShare(qint64 part, qint64 whole);
inline std::optional<qint64> attendanceRate(qint64 expected, qint64 present) {
    return roundedShare(present, expected);
}
/// Hours per member in hundredths, rounded half up; 0 when there is nobody.
qint64 averageHundredths(const HoursFigures& hours);

/// Members and hours are summed over the branches, everything else over all rows; there is no total of terms.
TotalFigures computeTotals(const std::vector<OrganizationFigures>& organizations);

/// Exactly the keys and number shapes of interfaces.md §2.
QJsonObject toJson(const QuarterlyFigures& figures);

} // namespace zhibu
