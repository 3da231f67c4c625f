#include "core/domain/election.h"

#include "tests/support/test_registry.h"
#include "tests/unit/domain/office_builder.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::OfficeBuilder;

namespace election_test {

namespace {

const Date meeting = *Date::of(2021, 6, 10);

/// A branch of ten voters, one probationary member and one whose rights are restricted.
class Branch {
public:
    Branch() {
        for (int i = 0; i < 12; ++i) {
            const auto id = builder.member(u"P%1"_s.arg(10 + i), Date::of(2005, 7, 1),
                                           i == 10 ? std::nullopt : Date::of(2006, 7, 1));
            if (i == 10) builder.rows.members.back().fullMemberOn = Date::of(2022, 1, 1);
            builder.membership(id, branch);
            members.push_back(id);
        }
        builder.restriction(members[11], {Date::of(2021, 1, 1), Date::of(2022, 1, 1)});
        const TermId term = builder.term(branch, *Date::of(2018, 6, 12));
        builder.position(term, u"书记"_s, members[0], *Date::of(2018, 6, 12));
        election.meetingOn = meeting;
        for (int i = 0; i < 4; ++i)
            election.candidates.push_back(members[static_cast<size_t>(i)]);
        for (int i = 0; i < 10; ++i)
            election.present.push_back(members[static_cast<size_t>(i)]);
        election.scrutineers = {members[8]};
        election.tellers = {members[9]};
    }

    void keepPresent(size_t count) {
        election.present.erase(election.present.begin() + static_cast<std::ptrdiff_t>(count),
                               election.present.end());
    }
    /// One vote on the four candidates with these votes in favour, ten valid ballots.
    BallotRound round(std::vector<int> inFavour, int seats = 3) const {
        BallotRound made{.seats = seats, .issued = 10, .returned = 10, .valid = 10};
        for (size_t i = 0; i < inFavour.size(); ++i)
            made.counts.push_back({members[i], inFavour[i], 10 - inFavour[i], 0});
        return made;
    }
    QStringList codes(bool blockingOnly = true) const {
        QStringList list;
        for (const ElectionFinding& each : electionFindings(election, builder.office(), meeting)) {
            if (each.blocking || !blockingOnly) list += each.code;
        }
        return list;
    }
    ElectionResult result() const { return resultOf(election, builder.office(), meeting); }

    OfficeBuilder builder;
    OrganizationId branch = builder.organization(u"B1"_s, OrganizationKind::branch);
    std::vector<MemberId> members;
    Election election{.id = IdFactory(9).next<ElectionId>(), .organization = branch};
};

} // namespace

class ElectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHasNoVoteIsNotCountedAndTheReasonIsSaid() {
        Branch branch;
        branch.election.excused = {{branch.members[5], u"长期患病"_s}};
        const Office office = branch.builder.office();
        const VotersList voters = votersOf(branch.election, office, meeting);
        QCOMPARE(voters.expected.size(), size_t{9});
        QCOMPARE(voters.notCounted.size(), size_t{3});
        QCOMPARE(voters.notCounted[0].reason, u"长期患病"_s);
        QCOMPARE(voters.notCounted[1].reason, u"probationary member"_s);
        QCOMPARE(voters.notCounted[2].reason, u"rights restricted"_s);
    }

    void aFifthMoreCandidatesThanSeatsRoundedUp() {
        QCOMPARE(candidatesNeeded(3, false), 4);
        QCOMPARE(candidatesNeeded(5, false), 6);
        QCOMPARE(candidatesNeeded(6, false), 8);
        QCOMPARE(candidatesNeeded(7, false), 9);
        QCOMPARE(candidatesNeeded(1, true), 1);
        Branch branch;
        branch.election.candidates.pop_back();
        QVERIFY(branch.codes().contains(u"candidates.too_few"_s));
        branch.election.candidates.push_back(branch.members[10]);
        QVERIFY(branch.codes().contains(u"candidates.not_eligible"_s));
    }

    void withFewerThanFourFifthsOfTheVotersNothingIsElected() {
        Branch branch;
        branch.keepPresent(8);
        branch.election.scrutineers = branch.election.tellers = {branch.members[7]};
        QVERIFY(branch.result().quorate);
        QVERIFY(!branch.codes().contains(u"quorum.election"_s));
        branch.keepPresent(7);
        QVERIFY(!branch.result().quorate);
        QVERIFY(branch.codes().contains(u"quorum.election"_s));
    }

