#include "core/usecases/term_changes.h"

#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace term_changes_test {

namespace {

const Actor owner = Actor::owner();

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

const Term& running(SampleBranch& branch) {
    return *branch.ledger->office().runningTerm(branch.home(), day(2020, 11, 18));
}

} // namespace

class TermChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void leavingAPostOpensAVacancyWithItsClockAndTakingItFillsTheVacancy() {
        SampleBranch branch;
        const Office* office = &branch.ledger->office();
        const PositionId post = office->positionsOf(running(branch).id)[1]->id;
        QVERIFY(leavePosition(*branch.ledger, owner, post, day(2020, 9, 1), u"调离"_s).empty());
        SeatCount seats = branch.ledger->office().seats(running(branch), day(2020, 11, 18));
        QCOMPARE(seats.openVacancies(day(2020, 11, 18)), 1);
        QCOMPARE(seats.vacancies[0].dueOn(), day(2020, 12, 1));
        QVERIFY(takePosition(*branch.ledger, owner,
                             {running(branch).id, u"组织委员"_s, branch.members[7], day(2020, 11, 10),
                              PositionOrigin::appointed, u"工委复2号"_s})
                    .empty());
        seats = branch.ledger->office().seats(running(branch), day(2020, 11, 18));
        QCOMPARE(seats.posts, 3);
        QCOMPARE(seats.openVacancies(day(2020, 11, 18)), 0);
    }

    void whoMayNotHoldAPostIsRefused() {
        SampleBranch branch;
        const TermId term = running(branch).id;
        const auto taking = [&](std::optional<MemberId> who, std::optional<Date> from, const QString& name) {
            return codeOf(takePosition(*branch.ledger, owner, {term, name, who, from}));
        };
        QCOMPARE(taking({}, day(2020, 11, 1), u"委员"_s), u"member.missing"_s);
        QCOMPARE(taking(branch.members[5], {}, u"委员"_s), u"from.missing"_s);
        QCOMPARE(taking(branch.members[5], day(2020, 11, 1), u" "_s), u"position.missing"_s);
        QCOMPARE(taking(branch.gone, day(2020, 11, 1), u"委员"_s), u"position.stranger"_s);
        QCOMPARE(taking(branch.members[5], day(2018, 1, 1), u"委员"_s), u"position.outside"_s);
        QCOMPARE(taking(branch.members[0], day(2020, 11, 1), u"书记"_s), u"position.held"_s);
        QCOMPARE(taking(branch.members[0], day(2020, 11, 1), u"纪检委员"_s),
                 QString()); // several posts are usual
    }

    void aTermIsExtendedByAtMostAYear() {
        SampleBranch branch;
        const TermId term = running(branch).id;
        const auto extending = [&](Date until) {
            return codeOf(extendTerm(*branch.ledger, owner, term, until, u"工委复〔2021〕3号"_s));
        };
        QCOMPARE(extending(day(2021, 6, 12)), u"extension.none"_s);
        QCOMPARE(extending(day(2022, 6, 13)), u"extension.too_long"_s);
        QCOMPARE(extending(day(2022, 6, 12)), QString());
        QCOMPARE(running(branch).dueOn(), day(2022, 6, 12));
    }

    void aTermFromBeforeIsEnteredAndANumberIsGivenOnce() {
        SampleBranch branch;
        Term term{.id = branch.ledger->book().ids().next<TermId>(),
                  .organization = branch.home(),
                  .number = 3,
                  .electedOn = day(2015, 6, 1)};
        QCOMPARE(codeOf(beginTerm(*branch.ledger, owner, term).problems()), u"term.number_taken"_s);
        term.number = 2;
        const auto made = beginTerm(*branch.ledger, owner, term);
        QVERIFY(made);
        const Term* before = branch.ledger->office().runningTerm(branch.home(), day(2018, 6, 11));
        QCOMPARE(before->number, 2);
        QCOMPARE(before->closedOn, std::optional(day(2018, 6, 12)));
        QVERIFY(branch.ledger->book().undo(owner).empty());
        QVERIFY(!branch.ledger->office().runningTerm(branch.home(), day(2018, 6, 11)));
    }

    void aGroupHasOneLeaderAtATime() {
        SampleBranch branch;
        const OrganizationId group = branch.groups[0];
        const auto inGroup = branch.ledger->office().membersOf(group, day(2020, 11, 18));
        const MemberId first = inGroup[0]->id;
        const MemberId second = inGroup[1]->id;
        QVERIFY(leadGroup(*branch.ledger, owner, group, first, day(2020, 1, 1)).empty());
        QVERIFY(leadGroup(*branch.ledger, owner, group, second, day(2020, 10, 1)).empty());
        const Office& office = branch.ledger->office();
        QVERIFY(office.leaderOf(group, day(2020, 9, 30))->member == first);
        QVERIFY(office.leaderOf(group, day(2020, 10, 1))->member == second);
        QVERIFY(!office.isCommitteeMember(second, day(2020, 11, 18)));
        QCOMPARE(codeOf(leadGroup(*branch.ledger, owner, branch.groups[1], second, day(2020, 11, 1))),
                 u"leader.stranger"_s);
    }

    // Whatever the verbs do: seats = holders + open vacancies on every date, and undo restores everything.
    void seatsAreHoldersAndVacanciesOnEveryDateAfterRandomVerbs() {
        SampleBranch branch;
        QRandomGenerator random(20201118);
        const QByteArray before = ledgerDump(branch.ledger->book().connection());
        const QStringList names = usualPositions(OrganizationKind::branch);
        int done = 0;
        for (int run = 0; run < 60; ++run) {
            const Date on = day(2018, 6, 12).addDays(random.bounded(880));
            const TermId term = running(branch).id;
            const QString& name = names[random.bounded(names.size())];
            Problems problems;
            switch (random.bounded(3)) {
            case 0:
                problems =
                    takePosition(*branch.ledger, owner,
                                 {term, name, branch.members[static_cast<size_t>(random.bounded(25))], on});
                break;
            case 1: {
                const auto positions = branch.ledger->office().positionsOf(term);
                problems = leavePosition(
                    *branch.ledger, owner,
                    positions[static_cast<size_t>(random.bounded(static_cast<int>(positions.size())))]->id,
                    on, {});
                break;
            }
            default: problems = openSeat(*branch.ledger, owner, term, name, on);
            }
            done += problems.empty() ? 1 : 0;
            const Office& office = branch.ledger->office();
            for (Date check = day(2018, 6, 10); check < day(2020, 11, 20); check = check.addDays(13)) {
                const Term* then = office.runningTerm(branch.home(), check);
                if (!then) continue;
                const SeatCount seats = office.seats(*then, check);
                QCOMPARE(seats.posts, static_cast<int>(seats.holders.size()) + seats.openVacancies(check));
            }
        }
        QVERIFY2(done > 30, qPrintable(QString::number(done)));
        for (int i = 0; i < done; ++i)
            QVERIFY(branch.ledger->book().undo(owner).empty());
        QCOMPARE(ledgerDump(branch.ledger->book().connection()), before);
    }
};

REGISTER_TEST(term_changes_test, TermChangesTest)

} // namespace term_changes_test

#include "term_changes_test.moc"
