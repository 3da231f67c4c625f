#include "core/storage/figure_repository.h"

namespace zhibu::figure_repository {

namespace {

#define ACTIVITY_COLUMNS                                                                                     \
    "SELECT a.id, a.organization, a.held_on, coalesce(a.for_year, CAST(substr(a.held_on, 1, 4) AS "          \
    "INTEGER)), a.lecturer, a.topic, a.state = 'trashed', "                                                  \
    "(SELECT group_concat(kind, ' ') FROM activity_kind WHERE activity = a.id), "                            \
    "(SELECT group_concat(facet, ' ') FROM activity_facet WHERE activity = a.id) "

constexpr const char* selectActivities =
    "WITH RECURSIVE below (id) AS (VALUES (?1) UNION SELECT o.id FROM organization o JOIN below b ON "
    "o.parent = b.id), "
    "chosen (id) AS ("
    "  SELECT a.id FROM below b CROSS JOIN activity a ON a.organization = b.id WHERE a.held_on BETWEEN ?2 "
    "AND ?3 "
    "  UNION "
    "  SELECT a.id FROM activity_kind k CROSS JOIN activity a ON a.id = k.activity "
    "  WHERE instr(?4, ' ' || k.kind || ' ') AND a.organization IN (SELECT id FROM below) "
    "    AND coalesce(a.for_year, CAST(substr(a.held_on, 1, 4) AS INTEGER)) BETWEEN ?5 AND "
    "?6) " ACTIVITY_COLUMNS "FROM chosen c CROSS JOIN activity a ON a.id = c.id";
constexpr const char* selectActivity = ACTIVITY_COLUMNS "FROM activity a WHERE a.id = ?";

template<class Enum, class Set> Set splitSet(QByteArrayView words) {
    Set set;
    while (!words.isEmpty()) {
        const qsizetype space = words.indexOf(' ');
        const QByteArrayView word = space < 0 ? words : words.first(space);
        if (const auto value = fromIdentifier<Enum>(QString::fromLatin1(word))) set.insert(*value);
        words = space < 0 ? QByteArrayView() : words.sliced(space + 1);
    }
    return set;
}

void readTalkMembers(Connection& connection, ActivityRow& activity) {
    Query row(connection, "SELECT member FROM attendance WHERE activity = ? AND role IN ('talker', 'talkee') "
                          "AND state IN ('present', 'online', 'late')");
    row.bind(activity.id);
    while (row.next())
        activity.talkMembers.push_back(row.id<MemberId>(0));
}

ActivityRow readActivity(Connection& connection, Query& row) {
    ActivityRow activity{
        .id = row.id<ActivityId>(0), .organization = row.id<OrganizationId>(1), .heldOn = row.date(2)};
    activity.forYear = static_cast<int>(row.integer(3));
    activity.lecturer = row.optionalId<MemberId>(4);
    activity.topic = row.text(5);
    activity.trashed = row.integer(6) != 0;
    activity.kinds = splitSet<ActivityKind, ActivityKinds>(row.bytes(7));
    activity.facets = splitSet<Facet, Facets>(row.bytes(8));
    if (activity.kinds.contains(ActivityKind::talk)) readTalkMembers(connection, activity);
    return activity;
}

void addHours(Query& row, std::unordered_map<MemberId, HoursRow>& hours) {
    while (row.next()) {
        HoursRow& tally = hours[row.id<MemberId>(0)];
        const CreditHours credit = CreditHours::ofHundredths(row.integer(1));
        tally.fromActivities += credit;
        if (row.integer(2) != 0) tally.madeUp += credit;
    }
}

void addCredits(Query& row, std::unordered_map<MemberId, HoursRow>& hours) {
    while (row.next()) {
        HoursRow& tally = hours[row.id<MemberId>(0)];
        const CreditHours credit = CreditHours::ofHundredths(row.integer(1));
        const TrainingForm form = row.optionalTerm<TrainingForm>(2).value_or(TrainingForm::other);
        tally.ownCredits += credit;
        tally.byForm[static_cast<size_t>(form)] += credit;
    }
}

// Whole office: the year's activities lead, each with its attendance lying together in the file.
void everybodysHours(Connection& connection, Date first, Date until,
                     std::unordered_map<MemberId, HoursRow>& hours) {
    Query attended(
        connection,
        "SELECT t.member, a.credit_hundredths, t.state NOT IN ('present', 'online', 'late') "
        "FROM activity a CROSS JOIN attendance t ON t.activity = a.id "
        "WHERE a.held_on BETWEEN ?1 AND ?2 AND a.state = 'final' AND a.credit_hundredths > 0 "
        "AND t.role <> 'observer' AND (t.state IN ('present', 'online', 'late') OR t.made_up_on <= ?2)");
    attended.bind(first, until);
    addHours(attended, hours);
    Query credits(
        connection,
        "SELECT member, credit_hundredths, form FROM training_credit WHERE dated_on BETWEEN ? AND ?");
    credits.bind(first, until);
    addCredits(credits, hours);
}

void hoursOfOne(Connection& connection, const MemberId& member, Date first, Date until,
                std::unordered_map<MemberId, HoursRow>& hours) {
    Query attended(
        connection,
        "SELECT t.member, a.credit_hundredths, t.state NOT IN ('present', 'online', 'late') "
        "FROM attendance t CROSS JOIN activity a ON a.id = t.activity "
        "WHERE t.member = ?3 AND a.held_on BETWEEN ?1 AND ?2 AND a.state = 'final' AND a.credit_hundredths > "
        "0 "
        "AND t.role <> 'observer' AND (t.state IN ('present', 'online', 'late') OR t.made_up_on <= ?2)");
    attended.bind(first, until, member);
    addHours(attended, hours);
    Query credits(connection, "SELECT member, credit_hundredths, form FROM training_credit "
                              "WHERE member = ?3 AND dated_on BETWEEN ?1 AND ?2");
    credits.bind(first, until, member);
    addCredits(credits, hours);
}

} // namespace

std::vector<ActivityRow> activities(Connection& connection, const OrganizationId& root, const Period& period,
                                    const ActivityKinds& yearKinds) {
    QString kinds = QStringLiteral(" ");
    for (const ActivityKind kind : yearKinds.values())
        kinds += identifier(kind) + u' ';
    std::vector<ActivityRow> list;
    Query row(connection, selectActivities);
    row.bind(root, period.first(), period.last(), kinds, period.year() - 1, period.year());
    while (row.next())
        list.push_back(readActivity(connection, row));
    return list;
}

std::optional<ActivityRow> activity(Connection& connection, const ActivityId& id) {
    Query row(connection, selectActivity);
    row.bind(id);
    if (!row.next()) return std::nullopt;
    return readActivity(connection, row);
}

std::vector<MemberId> attendees(Connection& connection, const ActivityId& activity) {
    std::vector<MemberId> members;
    Query row(connection, "SELECT member FROM attendance WHERE activity = ? AND role <> 'observer'");
    row.bind(activity);
    while (row.next())
        members.push_back(row.id<MemberId>(0));
    return members;
}

std::vector<AttendedRow> attendanceOf(Connection& connection, const MemberId& member, Date first, Date last) {
    std::vector<AttendedRow> rows;
    Query row(connection,
              "SELECT a.organization, a.held_on, t.role, t.state, t.reason, t.made_up_on "
              "FROM attendance t CROSS JOIN activity a ON a.id = t.activity "
              "WHERE t.member = ? AND a.held_on BETWEEN ? AND ? AND a.state = 'final' "
              "AND NOT EXISTS (SELECT 1 FROM activity_kind k WHERE k.activity = a.id AND k.kind = 'talk') "
              "ORDER BY a.held_on, a.id");
    row.bind(member, first, last);
    while (row.next()) {
        rows.push_back({row.id<OrganizationId>(0), row.date(1),
                        Attendance{.member = member,
                                   .role = row.term<AttendanceRole>(2),
                                   .state = row.term<AttendanceState>(3),
                                   .reason = row.text(4),
                                   .madeUpOn = row.optionalDate(5)}});
    }
    return rows;
}

namespace {

Attendance entryAt(const Query& row, int first, const MemberId& member) {
    return {.member = member,
            .role = row.term<AttendanceRole>(first),
            .state = row.term<AttendanceState>(first + 1),
            .reason = row.text(first + 2),
            .madeUpOn = row.optionalDate(first + 3)};
}

} // namespace

std::vector<MemberActivityRow> activitiesOf(Connection& connection, const MemberId& member, Date first,
                                            Date last) {
    std::vector<MemberActivityRow> rows;
    Query row(connection, "SELECT a.id, a.organization, a.held_on, a.topic, ifnull(a.credit_hundredths, 0), "
                          "(SELECT group_concat(kind, ' ') FROM activity_kind k WHERE k.activity = a.id), "
                          "t.role, t.state, t.reason, t.made_up_on "
                          "FROM attendance t CROSS JOIN activity a ON a.id = t.activity "
                          "WHERE t.member = ? AND a.held_on BETWEEN ? AND ? AND a.state = 'final' "
                          "ORDER BY a.held_on, a.id");
    row.bind(member, first, last);
    while (row.next()) {
        rows.push_back({row.id<ActivityId>(0), row.id<OrganizationId>(1), row.date(2),
                        splitSet<ActivityKind, ActivityKinds>(row.bytes(5)), row.text(3),
                        CreditHours::ofHundredths(row.integer(4)), entryAt(row, 6, member)});
        if (rows.back().kinds.contains(ActivityKind::talk)) rows.back().topic.clear();
    }
    return rows;
}

std::vector<MissedRow> missed(Connection& connection, const OrganizationId& root, Date first, Date last) {
    std::vector<MissedRow> rows;
    Query row(connection,
              "WITH RECURSIVE below (id) AS (VALUES (?1) UNION SELECT o.id FROM organization o "
              "JOIN below ON o.parent = below.id) "
              "SELECT a.id, a.organization, a.held_on, a.topic, a.credit_hundredths, "
              "(SELECT group_concat(kind, ' ') FROM activity_kind k WHERE k.activity = a.id), "
              "t.role, t.state, t.reason, t.made_up_on, t.member "
              "FROM activity a CROSS JOIN attendance t ON t.activity = a.id "
              "WHERE a.held_on BETWEEN ?2 AND ?3 AND a.state = 'final' AND a.credit_hundredths > 0 "
              "AND t.role = 'expected' AND t.state IN ('on_leave', 'absent') AND t.made_up_on IS NULL "
              "AND a.organization IN below ORDER BY a.held_on, a.id, t.member");
    row.bind(root, first, last);
    while (row.next())
        rows.push_back({row.id<ActivityId>(0), row.id<OrganizationId>(1), row.date(2),
                        splitSet<ActivityKind, ActivityKinds>(row.bytes(5)), row.text(3),
                        CreditHours::ofHundredths(row.integer(4)), entryAt(row, 6, row.id<MemberId>(10))});
    return rows;
}

std::map<int, int> talksByYear(Connection& connection, const MemberId& member) {
    std::map<int, int> counts;
    Query row(connection, "SELECT substr(a.held_on, 1, 4), count(*) FROM attendance t JOIN activity a "
                          "ON a.id = t.activity WHERE t.member = ? AND t.role IN ('talker', 'talkee') "
                          "AND a.state = 'final' GROUP BY 1");
    row.bind(member);
    while (row.next())
        counts[row.text(0).toInt()] = static_cast<int>(row.integer(1));
    return counts;
}

std::optional<MemberId> memberOfCredit(Connection& connection, const QByteArray& credit) {
    Query row(connection, "SELECT member FROM training_credit WHERE id = ?");
    row.bind(credit);
    return row.next() ? std::optional(row.id<MemberId>(0)) : std::nullopt;
}

std::unordered_map<MemberId, HoursRow> hours(Connection& connection, int year, Date until,
                                             const std::vector<MemberId>& members) {
    const Date first = Period::ofYear(year).first();
    const Date last = std::min(until, Period::ofYear(year).last());
    std::unordered_map<MemberId, HoursRow> tallies;
    // Through the member's own index while they are few; past that one pass over the year is quicker.
    constexpr size_t few = 400;
    if (members.empty() || members.size() > few) {
        everybodysHours(connection, first, last, tallies);
    } else {
        for (const MemberId& member : members)
            hoursOfOne(connection, member, first, last, tallies);
    }
    return tallies;
}

std::unordered_map<OrganizationId, ActivityFigures> activityFigures(Connection& connection, Date first,
                                                                    Date last) {
    std::unordered_map<OrganizationId, ActivityFigures> figures;
    Query counts(connection,
                 "SELECT a.organization, k.kind, count(*) FROM activity a "
                 "CROSS JOIN activity_kind k ON k.activity = a.id "
                 "WHERE a.held_on BETWEEN ? AND ? AND a.state = 'final' GROUP BY a.organization, k.kind");
    counts.bind(first, last);
    while (counts.next()) {
        const auto kind = static_cast<size_t>(counts.term<ActivityKind>(1));
        figures[counts.id<OrganizationId>(0)].counts[kind] += static_cast<int>(counts.integer(2));
    }
    Query sums(
        connection,
        "SELECT a.organization, "
        "CASE WHEN a.imported THEN a.stated_entry_date ELSE substr(a.recorded_at, 1, 10) END AS entered, "
        "a.held_on, sum(t.role = 'expected'), sum(t.role = 'expected' AND t.state IN ('present', 'online', "
        "'late')), "
        "EXISTS (SELECT 1 FROM activity_kind k WHERE k.activity = a.id AND k.kind = 'talk') "
        "FROM activity a LEFT JOIN attendance t ON t.activity = a.id "
        "WHERE a.held_on BETWEEN ? AND ? AND a.state = 'final' GROUP BY a.id");
    sums.bind(first, last);
    while (sums.next()) {
        ActivityFigures& row = figures[sums.id<OrganizationId>(0)];
        const std::optional<Date> entered = sums.optionalDate(1);
        if (entered && sums.date(2).daysTo(*entered) > 7) ++row.lateEntries;
        if (sums.integer(5) != 0) continue;
        row.expected += sums.integer(3);
        row.present += sums.integer(4);
    }
    return figures;
}

} // namespace zhibu::figure_repository