    void aProbationaryMemberInTheRoomIsNoVoter() {
        Branch branch;
        branch.keepPresent(7);
        branch.election.present.push_back(branch.members[10]);
        QCOMPARE(branch.result().present, 7);
    }

    void aCandidateCountsNoBallots() {
        Branch branch;
        QVERIFY(!branch.codes().contains(u"scrutineers.candidate"_s));
        branch.election.tellers = {branch.members[0]};
        QVERIFY(branch.codes().contains(u"scrutineers.candidate"_s));
    }

    void moreBallotsReturnedThanIssuedMakeItVoidAndItIsRepeated() {
        Branch branch;
        branch.election.rounds = {branch.round({9, 8, 7, 3})};
        branch.election.rounds[0].returned = 11;
        branch.election.rounds[0].valid = 11;
        QVERIFY(branch.result().elected.empty());
        QVERIFY(branch.codes().contains(u"ballots.too_many"_s));
        const auto again = nextRound(branch.election, branch.builder.office(), meeting);
        QVERIFY(again);
        QCOMPARE(again->seats, 3);
        QCOMPARE(again->counts.size(), size_t{4});
        branch.election.rounds.push_back(branch.round({9, 8, 7, 3}));
        QVERIFY(!branch.codes().contains(u"ballots.too_many"_s));
        QCOMPARE(branch.result().elected.size(), size_t{3});
    }

    void moreThanHalfElectsAndTheBaseIsASetting() {
        Branch branch;
        branch.election.rounds = {branch.round({9, 6, 5, 3})};
        QCOMPARE(branch.result().elected.size(), size_t{2}); // 5 of 10 is not more than half
        branch.keepPresent(8);
        branch.election.rounds[0].issued = branch.election.rounds[0].returned = 8;
        branch.election.rounds[0].valid = 8;
        QCOMPARE(branch.result().elected.size(), size_t{3}); // 5 of 8 present is
        branch.election.majority = MajorityBase::expected;
        QCOMPARE(branch.result().elected.size(), size_t{2}); // of 10 expected it is not
    }

    void equalVotesAtTheLastSeatAreVotedOnAgainAndTheMoreVotesElect() {
        Branch branch;
        branch.election.rounds = {branch.round({9, 8, 6, 6})};
        const ElectionResult tied = branch.result();
        QCOMPARE(tied.elected, (std::vector{branch.members[0], branch.members[1]}));
        QCOMPARE(tied.tied, (std::vector{branch.members[2], branch.members[3]}));
        QVERIFY(branch.codes().contains(u"result.tied"_s));
        auto next = *nextRound(branch.election, branch.builder.office(), meeting);
        QVERIFY(next.runOff);
        QCOMPARE(next.seats, 1);
        next.returned = next.valid = next.issued;
        next.counts[0].inFavour = 4;
        next.counts[0].against = 6;
        next.counts[1].inFavour = 3;
        next.counts[1].against = 7;
        branch.election.rounds.push_back(next);
        QCOMPARE(branch.result().elected.back(), branch.members[2]);
        QCOMPARE(branch.result().open, 0);
        QVERIFY(branch.codes().isEmpty());
    }

    void tooFewElectedNeedAnotherVoteOrTheVotersConsent() {
        Branch branch;
        branch.election.rounds = {branch.round({9, 8, 4, 2})};
        QVERIFY(branch.codes().contains(u"result.too_few"_s));
        const auto next = nextRound(branch.election, branch.builder.office(), meeting);
        QCOMPARE(next->seats, 1);
        QCOMPARE(next->counts.size(), size_t{2});
        branch.election.fewerSeatsAgreed = true;
        QVERIFY(branch.codes().isEmpty());
        QVERIFY(!nextRound(branch.election, branch.builder.office(), meeting));
    }

