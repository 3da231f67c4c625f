#include "core/usecases/draft_completeness.h"

#include "core/domain/office.h"
#include "core/domain/voting_rules.h"

#include <QCoreApplication>
#include <QTime>

#include <set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct DraftCompletenessText {
    Q_DECLARE_TR_FUNCTIONS(Completeness)
};

bool isMeeting(const ActivityKinds& kinds) {
    using enum ActivityKind;
    return kinds.intersects({general_meeting, committee_meeting, group_meeting, lecture, theme_day, study,
                             life_meeting, appraisal, work_meeting, ideology_session, report_hearing,
                             centre_group_study, duty_report, member_assembly, election_meeting});
}

/// Collects what one draft lacks; each check is a paragraph of its own.
class DraftInspection {
public:
    DraftInspection(const ActivityDraft& given, const Office& people, Date now)
        : draft(given)
        , office(people)
        , today(now)
        , asked(askedFields(given.kinds))
        , organization(people.organization(given.organization)) {}

    Completeness run() {
        checkOrganization();
        checkDay();
        if (draft.kinds.empty())
            error(u"kinds"_s, u"kinds.missing"_s, DraftCompletenessText::tr("Choose at least one kind."));
        checkTimes();
        checkHours();
        if (draft.topic.trimmed().isEmpty())
            error(u"topic"_s, u"topic.missing"_s, DraftCompletenessText::tr("Give the topic."));
        checkPeople();
        checkKindFields();
        if (asked.sides)
            checkSides();
        else
            checkAttendance();
        if (draft.amends && draft.amendReason.trimmed().isEmpty())
            error(u"amend_reason"_s, u"reason.missing"_s,
                  DraftCompletenessText::tr("Say why the record is amended."));
        if (asked.votes) checkVotes();
        checkQuorum();
        return std::move(found);
    }

private:
    void error(const QString& field, const QString& code, const QString& sentence) {
        found.errors.push_back({field, code, sentence});
    }
    void warn(const QString& field, const QString& code, const QString& sentence) {
        found.warnings.push_back({field, code, sentence});
    }

    void checkOrganization() {
        if (!organization)
            error(u"organization"_s, u"organization.unknown"_s,
                  DraftCompletenessText::tr("The organisation is not in this book."));
        else if (organization->origin == Origin::received)
            error(u"organization"_s, u"organization.received"_s,
                  DraftCompletenessText::tr("%1 hands its records in; they cannot be entered here.")
                      .arg(organization->name));
        else if (organization->origin == Origin::reference)
            error(u"organization"_s, u"organization.reference"_s,
                  DraftCompletenessText::tr("%1 keeps its own book.").arg(organization->name));
        else if (draft.heldOn && !organization->existsOn(*draft.heldOn))
            error(u"held_on"_s, u"organization.did_not_exist"_s,
                  DraftCompletenessText::tr("%1 did not exist on that day.").arg(organization->name));
    }

    void checkDay() {
        if (!draft.heldOn)
            error(u"held_on"_s, u"date.missing"_s, DraftCompletenessText::tr("Give the date."));
        else if (*draft.heldOn > today)
            error(u"held_on"_s, u"date.future"_s,
                  DraftCompletenessText::tr("The date lies ahead. A record is of what took place."));
    }

    void checkTimes() {
        const auto right = [](const QString& text) { return QTime::fromString(text, u"HH:mm"_s).isValid(); };
        const auto wrong = [&](const QString& text) { return !text.isEmpty() && !right(text); };
        if (wrong(draft.startsAt))
            error(u"starts_at"_s, u"time.format"_s, DraftCompletenessText::tr("Write the start as 14:30."));
        if (wrong(draft.endsAt))
            error(u"ends_at"_s, u"time.format"_s, DraftCompletenessText::tr("Write the end as 16:30."));
        if (draft.startsAt.isEmpty() && isMeeting(draft.kinds))
            warn(u"starts_at"_s, u"start.missing"_s, DraftCompletenessText::tr("The start is missing."));
        if (right(draft.startsAt) && right(draft.endsAt) && draft.endsAt < draft.startsAt)
            error(u"ends_at"_s, u"time.order"_s, DraftCompletenessText::tr("The end lies before the start."));
    }

    void checkHours() {
        const QString text = draft.creditHours.trimmed();
        if (text.isEmpty()) return;
        const std::optional<CreditHours> hours = CreditHours::parse(text);
        if (!hours)
            error(u"credit_hours"_s, u"hours.format"_s,
                  DraftCompletenessText::tr("Write the credit hours as a number, such as 1.5."));
        else if (*hours > CreditHours::ofHours(100))
            error(u"credit_hours"_s, u"hours.absurd"_s,
                  DraftCompletenessText::tr("More than 100 credit hours cannot be right."));
    }

