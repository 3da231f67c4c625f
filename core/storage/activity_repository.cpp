#include "core/storage/activity_repository.h"

#include "core/domain/rich_text.h"
#include "core/storage/protected_columns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::activity_repository {

namespace {

constexpr QByteArrayView minutesColumn = protected_columns::minutes;

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
    return !a.agenda.isEmpty() || !a.minutes.isEmpty() || !a.speeches.isEmpty() || !a.resolutions.empty() ||
           !a.themeItems.isEmpty() || !a.expectedReason.isEmpty();
}

/// One resolution a line: what, who and by when, with tabs between; the latter two only where they are said.
QString lineOf(const Resolution& resolution) {
    const auto field = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QString line = field(resolution.text);
    if (!resolution.responsible.isEmpty() || resolution.dueOn) line += u'\t' + field(resolution.responsible);
    if (resolution.dueOn) line += u'\t' + resolution.dueOn->toIso();
    return line;
}

Resolution resolutionOf(const QString& line) {
    return {line.section(u'\t', 0, 0), line.section(u'\t', 1, 1), Date::fromIso(line.section(u'\t', 2, 2))};
}

QString resolutionLines(const std::vector<Resolution>& resolutions) {
    QStringList lines;
    for (const Resolution& resolution : resolutions)
        lines += lineOf(resolution);
    return lines.join(u'\n');
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
        const QString minutes = canonicalRichText(a.minutes);
        const bool same = before && transaction.sealer.open(*before, minutesColumn, a.id.view()) == minutes;
        sealed = same ? before : transaction.sealer.seal(minutes, minutesColumn, a.id.view());
    }
    Query(transaction.connection,
          "INSERT INTO activity_text (activity, agenda, minutes, minutes_sealed, resolutions, "
          "theme_items, speeches, expected_reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(a.id, a.agenda.join(u'\n'), isProtected ? u""_s : canonicalRichText(a.minutes), sealed,
              resolutionLines(a.resolutions), a.themeItems.join(u'\n'), canonicalRichText(a.speeches),
              a.expectedReason)
        .run();
}

void writeVotes(Transaction& transaction, const Activity& a) {
    int number = 0;
    for (const Vote& vote : a.votes) {
        Query(transaction.connection,
              "INSERT INTO activity_vote (activity, number, motion, expected, present, "
              "in_favour, against, abstained) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(a.id, ++number, vote.motion, vote.expected, vote.present, vote.inFavour, vote.against,
                  vote.abstained)
            .run();
    }
}

