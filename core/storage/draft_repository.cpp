#include "core/storage/draft_repository.h"

#include "core/storage/blake2b.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace draft_repository {

namespace {

Draft draftAt(const Query& row) {
    return {row.id<DraftId>(0),         row.text(1), row.text(2),
            row.bytes(3).toByteArray(), row.text(4), row.text(5)};
}

} // namespace

std::vector<Draft> all(Connection& connection) {
    std::vector<Draft> list;
    Query row(
        connection,
        "SELECT id, kind, identity, content, created_at, updated_at FROM draft ORDER BY updated_at DESC, id");
    while (row.next())
        list.push_back(draftAt(row));
    return list;
}

std::optional<Draft> find(Connection& connection, const DraftId& draft) {
    Query row(connection,
              "SELECT id, kind, identity, content, created_at, updated_at FROM draft WHERE id = ?");
    row.bind(draft);
    return row.next() ? std::optional(draftAt(row)) : std::nullopt;
}

std::optional<Draft> withIdentity(Connection& connection, const QString& identity) {
    Query row(connection,
              "SELECT id, kind, identity, content, created_at, updated_at FROM draft WHERE identity = ?");
    row.bind(identity);
    return row.next() ? std::optional(draftAt(row)) : std::nullopt;
}

void save(Transaction& transaction, const DraftId& draft, const QString& kind, const QString& identity,
          const QByteArray& content) {
    const QString now = transaction.clock.now().toString(Qt::ISODate);
    Query(transaction.connection, "INSERT INTO draft (id, kind, identity, content, created_at, updated_at) "
                                  "VALUES (?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT (id) DO UPDATE SET kind = ?2, "
                                  "identity = ?3, content = ?4, updated_at = ?5")
        .bind(draft, kind, identity, QString::fromUtf8(content), now)
        .run();
}

void remove(Transaction& transaction, const DraftId& draft) {
    Query(transaction.connection, "DELETE FROM draft WHERE id = ?").bind(draft).run();
}

} // namespace draft_repository

namespace blob_store {

std::optional<QByteArray> firstAltered(Connection& connection) {
    Query row(connection, "SELECT hash, bytes FROM blob");
    while (row.next()) {
        if (blake2b(row.bytes(1)) != row.bytes(0)) return row.bytes(0).toByteArray();
    }
    return std::nullopt;
}

QByteArray put(Transaction& transaction, const QByteArray& bytes) {
    const QByteArray hash = blake2b(bytes);
    Query(transaction.connection, "INSERT INTO blob (hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .bind(hash, bytes)
        .run();
    return hash;
}

std::optional<QByteArray> get(Connection& connection, const QByteArray& hash) {
    Query row(connection, "SELECT bytes FROM blob WHERE hash = ?");
    row.bind(hash);
    return row.next() ? std::optional(row.bytes(0).toByteArray()) : std::nullopt;
}

int collect(Transaction& transaction) {
    // Drafts name a hash in hexadecimal, changes hold its bytes.
    Query(
        transaction.connection,
        "DELETE FROM blob WHERE NOT EXISTS (SELECT 1 FROM attachment a WHERE a.hash = blob.hash OR "
        "a.original "
        "= blob.hash) AND NOT EXISTS (SELECT 1 FROM draft d WHERE instr(d.content, lower(hex(blob.hash))) > "
        "0) "
        "AND NOT EXISTS (SELECT 1 FROM change_set c WHERE instr(c.changes, blob.hash) > 0) "
        "AND NOT EXISTS (SELECT 1 FROM activity_version v WHERE instr(v.content, lower(hex(blob.hash))) > 0) "
        "AND coalesce(instr(?, CAST(lower(hex(blob.hash)) AS BLOB)), 0) = 0")
        .bind(transaction.heldDrafts())
        .run();
    return static_cast<int>(transaction.connection.scalar("SELECT changes()"));
}

} // namespace blob_store

} // namespace zhibu