    void checkPeople() {
        if (draft.place.trimmed().isEmpty())
            warn(u"place"_s, u"place.missing"_s, DraftCompletenessText::tr("The place is missing."));
        if (draft.host.empty() && !asked.sides)
            warn(u"host"_s, u"host.missing"_s, DraftCompletenessText::tr("The host is missing."));
        if (isMeeting(draft.kinds) && draft.recorder.empty())
            warn(u"recorder"_s, u"recorder.missing"_s, DraftCompletenessText::tr("The recorder is missing."));
        if (isMeeting(draft.kinds) && draft.minutes.trimmed().isEmpty())
            warn(u"minutes"_s, u"minutes.missing"_s, DraftCompletenessText::tr("The minutes are empty."));
    }

    void checkKindFields() {
        if (asked.lecturer && draft.lecturer.empty())
            error(u"lecturer"_s, u"lecturer.missing"_s,
                  DraftCompletenessText::tr("Say who gave the lecture."));
        if (asked.facets && draft.facets.empty())
            warn(u"facets"_s, u"facets.missing"_s,
                 DraftCompletenessText::tr("Say to whom or from whom was reported; it counts by that."));
        if (asked.themeItems && !draft.themeSlots.isEmpty() && draft.themeItems.isEmpty())
            warn(u"theme_items"_s, u"theme_items.missing"_s,
                 DraftCompletenessText::tr("Tick which of the five theme-day items were done."));
        if (asked.forYear && draft.forYear && draft.heldOn && *draft.forYear > draft.heldOn->year())
            error(u"for_year"_s, u"for_year.ahead"_s,
                  DraftCompletenessText::tr("The year it counts for lies after the date."));
        if (draft.kinds.contains(ActivityKind::group_meeting) && organization &&
            organization->kind != OrganizationKind::group)
            warn(u"organization"_s, u"organization.not_group"_s,
                 DraftCompletenessText::tr("A group meeting belongs to the Party group that held it."));
    }

    void checkSides() {
        const bool talkees =
            std::any_of(draft.attendance.begin(), draft.attendance.end(),
                        [](const Attendance& a) { return a.role == AttendanceRole::talkee; });
        if (draft.host.empty())
            error(u"host"_s, u"talk.talker"_s, DraftCompletenessText::tr("Say who led the talk."));
        if (!talkees)
            error(u"attendance"_s, u"talk.talkee"_s,
                  DraftCompletenessText::tr("Say with whom the talk was."));
        if (draft.host.member && talkees) {
            for (const Attendance& entry : draft.attendance) {
                if (entry.member == *draft.host.member && entry.role == AttendanceRole::talkee)
                    error(u"host"_s, u"talk.same"_s,
                          DraftCompletenessText::tr(
                              "Nobody talks with themselves: host and partner are the same."));
            }
        }
        checkRoster();
    }

    void checkAttendance() {
        for (const Attendance& entry : draft.attendance) {
            if (entry.state == AttendanceState::on_leave && entry.reason.trimmed().isEmpty())
                error(personField(entry), u"attendance.leave_reason"_s,
                      DraftCompletenessText::tr("Give the reason why %1 was on leave.").arg(nameOf(entry)));
            if (entry.madeUpOn && draft.heldOn && *entry.madeUpOn < *draft.heldOn)
                error(personField(entry), u"attendance.make_up"_s,
                      DraftCompletenessText::tr("%1 cannot have made it up before it was held.")
                          .arg(nameOf(entry)));
        }
        checkRoster();
        if (attendanceCount(draft.attendance).expected == 0 && organization)
            warn(u"attendance"_s, u"attendance.missing"_s,
                 DraftCompletenessText::tr("Nobody is on the attendance list."));
        if (draft.expectedReason.trimmed().isEmpty() && expectedDiffers(draft, office))
            error(u"expected_reason"_s, u"expected.reason"_s,
                  DraftCompletenessText::tr("The list differs from the roster of that day. Say why."));
    }

    void checkRoster() {
        if (!organization || !draft.heldOn) return;
        const OrganizationId roster = office.branchOf(*organization)->id;
        for (const Attendance& entry : draft.attendance) {
            if (!office.belongsTo(entry.member, roster, *draft.heldOn))
                error(personField(entry), u"attendance.not_on_roster"_s,
                      DraftCompletenessText::tr("%1 did not belong to %2 on that day.")
                          .arg(nameOf(entry), organization->name));
        }
    }

