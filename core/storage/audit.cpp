#include "core/storage/audit.h"

#include "core/storage/blake2b.h"
#include "core/storage/change_set.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace zhibu::audit {

namespace {

struct AuditText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// Every field with its length before it, so that no two entries have the same bytes.
QByteArray canonical(const AuditEntry& entry) {
    QByteArray bytes("zhibu-audit-1");
    const auto add = [&bytes](const QByteArray& field) {
        const quint32 size = qToBigEndian(static_cast<quint32>(field.size()));
        bytes.append(reinterpret_cast<const char*>(&size), sizeof size).append(field);
    };
    add(QByteArray::number(entry.id));
    for (const QString& text : {entry.at, entry.actor, entry.verb, entry.title, entry.note})
        add(text.toUtf8());
    add(entry.commitment);
    add(entry.previous);
    return bytes;
}

// What an entry says of its change: the version decides how the change is read, so it is bound in as well.
QByteArray commitmentTo(const QByteArray& changes, int schemaVersion, const QByteArray& salt) {
    return blake2b(QByteArray::number(schemaVersion) + '\0' + changes, salt);
}

QByteArray lastHash(Connection& connection) {
    Query query(connection, "SELECT hash FROM audit ORDER BY id DESC LIMIT 1");
    return query.next() ? query.bytes(0).toByteArray() : QByteArray(32, '\0');
}

QByteArray hashAt(Connection& connection, qint64 id) {
    Query query(connection, "SELECT hash FROM audit WHERE id = ?");
    query.bind(id);
    return query.next() ? query.bytes(0).toByteArray() : QByteArray();
}

AuditEntry entryAt(const Query& row) {
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.bytes(6).toByteArray(),
            row.bytes(7).toByteArray(),
            row.bytes(8).toByteArray()};
}

constexpr const char* selectAfter =
    "SELECT id, at, actor, verb, title, note, commitment, previous, hash FROM audit "
    "WHERE id > ? ORDER BY id";

std::optional<AuditEntry> newestAfter(Connection& connection, qint64 id,
                                      const std::function<bool(const QByteArray& changes)>& matches) {
    std::vector<AuditEntry> later = entries(connection, id);
    std::reverse(later.begin(), later.end());
    const auto found = std::find_if(later.begin(), later.end(), [&](const AuditEntry& entry) {
        return matches(keptChange(connection, entry.id).changes);
    });
    return found == later.end() ? std::nullopt : std::optional(*found);
}

Problem fault(qint64 id, const QString& what) {
    return {u"audit"_s, u"audit.broken"_s, AuditText::tr("Audit entry %1: %2").arg(id).arg(what)};
}

} // namespace

qint64 append(Connection& connection, const Clock& clock, const Actor& actor, const Reason& reason,
              const QByteArray& changes, int schemaVersion) {
    QByteArray salt(32, Qt::Uninitialized);
    randombytes_buf(salt.data(), 32);
    AuditEntry entry{connection.scalar("SELECT coalesce(max(id), 0) + 1 FROM audit"),
                     clock.now().toString(Qt::ISODate),
                     actor.label(),
                     reason.verb,
                     reason.title,
                     reason.note,
                     changes.isEmpty() ? QByteArray(32, '\0') : commitmentTo(changes, schemaVersion, salt),
                     lastHash(connection),
                     {}};
    entry.hash = blake2b(canonical(entry));
    Query(connection, "INSERT INTO audit (id, at, actor, verb, title, note, commitment, previous, hash) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(entry.id, entry.at, entry.actor, entry.verb, entry.title, entry.note, entry.commitment,
              entry.previous, entry.hash)
        .run();
    if (!changes.isEmpty()) {
        Query(connection, "INSERT INTO change_set (audit, schema_version, salt, changes) VALUES (?, ?, ?, ?)")
            .bind(entry.id, schemaVersion, salt, changes)
            .run();
    }
    return entry.id;
}

std::vector<AuditEntry> entries(Connection& connection, qint64 afterId) {
    std::vector<AuditEntry> list;
    Query query(connection, selectAfter);
    query.bind(afterId);
    while (query.next())
        list.push_back(entryAt(query));
    return list;
}

