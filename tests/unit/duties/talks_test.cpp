#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace talks_test {

class TalksTest : public QObject {
    Q_OBJECT

    /// A branch with a committee of two (P1, P2) and two others (P3, P4).
    struct Branch {
        SampleOffice office;
        OrganizationId branch = office.branch(u"B1"_s);
        MemberId first = office.member(u"P1"_s, branch);
        MemberId second = office.member(u"P2"_s, branch);
        MemberId third = office.member(u"P3"_s, branch);
        MemberId fourth = office.member(u"P4"_s, branch);
        TermId term = office.term(branch, day("2019-05-01"));

        Branch() {
            office.hold(term, u"书记"_s, first, day("2019-05-01"));
            office.hold(term, u"组织委员"_s, second, day("2019-05-01"));
            office.hold(term, u"纪检委员"_s, second, day("2019-05-01"));
        }
        QStringList asked(const char* asOf) const { return lines(office.ask(u"talk.coverage"_s, day(asOf))); }
    };

private Q_SLOTS:
    void nobodyHasTalkedYet() {
        const Branch sample;
        const QStringList expected{
            u"B1 P1 2020 1/0 pending 2020-12-31"_s, u"B1 P2 2020 1/0 pending 2020-12-31"_s,
            u"B1 P3 2020 1/0 pending 2020-12-31"_s, u"B1 P4 2020 1/0 pending 2020-12-31"_s};
        QCOMPARE(sample.asked("2020-06-30"), expected);
    }

    void theCommitteeTalksAmongItselfAndWithEveryMember() {
        Branch sample;
        sample.office.talk(sample.branch, day("2020-06-30"), {sample.first, sample.second});
        sample.office.talk(sample.branch, day("2020-06-30"), {sample.second, sample.third});
        sample.office.talk(sample.branch, day("2020-06-30"), {sample.third, sample.fourth});
        const QStringList expected{u"B1 P1 2020 1/1 met 2020-12-31"_s, u"B1 P2 2020 1/1 met 2020-12-31"_s,
                                   u"B1 P3 2020 1/1 met 2020-12-31"_s,
                                   u"B1 P4 2020 1/0 pending 2020-12-31"_s};
        QCOMPARE(sample.asked("2020-06-30"), expected);
        QVERIFY(sample.asked("2020-06-29").contains(u"B1 P1 2020 1/0 pending 2020-12-31"_s));
    }

    void oneTalkWithSeveralCountsForEachOfThem() {
        Branch sample;
        sample.office.hold(sample.term, u"宣传委员"_s, sample.third, day("2020-01-01"));
        sample.office.talk(sample.branch, day("2020-06-30"),
                           {sample.first, sample.second, sample.third, sample.fourth});
        const QStringList expected{u"B1 P1 2020 2/2 met 2020-12-31"_s, u"B1 P2 2020 2/2 met 2020-12-31"_s,
                                   u"B1 P3 2020 2/2 met 2020-12-31"_s, u"B1 P4 2020 1/1 met 2020-12-31"_s};
        QCOMPARE(sample.asked("2020-06-30"), expected);
    }

    void twoTalksWithTheSameOneAreOne() {
        Branch sample;
        sample.office.hold(sample.term, u"宣传委员"_s, sample.third, day("2020-01-01"));
        sample.office.talk(sample.branch, day("2020-05-30"), {sample.first, sample.second});
        sample.office.talk(sample.branch, day("2020-06-30"), {sample.first, sample.second});
        QCOMPARE(sample.asked("2020-11-02").front(), u"B1 P1 2020 2/1 due_soon 2020-12-31"_s);
    }

    void aCommitteeOfOneMayTalkWithAnybody() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId secretary = office.member(u"P1"_s, branch);
        const MemberId member = office.member(u"P2"_s, branch);
        office.hold(office.term(branch, day("2019-05-01")), u"书记"_s, secretary, day("2019-05-01"));
        office.talk(branch, day("2020-01-01"), {secretary, member});
        office.talk(branch, day("2020-02-01"), {member, secretary});
        const QStringList expected{u"B1 P1 2020 1/2 met 2020-12-31"_s, u"B1 P2 2020 1/2 met 2020-12-31"_s};
        QCOMPARE(lines(office.ask(u"talk.coverage"_s, day("2020-12-31"))), expected);
    }

    void withoutATermAnyTalkIsEnough() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId one = office.member(u"P1"_s, branch);
        const MemberId two = office.member(u"P2"_s, branch);
        office.talk(branch, day("2020-12-31"), {one, two});
        const QStringList expected{u"B1 P1 2020 1/1 met 2020-12-31"_s, u"B1 P2 2020 1/1 met 2020-12-31"_s};
        QCOMPARE(lines(office.ask(u"talk.coverage"_s, day("2021-02-01"), 2020)), expected);
    }

    void talksOfOtherBranchesAndDraftsDoNotCount() {
        Branch sample;
        const OrganizationId other = sample.office.branch(u"A0"_s);
        sample.office.talk(other, day("2020-01-01"), {sample.first, sample.second});
        sample.office.talk(sample.branch, day("2020-01-01"), {sample.first, sample.second});
        sample.office.activities.back().state = RecordState::draft;
        QCOMPARE(sample.asked("2020-02-01").front(), u"B1 P1 2020 1/0 pending 2020-12-31"_s);
    }
};

REGISTER_TEST(talks_test, TalksTest)

} // namespace talks_test

#include "talks_test.moc"
