#include "core/storage/row_history.h"

#include "core/storage/change_set.h"
#include "core/storage/migration.h"

#include <map>

namespace zhibu {

namespace {

using Columns = QHash<QByteArray, QList<QByteArray>>;

/// The columns of every ledger table as a schema version had them: its own migrations say.
class ColumnLists {
public:
    const Columns& of(int version) {
        auto found = known.find(version);
        if (found == known.end()) found = known.emplace(version, read(version)).first;
        return found->second;
    }

private:
    static Columns read(int version) {
        Connection scratch(QStringLiteral(":memory:"), OpenMode::readWrite);
        for (const Migration& step : shippedMigrations()) {
            if (step.version <= version) scratch.execute(step.sql);
        }
        Columns columns;
        for (const char* table : ledgerTables()) {
            Query row(scratch,
                      QByteArray("SELECT name FROM pragma_table_info('") + table + "') ORDER BY cid");
            while (row.next())
                columns[table] += row.text(0).toLatin1();
        }
        return columns;
    }
    std::map<int, Columns> known;
};

bool mentionsAny(const QByteArray& changes, const QHash<QByteArray, QSet<QByteArray>>& rows) {
    for (const QSet<QByteArray>& keys : rows) {
        for (const QByteArray& key : keys) {
            if (changes.contains(key)) return true;
        }
    }
    return false;
}

bool isSealed(const QByteArray& column) {
    return column.endsWith("_sealed");
}

} // namespace

std::vector<FieldChange> rowHistory(Connection& connection, const QHash<QByteArray, QSet<QByteArray>>& rows) {
    std::vector<FieldChange> history;
    ColumnLists lists;
    for (const AuditEntry& entry : audit::entries(connection)) {
        const audit::KeptChange kept = audit::keptChange(connection, entry.id);
        if (kept.changes.isEmpty() || !mentionsAny(kept.changes, rows)) continue;
        const Columns& columns = lists.of(kept.schemaVersion);
        for (const ChangedValues& row : changedValues(kept.changes)) {
            const auto wanted = rows.constFind(row.table);
            if (wanted == rows.constEnd() || !wanted->contains(row.key)) continue;
            const QList<QByteArray> names = columns.value(row.table);
            for (const ChangedValue& value : row.values) {
                const QByteArray name = names.value(value.column);
                if (name.isEmpty() || name.endsWith("_index")) continue;
                FieldChange change{entry.id, entry.at,     entry.actor, entry.title,   row.table,
                                   name,     value.before, value.after, isSealed(name)};
                if (change.sealed) change.before = change.after = std::nullopt;
                history.push_back(std::move(change));
            }
        }
    }
    return history;
}

} // namespace zhibu