void writeAttachments(Transaction& transaction, const Activity& a) {
    for (const Attachment& each : a.attachments) {
        Query(transaction.connection, "INSERT INTO attachment (id, activity, name, media_type, hash, size, "
                                      "original) VALUES (?, ?, ?, ?, ?, ?, ?)")
            .bind(each.id, a.id, each.name, each.mediaType, each.hash, each.size, each.original)
            .run();
    }
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

// Without a sealer what was said in a talk stays closed.
void readText(Connection& connection, const Sealer* sealer, Activity& a) {
    Query row(connection,
              "SELECT agenda, minutes, minutes_sealed, resolutions, theme_items, speeches, expected_reason "
              "FROM activity_text "
              "WHERE activity = ?");
    row.bind(a.id);
    if (!row.next()) return;
    a.agenda = lines(row.text(0));
    a.minutes = row.text(1);
    if (!row.isNull(2) && sealer) {
        const std::optional<QString> opened = sealer->open(row.bytes(2), minutesColumn, a.id.view());
        if (!opened)
            throw Error(QCoreApplication::translate("Storage",
                                                    "A protected field was altered outside this program. "
                                                    "Restore the last backup."),
                        a.id.toString());
        a.minutes = *opened;
    }
    for (const QString& line : lines(row.text(3)))
        a.resolutions.push_back(resolutionOf(line));
    a.themeItems = lines(row.text(4));
    a.speeches = row.text(5);
    a.expectedReason = row.text(6);
}

void readVotes(Connection& connection, Activity& a) {
    Query row(connection,
              "SELECT motion, expected, present, in_favour, against, abstained FROM activity_vote "
              "WHERE activity = ? ORDER BY number");
    row.bind(a.id);
    const auto persons = [&row](int column) { return static_cast<int>(row.integer(column)); };
    while (row.next())
        a.votes.push_back({row.text(0), persons(1), persons(2), persons(3), persons(4), persons(5)});
}

void readAttachments(Connection& connection, Activity& a) {
    Query row(connection, "SELECT id, name, media_type, hash, size, original FROM attachment "
                          "WHERE activity = ? ORDER BY id");
    row.bind(a.id);
    while (row.next()) {
        Attachment each{.id = row.id<AttachmentId>(0), .name = row.text(1), .mediaType = row.text(2)};
        each.hash = row.bytes(3).toByteArray();
        each.size = row.integer(4);
        if (!row.isNull(5)) each.original = row.bytes(5).toByteArray();
        a.attachments.push_back(std::move(each));
    }
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

std::optional<Activity> read(Connection& connection, const Sealer* sealer, const ActivityId& id) {
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
    readVotes(connection, a);
    readAttachments(connection, a);
    a.attendance = readAttendance(connection, id);
    return a;
}

template<class... Values> void erase(Transaction& transaction, const char* sql, const Values&... values) {
    Query(transaction.connection, sql).bind(values...).run();
}

} // namespace

void insert(Transaction& transaction, const Activity& a) {
    insertRow(transaction, a);
    insertKinds(transaction, a);
    if (hasText(a)) writeText(transaction, a, std::nullopt);
    writeVotes(transaction, a);
    writeAttachments(transaction, a);
    for (const Attendance& attendance : a.attendance)
        writeAttendance(transaction, a.id, attendance);
}

void update(Transaction& transaction, const Activity& a) {
    updateRow(transaction, a);
    erase(transaction, "DELETE FROM activity_kind WHERE activity = ?", a.id);
    erase(transaction, "DELETE FROM activity_facet WHERE activity = ?", a.id);
    insertKinds(transaction, a);
    const std::optional<QByteArray> sealedBefore = sealedMinutes(transaction.connection, a.id);
    erase(transaction, "DELETE FROM activity_text WHERE activity = ?", a.id);
    if (hasText(a)) writeText(transaction, a, sealedBefore);
    erase(transaction, "DELETE FROM activity_vote WHERE activity = ?", a.id);
    writeVotes(transaction, a);
    erase(transaction, "DELETE FROM attachment WHERE activity = ?", a.id);
    writeAttachments(transaction, a);
    // The session reports a row that is deleted and written again alike as unchanged.
    erase(transaction, "DELETE FROM attendance WHERE activity = ?", a.id);
    for (const Attendance& attendance : a.attendance)
        writeAttendance(transaction, a.id, attendance);
}

void remove(Transaction& transaction, const ActivityId& activity) {
    for (const char* sql :
         {"DELETE FROM activity_version WHERE activity = ?", "DELETE FROM attachment WHERE activity = ?",
          "DELETE FROM activity_vote WHERE activity = ?", "DELETE FROM attendance WHERE activity = ?",
          "DELETE FROM activity_facet WHERE activity = ?", "DELETE FROM activity_kind WHERE activity = ?",
          "DELETE FROM activity_text WHERE activity = ?", "DELETE FROM activity WHERE id = ?"})
        erase(transaction, sql, activity);
}

void setTrashed(Transaction& transaction, const ActivityId& activity, bool trashed, const QString& reason) {
    Query(transaction.connection, "UPDATE activity SET state = ?2, state_reason = ?3 WHERE id = ?1")
        .bind(activity, trashed ? u"trashed"_s : u"final"_s, reason)
        .run();
}

std::optional<Activity> find(Connection& connection, const Sealer& sealer, const ActivityId& id) {
    return read(connection, &sealer, id);
}

std::optional<Activity> findClosed(Connection& connection, const ActivityId& id) {
    return read(connection, nullptr, id);
}

void keepVersion(Transaction& transaction, const ActivityId& activity, const QByteArray& content,
                 const QString& reason) {
    Query(transaction.connection,
          "INSERT INTO activity_version (activity, number, content, amended_at, reason) VALUES (?1, "
          "1 + (SELECT coalesce(max(number), 0) FROM activity_version WHERE activity = ?1), ?2, ?3, ?4)")
        .bind(activity, QString::fromUtf8(content), transaction.clock.now().toString(Qt::ISODate), reason)
        .run();
}

std::vector<ActivityVersion> versions(Connection& connection, const ActivityId& activity) {
    std::vector<ActivityVersion> list;
    Query row(connection,
              "SELECT number, content, amended_at, reason FROM activity_version WHERE activity = ? "
              "ORDER BY number");
    row.bind(activity);
    while (row.next())
        list.push_back({activity, static_cast<int>(row.integer(0)), row.text(1).toUtf8(),
                        QDateTime::fromString(row.text(2), Qt::ISODate), row.text(3)});
    return list;
}

std::vector<ActivityId> trashed(Connection& connection) {
    std::vector<ActivityId> list;
    Query row(connection, "SELECT id FROM activity WHERE state = 'trashed' ORDER BY held_on, id");
    while (row.next())
        list.push_back(row.id<ActivityId>(0));
    return list;
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
