#include "core/usecases/elections.h"

#include "core/storage/activity_repository.h"
#include "core/storage/term_repository.h"
#include "core/usecases/election_content.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ElectionsText {
    Q_DECLARE_TR_FUNCTIONS(Elections)
};

QString purposeName(ElectionPurpose purpose) {
    return purpose == ElectionPurpose::renewal ? ElectionsText::tr("Election of the committee")
                                               : ElectionsText::tr("By-election");
}

QString titleOf(const Office& office, const Election& election, const QString& sentence) {
    return sentence.arg(purposeName(election.purpose), office.nameOf(election.organization));
}

const Organization* decidingGroup(const Office& office, const Organization& organization) {
    const Organization* current = &organization;
    for (int depth = 0; current && depth < 64; ++depth) {
        if (current->kind == OrganizationKind::leading_group) return current;
        current = current->parent ? office.organization(*current->parent) : nullptr;
    }
    return nullptr;
}

std::optional<Problem> alreadyOpen(Ledger& ledger, const OrganizationId& organization) {
    for (const StoredElection& row : election_repository::all(ledger.book().connection())) {
        if (row.organization == organization && row.state == u"open"_s)
            return Problem{
                u"election"_s, u"election.open"_s,
                ElectionsText::tr("A worksheet of %1 is open already: continue it, or abandon it first.")
                    .arg(ledger.office().nameOf(organization))};
    }
    return std::nullopt;
}

void fillRenewal(Election& election, const Office& office, const Organization& organization, Date today) {
    const std::vector<const Term*> terms = office.termsOf(organization.id);
    const auto full = office.fullMembersOf(organization.id, today).size();
    election.direct = organization.kind == OrganizationKind::branch && full < 7;
    election.lengthYears = organization.kind == OrganizationKind::organ_committee ? 5 : 3;
    election.seats = election.direct ? 1 : full >= 50 ? 7 : 3;
    if (terms.empty()) return;
    const Term& last = *terms.back();
    election.termNumber = last.number + 1;
    election.lengthYears = last.lengthYears;
    std::vector<MemberId> holders;
    for (const Position* position : office.holders(last, today)) {
        if (std::ranges::find(holders, position->member) == holders.end())
            holders.push_back(position->member);
    }
    if (last.approvedSeats)
        election.seats = *last.approvedSeats;
    else if (!election.direct && holders.size() >= 3)
        election.seats = static_cast<int>(holders.size());
}

Problems locked() {
    return {{u"election"_s, u"election.locked"_s,
             ElectionsText::tr("The worksheet is concluded or abandoned and cannot be changed.")}};
}

/// The stored worksheet, where it may be changed.
Result<Election> changeable(Ledger& ledger, const Actor& actor, const ElectionId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    Result<Election> found = election(ledger, actor, id);
    if (!found) return found;
    if (const auto refusal = refusedOrganization(ledger.office(), found->organization)) return *refusal;
    if (found->state != ElectionState::open) return locked();
    return found;
}

std::vector<Attendance> attendanceOf(const Election& election, const Office& office) {
    std::vector<Attendance> list;
    for (const Member* member : office.membersOf(election.organization, *election.meetingOn)) {
        const bool present = std::ranges::find(election.present, member->id) != election.present.end();
        const auto excused = std::ranges::find(election.excused, member->id, &ExcusedVoter::member);
        Attendance entry{.member = member->id,
                         .state = present ? AttendanceState::present : AttendanceState::absent};
        if (!present && excused != election.excused.end()) {
            entry.state = AttendanceState::on_leave;
            entry.reason = excused->reason;
        }
        list.push_back(std::move(entry));
    }
    std::ranges::sort(list, {}, &Attendance::member);
    return list;
}

std::vector<Vote> votesOf(const Election& election, const ElectionResult& result, const Office& office) {
    std::vector<Vote> votes;
    for (const BallotRound& round : election.rounds) {
        if (round.returned > round.issued) continue; // a void one decided nothing
        for (const CandidateCount& count : round.counts)
            votes.push_back({office.nameOf(count.member), result.expected, result.present, count.inFavour,
                             count.against, count.abstained});
    }
    return votes;
}

