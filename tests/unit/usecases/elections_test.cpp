#include "core/usecases/elections.h"

#include "core/storage/activity_repository.h"
#include "core/storage/approval_repository.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/election_content.h"
#include "core/usecases/lists.h"
#include "core/usecases/term_changes.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_election.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace elections_test {

namespace {

const Actor owner = Actor::owner();

QByteArray dump(SampleBranch& branch) {
    return ledgerDump(branch.ledger->book().connection());
}

ElectionId saved(SampleBranch& branch, const Election& election) {
    const Problems problems = saveElection(*branch.ledger, owner, election);
    if (!problems.empty()) qFatal("%s", qPrintable(problems.front().message));
    return election.id;
}

QStringList codes(const Problems& problems) {
    QStringList list;
    for (const Problem& each : problems)
        list += each.code;
    return list;
}

QString wordsOf(const Paper& paper) {
    QStringList words;
    for (const PaperPart& part : paper.parts) {
        for (const PaperBlock& block : part.blocks) {
            if (const auto* paragraph = std::get_if<PaperParagraph>(&block)) words += paragraph->text();
            if (const auto* table = std::get_if<PaperTable>(&block)) {
                for (const auto& row : table->rows) {
                    QStringList cells;
                    for (const PaperCell& cell : row)
                        cells += cell.paragraphs.empty() ? QString() : cell.paragraphs.front().text();
                    words += cells.join(u'|');
                }
            }
        }
    }
    return words.join(u'\n');
}

} // namespace

class ElectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewWorksheetKnowsTheTermAndTheSeats() {
        SampleBranch branch;
        const Election election =
            *newElection(*branch.ledger, owner, branch.home(), ElectionPurpose::renewal);
        QCOMPARE(election.termNumber, 4);
        QCOMPARE(election.lengthYears, 3);
        QCOMPARE(election.seats, 3);
        QVERIFY(!election.direct);
        QVERIFY(!newElection(*branch.ledger, owner, *branch.received, ElectionPurpose::renewal));
    }

    void itIsLeftAndTakenUpAgainAtAnyStep() {
        SampleBranch branch;
        const Election whole = completeElection(branch);
        const ElectionId id = saved(branch, whole);
        branch.reopen();
        QVERIFY(*election(*branch.ledger, owner, id) == whole);
        const auto second = newElection(*branch.ledger, owner, branch.home(), ElectionPurpose::renewal);
        QCOMPARE(second.problem().code, u"election.open"_s);
    }

    void aWorksheetDamagedInTheFileIsNoCrash() {
        SampleBranch branch;
        const ElectionId id = saved(branch, completeElection(branch));
        const auto row = *election_repository::find(branch.ledger->book().connection(), id);
        for (qsizetype cut = 0; cut < row.content.size(); cut += 7) {
            StoredElection damaged = row;
            damaged.content.truncate(cut);
            QVERIFY(!opened(damaged));
            damaged.content = row.content;
            damaged.content[cut] = '7';
            static_cast<void>(opened(damaged)); // readable or not, it must not fall over
        }
    }

    void concludingBeginsTheTermClosesTheOldOneAndMakesTheRecords() {
        SampleBranch branch;
        const ElectionId id = saved(branch, completeElection(branch));
        const QByteArray before = dump(branch);
        QCOMPARE(codes(concludeElection(*branch.ledger, owner, id)), QStringList());
        const Office& office = branch.ledger->office();
        const Date meeting = *Date::of(2020, 11, 16);
        const Term* running = office.runningTerm(branch.home(), meeting);
        QCOMPARE(running->number, 4);
        QCOMPARE(running->approvedSeats, std::optional(3));
        QCOMPARE(office.runningTerm(branch.home(), meeting.addDays(-1))->number, 3);
        QCOMPARE(office.seats(*running, meeting).holders.size(), size_t{3});
        QCOMPARE(office.positionsOf(running->id)[0]->approvalNumber, u"工委复〔2020〕21号"_s);
        const auto records = *activityList(*branch.ledger, owner, {.from = meeting, .to = meeting});
        QCOMPARE(records.size(), size_t{2});
        for (const ActivityRow& row : records) {
            const Activity record = activityDetails(*branch.ledger, owner, row.id)->activity;
            const bool meetingOfAll = row.kinds.contains(ActivityKind::election_meeting);
            QCOMPARE(row.present, meetingOfAll ? 23 : 3);
            QCOMPARE(record.votes.size(), meetingOfAll ? size_t{4} : size_t{1});
        }
        QCOMPARE(approvals(*branch.ledger, owner, branch.home())->size(), size_t{2});
        QCOMPARE(codes(saveElection(*branch.ledger, owner, completeElectionLike(branch, id))),
                 QStringList{u"election.locked"_s});

        const QByteArray after = dump(branch);
        QVERIFY(branch.ledger->book().undo(owner).empty());
        QCOMPARE(dump(branch), before);
        QVERIFY(election(*branch.ledger, owner, id)->state == ElectionState::open);
        QVERIFY(branch.ledger->book().redo(owner).empty());
        QCOMPARE(dump(branch), after);
        QVERIFY(!branch.ledger->book().firstFault());
    }

    void whatStandsInTheWayIsSaidAndNothingChanges_data() {
        QTest::addColumn<QString>("code");
        QTest::newRow("too few voters") << u"quorum.election"_s;
        QTest::newRow("more returned than issued") << u"ballots.too_many"_s;
        QTest::newRow("tie") << u"result.tied"_s;
        QTest::newRow("too few elected") << u"result.too_few"_s;
        QTest::newRow("no approval") << u"election.incomplete"_s;
        QTest::newRow("candidate counts") << u"scrutineers.candidate"_s;
    }

    void whatStandsInTheWayIsSaidAndNothingChanges() {
        QFETCH(QString, code);
        SampleBranch branch;
        Election election = completeElection(branch);
        if (code == u"quorum.election"_s)
            election.present.erase(election.present.begin() + 19, election.present.end());
        if (code == u"ballots.too_many"_s) election.rounds[0].returned = 24;
        if (code == u"result.tied"_s) election.rounds[0].counts[3] = {branch.members[3], 17, 5, 0};
        if (code == u"result.too_few"_s) election.rounds[0].counts[2] = {branch.members[2], 11, 11, 0};
        if (code == u"election.incomplete"_s) election.approval = {};
        if (code == u"scrutineers.candidate"_s) election.scrutineers = {branch.members[3]};
        const ElectionId id = saved(branch, election);
        const QByteArray before = dump(branch);
        const Problems problems = concludeElection(*branch.ledger, owner, id);
        QVERIFY2(codes(problems).contains(code), qPrintable(codes(problems).join(u' ')));
        QCOMPARE(dump(branch), before);
    }

    void aByElectionFillsTheVacancyOfTheRunningTerm() {
        SampleBranch branch;
        const Office& office = branch.ledger->office();
        const Term* term = office.runningTerm(branch.home(), *Date::of(2020, 11, 1));
        const PositionId post = office.positionsOf(term->id)[2]->id;
        QVERIFY(leavePosition(*branch.ledger, owner, post, *Date::of(2020, 10, 1), u"调离"_s).empty());
        Election election = *newElection(*branch.ledger, owner, branch.home(), ElectionPurpose::by_election);
        QCOMPARE(election.seats, 1);
        const Election whole = completeElection(branch);
        election.decision = whole.decision;
        election.request = whole.request;
        election.reply = whole.reply;
        election.meetingOn = whole.meetingOn;
        election.candidates = {branch.members[5], branch.members[6]};
        election.present = whole.present;
        election.scrutineers = whole.scrutineers;
        election.tellers = whole.tellers;
        election.rounds = {{.seats = 1,
                            .issued = 23,
                            .returned = 23,
                            .valid = 23,
                            .counts = {{branch.members[5], 15, 8, 0}, {branch.members[6], 8, 15, 0}}}};
        election.posts = {{u"宣传委员"_s, branch.members[5]}};
        election.report = whole.report;
        election.approval = whole.approval;
        QCOMPARE(codes(concludeElection(*branch.ledger, owner, saved(branch, election))), QStringList());
        const Date day = *Date::of(2020, 11, 18);
        const Term* running = branch.ledger->office().runningTerm(branch.home(), day);
        QCOMPARE(running->number, 3);
        const SeatCount seats = branch.ledger->office().seats(*running, day);
        QCOMPARE(seats.posts, 3);
        QCOMPARE(seats.openVacancies(day), 0);
        QVERIFY(seats.holders[2]->how == PositionOrigin::by_elected);
    }

    void thePapersAreFilledInAndWhatIsUnknownIsALine() {
        SampleBranch branch;
        Election election = completeElection(branch);
        const ElectionPaperContext context{election, branch.ledger->office(), *Date::of(2020, 11, 18)};
        const QString request = wordsOf(electionPaper(ElectionPaper::request, context));
        QVERIFY2(request.contains(u"演示局机关第一党支部第3届班子于2018年6月12日选举产生"_s),
                 qPrintable(request));
        QVERIFY2(request.contains(u"候选人4名，按姓氏笔画为序：王伟、刘磊、张静、李敏。"_s),
                 qPrintable(request));
        QVERIFY(!request.contains(u'{'));
        const QString counts = wordsOf(electionPaper(ElectionPaper::counts, context));
        QVERIFY2(counts.contains(u"第1次|王伟|21|1|0|√"_s), qPrintable(counts));
        QVERIFY(counts.contains(u"即12票以上"_s)); // more than half of 23
        const QString ballots = wordsOf(electionPaper(ElectionPaper::ballots, context));
        QVERIFY(ballots.contains(u"第1次|25|23|23|23|22|1"_s));
        QVERIFY(ballots.contains(u"本次选举有效"_s));
        const QString result = wordsOf(electionPaper(ElectionPaper::result, context));
        QVERIFY(result.contains(u"书记|王伟"_s));
        const QString voters = wordsOf(electionPaper(ElectionPaper::voters, context));
        QVERIFY2(voters.contains(u"1|马国庆||14|"_s), qPrintable(voters));
        election.decision = {};
        election.rounds.clear();
        QVERIFY(wordsOf(electionPaper(ElectionPaper::request, context)).contains(u"＿＿＿＿"_s));
        for (size_t i = 0; i < electionPaperCount; ++i) {
            const Paper paper = electionPaper(static_cast<ElectionPaper>(i), context);
            QVERIFY(!paper.title.isEmpty());
            QVERIFY2(!wordsOf(paper).contains(u'{'), qPrintable(wordsOf(paper)));
        }
    }

    void openRequestsStandAmongTheApprovals() {
        SampleBranch branch;
        Election election = completeElection(branch);
        election.reply = {};
        saved(branch, election);
        const auto lines = *approvals(*branch.ledger, owner, branch.home());
        QCOMPARE(lines.size(), size_t{1});
        QVERIFY(lines[0].election == election.id);
        QVERIFY(lines[0].approval.outcome == ApprovalOutcome::open);
    }

    void anApprovalsDaysFollowOneAnother() {
        SampleBranch branch;
        Approval approval{.id = branch.ledger->book().ids().next<ApprovalId>(),
                          .organization = branch.home()};
        QCOMPARE(codes(saveApproval(*branch.ledger, owner, approval)), QStringList{u"matter.missing"_s});
        approval.matter = u"设置调整"_s;
        approval.decidedOn = Date::of(2020, 11, 2);
        approval.requestedOn = Date::of(2020, 11, 1);
        QCOMPARE(codes(saveApproval(*branch.ledger, owner, approval)), QStringList{u"dates.order"_s});
        approval.requestedOn = Date::of(2020, 11, 3);
        QVERIFY(saveApproval(*branch.ledger, owner, approval).empty());
        approval.repliedOn = Date::of(2020, 11, 9);
        approval.outcome = ApprovalOutcome::approved;
        QVERIFY(saveApproval(*branch.ledger, owner, approval).empty());
        const auto lines = *approvals(*branch.ledger, owner, branch.home());
        QCOMPARE(lines.size(), size_t{1});
        QVERIFY(lines[0].approval == approval);
    }

private:
    static Election completeElectionLike(SampleBranch& branch, const ElectionId& id) {
        return *election(*branch.ledger, owner, id);
    }
};

REGISTER_TEST(elections_test, ElectionsTest)

} // namespace elections_test

#include "elections_test.moc"
