#include "core/storage/key_repository.h"

namespace zhibu::key_repository {

namespace {

QDateTime momentAt(const Query& row, int column) {
    return QDateTime::fromString(row.text(column), Qt::ISODate);
}

KnownKey keyAt(const Query& row) {
    KnownKey key{row.bytes(0).toByteArray(), row.text(1), momentAt(row, 2)};
    if (!row.isNull(3)) key.revokedAt = momentAt(row, 3);
    key.organization = row.optionalId<OrganizationId>(4);
    if (!row.isNull(5)) key.replacedAt = momentAt(row, 5);
    return key;
}

std::vector<KnownKey> keysOf(Query& row) {
    std::vector<KnownKey> keys;
    while (row.next())
        keys.push_back(keyAt(row));
    return keys;
}

} // namespace

std::optional<KnownKey> find(Connection& connection, const QByteArray& publicKey) {
    Query row(connection, "SELECT public_key, holder, registered_at, revoked_at, organization, replaced_at "
                          "FROM known_key WHERE public_key = ?");
    row.bind(publicKey);
    return row.next() ? std::optional(keyAt(row)) : std::nullopt;
}

std::vector<KnownKey> all(Connection& connection) {
    Query row(connection, "SELECT public_key, holder, registered_at, revoked_at, organization, replaced_at "
                          "FROM known_key ORDER BY holder, registered_at, public_key");
    return keysOf(row);
}

std::vector<KnownKey> ofOrganization(Connection& connection, const OrganizationId& organization) {
    Query row(connection, "SELECT public_key, holder, registered_at, revoked_at, organization, replaced_at "
                          "FROM known_key WHERE organization = ? ORDER BY registered_at, public_key");
    row.bind(organization);
    return keysOf(row);
}

void save(Transaction& transaction, const QByteArray& publicKey, const QString& holder,
          const std::optional<OrganizationId>& organization) {
    Query(transaction.connection,
          "INSERT INTO known_key (public_key, holder, registered_at, organization) VALUES (?, ?, ?, ?) "
          "ON CONFLICT (public_key) DO UPDATE SET holder = excluded.holder, revoked_at = NULL, "
          "replaced_at = NULL, organization = coalesce(excluded.organization, organization)")
        .bind(publicKey, holder, transaction.clock.now().toString(Qt::ISODate), organization)
        .run();
}

void revoke(Transaction& transaction, const QByteArray& publicKey) {
    Query(transaction.connection, "UPDATE known_key SET revoked_at = ?2 WHERE public_key = ?1")
        .bind(publicKey, transaction.clock.now().toString(Qt::ISODate))
        .run();
}

void replace(Transaction& transaction, const QByteArray& publicKey, const QDateTime& at) {
    Query(transaction.connection, "UPDATE known_key SET replaced_at = ?2 WHERE public_key = ?1")
        .bind(publicKey, at.toString(Qt::ISODate))
        .run();
}

} // namespace zhibu::key_repository
