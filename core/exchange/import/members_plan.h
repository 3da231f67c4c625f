#pragma once

#include "core/exchange/import/member_identification.h"

namespace zhibu {

/// A roster: people and the branches they belong to. The 党员编号 is the identity, a further row with the
/// same number a further stay. Nobody is removed, and an empty cell says nothing about what the book holds
/// already.
Result<ImportPlan> planMembers(const Sheet& sheet, const ColumnMapping& mapping,
                               const MembersContext& context);

} // namespace zhibu
