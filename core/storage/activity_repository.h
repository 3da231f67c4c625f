#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::activity_repository {

void insert(Transaction& transaction, const Activity& activity);
/// Replaces everything but the id; the rows that stay the same are not touched.
void update(Transaction& transaction, const Activity& activity);
/// In the trash (with a reason) it counts nowhere.
void setTrashed(Transaction& transaction, const ActivityId& activity, bool trashed, const QString& reason);

/// The whole record with attendance; what was said in a talk is opened. nullopt when there is none.
std::optional<Activity> find(Connection& connection, const Sealer& sealer, const ActivityId& activity);

/// What a repeated import recognises a record by (interfaces.md §3).
struct Identity {
    ActivityId id;
    OrganizationId organization;
    Date heldOn;
    QString code;
    QString topic;
    ActivityKinds kinds;
    bool trashed = false;
};
std::vector<Identity> identities(Connection& connection);

} // namespace zhibu::activity_repository
