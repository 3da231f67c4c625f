#include "core/storage/account_repository.h"

namespace zhibu::account_repository {

namespace {

QString identifierOf(Actor::Role role) {
    switch (role) {
    case Actor::Role::secretary: return QStringLiteral("secretary");
    case Actor::Role::staff: return QStringLiteral("staff");
    default: return QStringLiteral("member");
    }
}

Actor::Role roleOf(const QString& identifier) {
    if (identifier == u"secretary") return Actor::Role::secretary;
    return identifier == u"staff" ? Actor::Role::staff : Actor::Role::member;
}

QDateTime momentOf(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODate);
}

Account accountAt(const Query& row) {
    return {.id = row.id<AccountId>(0),
            .name = row.text(1),
            .role = roleOf(row.text(2)),
            .member = row.optionalId<MemberId>(3),
            .salt = row.bytes(4).toByteArray(),
            .cost = {row.integer(5), row.integer(6)},
            .publicKey = row.bytes(7).toByteArray(),
            .sealedKey = row.isNull(8) ? std::nullopt : std::optional(row.bytes(8).toByteArray()),
            .madeAt = momentOf(row.text(9)),
            .failures = {static_cast<int>(row.integer(10)), momentOf(row.text(11))}};
}

} // namespace

std::vector<Account> all(Connection& connection) {
    std::vector<Account> list;
    Query row(connection,
              "SELECT id, name, role, member, salt, operations, memory, public_key, sealed_key, "
              "made_at, failures, last_failure FROM account ORDER BY role = 'member', role, name, id");
    while (row.next())
        list.push_back(accountAt(row));
    return list;
}

std::optional<Account> find(Connection& connection, const AccountId& account) {
    Query row(connection, "SELECT id, name, role, member, salt, operations, memory, public_key, sealed_key, "
                          "made_at, failures, last_failure FROM account WHERE id = ?");
    row.bind(account);
    return row.next() ? std::optional(accountAt(row)) : std::nullopt;
}

void insert(Transaction& transaction, const Account& a) {
    Query(transaction.connection,
          "INSERT INTO account (id, name, role, member, salt, operations, memory, public_key, sealed_key, "
          "made_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(a.id, a.name, identifierOf(a.role), a.member, a.salt, a.cost.operations, a.cost.memory,
              a.publicKey, a.sealedKey, transaction.clock.now().toString(Qt::ISODate))
        .run();
}

void update(Transaction& transaction, const Account& a) {
    Query(transaction.connection,
          "UPDATE account SET name = ?2, role = ?3, member = ?4, salt = ?5, operations = ?6, memory = ?7, "
          "public_key = ?8, sealed_key = ?9 WHERE id = ?1")
        .bind(a.id, a.name, identifierOf(a.role), a.member, a.salt, a.cost.operations, a.cost.memory,
              a.publicKey, a.sealedKey)
        .run();
}

void remove(Transaction& transaction, const AccountId& account) {
    Query(transaction.connection, "DELETE FROM account WHERE id = ?").bind(account).run();
}

void removeAll(Transaction& transaction) {
    transaction.connection.execute("DELETE FROM account; DELETE FROM recovery;");
}

std::optional<Recovery> recovery(Connection& connection) {
    Query row(connection, "SELECT public_key, sealed_key, made_at, lock_minutes, failures, last_failure "
                          "FROM recovery WHERE id = 1");
    if (!row.next()) return std::nullopt;
    return Recovery{.publicKey = row.bytes(0).toByteArray(),
                    .sealedKey = row.bytes(1).toByteArray(),
                    .madeAt = momentOf(row.text(2)),
                    .lockMinutes = static_cast<int>(row.integer(3)),
                    .failures = {static_cast<int>(row.integer(4)), momentOf(row.text(5))}};
}

void setRecovery(Transaction& transaction, const Recovery& r) {
    Query(transaction.connection,
          "INSERT INTO recovery (id, public_key, sealed_key, made_at, lock_minutes) VALUES (1, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET public_key = excluded.public_key, "
          "sealed_key = excluded.sealed_key, made_at = excluded.made_at, lock_minutes = "
          "excluded.lock_minutes")
        .bind(r.publicKey, r.sealedKey, r.madeAt.toString(Qt::ISODate), r.lockMinutes)
        .run();
}

void setFailures(Transaction& transaction, const std::optional<AccountId>& account,
                 const Failures& failures) {
    const QString last = failures.last.toString(Qt::ISODate);
    if (account)
        Query(transaction.connection, "UPDATE account SET failures = ?2, last_failure = ?3 WHERE id = ?1")
            .bind(*account, failures.count, last)
            .run();
    else
        Query(transaction.connection, "UPDATE recovery SET failures = ?, last_failure = ? WHERE id = 1")
            .bind(failures.count, last)
            .run();
}

} // namespace zhibu::account_repository
