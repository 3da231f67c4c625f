#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::activity_repository {

void insert(Transaction& transaction, const Activity& activity);
/// Replaces everything but the id; the rows that stay the same are not touched.
void update(Transaction& transaction, const Activity& activity);
/// The record, its versions and its attachments' rows, for good.
void remove(Transaction& transaction, const ActivityId& activity);
/// In the trash (with a reason) it counts nowhere.
void setTrashed(Transaction& transaction, const ActivityId& activity, bool trashed, const QString& reason);

/// The whole record with attendance; what was said in a talk is opened. nullopt when there is none.
std::optional<Activity> find(Connection& connection, const Sealer& sealer, const ActivityId& activity);

/// The same with what was said in a talk left closed.
std::optional<Activity> findClosed(Connection& connection, const ActivityId& activity);

/// Keeps how the record stood; the number is the next free one.
void keepVersion(Transaction& transaction, const ActivityId& activity, const QByteArray& content,
                 const QString& reason);
std::vector<ActivityVersion> versions(Connection& connection, const ActivityId& activity); ///< oldest first
/// Ids of what lies in the trash, oldest day first.
std::vector<ActivityId> trashed(Connection& connection);

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