QString minutesOf(const Election& election, const ElectionResult& result, const Office& office) {
    QStringList lines{ElectionsText::tr("Voters expected %1, present %2 (at least four fifths).")
                          .arg(result.expected)
                          .arg(result.present)};
    for (const BallotRound& round : election.rounds) {
        lines += ElectionsText::tr("%1 to elect. Ballots issued %2, returned %3, valid %4, void %5.")
                     .arg(round.seats)
                     .arg(round.issued)
                     .arg(round.returned)
                     .arg(round.valid)
                     .arg(round.invalid);
        for (const CandidateCount& count : round.counts)
            lines += ElectionsText::tr("%1: in favour %2, against %3, abstained %4.")
                         .arg(office.nameOf(count.member))
                         .arg(count.inFavour)
                         .arg(count.against)
                         .arg(count.abstained);
    }
    QStringList names;
    for (const MemberId& each : result.elected)
        names += office.nameOf(each);
    lines += ElectionsText::tr("Elected: %1.").arg(names.join(ElectionsText::tr(", ", "between names")));
    return lines.join(u'\n');
}

Activity meetingRecord(const Election& election, const Office& office, Transaction& transaction) {
    const ElectionResult result = resultOf(election, office, *election.meetingOn);
    Activity record{.id = transaction.ids.next<ActivityId>(),
                    .organization = election.organization,
                    .heldOn = *election.meetingOn};
    record.kinds = {ActivityKind::election_meeting};
    if (office.organization(election.organization)->kind == OrganizationKind::branch)
        record.kinds.insert(ActivityKind::general_meeting);
    record.startsAt = election.startsAt;
    record.place = election.place;
    record.host = {.member = election.chair};
    record.topic = titleOf(office, election, ElectionsText::tr("%1 of %2"));
    record.minutes = minutesOf(election, result, office);
    record.votes = votesOf(election, result, office);
    record.attendance = attendanceOf(election, office);
    record.recordedAt = transaction.clock.now();
    return record;
}

std::optional<Activity> firstMeetingRecord(const Election& election, const Office& office,
                                           Transaction& transaction) {
    if (election.direct || !election.firstMeetingOn) return std::nullopt;
    const ElectionResult result = resultOf(election, office, *election.meetingOn);
    Activity record{.id = transaction.ids.next<ActivityId>(),
                    .organization = election.organization,
                    .heldOn = *election.firstMeetingOn};
    record.kinds = {ActivityKind::committee_meeting};
    record.topic = ElectionsText::tr("First meeting of the new committee");
    QStringList lines;
    for (const PostChosen& post : election.posts) {
        lines += ElectionsText::tr("%1: %2").arg(post.position, office.nameOf(post.member));
        if (post.inFavour > 0)
            record.votes.push_back(
                {ElectionsText::tr("%1 as %2").arg(office.nameOf(post.member), post.position),
                 static_cast<int>(result.elected.size()), election.committeePresent, post.inFavour, 0,
                 election.committeePresent - post.inFavour});
    }
    record.minutes = lines.join(u'\n');
    // Who of them stayed away the worksheet does not know: a list is only made where nobody did.
    if (election.committeePresent == static_cast<int>(result.elected.size())) {
        for (const MemberId& each : result.elected)
            record.attendance.push_back({.member = each});
        std::ranges::sort(record.attendance, {}, &Attendance::member);
    }
    record.recordedAt = transaction.clock.now();
    return record;
}

void seat(Transaction& transaction, const Election& election, const TermId& term, PositionOrigin how) {
    for (const PostChosen& post : election.posts)
        term_repository::insert(transaction, Position{.id = transaction.ids.next<PositionId>(),
                                                      .term = term,
                                                      .name = post.position,
                                                      .member = post.member,
                                                      .from = *election.meetingOn,
                                                      .how = how,
                                                      .approvalNumber = election.approval.number});
}

void keepApprovals(Transaction& transaction, const Election& election, const Office& office) {
    approval_repository::insert(transaction,
                                {.id = transaction.ids.next<ApprovalId>(),
                                 .organization = election.organization,
                                 .matter = titleOf(office, election, ElectionsText::tr("%1 of %2")),
                                 .decidedOn = election.decision.on,
                                 .decisionNumber = election.decision.number,
                                 .requestedOn = election.request.on,
                                 .requestNumber = election.request.number,
                                 .repliedOn = election.reply.on,
                                 .replyNumber = election.reply.number,
                                 .outcome = ApprovalOutcome::approved});
    approval_repository::insert(transaction,
                                {.id = transaction.ids.next<ApprovalId>(),
                                 .organization = election.organization,
                                 .matter = titleOf(office, election, ElectionsText::tr("Result: %1 of %2")),
                                 .requestedOn = election.report.on,
                                 .requestNumber = election.report.number,
                                 .repliedOn = election.approval.on,
                                 .replyNumber = election.approval.number,
                                 .outcome = ApprovalOutcome::approved});
}

