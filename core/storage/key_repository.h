#pragma once

#include "core/storage/book.h"

/// Keys of other offices, as their fingerprints were compared on paper.
namespace zhibu::key_repository {

struct KnownKey {
    QByteArray publicKey;
    QString holder;
    QDateTime registeredAt = {};
    std::optional<QDateTime> revokedAt = {};
};
std::optional<KnownKey> find(Connection& connection, const QByteArray& publicKey);
/// Under the holder's name; one that was revoked holds again.
void save(Transaction& transaction, const QByteArray& publicKey, const QString& holder);
void revoke(Transaction& transaction, const QByteArray& publicKey);

} // namespace zhibu::key_repository
