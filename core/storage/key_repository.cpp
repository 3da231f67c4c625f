#include "core/storage/key_repository.h"

namespace zhibu::key_repository {

std::optional<KnownKey> find(Connection& connection, const QByteArray& publicKey) {
    Query row(connection, "SELECT holder, registered_at, revoked_at FROM known_key WHERE public_key = ?");
    row.bind(publicKey);
    if (!row.next()) return std::nullopt;
    KnownKey key{publicKey, row.text(0), QDateTime::fromString(row.text(1), Qt::ISODate)};
    if (!row.isNull(2)) key.revokedAt = QDateTime::fromString(row.text(2), Qt::ISODate);
    return key;
}

void save(Transaction& transaction, const QByteArray& publicKey, const QString& holder) {
    Query(transaction.connection,
          "INSERT INTO known_key (public_key, holder, registered_at) VALUES (?, ?, ?) "
          "ON CONFLICT (public_key) DO UPDATE SET holder = excluded.holder, revoked_at = NULL")
        .bind(publicKey, holder, transaction.clock.now().toString(Qt::ISODate))
        .run();
}

void revoke(Transaction& transaction, const QByteArray& publicKey) {
    Query(transaction.connection, "UPDATE known_key SET revoked_at = ?2 WHERE public_key = ?1")
        .bind(publicKey, transaction.clock.now().toString(Qt::ISODate))
        .run();
}

} // namespace zhibu::key_repository