/// Everything that keeps a worksheet from taking effect.
Problems hindrances(const Election& election, const Office& office, Date today) {
    const std::vector<ElectionFinding> findings = electionFindings(election, office, today);
    Problems problems;
    for (const ElectionFinding& each : findings) {
        if (!each.blocking) continue;
        problems.push_back(
            {u"step/%1"_s.arg(static_cast<int>(each.step)), each.code,
             each.article.isEmpty()
                 ? each.message
                 : ElectionsText::tr("%1 (%2)", "what is wrong, article").arg(each.message, each.article)});
    }
    if (!problems.empty()) return problems;
    for (const ElectionStep step : stepsOf(election)) {
        const bool optional =
            step == ElectionStep::first_meeting && election.purpose == ElectionPurpose::by_election;
        if (optional ? election.posts.empty() : !isDone(election, step, findings))
            problems.push_back({u"step/%1"_s.arg(static_cast<int>(step)), u"election.incomplete"_s,
                                ElectionsText::tr("A step is not filled in yet: %1.").arg(stepName(step))});
    }
    return problems;
}

} // namespace

Result<Election> newElection(Ledger& ledger, const Actor& actor, const OrganizationId& id,
                             ElectionPurpose purpose) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    if (const auto refusal = refusedOrganization(office, id)) return *refusal;
    if (const auto refusal = alreadyOpen(ledger, id)) return *refusal;
    const Organization& organization = *office.organization(id);
    const Date today = ledger.clock().today();
    const Term* running = office.runningTerm(id, today);
    Election election{.id = ledger.book().ids().next<ElectionId>(), .organization = id, .purpose = purpose};
    if (const Organization* group = decidingGroup(office, organization)) election.deciding = group->name;
    if (purpose == ElectionPurpose::renewal) {
        fillRenewal(election, office, organization, today);
        return election;
    }
    if (!running)
        return Problem{u"election"_s, u"election.no_term"_s,
                       ElectionsText::tr("No term is running: elect the whole committee instead.")};
    election.termNumber = running->number;
    election.lengthYears = running->lengthYears;
    election.seats = std::max(1, office.seats(*running, today).openVacancies(today));
    return election;
}

Problems saveElection(Ledger& ledger, const Actor& actor, const Election& given) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (const auto refusal = refusedOrganization(ledger.office(), given.organization)) return {*refusal};
    const auto before = election_repository::find(ledger.book().connection(), given.id);
    if (before && before->state != u"open"_s) return locked();
    if (!before) {
        if (const auto refusal = alreadyOpen(ledger, given.organization)) return {*refusal};
    }
    Election election = given;
    election.state = ElectionState::open;
    const QString title = titleOf(ledger.office(), election, ElectionsText::tr("Worksheet: %1 of %2"));
    return ledger.book().change(actor, {u"election.save"_s, title}, [&](Transaction& transaction) {
        if (before)
            election_repository::update(transaction, stored(election));
        else
            election_repository::insert(transaction, stored(election));
        return Problems();
    });
}

Problems abandonElection(Ledger& ledger, const Actor& actor, const ElectionId& id, const QString& reason) {
    Result<Election> found = changeable(ledger, actor, id);
    if (!found) return found.problems();
    if (reason.trimmed().isEmpty())
        return {{u"reason"_s, u"reason.missing"_s, ElectionsText::tr("Say why the worksheet is abandoned.")}};
    found->state = ElectionState::abandoned;
    const QString title = titleOf(ledger.office(), *found, ElectionsText::tr("Abandon: %1 of %2"));
    return ledger.book().change(actor, {u"election.abandon"_s, title, reason.trimmed()},
                                [&](Transaction& transaction) {
                                    election_repository::update(transaction, stored(*found));
                                    return Problems();
                                });
}

Result<std::vector<Election>> elections(Ledger& ledger, const Actor& actor, const OrganizationId& root) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<Election> list;
    for (const StoredElection& row : election_repository::all(ledger.book().connection())) {
        if (!ledger.office().isAtOrBelow(row.organization, root)) continue;
        if (Result<Election> each = opened(row)) list.push_back(std::move(*each));
    }
    std::ranges::stable_sort(list, {}, [](const Election& e) { return e.state != ElectionState::open; });
    return list;
}

Result<Election> election(Ledger& ledger, const Actor& actor, const ElectionId& id) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const auto row = election_repository::find(ledger.book().connection(), id);
    if (!row)
        return Problem{u"election"_s, u"election.unknown"_s,
                       ElectionsText::tr("The worksheet is no longer there.")};
    return opened(*row);
}

