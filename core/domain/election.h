#pragma once

#include "core/domain/office.h"

/// An election of a committee, or of the persons for its vacancies, as the worksheet keeps it, and its
/// arithmetic (基层组织选举工作条例; domain.md §3, §4). Pure: what is wrong is said as findings.
namespace zhibu {

/// 换届选举 of a whole committee, or 增补 for vacancies of the running term.
enum class ElectionPurpose { renewal, by_election };
enum class ElectionState { open, concluded, abandoned };
/// More than half of whom elects: 实到会 or 应到会. The sources differ; the former is the default.
enum class MajorityBase { present, expected };
enum class ElectionStep {
    decision, ///< 党组（党委）讨论决定
    request,
    reply,
    notice, ///< the day, the voters' list and who is not counted
    candidates,
    meeting, ///< who came, who counts
    ballots,
    first_meeting, ///< the committee elects 书记 and 副书记, and shares out the posts
    report
};
inline constexpr size_t electionStepCount = 9;

/// A letter that goes out or comes in.
struct DatedDocument {
    std::optional<Date> on = {};
    QString number = {};
    bool operator==(const DatedDocument&) const = default;
};

/// Not counted in 应到, with the reason (long illness, more than half a year away …).
struct ExcusedVoter {
    MemberId member;
    QString reason = {};
    bool operator==(const ExcusedVoter&) const = default;
};

struct CandidateCount {
    MemberId member;
    int inFavour = 0;
    int against = 0;
    int abstained = 0;
    bool writtenIn = false; ///< 另选他人: has votes in favour only
    bool operator==(const CandidateCount&) const = default;
};

/// One vote with ballots. Every number is a count of ballots.
struct BallotRound {
    int seats = 0; ///< 应选名额 of this round
    int issued = 0;
    int returned = 0;
    int valid = 0;
    int invalid = 0;
    bool runOff = false; ///< 再次投票 among those with equal votes: the more votes elect
    std::vector<CandidateCount> counts = {};
    bool operator==(const BallotRound&) const = default;
};

/// Who takes which post, and the committee's votes for it where it elects (书记, 副书记).
struct PostChosen {
    QString position;
    MemberId member;
    int inFavour = 0;
    bool operator==(const PostChosen&) const = default;
};

struct Election {
    ElectionId id;
    OrganizationId organization;
    ElectionPurpose purpose = ElectionPurpose::renewal;
    ElectionState state = ElectionState::open;
    int termNumber = 1; ///< 届次 elected (renewal), or running (by-election)
    int lengthYears = 3;
    int seats = 3;       ///< 应选名额
    bool direct = false; ///< no committee: the meeting elects 书记 (and 副书记) itself
    MajorityBase majority = MajorityBase::present;
    QString deciding = {}; ///< name of the leading group that decided
    DatedDocument decision = {};
    DatedDocument request = {};
    DatedDocument reply = {};
    std::optional<Date> meetingOn = {};
    QString startsAt = {};
    QString place = {};
    std::vector<ExcusedVoter> excused = {};
    std::vector<MemberId> candidates = {};
    std::vector<MemberId> present = {};
    std::optional<MemberId> chair = {};
    std::vector<MemberId> scrutineers = {}; ///< 监票人
    std::vector<MemberId> tellers = {};     ///< 计票人
    std::vector<BallotRound> rounds = {};
    bool fewerSeatsAgreed = false; ///< 半数以上选举人同意 to leave the rest unfilled
    std::optional<Date> firstMeetingOn = {};
    int committeePresent = 0;
    std::vector<PostChosen> posts = {};
    DatedDocument report = {};
    DatedDocument approval = {};
    bool operator==(const Election&) const = default;
};

/// The voters' list on the day of the meeting.
struct VoterLine {
    const Member* member;
    QString reason = {}; ///< why not counted, in the user's language; "" for who is
};
struct VotersList {
    std::vector<const Member*> expected = {}; ///< 应到会有选举权的党员, by number
    std::vector<VoterLine> notCounted = {};
};
/// On `election.meetingOn`, otherwise on `day`. Probationary members and those whose rights are restricted
/// have no vote (第五条).
VotersList votersOf(const Election& election, const Office& office, Date day);

/// 差额不少于应选人数的百分之二十: how many candidates at least. With direct election of 书记 as many as
/// seats.
int candidatesNeeded(int seats, bool direct);

/// What one round decided.
struct RoundResult {
    bool valid = false;                 ///< returned ≤ issued, and the figures agree
    int needed = 0;                     ///< votes in favour that elect
    std::vector<MemberId> elected = {}; ///< by votes
    std::vector<MemberId> tied = {};    ///< equal at the last seat: voted on again
    int open = 0;                       ///< seats still to fill
};
RoundResult resultOf(const BallotRound& round, int majorityBase);

/// What all rounds decided together.
struct ElectionResult {
    int expected = 0;
    int present = 0; ///< of those expected
    bool quorate = false;
    std::vector<RoundResult> rounds = {};
    std::vector<MemberId> elected = {};
    std::vector<MemberId> tied = {}; ///< after the last round
    int open = 0;                    ///< seats without anybody
};
ElectionResult resultOf(const Election& election, const Office& office, Date day);

/// The round that has to follow: a run-off of those tied, another vote for what is open, or a repetition of a
/// void one. nullopt: none is needed.
std::optional<BallotRound> nextRound(const Election& election, const Office& office, Date day);

/// One thing the worksheet says about a step at once.
struct ElectionFinding {
    ElectionStep step;
    QString code;    ///< stable, "ballots.too_many"
    QString message; ///< with the arithmetic
    QString article; ///< where it comes from, "" for plain order
    bool blocking = true;
};
/// In the order of the steps. `term` is the running one on the day, nullptr for none.
std::vector<ElectionFinding> electionFindings(const Election& election, const Office& office, Date today);

QString stepName(ElectionStep step); ///< in the user's language
/// Steps that are done: filled in, without a blocking finding.
bool isDone(const Election& election, ElectionStep step, const std::vector<ElectionFinding>& findings);
/// Steps this election has: no first meeting where the meeting elects the posts itself.
std::vector<ElectionStep> stepsOf(const Election& election);

} // namespace zhibu
