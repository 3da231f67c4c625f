#pragma once

#include "core/domain/actor.h"
#include "core/domain/clock.h"
#include "core/storage/connection.h"

namespace zhibu {

/// Why something is changed: the verb's stable name, what the user sees in "undo …", and a reason where one
/// is asked.
struct Reason {
    QString verb;           ///< e.g. "activity.record"
    QString title;          ///< in the user's language, e.g. "Record theme day 2020-09-12"
    QString note = {};      ///< the reason the user gave, where the verb asks for one
    qint64 plannedRows = 0; ///< about how many rows will change; see Book::cannotBeUndone
};

struct AuditEntry {
    qint64 id = 0;
    QString at;
    QString actor;
    QString verb;
    QString title;
    QString note;
    QByteArray commitment;
    QByteArray previous;
    QByteArray hash;
};

/// The chain: each entry holds the hash (BLAKE2b-256) of the entry before and a salted commitment to its
/// change, so that a change set can be erased one day without breaking anything.
namespace audit {

/// Appends the entry and keeps its change set beside it, unless that is empty. Returns the entry's number.
qint64 append(Connection& connection, const Clock& clock, const Actor& actor, const Reason& reason,
              const QByteArray& changes, int schemaVersion);

std::vector<AuditEntry> entries(Connection& connection, qint64 afterId = 0);
/// The newest of those after `afterId`, newest first.
std::vector<AuditEntry> newest(Connection& connection, qint64 afterId, int most);

/// Those of one verb, oldest first.
std::vector<AuditEntry> entriesOf(Connection& connection, const QString& verb);
/// nullopt: there is none of that number.
std::optional<AuditEntry> entry(Connection& connection, qint64 id);

struct KeptChange {
    QByteArray changes; ///< empty when it was never kept or has been erased
    int schemaVersion = 0;
};
KeptChange keptChange(Connection& connection, qint64 id);

/// The newest entry after `id` whose kept change touches the row; nullopt when none does.
std::optional<AuditEntry> laterEntryTouching(Connection& connection, qint64 id, QByteArrayView table,
                                             QByteArrayView key);

/// The newest entry after `id` that refers to a row these changes made, or took away what they refer to.
std::optional<AuditEntry> laterEntryEntangled(Connection& connection, qint64 id, const QByteArray& changes);

/// The newest entry; nullopt in a book without one.
std::optional<AuditEntry> head(Connection& connection);

/// The number of the newest entry that both chains have, 0 for none. As each entry holds the hash of the one
/// before, all before it are the same as well.
qint64 commonHead(Connection& ours, Connection& theirs);

/// Walks the chain from its first entry. nullopt: it holds; otherwise the first fault, naming the entry.
std::optional<Problem> firstFault(Connection& connection);

} // namespace audit

} // namespace zhibu
