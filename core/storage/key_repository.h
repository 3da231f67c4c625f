#pragma once

#include "core/domain/key_role.h"
#include "core/storage/book.h"

/// Keys of other offices, as their fingerprints were compared on paper.
namespace zhibu::key_repository {

struct KnownKey {
    QByteArray publicKey;
    QString holder;
    KeyRole role = KeyRole::unknown;
    QDateTime registeredAt = {};
    std::optional<QDateTime> revokedAt = {};
    std::optional<OrganizationId> organization = {}; ///< the unit, or the office above by its own id
    std::optional<QDateTime> replacedAt = {};        ///< what comes here later needs the key in its place
};
std::optional<KnownKey> find(Connection& connection, const QByteArray& publicKey);
std::vector<KnownKey> all(Connection& connection); ///< by holder and the moment they were registered
/// By the moment they were registered.
std::vector<KnownKey> ofOrganization(Connection& connection, const OrganizationId& organization,
                                     KeyRole role);
/// Registered now, by its paper or by the key before it; one that was revoked or replaced holds again.
void save(Transaction& transaction, const QByteArray& publicKey, const QString& holder, KeyRole role,
          const std::optional<OrganizationId>& organization = {});
/// Another took its place, now; never said twice.
void replace(Transaction& transaction, const QByteArray& publicKey);
void revoke(Transaction& transaction, const QByteArray& publicKey);

} // namespace zhibu::key_repository