    void figuresThatDoNotAgreeAreNamed() {
        Branch branch;
        branch.election.rounds = {branch.round({9, 8, 7, 3})};
        branch.election.rounds[0].invalid = 1;
        QVERIFY(branch.codes().contains(u"ballots.sum"_s));
        branch.election.rounds[0] = branch.round({9, 8, 7, 3});
        branch.election.rounds[0].counts[0].against = 0;
        QVERIFY(branch.codes().contains(u"ballots.candidate"_s));
        branch.election.rounds[0] = branch.round({10, 10, 10, 10});
        QVERIFY(branch.codes().contains(u"ballots.votes"_s));
        branch.election.rounds[0] = branch.round({9, 8, 7, 3});
        branch.election.rounds[0].issued = 11;
        QVERIFY(branch.codes().contains(u"ballots.issued"_s));
    }

    void earlyAndLateAreToldApart() {
        Branch branch;
        QVERIFY(branch.codes(false).contains(u"term.early"_s)); // due on 2021-06-12
        branch.election.meetingOn = Date::of(2021, 7, 1);
        QVERIFY(branch.codes(false).contains(u"term.late"_s));
        branch.election.meetingOn = Date::of(2020, 6, 11);
        QVERIFY(branch.codes().contains(u"term.too_early"_s));
    }

    void theLettersFollowOneAnother() {
        Branch branch;
        branch.election.decision.on = Date::of(2021, 5, 10);
        branch.election.request.on = Date::of(2021, 5, 9);
        QVERIFY(branch.codes().contains(u"dates.order"_s));
    }

    void theSecretaryIsElectedByTheCommitteeFromAmongItself() {
        Branch branch;
        branch.election.rounds = {branch.round({9, 8, 7, 3})};
        branch.election.firstMeetingOn = meeting;
        branch.election.committeePresent = 3;
        branch.election.posts = {{u"书记"_s, branch.members[0], 1},
                                 {u"组织委员"_s, branch.members[1]},
                                 {u"宣传委员"_s, branch.members[3]}};
        const QStringList codes = branch.codes();
        QVERIFY(codes.contains(u"posts.votes"_s));       // 1 of 3
        QVERIFY(codes.contains(u"posts.not_elected"_s)); // the fourth candidate
        QVERIFY(codes.contains(u"posts.missing"_s));     // the third elected
        branch.election.posts[0].inFavour = 3;
        branch.election.posts[2].member = branch.members[2];
        QVERIFY(branch.codes().isEmpty());
        branch.election.committeePresent = 2;
        QVERIFY(branch.codes().contains(u"posts.quorum"_s));
    }

    // Whatever is entered: nobody is elected twice, never more than the seats, never with too few votes.
    void randomVotesKeepTheRules() {
        QRandomGenerator random(20210610);
        for (int run = 0; run < 2000; ++run) {
            BallotRound round{.seats = random.bounded(1, 6), .issued = 20};
            round.returned = random.bounded(15, 23);
            round.invalid = random.bounded(0, 3);
            round.valid = round.returned - round.invalid;
            IdFactory ids(static_cast<quint64>(run) + 1);
            const int candidates = random.bounded(1, 9);
            for (int i = 0; i < candidates; ++i) {
                const int inFavour = random.bounded(0, round.valid + 1);
                round.counts.push_back({ids.next<MemberId>(), inFavour, round.valid - inFavour, 0});
            }
            const RoundResult result = resultOf(round, 20);
            QCOMPARE(result.valid, round.returned <= 20);
            QCOMPARE(result.open, round.seats - static_cast<int>(result.elected.size()));
            QVERIFY(result.open >= 0);
            QVERIFY(result.valid || result.elected.empty());
            QVERIFY(result.tied.empty() ||
                    result.tied.size() > static_cast<size_t>(result.open)); // otherwise there is room for all
            int least = INT_MAX;
            for (const MemberId& each : result.elected) {
                const auto& count = *std::ranges::find(round.counts, each, &CandidateCount::member);
                QVERIFY(count.inFavour >= 11);
                least = std::min(least, count.inFavour);
                QVERIFY(std::ranges::find(result.tied, each) == result.tied.end());
            }
            for (const CandidateCount& count : round.counts) {
                const bool elected = std::ranges::find(result.elected, count.member) != result.elected.end();
                QVERIFY(elected || result.elected.empty() || count.inFavour <= least);
            }
        }
    }
};

REGISTER_TEST(election_test, ElectionTest)

} // namespace election_test

#include "election_test.moc"
