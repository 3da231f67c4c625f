#include "core/domain/election.h"

#include "core/domain/voting_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ElectionText {
    Q_DECLARE_TR_FUNCTIONS(Election)
};

bool holds(const std::vector<MemberId>& list, const MemberId& member) {
    return std::ranges::find(list, member) != list.end();
}

int presentVoters(const Election& election, const VotersList& voters) {
    return static_cast<int>(std::ranges::count_if(
        voters.expected, [&](const Member* voter) { return holds(election.present, voter->id); }));
}

bool addsUp(const BallotRound& round) {
    return round.issued > 0 && round.returned <= round.issued &&
           round.valid + round.invalid == round.returned;
}

QString regulation() {
    return ElectionText::tr("Regulations on elections in grassroots organisations");
}

QString regulation(int article) {
    return ElectionText::tr("Regulations on elections in grassroots organisations, article %1").arg(article);
}

QString branchRegulation() {
    return ElectionText::tr("Regulations on the work of Party branches");
}

/// Goes through a worksheet step by step and says what it finds.
class Checker {
public:
    Checker(const Election& given, const Office& people, Date day)
        : election(given)
        , office(people)
        , today(day)
        , heldOn(given.meetingOn.value_or(day))
        , voters(votersOf(given, people, day))
        , result(resultOf(given, people, day)) {}

    std::vector<ElectionFinding> run() {
        checkLetters();
        checkTerm();
        checkCommittee();
        checkVoters();
        checkCandidates();
        checkMeeting();
        for (size_t i = 0; i < election.rounds.size(); ++i)
            checkRound(i);
        checkResult();
        checkPosts();
        std::ranges::stable_sort(found, {}, &ElectionFinding::step);
        return std::move(found);
    }

private:
    void say(ElectionStep step, const QString& code, const QString& message, const QString& article = {},
             bool blocking = true) {
        found.push_back({step, code, message, article, blocking});
    }
    QString nameOf(const MemberId& id) const { return office.nameOf(id); }
    QString namesOf(const std::vector<MemberId>& ids) const {
        QStringList names;
        for (const MemberId& id : ids)
            names += nameOf(id);
        return names.join(ElectionText::tr(", ", "between names"));
    }
    bool mayBeElected(const MemberId& id) const {
        const Member* member = office.member(id);
        return member && office.isVotingMember(*member, heldOn) &&
               office.belongsTo(id, election.organization, heldOn);
    }

    // Decision, request, reply, meeting, report, approval: each no earlier than the one before.
    void checkLetters() {
        struct Letter {
            ElectionStep step;
            QString name;
            std::optional<Date> on;
        };
        const Letter letters[]{
            {ElectionStep::decision, ElectionText::tr("the decision"), election.decision.on},
            {ElectionStep::request, ElectionText::tr("the request"), election.request.on},
            {ElectionStep::reply, ElectionText::tr("the reply"), election.reply.on},
            {ElectionStep::notice, ElectionText::tr("the meeting"), election.meetingOn},
            {ElectionStep::first_meeting, ElectionText::tr("the committee's first meeting"),
             election.firstMeetingOn},
            {ElectionStep::report, ElectionText::tr("the report of the result"), election.report.on},
            {ElectionStep::report, ElectionText::tr("the approval of the result"), election.approval.on}};
        const Letter* before = nullptr;
        for (const Letter& letter : letters) {
            if (!letter.on) continue;
            if (before && *letter.on < *before->on)
                say(letter.step, u"dates.order"_s,
                    ElectionText::tr("%1 (%2) lies before %3 (%4).")
                        .arg(letter.name, letter.on->toIso(), before->name, before->on->toIso()));
            before = &letter;
        }
    }

    void checkTerm() {
        if (election.purpose != ElectionPurpose::renewal || !election.meetingOn) return;
        const Term* running = office.runningTerm(election.organization, election.meetingOn->addDays(-1));
        if (!running) return;
        const int days = running->dueOn().daysTo(heldOn);
        if (days > 0)
            say(ElectionStep::notice, u"term.late"_s,
                ElectionText::tr("A late election: the term was due on %1, %2 days before the meeting.")
                    .arg(running->dueOn().toIso())
                    .arg(days),
                regulation(3), false);
        if (days < 0 && heldOn.addYears(1) < running->dueOn())
            say(ElectionStep::notice, u"term.too_early"_s,
                ElectionText::tr("An election at most one year early: the term runs until %1.")
                    .arg(running->dueOn().toIso()),
                regulation(3));
        else if (days < 0)
            say(ElectionStep::notice, u"term.early"_s,
                ElectionText::tr("An early election: the term would run until %1. The reply must allow it.")
                    .arg(running->dueOn().toIso()),
                regulation(3), false);
    }

