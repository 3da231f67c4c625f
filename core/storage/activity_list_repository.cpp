#include "core/storage/activity_list_repository.h"

#include "core/storage/search_index.h"

namespace zhibu::activity_list_repository {

namespace {

// One text for every combination of filters: a parameter that is NULL asks nothing. `+` keeps the planner
// from walking by the wrong index.
QByteArray select(const Filter& filter) {
    QByteArray sql = "WITH RECURSIVE below (id) AS (SELECT ?1 WHERE ?1 IS NOT NULL UNION "
                     "SELECT o.id FROM organization o JOIN below b ON o.parent = b.id) "
                     "SELECT a.id FROM ";
    if (!filter.search.isEmpty())
        sql += "search s CROSS JOIN search_document d ON d.id = s.rowid CROSS JOIN activity a ON a.id = "
               "d.entity "
               "WHERE s.body MATCH ?5 AND d.kind = 'activity' AND ";
    else
        sql += "activity a INDEXED BY activity_by_day WHERE ";
    sql +=
        "a.state = 'final' AND a.held_on BETWEEN ?2 AND ?3 "
        "AND (?1 IS NULL OR a.organization IN (SELECT id FROM below)) "
        "AND (?4 IS NULL OR EXISTS (SELECT 1 FROM activity_kind k WHERE k.activity = a.id AND k.kind = ?4)) ";
    sql += filter.newestFirst ? "ORDER BY a.held_on DESC, a.id DESC" : "ORDER BY a.held_on, a.id";
    sql += " LIMIT ?6";
    return sql;
}

} // namespace

std::vector<ActivityId> ids(Connection& connection, const Filter& filter) {
    std::vector<ActivityId> list;
    const QString expression = search_index::expression(filter.search);
    if (!filter.search.isEmpty() && expression.isEmpty()) return list;
    Query query(connection, select(filter));
    query.bind(filter.root, filter.from.value_or(*Date::of(1900, 1, 1)),
               filter.to.value_or(*Date::of(2199, 12, 31)), filter.kind, expression, filter.limit);
    while (query.next())
        list.push_back(query.id<ActivityId>(0));
    return list;
}

std::vector<Row> rowsOf(Connection& connection, const std::vector<ActivityId>& wanted) {
    std::vector<Row> list;
    list.reserve(wanted.size());
    Query query(
        connection,
        "SELECT a.organization, a.held_on, a.topic, "
        "CASE WHEN a.imported THEN a.stated_entry_date ELSE substr(a.recorded_at, 1, 10) END, a.imported, "
        "(SELECT count(*) FROM attendance t WHERE t.activity = a.id AND t.role <> 'observer'), "
        "(SELECT count(*) FROM attendance t WHERE t.activity = a.id AND t.role <> 'observer' "
        " AND t.state IN ('present', 'online', 'late')) FROM activity a WHERE a.id = ?");
    Query kinds(connection, "SELECT kind FROM activity_kind WHERE activity = ?");
    for (const ActivityId& id : wanted) {
        query.bind(id);
        if (query.next()) {
            Row row{.id = id, .organization = query.id<OrganizationId>(0), .heldOn = query.date(1)};
            row.topic = query.text(2);
            row.enteredOn = query.optionalDate(3);
            row.imported = query.integer(4) != 0;
            row.expected = query.integer(5);
            row.present = query.integer(6);
            kinds.bind(id);
            while (kinds.next())
                row.kinds.insert(kinds.term<ActivityKind>(0));
            kinds.run();
            list.push_back(std::move(row));
        }
        query.run();
    }
    return list;
}

std::vector<ActivityId> latest(Connection& connection, const OrganizationId& organization, ActivityKind kind,
                               Date until, int limit) {
    std::vector<ActivityId> list;
    Query query(connection,
                "SELECT a.id FROM activity a INDEXED BY activity_by_organization WHERE a.organization = ?1 "
                "AND a.held_on <= ?2 AND a.state = 'final' AND EXISTS (SELECT 1 FROM activity_kind k "
                "WHERE k.activity = a.id AND k.kind = ?3) ORDER BY a.held_on DESC, a.id DESC LIMIT ?4");
    query.bind(organization, until, kind, limit);
    while (query.next())
        list.push_back(query.id<ActivityId>(0));
    return list;
}

QStringList themeItems(Connection& connection, const ActivityId& activity) {
    Query query(connection, "SELECT theme_items FROM activity_text WHERE activity = ? AND theme_items <> ''");
    query.bind(activity);
    return query.next() ? query.text(0).split(u'\n') : QStringList();
}

std::vector<Leave> leaves(Connection& connection, const OrganizationId& organization, Date from, Date to) {
    std::vector<Leave> list;
    Query row(connection, "SELECT t.member, t.reason FROM activity a JOIN attendance t ON t.activity = a.id "
                          "WHERE a.organization = ? AND a.held_on BETWEEN ? AND ? AND a.state = 'final' "
                          "AND t.state = 'on_leave' AND t.reason <> '' ORDER BY a.held_on DESC");
    row.bind(organization, from, to);
    while (row.next())
        list.push_back({row.id<MemberId>(0), row.text(1)});
    return list;
}

std::optional<QString> trashedBecause(Connection& connection, const ActivityId& activity) {
    Query query(connection, "SELECT state_reason FROM activity WHERE id = ? AND state = 'trashed'");
    query.bind(activity);
    return query.next() ? std::optional(query.text(0)) : std::nullopt;
}

std::vector<Row> rows(Connection& connection, const Filter& filter) {
    return rowsOf(connection, ids(connection, filter));
}

} // namespace zhibu::activity_list_repository
