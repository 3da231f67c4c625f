#include "core/exchange/import/activity_attendance.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ActivityAttendanceText {
    Q_DECLARE_TR_FUNCTIONS(ImportActivities)
};

struct StatedList {
    ActivityField field;
    AttendanceState state;
};
constexpr StatedList statedLists[] = {{ActivityField::present, AttendanceState::present},
                                      {ActivityField::online, AttendanceState::online},
                                      {ActivityField::late, AttendanceState::late},
                                      {ActivityField::onLeave, AttendanceState::on_leave},
                                      {ActivityField::absent, AttendanceState::absent}};

bool isAboveBranch(const Organization& organization) {
    return organization.kind != OrganizationKind::branch && organization.kind != OrganizationKind::group;
}

bool isSide(AttendanceRole role) {
    return role == AttendanceRole::talker || role == AttendanceRole::talkee;
}

Problem namedTwice(ActivityField field, const QString& name) {
    return {
        fieldName(field), u"attendance.named_twice"_s,
        ActivityAttendanceText::tr("%1 is named twice in this row. Leave the name in one place.").arg(name)};
}

Problem madeUpProblem(const QString& code, const QString& sentence, const QString& name) {
    return {fieldName(ActivityField::madeUp), code, sentence.arg(name)};
}

} // namespace

struct ActivityAttendance::Row {
    const RowReader& reader;
    const Organization& organization;
    RosterScope scope;
    ActivityKinds kinds;
    std::vector<Attendance> list = {};
    std::vector<const Member*> members = {}; ///< parallel to list

    bool everybody() const { return reader.text(ActivityField::present) == u"全体"_s; }
};

NamedPerson readNamedPerson(const RowReader& reader, ActivityField field, const People& people,
                            const RosterScope& scope) {
    const QString text = reader.text(field);
    if (text.isEmpty()) return {};
    const std::optional<MentionedMember> found = findMentioned(text, Annotation::reason, people, scope);
    if (!found) return {std::nullopt, text};
    if (found->member) return {found->member->id, {}};
    // A leader may speak in another branch: a number is good for the whole book.
    if (found->elsewhere && found->elsewhere->name == found->name) return {found->elsewhere->id, {}};
    if (found->fault == People::Fault::ambiguous || found->fault == People::Fault::mismatch)
        reader.planned().reject(
            memberProblem(found->fault, people, fieldName(field), found->name, found->number, scope));
    return {std::nullopt, text};
}

ActivityAttendance::ActivityAttendance(const People& known)
    : people(known), expected(known.office()), places(known.office().members().size(), -1) {}

std::optional<MentionedMember> ActivityAttendance::resolve(Row& row, QStringView written, ActivityField field,
                                                           Annotation expectedNote) {
    std::optional<MentionedMember> found = findMentioned(written, expectedNote, people, row.scope);
    if (!found) {
        row.reader.planned().reject(reasons::mentionMalformed(fieldName(field), written.toString()));
        return std::nullopt;
    }
    if (found->member) return found;
    row.reader.planned().reject(
        memberProblem(found->fault, people, fieldName(field), found->name, found->number, row.scope));
    return std::nullopt;
}

void ActivityAttendance::readList(Row& row, ActivityField field, AttendanceState state) {
    const QString text = row.reader.text(field);
    if (text.isEmpty() || (field == ActivityField::present && row.everybody())) return;
    forEachEntry(text, [&](QStringView written) {
        const std::optional<MentionedMember> found = resolve(row, written, field, Annotation::reason);
        if (!found) return;
        qint32& place = places[people.ordinal(found->member)];
        if (place >= 0) {
            const bool sideIsThere =
                isSide(row.list[static_cast<size_t>(place)].role) && countsAsPresent(state);
            if (!sideIsThere) row.reader.planned().reject(namedTwice(field, found->member->name));
            return;
        }
        place = static_cast<qint32>(row.list.size());
        row.list.push_back(
            {.member = found->member->id, .state = state, .reason = found->annotation.toString()});
        row.members.push_back(found->member);
    });
}

// Whoever is expected and not named is absent, or present where 全体 says so; who came unexpected is 列席.
void ActivityAttendance::fillUp(Row& row) {
    if (isAboveBranch(row.organization)) { // there, the list given is the list of those expected
        if (row.everybody())
            row.reader.planned().reject(
                {fieldName(ActivityField::present), u"attendance.everybody_above"_s,
                 ActivityAttendanceText::tr("全体 can only be used up to a branch. List the names.")});
        return;
    }
    std::vector<bool> isExpected(row.list.size(), false);
    const AttendanceState others = row.everybody() ? AttendanceState::present : AttendanceState::absent;
    for (const Member* member : expected.on(row.organization, row.kinds, row.scope.day)) {
        const qint32 place = places[people.ordinal(member)];
        if (place >= 0)
            isExpected[static_cast<size_t>(place)] = true;
        else
            row.list.push_back({.member = member->id, .state = others});
    }
    for (size_t i = 0; i < isExpected.size(); ++i) {
        if (!isExpected[i] && !isSide(row.list[i].role)) sitIn(row, row.list[i], *row.members[i]);
    }
}

// Who came without being expected is 列席; nobody can be excused from what he was not expected at.
void ActivityAttendance::sitIn(Row& row, Attendance& attendance, const Member& member) {
    PlannedRow& planned = row.reader.planned();
    if (!countsAsPresent(attendance.state)) {
        const ActivityField field =
            attendance.state == AttendanceState::absent ? ActivityField::absent : ActivityField::onLeave;
        return planned.reject(
            {fieldName(field), u"attendance.not_expected"_s,
             ActivityAttendanceText::tr("%1 was not expected at this activity.").arg(member.name)});
    }
    attendance.role = AttendanceRole::observer;
    planned.warnings.push_back(
        {fieldName(ActivityField::present), u"attendance.observer"_s,
         ActivityAttendanceText::tr("%1 was there without being expected: 列席, without hours.")
             .arg(member.name)});
}