    void checkCommittee() {
        if (election.purpose != ElectionPurpose::renewal) return;
        const Organization* organization = office.organization(election.organization);
        if (!organization || organization->kind != OrganizationKind::branch) return;
        const auto full = static_cast<int>(office.fullMembersOf(election.organization, heldOn).size());
        if (election.direct && full >= 7)
            say(ElectionStep::decision, u"committee.wanted"_s,
                ElectionText::tr("%1 full members: from 7 on a branch elects a committee.").arg(full),
                branchRegulation(), false);
        if (!election.direct && (election.seats < 3 || election.seats > 7))
            say(ElectionStep::decision, u"committee.size"_s,
                ElectionText::tr("A branch committee has 3 to 5 members, 7 at most; %1 seats are planned.")
                    .arg(election.seats),
                branchRegulation(), false);
    }

    void checkVoters() {
        for (const ExcusedVoter& each : election.excused) {
            if (each.reason.trimmed().isEmpty())
                say(ElectionStep::notice, u"voters.reason"_s,
                    ElectionText::tr("Say why %1 is not counted among those expected.")
                        .arg(nameOf(each.member)),
                    regulation());
        }
        if (election.meetingOn && voters.expected.empty())
            say(ElectionStep::notice, u"voters.none"_s,
                ElectionText::tr("Nobody has a vote on %1.").arg(heldOn.toIso()), regulation(5));
    }

    void checkCandidates() {
        if (election.candidates.empty()) return;
        const int needed = candidatesNeeded(election.seats, election.direct);
        const auto count = static_cast<int>(election.candidates.size());
        if (count < needed)
            say(ElectionStep::candidates, u"candidates.too_few"_s,
                election.direct
                    ? ElectionText::tr("%1 to elect, %2 candidates.").arg(election.seats).arg(count)
                    : ElectionText::tr(
                          "%1 to elect need at least 20 % more candidates: %1 + %2 = %3; there are %4.")
                          .arg(election.seats)
                          .arg(needed - election.seats)
                          .arg(needed)
                          .arg(count),
                regulation());
        std::set<MemberId> seen;
        for (const MemberId& each : election.candidates) {
            if (!seen.insert(each).second)
                say(ElectionStep::candidates, u"candidates.twice"_s,
                    ElectionText::tr("%1 is named twice.").arg(nameOf(each)));
            if (!mayBeElected(each))
                say(ElectionStep::candidates, u"candidates.not_eligible"_s,
                    ElectionText::tr(
                        "%1 cannot be elected: not a full member of the organisation with all rights "
                        "on %2.")
                        .arg(nameOf(each), heldOn.toIso()),
                    regulation(5));
        }
    }

    void checkMeeting() {
        if (election.present.empty()) return;
        if (today < heldOn)
            say(ElectionStep::meeting, u"meeting.not_yet"_s,
                ElectionText::tr("The meeting is on %1; it has not been held.").arg(heldOn.toIso()));
        if (!result.quorate)
            say(ElectionStep::meeting, u"quorum.election"_s,
                ElectionText::tr(
                    "%1 of %2 voters are present; four fifths are needed: %3. The election cannot be "
                    "held.")
                    .arg(result.present)
                    .arg(result.expected)
                    .arg(voting::presentForElection(result.expected)),
                regulation());
        if (election.scrutineers.empty())
            say(ElectionStep::meeting, u"scrutineers.none"_s,
                ElectionText::tr("Name the scrutineers the meeting approved."), regulation());
        checkHelpers(election.scrutineers, ElectionText::tr("scrutineer"));
        checkHelpers(election.tellers, ElectionText::tr("teller"));
    }

