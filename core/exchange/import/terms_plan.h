#pragma once

#include "core/domain/office.h"
#include "core/exchange/import/plan.h"

namespace zhibu {

struct TermsContext {
    const Office& office;
    const std::vector<EmptySeat>& emptySeats; ///< all of the book
    IdFactory& ids;
    PlanningRun run = {};
};

/// Committees: one row a position. Organisation and 届次 name the term; term, position, member and beginning
/// name the holding of a position. A term that the next one follows is closed by its election.
Result<ImportPlan> planTerms(const Sheet& sheet, const ColumnMapping& mapping, const TermsContext& context);

} // namespace zhibu
