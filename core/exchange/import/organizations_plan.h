#pragma once

#include "core/domain/office.h"
#include "core/exchange/import/plan.h"

namespace zhibu {

struct OrganizationsContext {
    const Office& office;
    IdFactory& ids;
    PlanningRun run = {};
};

/// Rows may stand in any order, a parent after its children. The code is the identity; an empty cell says
/// nothing about what the book holds already.
Result<ImportPlan> planOrganizations(const Sheet& sheet, const ColumnMapping& mapping,
                                     const OrganizationsContext& context);

} // namespace zhibu
