#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::explanation_repository {

std::vector<DutyExplanation> all(Connection& connection);
/// Takes the place of an earlier one for the same duty, organisation, subject and period.
void replace(Transaction& transaction, const DutyExplanation& explanation);

} // namespace zhibu::explanation_repository
