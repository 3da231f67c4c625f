#pragma once

#include "core/duties/evaluate.h"
#include "core/duties/hours.h"
#include "core/reports/quarterly_figures.h"
#include "core/usecases/ledger.h"

/// What is owed, the training hours and the quarter's figures: one function each for window, command line and
/// paper.
namespace zhibu {

struct FigureQuestion {
    OrganizationId organization;
    bool below = false; ///< everything under it too
    Date asOf;
    int year = 0;
};

/// The question as the evaluation takes it.
duties::Question questionOf(const Ledger& ledger, const FigureQuestion& asked);

/// Every result, not_applicable ones and registers included, by organisation code, duty, period, subject.
Result<std::vector<duties::DutyResult>> dutyResults(Ledger& ledger, const Actor& actor,
                                                    const FigureQuestion& question);

/// As below, for queries that have asked who asks.
std::vector<duties::HoursRow> uncheckedHoursRows(Ledger& ledger, const FigureQuestion& question);
/// Training hours per member of the branches asked for.
Result<std::vector<duties::HoursRow>> hoursRows(Ledger& ledger, const Actor& actor,
                                                const FigureQuestion& question);

/// The quarterly report of the organisation and everything below it (interfaces.md §2). `quarter` is a
/// quarter.
Result<QuarterlyFigures> quarterlyFigures(Ledger& ledger, const Actor& actor,
                                          const OrganizationId& organization, const Period& quarter,
                                          Date asOf);

/// 说明原因 as they stand.
std::vector<DutyExplanation> dutyExplanations(Ledger& ledger);

} // namespace zhibu