    void checkHelpers(const std::vector<MemberId>& people, const QString& task) {
        for (const MemberId& each : people) {
            if (holds(election.candidates, each))
                say(ElectionStep::meeting, u"scrutineers.candidate"_s,
                    ElectionText::tr("%1 is a candidate and cannot be a %2.").arg(nameOf(each), task),
                    regulation());
            if (!holds(election.present, each))
                say(ElectionStep::meeting, u"scrutineers.absent"_s,
                    ElectionText::tr("%1 is not among those present and cannot be a %2.")
                        .arg(nameOf(each), task));
        }
    }

    QString inRound(size_t index, const QString& sentence) const {
        return election.rounds.size() < 2 ? sentence
                                          : ElectionText::tr("Vote %1: %2").arg(index + 1).arg(sentence);
    }

    void checkRound(size_t index) {
        const BallotRound& round = election.rounds[index];
        const auto wrong = [&](const QString& code, const QString& sentence, bool blocking = true) {
            say(ElectionStep::ballots, code, inRound(index, sentence), regulation(), blocking);
        };
        if (round.issued == 0 && round.returned == 0) {
            wrong(u"ballots.missing"_s, ElectionText::tr("Enter how many ballots were issued and returned."));
            return;
        }
        if (round.issued > result.present)
            wrong(u"ballots.issued"_s, ElectionText::tr("%1 ballots issued to %2 voters present.")
                                           .arg(round.issued)
                                           .arg(result.present));
        if (round.returned > round.issued) {
            // Void, and repeated by the next vote: it keeps the worksheet open only while it is the last one.
            wrong(u"ballots.too_many"_s,
                  ElectionText::tr(
                      "%1 ballots returned, %2 issued: more than were issued. This election is void; "
                      "vote again.")
                      .arg(round.returned)
                      .arg(round.issued),
                  index + 1 == election.rounds.size());
            return;
        }
        if (round.valid + round.invalid != round.returned)
            wrong(u"ballots.sum"_s, ElectionText::tr("%1 valid and %2 void ballots are not the %3 returned.")
                                        .arg(round.valid)
                                        .arg(round.invalid)
                                        .arg(round.returned));
        int votes = 0;
        for (const CandidateCount& count : round.counts) {
            votes += count.inFavour;
            const int cast = count.inFavour + count.against + count.abstained;
            if (count.writtenIn ? cast > round.valid : cast != round.valid)
                wrong(u"ballots.candidate"_s,
                      ElectionText::tr(
                          "%1: %2 in favour, %3 against, %4 abstained are not the %5 valid ballots.")
                          .arg(nameOf(count.member))
                          .arg(count.inFavour)
                          .arg(count.against)
                          .arg(count.abstained)
                          .arg(round.valid));
            if (count.writtenIn && !mayBeElected(count.member))
                wrong(
                    u"ballots.not_eligible"_s,
                    ElectionText::tr("%1, whom voters added, cannot be elected.").arg(nameOf(count.member)));
        }
        if (votes > round.valid * round.seats)
            wrong(u"ballots.votes"_s,
                  ElectionText::tr("%1 votes in favour; %2 valid ballots with at most %3 names each hold %4.")
                      .arg(votes)
                      .arg(round.valid)
                      .arg(round.seats)
                      .arg(round.valid * round.seats));
    }

    void checkResult() {
        if (election.rounds.empty() || !result.rounds.back().valid) return;
        if (!result.tied.empty())
            say(ElectionStep::ballots, u"result.tied"_s,
                ElectionText::tr("Equal votes for %1: vote again on them; the more votes elect.")
                    .arg(namesOf(result.tied)),
                regulation());
        else if (result.open > 0 && !election.fewerSeatsAgreed)
            say(ElectionStep::ballots, u"result.too_few"_s,
                ElectionText::tr(
                    "%1 of %2 are elected: more than half of %3 means at least %4 votes. Vote again on "
                    "the %5 open, or let half of the voters agree to fewer seats.")
                    .arg(result.elected.size())
                    .arg(election.seats)
                    .arg(base())
                    .arg(voting::majorityOf(base()))
                    .arg(result.open),
                regulation());
    }

    int base() const {
        return election.majority == MajorityBase::expected ? result.expected : result.present;
    }

