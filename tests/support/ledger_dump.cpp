#include "tests/support/ledger_dump.h"

#include "core/storage/change_set.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace zhibu::testing {

namespace {

struct Cell {
    QByteArray column;
    QByteArray quoted; ///< as SQL would write it
    QByteArray id;     ///< the sixteen bytes, where it holds such a value
};

struct Row {
    QByteArray table;
    std::vector<Cell> cells;
};

using Labels = QHash<QByteArray, QByteArray>;

QList<QByteArray> columnsOf(Connection& connection, const QByteArray& table) {
    QList<QByteArray> columns;
    Query query(connection, QByteArray("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid"));
    while (query.next())
        columns.append(query.text(0).toUtf8());
    return columns;
}

void readTable(Connection& connection, const QByteArray& table, std::vector<Row>& rows) {
    const QList<QByteArray> columns = columnsOf(connection, table);
    if (columns.isEmpty()) return; // an earlier version's book does not have it yet
    QByteArray sql = "SELECT ";
    for (const QByteArray& column : columns)
        sql += "quote(" + column + "), iif(typeof(" + column + ") = 'blob' AND length(" + column +
               ") = 16, " + column + ", NULL), ";
    Query query(connection, QByteArray(sql.chopped(2) + " FROM " + table));
    while (query.next()) {
        Row row{table, {}};
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.cells.push_back({columns[i], query.text(static_cast<int>(2 * i)).toUtf8(),
                                 query.bytes(static_cast<int>(2 * i + 1)).toByteArray()});
        rows.push_back(std::move(row));
    }
}

void readSearch(Connection& connection, std::vector<Row>& rows) {
    Query query(connection, "SELECT d.entity, d.kind, s.body, s.names FROM search_document d "
                            "LEFT JOIN search s ON s.rowid = d.id");
    while (query.next()) {
        rows.push_back(
            {"search_document",
             {{"entity", "X'" + query.bytes(0).toByteArray().toHex() + '\'', query.bytes(0).toByteArray()},
              {"kind", query.text(1).toUtf8(), {}},
              {"body", query.text(2).toUtf8(), {}},
              {"names", query.text(3).toUtf8(), {}}}});
    }
    rows.push_back(
        {"search", {{"rows", QByteArray::number(connection.scalar("SELECT count(*) FROM search")), {}}}});
}

bool differsBetweenBooks(const QByteArray& column) {
    return column.endsWith("_sealed") || column == "identity_index" || column == "recorded_at";
}

QByteArray written(const Row& row, const Labels* labels, bool withOwnId) {
    QByteArray line = row.table;
    for (const Cell& cell : row.cells) {
        if (!withOwnId && cell.column == "id") continue;
        if (cell.quoted == "''") continue; // so that a book dumps alike before and after a column is added
        QByteArray value = cell.quoted;
        if (labels && differsBetweenBooks(cell.column)) value = cell.quoted == "NULL" ? "NULL" : "(kept)";
        if (labels && !cell.id.isEmpty()) value = labels->value(cell.id, "#");
        line += '|' + cell.column + '=' + value;
    }
    return line;
}

// Each round lets a label take in the labels it refers to, one level further.
Labels labelsByContent(const std::vector<Row>& rows) {
    constexpr int deepestChain = 8;
    Labels labels;
    for (int round = 0; round < deepestChain; ++round) {
        Labels next;
        for (const Row& row : rows) {
            if (row.cells.front().column != "id") continue;
            const QByteArray content = written(row, &labels, false);
            next.insert(row.cells.front().id,
                        '#' + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16));
        }
        labels = next;
    }
    return labels;
}

} // namespace

QByteArray ledgerDump(Connection& connection, DumpIds ids) {
    std::vector<Row> rows;
    for (const char* table : ledgerTables())
        readTable(connection, table, rows);
    readSearch(connection, rows);
    const Labels labels = ids == DumpIds::byContent ? labelsByContent(rows) : Labels();
    QList<QByteArray> lines;
    for (const Row& row : rows)
        lines.append(written(row, ids == DumpIds::byContent ? &labels : nullptr, true));
    std::sort(lines.begin(), lines.end());
    return lines.join('\n') + '\n';
}

QByteArray bookDump(Connection& connection) {
    std::vector<Row> rows;
    for (const char* table : draftTables())
        readTable(connection, table, rows);
    QByteArray drafts;
    for (const Row& row : rows)
        drafts += written(row, nullptr, true) + '\n';
    return ledgerDump(connection) + drafts;
}

QByteArray dumpDifference(const QByteArray& before, const QByteArray& after) {
    const QList<QByteArray> old = before.split('\n');
    const QList<QByteArray> now = after.split('\n');
    QByteArray difference;
    for (const QByteArray& line : old) {
        if (!now.contains(line)) difference += "- " + line + '\n';
    }
    for (const QByteArray& line : now) {
        if (!old.contains(line)) difference += "+ " + line + '\n';
    }
    return difference;
}

} // namespace zhibu::testing
