#pragma once

#include "core/storage/figure_repository.h"
#include "core/usecases/figures.h"

/// How a period's figures are put together, for queries that have asked who asks.
namespace zhibu {

/// What was held by an organisation and everything below it, read once for all the periods it spans.
class HeldActivities {
public:
    /// From the first to the last day (inclusive).
    HeldActivities(Connection& connection, const OrganizationId& root, Date first, Date last);
    /// Adds what the organisation held in the months from the first day's to the last day's.
    void addTo(OrganizationFigures& row, const OrganizationId& holder, Date first, Date last) const;
    /// As much of it as the duties of a quarter ask about.
    std::vector<duties::ActivityFact> factsOf(const Period& quarter) const;

private:
    /// One organisation's month.
    struct Month {
        MonthFigures figures;
        qint64 expected = 0; ///< talks left out, likewise `present`
        qint64 present = 0;
        qint64 lateEntries = 0;
    };
    size_t placeOf(Date day) const;

    Date begin;
    std::vector<figure_repository::HeldActivity> activities;
    std::unordered_map<OrganizationId, std::vector<Month>> months;
};

/// Training hours on the days two periods go up to, read in one pass where both lie in one year.
class PeriodHours {
public:
    PeriodHours(Ledger& ledger, const OrganizationId& root, Date earlier, Date later);
    /// On one of the two days.
    duties::HoursOf on(Date day) const;

private:
    using Sums = std::unordered_map<MemberId, figure_repository::HoursOnTwoDays>;
    Date earlierDay;
    Date laterDay;
    Sums ofLaterYear;
    Sums ofEarlierYear; ///< empty where it is the same
};

/// The period and what was asked in it.
struct EvaluatedPeriod {
    PeriodFigures figures;
    std::vector<duties::DutyResult> overdue = {}; ///< the results `figures` counts as overdue, in their order
};

enum class WithTerms { yes, no };
/// A quarter of the organisation and everything below it. `terms`: no, where nobody looks at them.
EvaluatedPeriod evaluatedQuarter(Ledger& ledger, const OrganizationId& root, const Period& quarter, Date asOf,
                                 const HeldActivities& held, const PeriodHours& hours,
                                 WithTerms terms = WithTerms::yes);
/// A year likewise; its duties ask about hours, yearly meetings and lists as well, which are read here.
EvaluatedPeriod evaluatedYear(Ledger& ledger, const OrganizationId& root, const Period& year, Date asOf,
                              const HeldActivities& held, WithTerms terms = WithTerms::yes);

} // namespace zhibu
