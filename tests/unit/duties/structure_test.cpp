#include "tests/support/test_registry.h"
#include "tests/unit/duties/sample_office.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::duties;
using namespace zhibu::duties::testing;

namespace structure_test {

class StructureTest : public QObject {
    Q_OBJECT

    static DutyResult ask(const SampleOffice& office, const QString& duty, const QString& code) {
        for (const DutyResult& result : office.ask(duty, day("2020-06-01"))) {
            if (result.organizationCode == code) return result;
        }
        qFatal("no result of %s", qPrintable(code));
    }

private Q_SLOTS:
    void theNumberOfMembersCallsForAKind_data() {
        QTest::addColumn<int>("members");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("status");
        QTest::newRow("100") << 100 << u"organ_committee"_s << u"met"_s;
        QTest::newRow("99") << 99 << u"organ_committee"_s << u"attention"_s;
        QTest::newRow("99 general") << 99 << u"general_branch"_s << u"met"_s;
        QTest::newRow("100 general") << 100 << u"general_branch"_s << u"attention"_s;
        QTest::newRow("50 general") << 50 << u"general_branch"_s << u"met"_s;
        QTest::newRow("49 general") << 49 << u"general_branch"_s << u"attention"_s;
        QTest::newRow("49 branch") << 49 << u"branch"_s << u"met"_s;
        QTest::newRow("3 branch") << 3 << u"branch"_s << u"met"_s;
        QTest::newRow("2 branch") << 2 << u"branch"_s << u"attention"_s;
    }
    void theNumberOfMembersCallsForAKind() {
        QFETCH(int, members);
        QFETCH(QString, kind);
        QFETCH(QString, status);
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const OrganizationId head =
            office.organization(u"C"_s, *fromIdentifier<OrganizationKind>(kind), leading);
        office.manyMembers(members, kind == u"branch"_s ? head : office.branch(u"B1"_s, head));
        const DutyResult result = ask(office, u"structure.kind"_s, u"C"_s);
        QCOMPARE(line(result), u"C "_s + status);
        QCOMPARE(office.ask(u"structure.kind"_s, day("2020-06-01")).size(), size_t{1}); // of the head only
    }

    void aReasonNamesBothKinds() {
        SampleOffice office;
        const OrganizationId head = office.organization(u"C"_s, OrganizationKind::organ_committee);
        office.manyMembers(60, office.branch(u"B1"_s, head));
        QCOMPARE(ask(office, u"structure.kind"_s, u"C"_s).reason,
                 u"Its members (60) call for: General branch; it is: Organ committee."_s);
    }

    void probationersCountAsMembersButNotAsFullOnes() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const auto members = office.manyMembers(3, branch);
        office.at(members[0]).statedStatus = MemberStatus::probationary;
        QCOMPARE(line(ask(office, u"structure.kind"_s, u"B1"_s)), u"B1 attention"_s);
        office.at(branch).branchType = BranchType::joint;
        QCOMPARE(line(ask(office, u"structure.kind"_s, u"B1"_s)), u"B1 met"_s);
    }

