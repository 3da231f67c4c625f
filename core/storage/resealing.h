#pragma once

#include "core/storage/book.h"

/// Where protected values lie, for the moment the data key changes.
namespace zhibu::resealing {

/// Seals everything protected anew: identity and phone numbers with their blind index, what was said in talks
/// (records, versions, drafts) and the signing key. Throws Error, so that nothing is changed, when a value
/// does not open under `from`.
void reseal(Connection& connection, const Sealer& from, const Sealer& to);
/// Change sets that hold such columns: they stay under the old key, so they go. How many.
int eraseChanges(Connection& connection);

} // namespace zhibu::resealing
