#pragma once

#include "core/exchange/import/plan.h"
#include "core/storage/book.h"

namespace zhibu {

/// Writes what a plan says into the ledger, as it is. A problem only when it was stopped; the caller's
/// transaction then leaves everything as before. Drafts are the caller's, and so is how a final record that
/// the import changes is kept as it stood (`keepVersion`, told before each of them).
Problems applyImport(Transaction& transaction, const ImportPlan& plan, const PlanningRun& run,
                     const std::function<void(Transaction&, const ActivityId&)>& keepVersion = {});

} // namespace zhibu