void ActivityAttendance::readMadeUp(Row& row) {
    const QString text = row.reader.text(ActivityField::madeUp);
    if (text.isEmpty()) return;
    forEachEntry(text, [&](QStringView written) {
        const std::optional<MentionedMember> found =
            resolve(row, written, ActivityField::madeUp, Annotation::day);
        if (!found) return;
        const QString& name = found->member->name;
        const auto parsed = found->annotation.isEmpty()
                                ? values::DateFault::unreadable
                                : values::parseDate(Cell(found->annotation.toString()));
        const Date* day = std::get_if<Date>(&parsed);
        const auto place = std::ranges::find(row.list, found->member->id, &Attendance::member);
        PlannedRow& planned = row.reader.planned();
        if (!day)
            planned.reject(madeUpProblem(
                u"made_up.date"_s, ActivityAttendanceText::tr("Say on which day %1 made it up: 姓名(日期)."),
                name));
        else if (*day < row.scope.day)
            planned.reject(madeUpProblem(
                u"made_up.before"_s,
                ActivityAttendanceText::tr("%1 cannot have made it up before it was held."), name));
        else if (place == row.list.end())
            planned.reject(madeUpProblem(
                u"made_up.no_attendance"_s,
                ActivityAttendanceText::tr("No attendance of %1 is stored, so nothing can be made up."),
                name));
        else
            place->madeUpOn = *day;
    });
}

void ActivityAttendance::readSide(Row& row, ActivityField field, AttendanceRole role, QString& outsiders) {
    const QString text = row.reader.text(field);
    forEachEntry(text, [&](QStringView written) {
        const std::optional<MentionedMember> found =
            findMentioned(written, Annotation::reason, people, row.scope);
        if (found && found->member) {
            qint32& place = places[people.ordinal(found->member)];
            if (place >= 0) return row.reader.planned().reject(namedTwice(field, found->member->name));
            place = static_cast<qint32>(row.list.size());
            row.list.push_back({.member = found->member->id, .role = role});
            row.members.push_back(found->member);
            return;
        }
        if (found && (found->fault == People::Fault::ambiguous || found->fault == People::Fault::mismatch))
            return row.reader.planned().reject(
                memberProblem(found->fault, people, fieldName(field), found->name, found->number, row.scope));
        outsiders += (outsiders.isEmpty() ? u""_s : u"、"_s) + written.toString(); // a superior from outside
    });
}

void ActivityAttendance::readTalk(Row& row, Activity& activity) {
    QString outsideTalkers;
    QString outsideTalkees;
    readSide(row, ActivityField::host, AttendanceRole::talker, outsideTalkers);
    readSide(row, ActivityField::talker, AttendanceRole::talker, outsideTalkers);
    readSide(row, ActivityField::talkee, AttendanceRole::talkee, outsideTalkees);
    const auto side = [&](AttendanceRole role) {
        return std::ranges::find(row.list, role, &Attendance::role);
    };
    const auto talker = side(AttendanceRole::talker);
    const bool hasTalker = talker != row.list.end() || !outsideTalkers.isEmpty();
    const bool hasTalkee = side(AttendanceRole::talkee) != row.list.end() || !outsideTalkees.isEmpty();
    PlannedRow& planned = row.reader.planned();
    if (!hasTalker) planned.reject(reasons::missing(fieldName(ActivityField::host)));
    if (!hasTalkee) planned.reject(reasons::missing(fieldName(ActivityField::talkee)));
    const bool talkersBelong = talker != row.list.end() && outsideTalkers.isEmpty();
    const bool talkeesBelong = side(AttendanceRole::talkee) != row.list.end() && outsideTalkees.isEmpty();
    if (hasTalker && hasTalkee && !talkersBelong && !talkeesBelong)
        planned.reject({fieldName(ActivityField::talkee), u"talk.outside"_s,
                        ActivityAttendanceText::tr("One side of the talk must belong to %1 on %2.")
                            .arg(row.scope.organization->name, row.scope.day.toIso())});
    activity.host = talker != row.list.end() ? NamedPerson{talker->member, {}}
                                             : NamedPerson{std::nullopt, outsideTalkers};
    const QString outsiders =
        talker != row.list.end() && !outsideTalkers.isEmpty()
            ? outsideTalkers + (outsideTalkees.isEmpty() ? u""_s : u"、"_s) + outsideTalkees
            : outsideTalkees;
    if (!outsiders.isEmpty()) activity.observers = outsiders;
}

void ActivityAttendance::forget(const Row& row) {
    for (const Member* member : row.members)
        places[people.ordinal(member)] = -1;
}

void ActivityAttendance::read(const RowReader& reader, const Organization& organization, Activity& activity) {
    const Organization* branch = people.office().branchOf(organization);
    Row row{reader, organization, {branch ? branch : &organization, activity.heldOn}, activity.kinds};
    activity.observers = reader.text(ActivityField::observers);
    const bool talk = activity.kinds.contains(ActivityKind::talk);
    if (talk) readTalk(row, activity);
    const bool lists =
        std::ranges::any_of(statedLists, [&](const StatedList& s) { return reader.states(s.field); });
    for (const StatedList& stated : statedLists)
        readList(row, stated.field, stated.state);
    isStated = talk || lists;
    if (lists) fillUp(row);
    readMadeUp(row);
    forget(row);
    std::ranges::sort(row.list, {}, &Attendance::member);
    activity.attendance = std::move(row.list);
}

} // namespace zhibu
