#include "core/storage/change_set.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace zhibu {

namespace {

void check(int outcome, const char* what) {
    if (outcome == SQLITE_OK) return;
    throw Error(
        QCoreApplication::translate("Storage", "The changes could not be recorded; nothing was changed."),
        QString::fromUtf8(what) + QString::number(outcome));
}

struct IteratorCloser {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};

QByteArray bytesOf(sqlite3_value* value) {
    if (!value) return {};
    const auto* content = static_cast<const char*>(sqlite3_value_blob(value));
    return QByteArray(content, sqlite3_value_bytes(value));
}

// The primary key of the row the iterator stands on, as the change set names it.
ChangedRow rowAt(sqlite3_changeset_iter* iterator) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    unsigned char* isKey = nullptr;
    sqlite3changeset_pk(iterator, &isKey, nullptr);
    QList<QByteArray> keys;
    for (int column = 0; column < columns; ++column) {
        if (!isKey[column]) continue;
        sqlite3_value* value = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, column, &value);
        else
            sqlite3changeset_old(iterator, column, &value);
        keys += bytesOf(value);
    }
    const RowChange change = operation == SQLITE_INSERT   ? RowChange::inserted
                             : operation == SQLITE_DELETE ? RowChange::deleted
                                                          : RowChange::updated;
    return {QByteArray(table), keys.value(0), change, keys.value(1)};
}

template<class Visit> void forEachRow(const QByteArray& changeSet, Visit visit) {
    sqlite3_changeset_iter* opened = nullptr;
    check(sqlite3changeset_start(&opened, static_cast<int>(changeSet.size()),
                                 const_cast<char*>(changeSet.constData())),
          "walk change set ");
    const std::unique_ptr<sqlite3_changeset_iter, IteratorCloser> iterator(opened);
    int outcome = SQLITE_ROW;
    while ((outcome = sqlite3changeset_next(iterator.get())) == SQLITE_ROW)
        visit(iterator.get());
    if (outcome != SQLITE_DONE) check(outcome, "walk change set ");
}

int stopAtConflict(void* context, int kind, sqlite3_changeset_iter* iterator) {
    auto& conflict = *static_cast<std::optional<ChangedRow>*>(context);
    if (kind == SQLITE_CHANGESET_FOREIGN_KEY)
        conflict = ChangedRow{QByteArray(), QByteArray(), RowChange::updated};
    else
        conflict = rowAt(iterator);
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

std::span<const char* const> ledgerTables() {
    static const char* const tables[] = {
        "organization",       "member",         "membership",       "rights_restriction", "term",
        "position",           "empty_seat",     "activity",         "activity_text",      "activity_kind",
        "activity_facet",     "attendance",     "training_credit",  "hours_exemption",    "duty_explanation",
        "duty_setting",       "activity_vote",  "attachment",       "activity_version",   "record_template",
        "organization_state", "group_leader",   "approval",         "election",           "hours_freeze",
        "frozen_change",      "reporting_unit", "reporting_setting"};
    return tables;
}

std::span<const char* const> draftTables() {
    static const char* const tables[] = {"draft"};
    return tables;
}

ChangeRecorder::ChangeRecorder(Connection& owner, std::span<const char* const> tables) : connection(owner) {
    check(sqlite3session_create(connection.handle(), "main", &session), "create session ");
    for (const char* table : tables)
        check(sqlite3session_attach(session, table), "attach ");
}

ChangeRecorder::~ChangeRecorder() {
    sqlite3session_delete(session);
}

QByteArray ChangeRecorder::take() {
    int size = 0;
    void* content = nullptr;
    check(sqlite3session_changeset(session, &size, &content), "take change set ");
    const QByteArray changes(static_cast<const char*>(content), size);
    sqlite3_free(content);
    return changes;
}

std::vector<ChangedRow> changedRows(const QByteArray& changeSet) {
    std::vector<ChangedRow> rows;
    forEachRow(changeSet, [&rows](sqlite3_changeset_iter* iterator) { rows.push_back(rowAt(iterator)); });
    return rows;
}

namespace {

std::optional<QString> wordsOf(sqlite3_value* value) {
    if (!value) return std::nullopt;
    switch (sqlite3_value_type(value)) {
    case SQLITE_NULL: return std::nullopt;
    case SQLITE_BLOB: return QString::fromLatin1(bytesOf(value).toHex());
    default: break;
    }
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)));
}

ChangedValues valuesAt(sqlite3_changeset_iter* iterator) {
    const ChangedRow row = rowAt(iterator);
    ChangedValues changed{row.table, row.key, row.change, {}};
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    unsigned char* isKey = nullptr;
    sqlite3changeset_pk(iterator, &isKey, nullptr);
    for (int column = 0; column < columns; ++column) {
        if (isKey[column]) continue;
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (operation != SQLITE_INSERT) sqlite3changeset_old(iterator, column, &before);
        if (operation != SQLITE_DELETE) sqlite3changeset_new(iterator, column, &after);
        ChangedValue value{column, wordsOf(before), wordsOf(after)};
        if (value.before != value.after) changed.values.push_back(std::move(value));
    }
    return changed;
}

} // namespace

std::vector<ChangedValues> changedValues(const QByteArray& changeSet) {
    std::vector<ChangedValues> rows;
    forEachRow(changeSet, [&rows](sqlite3_changeset_iter* iterator) { rows.push_back(valuesAt(iterator)); });
    return rows;
}

NamedIds namedIds(const QByteArray& changeSet) {
    NamedIds ids;
    forEachRow(changeSet, [&ids](sqlite3_changeset_iter* iterator) {
        int columns = 0;
        int operation = 0;
        const char* table = nullptr;
        sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
        if (operation != SQLITE_UPDATE) ids.rows.insert(rowAt(iterator).key);
        for (int column = 0; column < columns; ++column) {
            for (const auto read : {sqlite3changeset_old, sqlite3changeset_new}) {
                sqlite3_value* value = nullptr;
                if (read(iterator, column, &value) != SQLITE_OK || !value) continue;
                if (sqlite3_value_type(value) != SQLITE_BLOB || sqlite3_value_bytes(value) != 16) continue;
                ids.mentioned.insert(bytesOf(value));
            }
        }
    });
    return ids;
}

QByteArray inverted(const QByteArray& changeSet) {
    int size = 0;
    void* content = nullptr;
    check(sqlite3changeset_invert(static_cast<int>(changeSet.size()), changeSet.constData(), &size, &content),
          "invert change set ");
    const QByteArray inverse(static_cast<const char*>(content), size);
    sqlite3_free(content);
    return inverse;
}

std::optional<ChangedRow> applyChangeSet(Connection& connection, const QByteArray& changeSet) {
    std::optional<ChangedRow> conflict;
    const int outcome =
        sqlite3changeset_apply(connection.handle(), static_cast<int>(changeSet.size()),
                               const_cast<char*>(changeSet.constData()), nullptr, stopAtConflict, &conflict);
    if (conflict) return conflict;
    if (outcome != SQLITE_OK) connection.fail(outcome, "apply change set");
    return std::nullopt;
}

} // namespace zhibu
