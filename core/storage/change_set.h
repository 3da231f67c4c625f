#pragma once

#include "core/storage/connection.h"

#include <QSet>

#include <span>

struct sqlite3_session;

namespace zhibu {

/// The tables the door records; a schema test proves each fit for it (house.md, "One door").
std::span<const char* const> ledgerTables();
/// Where drafts lie: no ledger, but a verb may use them up or make them, and is taken back with them.
std::span<const char* const> draftTables();

enum class RowChange { inserted, updated, deleted };

/// One row SQLite itself reported as changed. `key` is the row's id where the table's key is one, otherwise
/// its first key column (the activity of an attendance), and `secondKey` the other (the member).
struct ChangedRow {
    QByteArray table;
    QByteArray key;
    RowChange change;
    QByteArray secondKey = {};
};

/// Records every change of the tables on a connection while it lives.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Connection& connection, std::span<const char* const> tables = ledgerTables());
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    QByteArray take(); ///< the change set so far; empty when nothing changed

private:
    Connection& connection;
    sqlite3_session* session = nullptr;
};

std::vector<ChangedRow> changedRows(const QByteArray& changeSet);

/// One column of a changed row. Text as it is, numbers written out, bytes in hexadecimal.
struct ChangedValue {
    int column = 0;
    std::optional<QString> before;
    std::optional<QString> after;
};
struct ChangedValues {
    QByteArray table;
    QByteArray key; ///< as in ChangedRow
    RowChange change;
    std::vector<ChangedValue> values; ///< of an update only what it changed, without the key
};
std::vector<ChangedValues> changedValues(const QByteArray& changeSet);

/// The ids a change set speaks of.
struct NamedIds {
    QSet<QByteArray> rows;      ///< of rows it inserted or deleted
    QSet<QByteArray> mentioned; ///< in any column: those, and what they refer to
};
NamedIds namedIds(const QByteArray& changeSet);
QByteArray inverted(const QByteArray& changeSet);

/// Applies a change set whole or not at all. Where a row no longer is as the set expects, nothing is applied
/// and that row is returned.
std::optional<ChangedRow> applyChangeSet(Connection& connection, const QByteArray& changeSet);

} // namespace zhibu
