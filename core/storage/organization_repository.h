#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::organization_repository {

std::vector<Organization> all(Connection& connection);
void insert(Transaction& transaction, const Organization& organization);
void update(Transaction& transaction, const Organization& organization);

std::vector<OrganizationStateRecord> states(Connection& connection);
void insert(Transaction& transaction, const OrganizationStateRecord& state);

std::vector<GroupLeader> leaders(Connection& connection);
void insert(Transaction& transaction, const GroupLeader& leader);
void update(Transaction& transaction, const GroupLeader& leader);

} // namespace zhibu::organization_repository
