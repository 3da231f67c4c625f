#include "core/storage/key_repository.h"

namespace zhibu::key_repository {

namespace {

QDateTime momentAt(const Query& row, int column) {
    return QDateTime::fromString(row.text(column), Qt::ISODate);
}

constexpr std::pair<KeyRole, QLatin1StringView> roleNames[] = {
    {KeyRole::unknown, QLatin1StringView("")},
    {KeyRole::unit, QLatin1StringView("unit")},
    {KeyRole::above, QLatin1StringView("above")},
    {KeyRole::statements, QLatin1StringView("statements")}};

QString nameOfRole(KeyRole role) {
    return std::ranges::find(roleNames, role, &std::pair<KeyRole, QLatin1StringView>::first)->second;
}

KeyRole roleNamed(const QString& name) {
    const auto found = std::ranges::find(roleNames, name, &std::pair<KeyRole, QLatin1StringView>::second);
    return found == std::end(roleNames) ? KeyRole::unknown : found->first;
}

KnownKey keyAt(const Query& row) {
    KnownKey key{.publicKey = row.bytes(0).toByteArray(),
                 .holder = row.text(1),
                 .role = roleNamed(row.text(6)),
                 .registeredAt = momentAt(row, 2)};
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
    Query row(connection, "SELECT public_key, holder, registered_at, revoked_at, organization, replaced_at, "
                          "role FROM known_key WHERE public_key = ?");
    row.bind(publicKey);
    return row.next() ? std::optional(keyAt(row)) : std::nullopt;
}

std::vector<KnownKey> all(Connection& connection) {
    Query row(connection, "SELECT public_key, holder, registered_at, revoked_at, organization, replaced_at, "
                          "role FROM known_key ORDER BY holder, registered_at, public_key");
    return keysOf(row);
}

std::vector<KnownKey> ofOrganization(Connection& connection, const OrganizationId& organization,
                                     KeyRole role) {
    Query row(connection,
              "SELECT public_key, holder, registered_at, revoked_at, organization, replaced_at, role "
              "FROM known_key WHERE organization = ? AND role = ? ORDER BY registered_at, public_key");
    row.bind(organization, nameOfRole(role));
    return keysOf(row);
}

void save(Transaction& transaction, const QByteArray& publicKey, const QString& holder, KeyRole role,
          const std::optional<OrganizationId>& organization) {
    Query(transaction.connection,
          "INSERT INTO known_key (public_key, holder, registered_at, role, organization) "
          "VALUES (?, ?, ?, ?, ?) "
          "ON CONFLICT (public_key) DO UPDATE SET holder = excluded.holder, revoked_at = NULL, "
          "replaced_at = NULL, registered_at = excluded.registered_at, role = excluded.role, "
          "organization = excluded.organization")
        .bind(publicKey, holder, transaction.clock.now().toString(Qt::ISODate), nameOfRole(role),
              organization)
        .run();
}

void revoke(Transaction& transaction, const QByteArray& publicKey) {
    Query(transaction.connection, "UPDATE known_key SET revoked_at = ?2 WHERE public_key = ?1")
        .bind(publicKey, transaction.clock.now().toString(Qt::ISODate))
        .run();
}

void replace(Transaction& transaction, const QByteArray& publicKey) {
    Query(transaction.connection,
          "UPDATE known_key SET replaced_at = ?2 WHERE public_key = ?1 AND replaced_at IS NULL")
        .bind(publicKey, transaction.clock.now().toString(Qt::ISODate))
        .run();
}

} // namespace zhibu::key_repository
