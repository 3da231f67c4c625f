#pragma once

#include "core/domain/progress.h"
#include "core/reports/consolidated_report.h"
#include "core/reports/paper.h"
#include "core/usecases/figures.h"

#include <stop_token>

/// 汇总报表 of an organisation and everything below it: from the ledger to values, one function for window
/// and command line. What was received from below lies in the same tables as what is kept here and counts
/// alike.
namespace zhibu {

struct ConsolidatedQuestion {
    OrganizationId organization; ///< no group: its activities belong to its branch
    Period period;               ///< a quarter or a year that has begun
    Date asOf;
};

/// Progress is told in steps. Stopped: problem "print.stopped".
Result<ConsolidatedFigures> consolidatedFigures(Ledger& ledger, const Actor& actor,
                                                const ConsolidatedQuestion& question,
                                                const ProgressSink& progress = {},
                                                const std::stop_token& stop = {});

/// The same as a report of tables and charts.
Result<Report> consolidatedReportOf(Ledger& ledger, const Actor& actor, const ConsolidatedQuestion& question,
                                    const ProgressSink& progress = {}, const std::stop_token& stop = {});
/// The same as the draft of an official report of one page; what the ledger does not know is a line to write
/// on.
Result<Paper> narrativeOf(Ledger& ledger, const Actor& actor, const ConsolidatedQuestion& question,
                          const ProgressSink& progress = {}, const std::stop_token& stop = {});

} // namespace zhibu