    void checkPosts() {
        if (election.posts.empty()) return;
        const ElectionStep step = election.direct ? ElectionStep::ballots : ElectionStep::first_meeting;
        const auto members = static_cast<int>(result.elected.size());
        bool secretary = false;
        for (const PostChosen& post : election.posts) {
            const bool head = post.position == u"书记"_s || post.position == u"副书记"_s;
            secretary = secretary || post.position == u"书记"_s;
            if (election.purpose == ElectionPurpose::renewal && !holds(result.elected, post.member))
                say(step, u"posts.not_elected"_s,
                    ElectionText::tr("%1 was not elected and cannot be %2.")
                        .arg(nameOf(post.member), post.position),
                    regulation());
            if (election.purpose == ElectionPurpose::renewal && !election.direct && head &&
                post.inFavour < voting::majorityOf(election.committeePresent))
                say(step, u"posts.votes"_s,
                    ElectionText::tr("%1 as %2: %3 of %4 votes are not more than half.")
                        .arg(nameOf(post.member), post.position)
                        .arg(post.inFavour)
                        .arg(election.committeePresent),
                    regulation());
        }
        if (election.purpose == ElectionPurpose::by_election) return;
        if (!secretary)
            say(step, u"posts.secretary"_s, ElectionText::tr("Say who was elected secretary."), regulation());
        for (const MemberId& each : result.elected) {
            if (std::ranges::find(election.posts, each, &PostChosen::member) == election.posts.end())
                say(step, u"posts.missing"_s, ElectionText::tr("%1 has no post yet.").arg(nameOf(each)));
        }
        if (!election.direct && election.committeePresent < voting::presentForElection(members))
            say(step, u"posts.quorum"_s,
                ElectionText::tr("%1 of %2 committee members were present; four fifths are needed: %3.")
                    .arg(election.committeePresent)
                    .arg(members)
                    .arg(voting::presentForElection(members)),
                regulation());
    }

    const Election& election;
    const Office& office;
    Date today;
    Date heldOn;
    VotersList voters;
    ElectionResult result;
    std::vector<ElectionFinding> found;
};

QString whyNoVote(const Member& member, const Office& office, Date day) {
    if (member.statusOn(day) != MemberStatus::full) return ElectionText::tr("probationary member");
    for (const RightsRestriction& each : office.restrictions()) {
        if (each.member == member.id && each.interval.contains(day))
            return each.reason.isEmpty() ? ElectionText::tr("rights restricted")
                                         : ElectionText::tr("rights restricted: %1").arg(each.reason);
    }
    return ElectionText::tr("rights restricted");
}

bool filledIn(const Election& election, ElectionStep step) {
    switch (step) {
    case ElectionStep::decision: return election.decision.on.has_value();
    case ElectionStep::request: return election.request.on.has_value();
    case ElectionStep::reply: return election.reply.on.has_value();
    case ElectionStep::notice: return election.meetingOn.has_value();
    case ElectionStep::candidates: return !election.candidates.empty();
    case ElectionStep::meeting: return !election.present.empty();
    case ElectionStep::ballots:
        return !election.rounds.empty() && (!election.direct || !election.posts.empty());
    case ElectionStep::first_meeting: return election.firstMeetingOn && !election.posts.empty();
    case ElectionStep::report: return election.report.on && election.approval.on;
    }
    return false;
}

} // namespace

VotersList votersOf(const Election& election, const Office& office, Date day) {
    const Date heldOn = election.meetingOn.value_or(day);
    VotersList list;
    for (const Member* member : office.membersOf(election.organization, heldOn)) {
        const auto excused = std::ranges::find(election.excused, member->id, &ExcusedVoter::member);
        if (!office.isVotingMember(*member, heldOn))
            list.notCounted.push_back({member, whyNoVote(*member, office, heldOn)});
        else if (excused != election.excused.end())
            list.notCounted.push_back({member, excused->reason});
        else
            list.expected.push_back(member);
    }
    return list;
}

int candidatesNeeded(int seats, bool direct) {
    return direct ? seats : seats + (seats + 4) / 5;
}