    void sevenFullMembersNeedACommittee() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const OrganizationId head = office.organization(u"C"_s, OrganizationKind::general_branch, leading);
        const OrganizationId branch = office.branch(u"B1"_s, head);
        const auto members = office.manyMembers(6, branch);
        QCOMPARE(line(ask(office, u"structure.posts"_s, u"B1"_s)), u"B1 not_applicable"_s);
        office.member(u"P7"_s, branch);
        QCOMPARE(line(ask(office, u"structure.posts"_s, u"B1"_s)), u"B1 attention"_s);
        QCOMPARE(ask(office, u"structure.posts"_s, u"B1"_s).reason,
                 u"Missing: 书记, 组织委员, 宣传委员, 纪检委员."_s);
        const TermId term = office.term(branch, day("2019-01-01"));
        for (const QString& post : {u"书记"_s, u"组织委员"_s, u"宣传委员"_s, u"纪检委员"_s})
            office.hold(term, post, members[0], day("2019-01-01"));
        QCOMPARE(line(ask(office, u"structure.posts"_s, u"B1"_s)), u"B1 met"_s);
        office.rows.positions.back().until = day("2020-06-01");
        QCOMPARE(ask(office, u"structure.posts"_s, u"B1"_s).reason, u"Missing: 纪检委员."_s);
    }

    void aSmallHeadBranchNeedsTheDisciplineMember() {
        SampleOffice office;
        const OrganizationId branch = office.branch(u"B1"_s);
        const MemberId member = office.member(u"P1"_s, branch);
        QCOMPARE(ask(office, u"structure.posts"_s, u"B1"_s).reason, u"Missing: 纪检委员."_s);
        office.hold(office.term(branch, day("2019-01-01")), u"纪检委员"_s, member, day("2019-01-01"));
        QCOMPARE(line(ask(office, u"structure.posts"_s, u"B1"_s)), u"B1 met"_s);
    }

    void theDisciplineSecretaryIsADeputyAsWell() {
        SampleOffice office;
        const OrganizationId committee = office.organization(u"C"_s, OrganizationKind::organ_committee);
        const OrganizationId branch = office.branch(u"B1"_s, committee);
        const auto members = office.manyMembers(2, branch);
        const auto status = [&] { return line(ask(office, u"structure.posts"_s, u"C"_s)); };
        QCOMPARE(status(), u"C attention"_s);
        const TermId term = office.term(committee, day("2019-01-01"), 5);
        office.hold(term, u"纪委书记"_s, members[0], day("2019-01-01"));
        office.hold(term, u"副书记"_s, members[1], day("2019-01-01"));
        QCOMPARE(status(), u"C attention"_s);
        office.hold(term, u"副书记"_s, members[0], day("2019-01-01"));
        QCOMPARE(status(), u"C met"_s);

        office.at(committee).parent = office.organization(u"D"_s, OrganizationKind::organ_committee);
        QCOMPARE(status(), u"C not_applicable"_s);
    }

    void theLeadingGroupsSecretaryLeadsTheHeadOrganisation() {
        SampleOffice office;
        const OrganizationId leading = office.organization(u"G"_s, OrganizationKind::leading_group);
        const OrganizationId branch = office.branch(u"B1"_s, leading);
        const auto members = office.manyMembers(3, branch);
        const auto status = [&] { return line(ask(office, u"structure.head"_s, u"B1"_s)); };
        QCOMPARE(status(), u"B1 not_applicable"_s);
        const TermId groupTerm = office.term(leading, day("2019-01-01"), 5);
        office.hold(groupTerm, u"党组书记"_s, members[0], day("2019-01-01"));
        QCOMPARE(status(), u"B1 attention"_s);
        const TermId term = office.term(branch, day("2019-01-01"));
        office.hold(term, u"书记"_s, members[0], day("2019-01-01"));
        QCOMPARE(status(), u"B1 met"_s);
        office.hold(groupTerm, u"党组副书记"_s, members[1], day("2019-01-01"));
        QCOMPARE(status(), u"B1 attention"_s);
        QVERIFY(ask(office, u"structure.head"_s, u"B1"_s).reason.contains(u"副书记"_s));
        office.hold(term, u"副书记"_s, members[1], day("2019-01-01"));
        QCOMPARE(status(), u"B1 met"_s);
    }

    void onlyAHeadUnderALeadingGroupIsAskedWhoLeadsIt() {
        SampleOffice office;
        office.branch(u"B1"_s, office.organization(u"W"_s, OrganizationKind::work_committee));
        QCOMPARE(office.ask(u"structure.head"_s, day("2020-06-01")).size(), size_t{0});
    }
};

REGISTER_TEST(structure_test, StructureTest)

} // namespace structure_test

#include "structure_test.moc"
