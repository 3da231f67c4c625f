#pragma once

#include "core/domain/election.h"
#include "core/storage/book.h"

/// What is asked of the office above: approvals, and the worksheets of elections.
namespace zhibu {

namespace approval_repository {

std::vector<Approval> all(Connection& connection);
void insert(Transaction& transaction, const Approval& approval);
void update(Transaction& transaction, const Approval& approval);

} // namespace approval_repository

/// A worksheet as the table holds it; its content is canonical JSON (usecases/elections.h).
struct StoredElection {
    ElectionId id;
    OrganizationId organization;
    QString state;
    QByteArray content;
};

namespace election_repository {

std::vector<StoredElection> all(Connection& connection); ///< newest first
std::optional<StoredElection> find(Connection& connection, const ElectionId& election);
void insert(Transaction& transaction, const StoredElection& election);
void update(Transaction& transaction, const StoredElection& election);

} // namespace election_repository

} // namespace zhibu