RoundResult resultOf(const BallotRound& round, int majorityBase) {
    RoundResult result{
        .valid = addsUp(round), .needed = voting::majorityOf(majorityBase), .open = round.seats};
    if (!result.valid) return result;
    std::vector<CandidateCount> chosen;
    for (const CandidateCount& count : round.counts) {
        if (round.runOff ? count.inFavour > 0 : count.inFavour >= result.needed) chosen.push_back(count);
    }
    std::ranges::stable_sort(chosen, std::greater(), &CandidateCount::inFavour);
    const auto seats = static_cast<size_t>(std::max(0, round.seats));
    if (chosen.size() > seats && seats > 0 && chosen[seats - 1].inFavour == chosen[seats].inFavour) {
        const int equal = chosen[seats].inFavour;
        for (const CandidateCount& count : chosen) {
            if (count.inFavour == equal) result.tied.push_back(count.member);
        }
        std::erase_if(chosen, [equal](const CandidateCount& count) { return count.inFavour <= equal; });
    }
    if (chosen.size() > seats)
        chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(seats), chosen.end());
    for (const CandidateCount& count : chosen)
        result.elected.push_back(count.member);
    result.open = round.seats - static_cast<int>(result.elected.size());
    return result;
}

ElectionResult resultOf(const Election& election, const Office& office, Date day) {
    const VotersList voters = votersOf(election, office, day);
    ElectionResult result{.expected = static_cast<int>(voters.expected.size()),
                          .present = presentVoters(election, voters),
                          .open = election.seats};
    result.quorate = result.expected > 0 && result.present >= voting::presentForElection(result.expected);
    const int base = election.majority == MajorityBase::expected ? result.expected : result.present;
    for (const BallotRound& round : election.rounds) {
        RoundResult decided = resultOf(round, base);
        result.tied = decided.tied;
        for (const MemberId& each : decided.elected) {
            if (!holds(result.elected, each)) result.elected.push_back(each);
        }
        result.rounds.push_back(std::move(decided));
    }
    result.open = election.seats - static_cast<int>(result.elected.size());
    return result;
}

std::optional<BallotRound> nextRound(const Election& election, const Office& office, Date day) {
    const ElectionResult result = resultOf(election, office, day);
    BallotRound next{.seats = election.seats, .issued = result.present};
    const auto voteOn = [&next](const MemberId& member) { next.counts.push_back({.member = member}); };
    if (election.rounds.empty()) {
        std::ranges::for_each(election.candidates, voteOn);
        return next;
    }
    const BallotRound& last = election.rounds.back();
    next.seats = result.open;
    if (last.returned > last.issued) {
        next.seats = last.seats;
        next.runOff = last.runOff;
        for (const CandidateCount& count : last.counts)
            voteOn(count.member);
        return next;
    }
    if (!result.rounds.back().valid || result.open <= 0) return std::nullopt;
    if (!result.tied.empty()) {
        next.runOff = true;
        std::ranges::for_each(result.tied, voteOn);
        return next;
    }
    if (election.fewerSeatsAgreed) return std::nullopt;
    for (const CandidateCount& count : last.counts) {
        if (!holds(result.elected, count.member)) voteOn(count.member);
    }
    return next;
}

std::vector<ElectionFinding> electionFindings(const Election& election, const Office& office, Date today) {
    return Checker(election, office, today).run();
}

bool isDone(const Election& election, ElectionStep step, const std::vector<ElectionFinding>& findings) {
    return filledIn(election, step) && std::ranges::none_of(findings, [step](const ElectionFinding& each) {
               return each.step == step && each.blocking;
           });
}

QString stepName(ElectionStep step) {
    switch (step) {
    case ElectionStep::decision: return ElectionText::tr("Decision");
    case ElectionStep::request: return ElectionText::tr("Request");
    case ElectionStep::reply: return ElectionText::tr("Reply");
    case ElectionStep::notice: return ElectionText::tr("Notice and voters");
    case ElectionStep::candidates: return ElectionText::tr("Candidates");
    case ElectionStep::meeting: return ElectionText::tr("Election meeting");
    case ElectionStep::ballots: return ElectionText::tr("Ballots");
    case ElectionStep::first_meeting: return ElectionText::tr("First meeting");
    case ElectionStep::report: break;
    }
    return ElectionText::tr("Report and approval");
}

std::vector<ElectionStep> stepsOf(const Election& election) {
    std::vector<ElectionStep> steps;
    for (size_t i = 0; i < electionStepCount; ++i) {
        const auto step = static_cast<ElectionStep>(i);
        if (step == ElectionStep::first_meeting && election.direct) continue;
        steps.push_back(step);
    }
    return steps;
}

} // namespace zhibu
