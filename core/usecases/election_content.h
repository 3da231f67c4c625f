#pragma once

#include "core/domain/problems.h"
#include "core/storage/approval_repository.h"

/// A worksheet between its value and its row: canonical JSON.
namespace zhibu {

StoredElection stored(const Election& election);
/// Nothing in the row is trusted: what is no member, day or number is left out. A problem when it is no
/// worksheet at all.
Result<Election> opened(const StoredElection& row);

} // namespace zhibu
