#include "core/usecases/activity_draft.h"

#include "core/domain/office.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ActivityDraftText {
    Q_DECLARE_TR_FUNCTIONS(ActivityDraft)
};

bool isSide(AttendanceRole role) {
    return role == AttendanceRole::talker || role == AttendanceRole::talkee;
}

/// Who may stand on the list on the day, beside those expected: the branch's members, or everyone below.
bool onRoster(const Office& office, const Organization& organization, const MemberId& member, Date day) {
    return office.belongsTo(member, office.branchOf(organization)->id, day);
}

const Attendance* entryOf(const std::vector<Attendance>& list, const MemberId& member) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Attendance& a) { return a.member == member; });
    return found == list.end() ? nullptr : &*found;
}

/// Everything known of people's states, what stands on the list before what was set aside.
std::vector<Attendance> everyState(const ActivityDraft& draft) {
    std::vector<Attendance> all = draft.attendance;
    for (const Attendance& kept : draft.setAside) {
        if (!entryOf(all, kept.member)) all.push_back(kept);
    }
    return all;
}

bool listIsGiven(const Organization& organization) {
    return organization.kind != OrganizationKind::branch && organization.kind != OrganizationKind::group;
}

std::vector<Attendance> expectedNow(const ActivityDraft& draft, const Office& office,
                                    const std::vector<Attendance>& known) {
    std::vector<Attendance> list;
    for (const Member* member : office.expectedAttendees(draft.organization, draft.kinds, *draft.heldOn)) {
        const Attendance* state = entryOf(known, member->id);
        Attendance entry = state ? *state : Attendance{.member = member->id};
        entry.role = AttendanceRole::expected;
        list.push_back(entry);
    }
    return list;
}

QString positionSentence(const Office& office, const MemberId& member, Date day) {
    QStringList posts;
    for (const Position* position : office.positionsHeldBy(member, day))
        posts += position->name;
    return ActivityDraftText::tr("Expected as a member of the committee: %1").arg(posts.join(u'、'));
}

QString membershipSentence(const Office& office, const MemberId& member, Date day) {
    const Membership* membership = office.membershipOn(member, day);
    const Organization* branch = membership ? office.organization(membership->branch) : nullptr;
    if (!branch) return {};
    const std::optional<Date> since = office.effectiveInterval(*membership).from;
    return since ? ActivityDraftText::tr("Expected: belongs to %1 since %2").arg(branch->name, since->toIso())
                 : ActivityDraftText::tr("Expected: belongs to %1 since before any record").arg(branch->name);
}

} // namespace

AskedFields askedFields(const ActivityKinds& kinds) {
    using enum ActivityKind;
    return {.lecturer = kinds.contains(lecture),
            .themeItems = kinds.contains(theme_day),
            .facets = kinds.intersects({report_hearing, duty_report}),
            .forYear = kinds.intersects({life_meeting, appraisal, duty_report, assessment}),
            .sides = kinds.contains(talk),
            .votes = kinds.intersects({general_meeting, committee_meeting, group_meeting, election_meeting,
                                       life_meeting, appraisal})};
}

void refreshExpected(ActivityDraft& draft, const Office& office) {
    const Organization* organization = office.organization(draft.organization);
    if (!organization || !draft.heldOn) return;
    const bool sides = askedFields(draft.kinds).sides;
    const bool given = sides || listIsGiven(*organization) || !draft.expectedReason.isEmpty();
    const std::vector<Attendance> known = everyState(draft);
    std::vector<Attendance> list;
    if (!given) list = expectedNow(draft, office, known);
    for (const Attendance& entry : given ? known : draft.attendance) {
        if (entryOf(list, entry.member) || isSide(entry.role) != sides) continue;
        if (!onRoster(office, *organization, entry.member, *draft.heldOn)) continue;
        if (given || entry.role == AttendanceRole::observer) list.push_back(entry);
    }
    draft.setAside.clear();
    for (const Attendance& entry : known) {
        if (!entryOf(list, entry.member)) draft.setAside.push_back(entry);
    }
    draft.attendance = std::move(list);
}

std::map<MemberId, QString> whyExpected(const ActivityDraft& draft, const Office& office) {
    std::map<MemberId, QString> reasons;
    if (!draft.heldOn) return reasons;
    for (const Attendance& entry : draft.attendance)
        reasons[entry.member] = ActivityDraftText::tr("Put on the list by hand");
    const bool committee = draft.kinds.isOnly(ActivityKind::committee_meeting);
    for (const Member* member : office.expectedAttendees(draft.organization, draft.kinds, *draft.heldOn))
        reasons[member->id] = committee ? positionSentence(office, member->id, *draft.heldOn)
                                        : membershipSentence(office, member->id, *draft.heldOn);
    return reasons;
}

Activity toActivity(const ActivityDraft& draft, const ActivityId& id, const QDateTime& recordedAt) {
    const AskedFields asked = askedFields(draft.kinds);
    Activity activity{.id = id, .organization = draft.organization, .heldOn = *draft.heldOn};
    activity.code = draft.code;
    activity.kinds = draft.kinds;
    activity.startsAt = draft.startsAt;
    activity.endsAt = draft.endsAt;
    activity.place = draft.place.trimmed();
    activity.host = draft.host;
    activity.recorder = draft.recorder;
    if (asked.lecturer) activity.lecturer = draft.lecturer;
    activity.topic = draft.topic.simplified();
    activity.agenda = draft.agenda;
    activity.minutes = draft.minutes;
    if (!asked.sides) activity.speeches = draft.speeches;
    activity.resolutions = draft.resolutions;
    if (asked.votes) activity.votes = draft.votes;
    activity.expectedReason = draft.expectedReason.trimmed();
    activity.attachments = draft.attachments;
    std::sort(activity.attachments.begin(), activity.attachments.end(),
              [](const Attachment& a, const Attachment& b) { return a.id < b.id; });
    activity.observers = draft.observers.trimmed();
    if (asked.facets) activity.facets = draft.facets;
    activity.creditHours = CreditHours::parse(draft.creditHours.trimmed());
    if (asked.themeItems) activity.themeItems = draft.themeItems;
    if (asked.forYear && draft.forYear != draft.heldOn->year()) activity.forYear = draft.forYear;
    activity.recordedAt = recordedAt;
    for (const Attendance& entry : draft.attendance) {
        if (isSide(entry.role) == asked.sides) activity.attendance.push_back(entry);
    }
    if (asked.sides && draft.host.member && !entryOf(activity.attendance, *draft.host.member))
        activity.attendance.push_back({.member = *draft.host.member, .role = AttendanceRole::talker});
    std::sort(activity.attendance.begin(), activity.attendance.end(),
              [](const Attendance& a, const Attendance& b) { return a.member < b.member; });
    return activity;
}

} // namespace zhibu
