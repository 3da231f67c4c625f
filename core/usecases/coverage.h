#pragma once

#include "core/duties/coverage.h"
#include "core/usecases/ledger.h"

namespace zhibu {

/// From when every received organisation is asked, by the nearest unit at or above it that is registered for
/// reporting, and which of its quarters stand. One without such a unit has no limit and is left out. Two
/// queries, however many organisations there are.
std::unordered_map<OrganizationId, duties::Coverage> coverage(const Ledger& ledger);

} // namespace zhibu