    void checkVotes() {
        for (const Vote& vote : draft.votes) {
            const QString motion =
                vote.motion.trimmed().isEmpty() ? DraftCompletenessText::tr("a motion") : vote.motion;
            if (vote.motion.trimmed().isEmpty())
                warn(u"votes"_s, u"vote.motion"_s, DraftCompletenessText::tr("Say what was voted on."));
            if (vote.present > vote.expected)
                error(u"votes"_s, u"vote.present"_s,
                      DraftCompletenessText::tr("Vote on %1: more present (%2) than expected (%3).")
                          .arg(motion)
                          .arg(vote.present)
                          .arg(vote.expected));
            if (const int cast = vote.inFavour + vote.against + vote.abstained; cast > vote.present)
                error(u"votes"_s, u"vote.cast"_s,
                      DraftCompletenessText::tr("Vote on %1: more votes (%2) than people present (%3).")
                          .arg(motion)
                          .arg(cast)
                          .arg(vote.present));
        }
    }

    void checkQuorum() {
        if (const std::optional<Problem> problem = quorumProblem(draft, office))
            found.warnings.push_back(*problem);
    }

    QString nameOf(const Attendance& entry) const {
        const Member* member = office.member(entry.member);
        return member ? member->name : QString();
    }
    static QString personField(const Attendance& entry) { return u"attendance/"_s + entry.member.toString(); }

    const ActivityDraft& draft;
    const Office& office;
    Date today;
    AskedFields asked;
    const Organization* organization;
    Completeness found;
};

struct Voters {
    int expected = 0;
    int present = 0;
};

Voters voters(const ActivityDraft& draft, const std::vector<const Member*>& entitled) {
    Voters count{.expected = static_cast<int>(entitled.size())};
    for (const Member* member : entitled) {
        count.present += static_cast<int>(
            std::any_of(draft.attendance.begin(), draft.attendance.end(), [&](const Attendance& a) {
                return a.member == member->id && countsAsPresent(a.state);
            }));
    }
    return count;
}

std::optional<Problem> tooFew(const QString& code, const QString& sentence, const Voters& count) {
    return Problem{u"attendance"_s, code, sentence.arg(count.present).arg(count.expected)};
}

} // namespace

Completeness completeness(const ActivityDraft& draft, const Office& office, Date today) {
    return DraftInspection(draft, office, today).run();
}

std::optional<Problem> quorumProblem(const ActivityDraft& draft, const Office& office) {
    const Organization* organization = office.organization(draft.organization);
    if (!organization || organization->kind != OrganizationKind::branch || !draft.heldOn) return std::nullopt;
    const Voters members = voters(draft, office.votingMembers(draft.organization, *draft.heldOn));
    if (draft.kinds.contains(ActivityKind::election_meeting) &&
        members.present < voting::presentForElection(members.expected))
        return tooFew(u"quorum.election"_s,
                      DraftCompletenessText::tr(
                          "An election needs four fifths of the voting members; %1 of %2 were present."),
                      members);
    if (draft.kinds.contains(ActivityKind::general_meeting) &&
        (!draft.resolutions.empty() || !draft.votes.empty()) &&
        members.present < voting::presentForMeeting(members.expected))
        return tooFew(
            u"quorum.general_meeting"_s,
            DraftCompletenessText::tr(
                "A general meeting that resolves needs at least half of the voting members; %1 of %2 "
                "were present."),
            members);
    if (!draft.kinds.isOnly(ActivityKind::committee_meeting)) return std::nullopt;
    const Voters committee =
        voters(draft, office.expectedAttendees(draft.organization, draft.kinds, *draft.heldOn));
    if (committee.present >= voting::presentForMeeting(committee.expected)) return std::nullopt;
    return tooFew(u"quorum.committee"_s,
                  DraftCompletenessText::tr(
                      "A committee meeting needs at least half of its members; %1 of %2 were present."),
                  committee);
}

bool expectedDiffers(const ActivityDraft& draft, const Office& office) {
    const Organization* organization = office.organization(draft.organization);
    if (!organization || !draft.heldOn || draft.kinds.contains(ActivityKind::talk)) return false;
    if (organization->kind != OrganizationKind::branch && organization->kind != OrganizationKind::group)
        return false;
    std::set<MemberId> roster;
    for (const Member* member : office.expectedAttendees(draft.organization, draft.kinds, *draft.heldOn))
        roster.insert(member->id);
    std::set<MemberId> listed;
    for (const Attendance& entry : draft.attendance) {
        if (entry.role == AttendanceRole::expected) listed.insert(entry.member);
    }
    return roster != listed;
}

} // namespace zhibu