std::vector<AuditEntry> entriesOf(Connection& connection, const QString& verb) {
    std::vector<AuditEntry> list;
    Query query(connection, "SELECT id, at, actor, verb, title, note, commitment, previous, hash FROM audit "
                            "WHERE verb = ? ORDER BY id");
    query.bind(verb);
    while (query.next())
        list.push_back(entryAt(query));
    return list;
}

std::optional<AuditEntry> entry(Connection& connection, qint64 id) {
    Query query(connection, "SELECT id, at, actor, verb, title, note, commitment, previous, hash FROM audit "
                            "WHERE id = ?");
    query.bind(id);
    return query.next() ? std::optional(entryAt(query)) : std::nullopt;
}

std::vector<AuditEntry> newest(Connection& connection, qint64 afterId, int most) {
    std::vector<AuditEntry> list;
    Query query(connection, "SELECT id, at, actor, verb, title, note, commitment, previous, hash FROM audit "
                            "WHERE id > ? ORDER BY id DESC LIMIT ?");
    query.bind(afterId, most);
    while (query.next())
        list.push_back(entryAt(query));
    return list;
}

std::optional<AuditEntry> head(Connection& connection) {
    const std::vector<AuditEntry> last = newest(connection, 0, 1);
    return last.empty() ? std::nullopt : std::optional(last.front());
}

qint64 commonHead(Connection& ours, Connection& theirs) {
    const auto lastOf = [](Connection& each) {
        return each.scalar("SELECT coalesce(max(id), 0) FROM audit");
    };
    qint64 common = 0;
    qint64 different = std::min(lastOf(ours), lastOf(theirs)) + 1;
    while (different - common > 1) {
        const qint64 middle = common + (different - common) / 2;
        const QByteArray hash = hashAt(ours, middle);
        (!hash.isEmpty() && hash == hashAt(theirs, middle) ? common : different) = middle;
    }
    return common;
}

KeptChange keptChange(Connection& connection, qint64 id) {
    Query query(connection, "SELECT changes, schema_version FROM change_set WHERE audit = ?");
    query.bind(id);
    if (!query.next()) return {};
    return {query.bytes(0).toByteArray(), static_cast<int>(query.integer(1))};
}

std::optional<AuditEntry> laterEntryTouching(Connection& connection, qint64 id, QByteArrayView table,
                                             QByteArrayView key) {
    return newestAfter(connection, id, [&](const QByteArray& changes) {
        const std::vector<ChangedRow> rows = changedRows(changes);
        return std::any_of(rows.begin(), rows.end(),
                           [&](const ChangedRow& row) { return row.table == table && row.key == key; });
    });
}

std::optional<AuditEntry> laterEntryEntangled(Connection& connection, qint64 id, const QByteArray& changes) {
    const NamedIds ours = namedIds(changes);
    return newestAfter(connection, id, [&](const QByteArray& later) {
        const NamedIds theirs = namedIds(later);
        return theirs.mentioned.intersects(ours.rows) || ours.mentioned.intersects(theirs.rows);
    });
}

std::optional<Problem> firstFault(Connection& connection) {
    QByteArray previous(32, '\0');
    qint64 expected = 1;
    Query query(connection, selectAfter);
    query.bind(0);
    while (query.next()) {
        const AuditEntry entry = entryAt(query);
        if (entry.id != expected) return fault(expected, AuditText::tr("the entry is missing."));
        if (entry.previous != previous)
            return fault(entry.id, AuditText::tr("it does not continue the entry before it."));
        if (entry.hash != blake2b(canonical(entry)))
            return fault(entry.id, AuditText::tr("its content was altered."));
        previous = entry.hash;
        ++expected;
    }
    Query sets(connection,
               "SELECT c.audit, c.salt, c.changes, a.commitment, c.schema_version FROM change_set c "
               "LEFT JOIN audit a ON a.id = c.audit WHERE c.changes IS NOT NULL ORDER BY c.audit");
    while (sets.next()) {
        const int schemaVersion = static_cast<int>(sets.integer(4));
        if (commitmentTo(sets.bytes(2).toByteArray(), schemaVersion, sets.bytes(1).toByteArray()) !=
            sets.bytes(3))
            return fault(sets.integer(0), AuditText::tr("the change kept beside it was altered."));
    }
    return std::nullopt;
}

} // namespace zhibu::audit
