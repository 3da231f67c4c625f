#include "core/exchange/package/record_lines.h"

#include "core/exchange/package/record_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu::record_lines {

namespace {

template<class Row> QByteArray lineOf(const Row& row) {
    return QJsonDocument(record_json::written(row)).toJson(QJsonDocument::Compact) + '\n';
}

template<class Row> QByteArray linesOf(const std::vector<Row>& rows) {
    QByteArray lines;
    for (const Row& row : rows)
        lines += lineOf(row);
    return lines;
}

template<class Row> int readInto(std::vector<Row>& rows, QByteArrayView lines) {
    int number = 0;
    while (!lines.isEmpty()) {
        ++number;
        const qsizetype end = lines.indexOf('\n');
        if (end < 0) return number;
        const QByteArray line = lines.first(end + 1).toByteArray();
        const record_json::Fields fields(QJsonDocument::fromJson(line).object());
        Row row = record_json::read(fields, static_cast<const Row*>(nullptr));
        const bool inOrder = rows.empty() || rows.back().id < row.id;
        if (!inOrder || lineOf(row) != line) return number;
        rows.push_back(std::move(row));
        lines = lines.sliced(end + 1);
    }
    return 0;
}

/// Calls `with` with the list of that name; false where there is none.
template<class Records, class With> bool visit(Records& records, const QString& name, With with) {
    if (name == u"organizations"_s) return with(records.organizations), true;
    if (name == u"organization_states"_s) return with(records.states), true;
    if (name == u"group_leaders"_s) return with(records.leaders), true;
    if (name == u"members"_s) return with(records.members), true;
    if (name == u"memberships"_s) return with(records.memberships), true;
    if (name == u"rights_restrictions"_s) return with(records.restrictions), true;
    if (name == u"hours_exemptions"_s) return with(records.exemptions), true;
    if (name == u"terms"_s) return with(records.terms), true;
    if (name == u"positions"_s) return with(records.positions), true;
    if (name == u"empty_seats"_s) return with(records.emptySeats), true;
    if (name == u"activities"_s) return with(records.activities), true;
    if (name == u"training_credits"_s) return with(records.credits), true;
    if (name == u"duty_explanations"_s) return with(records.explanations), true;
    if (name == u"duty_settings"_s) return with(records.settings), true;
    return false;
}

} // namespace

QStringList names() {
    return {u"organizations"_s,     u"organization_states"_s, u"group_leaders"_s,    u"members"_s,
            u"memberships"_s,       u"rights_restrictions"_s, u"hours_exemptions"_s, u"terms"_s,
            u"positions"_s,         u"empty_seats"_s,         u"activities"_s,       u"training_credits"_s,
            u"duty_explanations"_s, u"duty_settings"_s};
}

QByteArray written(const PackageRecords& records, const QString& name) {
    QByteArray lines;
    visit(records, name, [&lines](const auto& rows) { lines = linesOf(rows); });
    return lines;
}

int read(PackageRecords& records, const QString& name, const QByteArray& lines) {
    int wrong = 1;
    visit(records, name, [&](auto& rows) { wrong = readInto(rows, lines); });
    return wrong;
}

qint64 count(const PackageRecords& records, const QString& name) {
    qint64 rows = 0;
    visit(records, name, [&rows](const auto& list) { rows = static_cast<qint64>(list.size()); });
    return rows;
}

} // namespace zhibu::record_lines
