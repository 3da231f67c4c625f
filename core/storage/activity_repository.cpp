#include "core/storage/activity_repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::activity_repository {

namespace {

constexpr QByteArrayView minutesColumn = "activity.minutes";

void insertKinds(Transaction& transaction, const Activity& a) {
    for (const ActivityKind kind : a.kinds.values())
        Query(transaction.connection, "INSERT INTO activity_kind (activity, kind) VALUES (?, ?)")
            .bind(a.id, kind)
            .run();
    for (const Facet facet : a.facets.values())
        Query(transaction.connection, "INSERT INTO activity_facet (activity, facet) VALUES (?, ?)")
            .bind(a.id, facet)
            .run();
}

bool hasText(const Activity& a) {
    return !a.agenda.isEmpty() || !a.minutes.isEmpty() || !a.resolutions.isEmpty() || !a.themeItems.isEmpty();
}

std::optional<QByteArray> sealedMinutes(Connection& connection, const ActivityId& activity) {
    Query row(connection,
              "SELECT minutes_sealed FROM activity_text WHERE activity = ? AND minutes_sealed IS NOT NULL");
    row.bind(activity);
    return row.next() ? std::optional(row.bytes(0).toByteArray()) : std::nullopt;
}

// What was said in a talk is protected like an identity number (domain.md §4). `before`: how it was sealed
// until now; sealed anew, equal minutes would look like a change.
void writeText(Transaction& transaction, const Activity& a, const std::optional<QByteArray>& before) {
    const bool isProtected = a.kinds.contains(ActivityKind::talk);
    std::optional<QByteArray> sealed;
    if (isProtected) {
        const bool same = before && transaction.sealer.open(*before, minutesColumn, a.id.view()) == a.minutes;
        sealed = same ? before : transaction.sealer.seal(a.minutes, minutesColumn, a.id.view());
    }
    Query(transaction.connection,
          "INSERT INTO activity_text (activity, agenda, minutes, minutes_sealed, resolutions, "
          "theme_items) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(a.id, a.agenda.join(u'\n'), isProtected ? u""_s : a.minutes, sealed, a.resolutions.join(u'\n'),
              a.themeItems.join(u'\n'))
        .run();
}

void writeAttendance(Transaction& transaction, const ActivityId& activity, const Attendance& t) {
    Query(transaction.connection,
          "INSERT INTO attendance (activity, member, role, state, reason, made_up_on) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(activity, t.member, t.role, t.state, t.reason, t.madeUpOn)
        .run();
}

QStringList lines(const QString& text) {
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

template<class Enum, class Set>
Set readSet(Connection& connection, const char* sql, const ActivityId& activity) {
    Set set;
    Query row(connection, sql);
    row.bind(activity);
    while (row.next())
        set.insert(row.term<Enum>(0));
    return set;
}

ActivityKinds kindsOf(Connection& connection, const ActivityId& activity) {
    return readSet<ActivityKind, ActivityKinds>(
        connection, "SELECT kind FROM activity_kind WHERE activity = ?", activity);
}

void readText(Connection& connection, const Sealer& sealer, Activity& a) {
    Query row(connection,
              "SELECT agenda, minutes, minutes_sealed, resolutions, theme_items FROM activity_text "
              "WHERE activity = ?");
    row.bind(a.id);
    if (!row.next()) return;
    a.agenda = lines(row.text(0));
    a.minutes = row.text(1);
    if (!row.isNull(2)) {
        const std::optional<QString> opened = sealer.open(row.bytes(2), minutesColumn, a.id.view());
        if (!opened)
            throw Error(QCoreApplication::translate("Storage",
                                                    "A protected field was altered outside this program. "
                                                    "Restore the last backup."),
                        a.id.toString());
        a.minutes = *opened;
    }
    a.resolutions = lines(row.text(3));
    a.themeItems = lines(row.text(4));
}

std::vector<Attendance> readAttendance(Connection& connection, const ActivityId& activity) {
    std::vector<Attendance> list;
    Query row(connection, "SELECT member, role, state, reason, made_up_on FROM attendance WHERE activity = ? "
                          "ORDER BY member");
    row.bind(activity);
    while (row.next()) {
        list.push_back({row.id<MemberId>(0), row.term<AttendanceRole>(1), row.term<AttendanceState>(2),
                        row.text(3), row.optionalDate(4)});
    }
    return list;
}

void insertRow(Transaction& transaction, const Activity& a) {
    Query(transaction.connection,
          "INSERT INTO activity (id, organization, code, held_on, starts_at, ends_at, place, host, "
          "host_text, recorder, "
          "recorder_text, lecturer, lecturer_text, topic, observers, credit_hundredths, for_year, "
          "recorded_at, imported, "
          "stated_entry_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(a.id, a.organization, a.code, a.heldOn, a.startsAt, a.endsAt, a.place, a.host.member,
              a.host.text, a.recorder.member, a.recorder.text, a.lecturer.member, a.lecturer.text, a.topic,
              a.observers, a.creditHours, a.forYear, a.recordedAt.toString(Qt::ISODate), a.imported,
              a.statedEntryDate)
        .run();
}

void updateRow(Transaction& transaction, const Activity& a) {
    Query(transaction.connection, "UPDATE activity SET organization = ?2, code = ?3, held_on = ?4, starts_at "
                                  "= ?5, ends_at = ?6, place = ?7, "
                                  "host = ?8, host_text = ?9, recorder = ?10, recorder_text = ?11, lecturer "
                                  "= ?12, lecturer_text = ?13, "
                                  "topic = ?14, observers = ?15, credit_hundredths = ?16, for_year = ?17, "
                                  "recorded_at = ?18, imported = ?19, "
                                  "stated_entry_date = ?20 WHERE id = ?1")
        .bind(a.id, a.organization, a.code, a.heldOn, a.startsAt, a.endsAt, a.place, a.host.member,
              a.host.text, a.recorder.member, a.recorder.text, a.lecturer.member, a.lecturer.text, a.topic,
              a.observers, a.creditHours, a.forYear, a.recordedAt.toString(Qt::ISODate), a.imported,
              a.statedEntryDate)
        .run();
}

template<class... Values> void remove(Transaction& transaction, const char* sql, const Values&... values) {
    Query(transaction.connection, sql).bind(values...).run();
}

} // namespace

void insert(Transaction& transaction, const Activity& a) {
    insertRow(transaction, a);
    insertKinds(transaction, a);
    if (hasText(a)) writeText(transaction, a, std::nullopt);
    for (const Attendance& attendance : a.attendance)
        writeAttendance(transaction, a.id, attendance);
}

void update(Transaction& transaction, const Activity& a) {
    updateRow(transaction, a);
    remove(transaction, "DELETE FROM activity_kind WHERE activity = ?", a.id);
    remove(transaction, "DELETE FROM activity_facet WHERE activity = ?", a.id);
    insertKinds(transaction, a);
    const std::optional<QByteArray> sealedBefore = sealedMinutes(transaction.connection, a.id);
    remove(transaction, "DELETE FROM activity_text WHERE activity = ?", a.id);
    if (hasText(a)) writeText(transaction, a, sealedBefore);
    // The session reports a row that is deleted and written again alike as unchanged.
    remove(transaction, "DELETE FROM attendance WHERE activity = ?", a.id);
    for (const Attendance& attendance : a.attendance)
        writeAttendance(transaction, a.id, attendance);
}

void setTrashed(Transaction& transaction, const ActivityId& activity, bool trashed, const QString& reason) {
    Query(transaction.connection, "UPDATE activity SET state = ?2, state_reason = ?3 WHERE id = ?1")
        .bind(activity, trashed ? u"trashed"_s : u"final"_s, reason)
        .run();
}

std::optional<Activity> find(Connection& connection, const Sealer& sealer, const ActivityId& id) {
    Query row(connection,
              "SELECT organization, code, held_on, starts_at, ends_at, place, host, host_text, recorder, "
              "recorder_text, lecturer, lecturer_text, topic, observers, credit_hundredths, for_year, "
              "recorded_at, imported, stated_entry_date FROM activity WHERE id = ?");
    row.bind(id);
    if (!row.next()) return std::nullopt;
    Activity a{.id = id, .organization = row.id<OrganizationId>(0), .heldOn = row.date(2)};
    a.code = row.text(1);
    a.startsAt = row.text(3);
    a.endsAt = row.text(4);
    a.place = row.text(5);
    a.host = {row.optionalId<MemberId>(6), row.text(7)};
    a.recorder = {row.optionalId<MemberId>(8), row.text(9)};
    a.lecturer = {row.optionalId<MemberId>(10), row.text(11)};
    a.topic = row.text(12);
    a.observers = row.text(13);
    if (!row.isNull(14)) a.creditHours = CreditHours::ofHundredths(row.integer(14));
    if (!row.isNull(15)) a.forYear = static_cast<int>(row.integer(15));
    a.recordedAt = QDateTime::fromString(row.text(16), Qt::ISODate);
    a.imported = row.integer(17) != 0;
    a.statedEntryDate = row.optionalDate(18);
    a.kinds = kindsOf(connection, id);
    a.facets = readSet<Facet, Facets>(connection, "SELECT facet FROM activity_facet WHERE activity = ?", id);
    readText(connection, sealer, a);
    a.attendance = readAttendance(connection, id);
    return a;
}

std::vector<Identity> identities(Connection& connection) {
    std::vector<Identity> list;
    Query row(connection, "SELECT a.id, a.organization, a.held_on, a.code, a.topic, k.kind, a.state = "
                          "'trashed' FROM activity a "
                          "LEFT JOIN activity_kind k ON k.activity = a.id ORDER BY a.id");
    while (row.next()) {
        const ActivityId id = row.id<ActivityId>(0);
        if (list.empty() || list.back().id != id)
            list.push_back({id,
                            row.id<OrganizationId>(1),
                            row.date(2),
                            row.text(3),
                            row.text(4),
                            {},
                            row.integer(6) != 0});
        if (const auto kind = row.optionalTerm<ActivityKind>(5)) list.back().kinds.insert(*kind);
    }
    return list;
}

} // namespace zhibu::activity_repository
