#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::hours_freeze_repository {

/// Of the year, or of every year for 0.
std::vector<HoursFreeze> all(Connection& connection, int year = 0);
void insert(Transaction& transaction, const HoursFreeze& freeze);
/// With the changes noted under it.
void remove(Transaction& transaction, const FreezeId& freeze);

std::vector<FrozenChange> changes(Connection& connection, const FreezeId& freeze); ///< oldest first
void insert(Transaction& transaction, const FrozenChange& change);

} // namespace zhibu::hours_freeze_repository
