#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::organization_repository {

std::vector<Organization> all(Connection& connection);
void insert(Transaction& transaction, const Organization& organization);
void update(Transaction& transaction, const Organization& organization);

} // namespace zhibu::organization_repository
