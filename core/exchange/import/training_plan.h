#pragma once

#include "core/domain/office.h"
#include "core/exchange/import/plan.h"

namespace zhibu {

struct TrainingContext {
    const Office& office;
    const std::vector<TrainingCredit>& known; ///< all of the book
    IdFactory& ids;
    PlanningRun run = {};
    RowSettlements settled = {};                                ///< whom a doubtful name means
    std::function<bool(const MemberId&, int year)> frozen = {}; ///< that member's hours of that year
};

/// Courses and their hours: member, day and name are the identity.
Result<ImportPlan> planTraining(const Sheet& sheet, const ColumnMapping& mapping,
                                const TrainingContext& context);

} // namespace zhibu
