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
        for (const VocabularyRow<Enum>& term : vocabulary<Enum>()) {
            if (word == QByteArrayView(term.identifier)) set.insert(term.value);
        }
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

/// Hours are read through the member's own index while members are few; past that one pass over the year is
/// quicker.
constexpr size_t few = 400;

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
    if (members.empty() || members.size() > few) {
        everybodysHours(connection, first, last, tallies);
    } else {
        for (const MemberId& member : members)
            hoursOfOne(connection, member, first, last, tallies);
    }
    return tallies;
}

std::vector<HeldActivity> heldActivities(Connection& connection, const OrganizationId& root, Date first,
                                         Date last) {
    // Expected and present in one number, so that the attendance list is gone through once.
    constexpr qint64 one = qint64{1} << 32;
    std::vector<HeldActivity> list;
    Query row(connection,
              "WITH RECURSIVE below (id) AS (VALUES (?1) UNION SELECT o.id FROM organization o "
              "JOIN below b ON o.parent = b.id) "
              "SELECT a.id, a.organization, a.held_on, "
              "CASE WHEN a.imported THEN a.stated_entry_date ELSE substr(a.recorded_at, 1, 10) END, "
              "(SELECT group_concat(kind, ' ') FROM activity_kind WHERE activity = a.id), "
              "(SELECT group_concat(facet, ' ') FROM activity_facet WHERE activity = a.id), "
              "(SELECT sum((1 << 32) + (t.state IN ('present', 'online', 'late'))) FROM attendance t "
              "WHERE t.activity = a.id AND t.role = 'expected') "
              "FROM activity a WHERE a.held_on BETWEEN ?2 AND ?3 AND a.state = 'final' "
              "AND a.organization IN below");
    row.bind(root, first, last);
    while (row.next()) {
        const qint64 attendance = row.integer(6);
        list.push_back({.id = row.id<ActivityId>(0),
                        .organization = row.id<OrganizationId>(1),
                        .heldOn = row.date(2),
                        .enteredOn = row.optionalDate(3),
                        .kinds = splitSet<ActivityKind, ActivityKinds>(row.bytes(4)),
                        .facets = splitSet<Facet, Facets>(row.bytes(5)),
                        .expected = attendance / one,
                        .present = attendance % one});
    }
    return list;
}

namespace {

std::unordered_map<MemberId, HoursOnTwoDays> everybodyOnTwoDays(Connection& connection, Date earlier,
                                                                Date later) {
    std::unordered_map<MemberId, HoursOnTwoDays> hours;
    const auto addAll = [&hours](Query& row) {
        while (row.next()) {
            HoursOnTwoDays& sums = hours[row.id<MemberId>(0)];
            const qint64 hundredths = row.integer(1);
            sums.later += hundredths;
            if (row.integer(2) != 0) sums.earlier += hundredths;
        }
    };
    const Date first = Period::ofYear(later.year()).first();
    Query attended(
        connection,
        "SELECT t.member, a.credit_hundredths, "
        "a.held_on <= ?2 AND (t.state IN ('present', 'online', 'late') OR t.made_up_on <= ?2) "
        "FROM activity a CROSS JOIN attendance t ON t.activity = a.id "
        "WHERE a.held_on BETWEEN ?1 AND ?3 AND a.state = 'final' AND a.credit_hundredths > 0 "
        "AND t.role <> 'observer' AND (t.state IN ('present', 'online', 'late') OR t.made_up_on <= ?3)");
    attended.bind(first, earlier, later);
    addAll(attended);
    Query credits(connection, "SELECT member, credit_hundredths, dated_on <= ?2 FROM training_credit "
                              "WHERE dated_on BETWEEN ?1 AND ?3");
    credits.bind(first, earlier, later);
    addAll(credits);
    return hours;
}

} // namespace

std::unordered_map<MemberId, HoursOnTwoDays> hoursOnTwoDays(Connection& connection, Date earlier, Date later,
                                                            const std::vector<MemberId>& members) {
    if (members.size() > few) return everybodyOnTwoDays(connection, earlier, later);
    std::unordered_map<MemberId, HoursOnTwoDays> sums;
    if (members.empty()) return sums;
    for (const auto& [day, sum] :
         {std::pair(earlier, &HoursOnTwoDays::earlier), std::pair(later, &HoursOnTwoDays::later)}) {
        for (const auto& [member, row] : hours(connection, later.year(), day, members))
            sums[member].*sum = (row.fromActivities + row.ownCredits).hundredths();
    }
    return sums;
}

} // namespace zhibu::figure_repository
