#pragma once

#include "core/duties/explain.h"
#include "core/usecases/figures.h"

/// Why a result is what it is: what counted, what did not and why, and what would make it met.
namespace zhibu {

struct ExplainedDuty {
    duties::DutyResult result;
    duties::Explanation explanation;
    QString reason;                       ///< 说明原因, "" where there is none
    std::optional<int> changedSince = {}; ///< the office's own numbers hold since that year
};

/// Those of dutyResults() that are wanted, in its order. Drafts are looked at too: they never count, and the
/// explanation says so.
Result<std::vector<ExplainedDuty>>
explainedDuties(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                const std::function<bool(const duties::DutyResult&)>& wanted);
/// One result of them.
Result<ExplainedDuty> explainedDuty(Ledger& ledger, const Actor& actor, const duties::DutyResult& result);

} // namespace zhibu
