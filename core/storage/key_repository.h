#pragma once

#include "core/storage/book.h"

/// Keys of other offices, as their fingerprints were compared on paper.
namespace zhibu::key_repository {

struct KnownKey {
    QByteArray publicKey;
    QString holder;
    QDateTime registeredAt = {};
    std::optional<QDateTime> revokedAt = {};
    std::optional<OrganizationId> organization = {}; ///< whose files it may sign; nullopt: none
    std::optional<QDateTime> replacedAt = {};        ///< files made later need the key that took its place
};
std::optional<KnownKey> find(Connection& connection, const QByteArray& publicKey);
std::vector<KnownKey> all(Connection& connection); ///< by holder and the moment they were registered
std::vector<KnownKey> ofOrganization(Connection& connection, const OrganizationId& organization);
/// Under the holder's name; one that was revoked or replaced holds again.
void save(Transaction& transaction, const QByteArray& publicKey, const QString& holder,
          const std::optional<OrganizationId>& organization = {});
void replace(Transaction& transaction, const QByteArray& publicKey, const QDateTime& at);
void revoke(Transaction& transaction, const QByteArray& publicKey);

} // namespace zhibu::key_repository