Problems concludeElection(Ledger& ledger, const Actor& actor, const ElectionId& id) {
    Result<Election> found = changeable(ledger, actor, id);
    if (!found) return found.problems();
    const Office& office = ledger.office();
    if (Problems problems = hindrances(*found, office, ledger.clock().today()); !problems.empty())
        return problems;
    const Term* running = office.runningTerm(found->organization, *found->meetingOn);
    const bool renewal = found->purpose == ElectionPurpose::renewal;
    if (!renewal && !running)
        return {{u"election"_s, u"election.no_term"_s,
                 ElectionsText::tr("No term is running: elect the whole committee instead.")}};
    found->state = ElectionState::concluded;
    const QString title = titleOf(office, *found, ElectionsText::tr("Conclude: %1 of %2"));
    return ledger.book().change(
        actor, {u"election.conclude"_s, title, found->approval.number}, [&](Transaction& transaction) {
            TermId term = renewal ? transaction.ids.next<TermId>() : running->id;
            if (renewal)
                term_repository::insert(transaction, Term{.id = term,
                                                          .organization = found->organization,
                                                          .number = found->termNumber,
                                                          .electedOn = *found->meetingOn,
                                                          .lengthYears = found->lengthYears,
                                                          .approvedSeats = found->seats});
            seat(transaction, *found, term, renewal ? PositionOrigin::elected : PositionOrigin::by_elected);
            activity_repository::insert(transaction, meetingRecord(*found, office, transaction));
            if (const auto first = firstMeetingRecord(*found, office, transaction))
                activity_repository::insert(transaction, *first);
            keepApprovals(transaction, *found, office);
            election_repository::update(transaction, stored(*found));
            return Problems();
        });
}

Result<Paper> electionPaperOf(Ledger& ledger, const Actor& actor, const ElectionId& id, ElectionPaper paper) {
    const Result<Election> found = election(ledger, actor, id);
    if (!found) return found.problems();
    return electionPaper(paper,
                         {.election = *found, .office = ledger.office(), .today = ledger.clock().today()});
}

Result<std::vector<ApprovalLine>> approvals(Ledger& ledger, const Actor& actor, const OrganizationId& root) {
    Result<std::vector<Election>> worksheets = elections(ledger, actor, root);
    if (!worksheets) return worksheets.problems();
    const Office& office = ledger.office();
    std::vector<ApprovalLine> list;
    for (const Election& each : *worksheets) {
        if (each.state != ElectionState::open || !each.request.on) continue;
        const bool replied = each.reply.on.has_value();
        if (replied && (!each.report.on || each.approval.on)) continue;
        const DatedDocument& asked = replied ? each.report : each.request;
        list.push_back({{.id = ledger.book().ids().next<ApprovalId>(),
                         .organization = each.organization,
                         .matter = titleOf(office, each,
                                           replied ? ElectionsText::tr("Result: %1 of %2")
                                                   : ElectionsText::tr("%1 of %2")),
                         .decidedOn = each.decision.on,
                         .decisionNumber = each.decision.number,
                         .requestedOn = asked.on,
                         .requestNumber = asked.number},
                        each.id});
    }
    for (const Approval& each : approval_repository::all(ledger.book().connection())) {
        if (office.isAtOrBelow(each.organization, root)) list.push_back({each});
    }
    return list;
}

Problems saveApproval(Ledger& ledger, const Actor& actor, const Approval& given) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (const auto refusal = refusedOrganization(ledger.office(), given.organization)) return {*refusal};
    if (given.matter.trimmed().isEmpty())
        return {{u"matter"_s, u"matter.missing"_s, ElectionsText::tr("Say what is asked for.")}};
    const std::optional<Date> days[]{given.decidedOn, given.requestedOn, given.repliedOn};
    std::optional<Date> before;
    for (const auto& day : days) {
        if (!day) continue;
        if (before && *day < *before)
            return {{u"days"_s, u"dates.order"_s,
                     ElectionsText::tr("Decision, request and reply follow one another: %1 lies before %2.")
                         .arg(day->toIso(), before->toIso())}};
        before = day;
    }
    if (given.outcome != ApprovalOutcome::open && !given.repliedOn)
        return {{u"replied_on"_s, u"reply.missing"_s, ElectionsText::tr("Give the day of the reply.")}};
    const auto kept = approval_repository::all(ledger.book().connection());
    const bool known = std::ranges::find(kept, given.id, &Approval::id) != kept.end();
    return ledger.book().change(actor,
                                {u"approval.save"_s, ElectionsText::tr("Approval: %1").arg(given.matter)},
                                [&](Transaction& transaction) {
                                    if (known)
                                        approval_repository::update(transaction, given);
                                    else
                                        approval_repository::insert(transaction, given);
                                    return Problems();
                                });
}

} // namespace zhibu
