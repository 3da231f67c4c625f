#include "tests/support/test_registry.h"
#include "tests/unit/domain/office_builder.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace office_test {

namespace {

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

} // namespace

class OfficeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoBelongsIsAskedOnADate() {
        OfficeBuilder b;
        const auto branch = b.organization(u"B"_s, OrganizationKind::branch);
        b.membership(b.member(u"2"_s), branch);
        b.membership(b.member(u"1"_s), branch, {day(2020, 1, 25), day(2020, 6, 1)});
        const Office office = b.office();
        QCOMPARE(numbers(office.membersOf(branch, day(2020, 1, 24))), QStringList{u"2"_s});
        QCOMPARE(numbers(office.membersOf(branch, day(2020, 1, 25))), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(numbers(office.membersOf(branch, day(2020, 5, 31))), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(numbers(office.membersOf(branch, day(2020, 6, 1))), QStringList{u"2"_s});
    }

    void nobodyBelongsBeforeJoiningThePartyOrOutsideTheBranchsLife() {
        OfficeBuilder b;
        const auto branch =
            b.organization(u"B"_s, OrganizationKind::branch, {}, {day(2019, 1, 1), day(2021, 1, 1)});
        const auto early = b.member(u"1"_s);
        const auto late = b.member(u"2"_s, day(2020, 3, 1));
        b.membership(early, branch);
        b.membership(late, branch, {day(2019, 5, 1), std::nullopt});
        const Office office = b.office();
        QVERIFY(office.membersOf(branch, day(2018, 12, 31)).empty());
        QCOMPARE(numbers(office.membersOf(branch, day(2019, 1, 1))), QStringList{u"1"_s});
        QCOMPARE(numbers(office.membersOf(branch, day(2020, 2, 29))), QStringList{u"1"_s});
        QCOMPARE(numbers(office.membersOf(branch, day(2020, 3, 1))), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY(office.membersOf(branch, day(2021, 1, 1)).empty());
        QVERIFY(!office.belongsTo(early, branch, day(2021, 1, 1)));
        QVERIFY(!office.membershipOn(late, day(2020, 2, 29)));
        QCOMPARE(office.effectiveInterval(*office.membershipsOf(late).front()).from,
                 std::optional(day(2020, 3, 1)));
        QCOMPARE(office.effectiveInterval(*office.membershipsOf(late).front()).until,
                 std::optional(day(2021, 1, 1)));
    }

    void aGroupsMembersAndTheBranchesBelow() {
        OfficeBuilder b;
        const auto general = b.organization(u"G"_s, OrganizationKind::general_branch);
        const auto branch = b.organization(u"B1"_s, OrganizationKind::branch, general);
        const auto other = b.organization(u"B2"_s, OrganizationKind::branch, general);
        const auto group = b.organization(u"B1-1"_s, OrganizationKind::group, branch);
        const auto inGroup = b.member(u"1"_s);
        const auto inBranch = b.member(u"2"_s);
        const auto elsewhere = b.member(u"3"_s);
        b.membership(inGroup, branch, {}, group);
        b.membership(inBranch, branch);
        b.membership(elsewhere, other);
        const Office office = b.office();
        const Date now = day(2020, 1, 1);
        QCOMPARE(numbers(office.membersOf(group, now)), QStringList{u"1"_s});
        QCOMPARE(numbers(office.membersOf(branch, now)), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(numbers(office.membersOf(general, now)), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY(office.belongsTo(inGroup, group, now) && office.belongsTo(inGroup, general, now));
        QVERIFY(!office.belongsTo(inBranch, group, now) && !office.belongsTo(elsewhere, branch, now));
        QVERIFY(office.branchOf(*office.organization(group)) == office.organization(branch));
        QCOMPARE(office.groupsOf(branch, now).size(), size_t{1});
        QCOMPARE(office.subtree(general).size(), size_t{4});
    }

    void whoMovedIsCountedOnceAndOnlyWhereHeIs() {
        OfficeBuilder b;
        const auto general = b.organization(u"G"_s, OrganizationKind::general_branch);
        const auto first = b.organization(u"B1"_s, OrganizationKind::branch, general);
        const auto second = b.organization(u"B2"_s, OrganizationKind::branch, general);
        const auto who = b.member(u"1"_s);
        b.membership(who, first, {std::nullopt, day(2020, 5, 1)});
        b.membership(who, second, {day(2020, 5, 1), std::nullopt});
        const Office office = b.office();
        QCOMPARE(office.membersOf(first, day(2020, 4, 30)).size(), size_t{1});
        QCOMPARE(office.membersOf(second, day(2020, 4, 30)).size(), size_t{0});
        QCOMPARE(office.membersOf(first, day(2020, 5, 1)).size(), size_t{0});
        QCOMPARE(office.membersOf(second, day(2020, 5, 1)).size(), size_t{1});
        QCOMPARE(office.membersOf(general, day(2020, 5, 1)).size(), size_t{1});
        QVERIFY(office.membershipOn(who, day(2020, 5, 1))->branch == second);
    }

    void votersAreFullMembersWhoseRightsAreNotRestricted() {
        OfficeBuilder b;
        const auto branch = b.organization(u"B"_s, OrganizationKind::branch);
        const auto full = b.member(u"1"_s, day(2010, 1, 1), day(2011, 1, 1));
        b.membership(full, branch);
        b.membership(b.member(u"2"_s, day(2020, 1, 1), day(2021, 1, 1)), branch);
        b.restriction(full, {day(2020, 5, 1), day(2020, 6, 1)});
        const Office office = b.office();
        QCOMPARE(numbers(office.membersOf(branch, day(2020, 5, 1))), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(numbers(office.fullMembersOf(branch, day(2020, 5, 1))), QStringList{u"1"_s});
        QVERIFY(office.votingMembers(branch, day(2020, 5, 1)).empty());
        QCOMPARE(numbers(office.votingMembers(branch, day(2020, 6, 1))), QStringList{u"1"_s});
        QCOMPARE(numbers(office.votingMembers(branch, day(2021, 1, 1))), (QStringList{u"1"_s, u"2"_s}));
    }

    void theHeadOrganisationOfADepartment() {
        OfficeBuilder b;
        const auto work = b.organization(u"W"_s, OrganizationKind::work_committee);
        const auto leading = b.organization(u"L"_s, OrganizationKind::leading_group, work);
        const auto committee = b.organization(u"C"_s, OrganizationKind::organ_committee, leading);
        const auto branch = b.organization(u"B"_s, OrganizationKind::branch, committee);
        const auto group = b.organization(u"B-1"_s, OrganizationKind::group, branch);
        const auto direct = b.organization(u"D"_s, OrganizationKind::branch, work);
        const auto alone = b.organization(u"A"_s, OrganizationKind::general_branch);
        const Office office = b.office();
        const auto isHead = [&](const OrganizationId& id) { return office.isHead(*office.organization(id)); };
        QVERIFY(isHead(committee) && isHead(direct) && isHead(alone));
        QVERIFY(!isHead(work) && !isHead(leading) && !isHead(branch) && !isHead(group));
        for (const auto& id : {leading, committee, branch, group})
            QVERIFY(office.headOf(*office.organization(id)) == office.organization(committee));
        QVERIFY(office.headOf(*office.organization(direct)) == office.organization(direct));
        QVERIFY(!office.headOf(*office.organization(work)));
    }

    void electingTheNextTermClosesTheOneBefore() {
        OfficeBuilder b;
        const auto branch =
            b.organization(u"B"_s, OrganizationKind::branch, {}, {std::nullopt, day(2022, 1, 1)});
        const auto second = b.term(branch, day(2020, 5, 1));
        const auto first = b.term(branch, day(2017, 5, 1));
        const Office office = b.office();
        QVERIFY(!office.runningTerm(branch, day(2017, 4, 30)));
        QVERIFY(office.runningTerm(branch, day(2020, 4, 30))->id == first);
        QVERIFY(office.runningTerm(branch, day(2020, 5, 1))->id == second);
        QCOMPARE(office.termsOf(branch).front()->closedOn, std::optional(day(2020, 5, 1)));
        QVERIFY(!office.termsOf(branch).back()->closedOn);
        QVERIFY(!office.runningTerm(branch, day(2022, 1, 1)));
    }

    void aTermMayCloseBeforeTheNextIsElected() {
        OfficeBuilder b;
        const auto branch = b.organization(u"B"_s, OrganizationKind::branch);
        b.term(branch, day(2017, 5, 1), day(2019, 1, 1));
        b.term(branch, day(2020, 5, 1));
        const Office office = b.office();
        QVERIFY(office.runningTerm(branch, day(2018, 12, 31)));
        QVERIFY(!office.runningTerm(branch, day(2019, 1, 1)));
        QVERIFY(!office.runningTerm(branch, day(2020, 4, 30)));
    }

    void aPositionEndsWithItselfWithTheTermOrWithLeaving() {
        OfficeBuilder b;
        const auto branch = b.organization(u"B"_s, OrganizationKind::branch);
        const auto term = b.term(branch, day(2018, 1, 1), day(2021, 1, 1));
        const auto steps = b.member(u"1"_s);
        const auto leaves = b.member(u"2"_s);
        const auto stays = b.member(u"3"_s);
        b.membership(steps, branch);
        b.membership(leaves, branch, {std::nullopt, day(2020, 3, 1)});
        b.membership(stays, branch);
        b.position(term, u"书记"_s, steps, day(2018, 1, 1), day(2019, 1, 1));
        b.position(term, u"副书记"_s, leaves, day(2018, 1, 1), day(2020, 9, 1));
        b.position(term, u"委员"_s, stays, day(2018, 1, 1));
        const Office office = b.office();
        const Term& running = *office.runningTerm(branch, day(2018, 1, 1));
        const auto until = [&](size_t i) {
            return office.effectiveInterval(*office.positionsOf(term)[i]).until;
        };
        QCOMPARE(until(0), std::optional(day(2019, 1, 1)));
        QCOMPARE(until(1), std::optional(day(2020, 3, 1)));
        QCOMPARE(until(2), std::optional(day(2021, 1, 1)));
        QCOMPARE(office.holders(running, day(2018, 12, 31)).size(), size_t{3});
        QCOMPARE(office.holders(running, day(2019, 1, 1)).size(), size_t{2});
        QCOMPARE(office.holders(running, day(2020, 3, 1)).size(), size_t{1});
        QVERIFY(office.holders(running, day(2021, 1, 1)).empty());
        QVERIFY(office.isCommitteeMember(leaves, day(2020, 2, 29)));
        QVERIFY(!office.isCommitteeMember(leaves, day(2020, 3, 1)));
        QVERIFY(!office.isCommitteeMember(stays, day(2021, 1, 1)));
    }

    void movingBelowTheCommitteesOrganisationIsNotLeaving() {
        OfficeBuilder b;
        const auto committee = b.organization(u"C"_s, OrganizationKind::organ_committee);
        const auto first = b.organization(u"B1"_s, OrganizationKind::branch, committee);
        const auto second = b.organization(u"B2"_s, OrganizationKind::branch, committee);
        const auto above = b.term(committee, day(2018, 1, 1));
        const auto inFirst = b.term(first, day(2018, 1, 1));
        const auto who = b.member(u"1"_s);
        b.membership(who, first, {std::nullopt, day(2020, 3, 1)});
        b.membership(who, second, {day(2020, 3, 1), std::nullopt});
        b.position(above, u"委员"_s, who, day(2018, 1, 1));
        b.position(inFirst, u"书记"_s, who, day(2018, 1, 1));
        const Office office = b.office();
        QCOMPARE(office.positionsHeldBy(who, day(2020, 2, 29)).size(), size_t{2});
        QCOMPARE(office.positionsHeldBy(who, day(2020, 3, 1)).size(), size_t{1});
        QVERIFY(office.positionsHeldBy(who, day(2020, 3, 1)).front()->term == above);
        QVERIFY(office.isCommitteeMember(who, day(2020, 3, 1)));
    }

    void comingBackDoesNotBringThePositionBack() {
        OfficeBuilder b;
        const auto branch = b.organization(u"B"_s, OrganizationKind::branch);
        const auto term = b.term(branch, day(2018, 1, 1));
        const auto who = b.member(u"1"_s);
        b.membership(who, branch, {std::nullopt, day(2019, 1, 1)});
        b.membership(who, branch, {day(2019, 6, 1), std::nullopt});
        b.position(term, u"书记"_s, who, day(2018, 1, 1));
        const Office office = b.office();
        QVERIFY(!office.isCommitteeMember(who, day(2019, 1, 1)));
        QVERIFY(!office.isCommitteeMember(who, day(2019, 6, 1)));
    }

    void aDissolvedBranchEndsPositionsInTheCommitteeAbove() {
        OfficeBuilder b;
        const auto committee = b.organization(u"C"_s, OrganizationKind::organ_committee);
        const auto branch =
            b.organization(u"B"_s, OrganizationKind::branch, committee, {std::nullopt, day(2020, 3, 1)});
        const auto term = b.term(committee, day(2018, 1, 1));
        const auto who = b.member(u"1"_s);
        b.membership(who, branch);
        b.position(term, u"委员"_s, who, day(2018, 1, 1));
        const Office office = b.office();
        QVERIFY(office.isCommitteeMember(who, day(2020, 2, 29)));
        QVERIFY(!office.isCommitteeMember(who, day(2020, 3, 1)));
    }

    void fortyHoursAreForCommitteesOfBranchesGeneralBranchesAndOrganCommittees() {
        for (const OrganizationKind kind :
             {OrganizationKind::organ_committee, OrganizationKind::general_branch, OrganizationKind::branch,
              OrganizationKind::leading_group, OrganizationKind::work_committee}) {
            OfficeBuilder b;
            const auto organization = b.organization(u"O"_s, kind);
            const auto who = b.member(u"1"_s);
            b.membership(who, organization);
            b.position(b.term(organization, day(2018, 1, 1)), u"委员"_s, who, day(2018, 1, 1));
            const bool committee =
                kind != OrganizationKind::leading_group && kind != OrganizationKind::work_committee;
            QCOMPARE(b.office().isCommitteeMember(who, day(2020, 1, 1)), committee);
        }
    }

    void whoIsExpected() {
        OfficeBuilder b;
        const auto committee = b.organization(u"C"_s, OrganizationKind::organ_committee);
        const auto branch = b.organization(u"B"_s, OrganizationKind::branch, committee);
        const auto group = b.organization(u"B-1"_s, OrganizationKind::group, branch);
        const auto secretary = b.member(u"1"_s, day(2000, 1, 1));
        const auto probationary = b.member(u"2"_s, day(2019, 12, 1));
        b.membership(secretary, branch);
        b.membership(probationary, branch, {}, group);
        const auto term = b.term(branch, day(2018, 1, 1), day(2020, 9, 1));
        b.position(term, u"组织委员"_s, secretary, day(2018, 1, 1));
        b.position(term, u"纪检委员"_s, secretary, day(2018, 1, 1));
        const Office office = b.office();
        const Date now = day(2020, 5, 1);
        using enum ActivityKind;
        const QStringList everybody{u"1"_s, u"2"_s};
        QCOMPARE(numbers(office.expectedAttendees(branch, {theme_day}, now)), everybody);
        QCOMPARE(numbers(office.expectedAttendees(branch, {committee_meeting}, now)),
                 QStringList{u"1"_s}); // once, with two posts
        QCOMPARE(numbers(office.expectedAttendees(branch, {committee_meeting, study}, now)), everybody);
        QVERIFY(office.expectedAttendees(branch, {committee_meeting}, day(2020, 9, 1)).empty()); // no term
        QCOMPARE(numbers(office.expectedAttendees(group, {group_meeting}, now)), QStringList{u"2"_s});
        QCOMPARE(numbers(office.expectedAttendees(group, {committee_meeting}, now)), QStringList{u"2"_s});
        QVERIFY(office.expectedAttendees(branch, {talk}, now).empty());
        QVERIFY(office.expectedAttendees(committee, {study}, now).empty());
        QCOMPARE(numbers(office.expectedAttendees(branch, {study}, day(2019, 11, 30))), QStringList{u"1"_s});
    }

    void aCircleInADamagedBookEndsEveryWalk() {
        OfficeBuilder b;
        const auto first = b.organization(u"1"_s, OrganizationKind::branch);
        const auto second = b.organization(u"2"_s, OrganizationKind::group, first);
        b.rows.organizations.front().parent = second;
        const auto who = b.member(u"1"_s);
        b.membership(who, first);
        const Office office = b.office();
        QCOMPARE(office.subtree(first).size(), size_t{2});
        QVERIFY(!office.isAtOrBelow(first, IdFactory(9).next<OrganizationId>()));
        QVERIFY(!office.headOf(*office.organization(first)));
        QCOMPARE(office.membersOf(first, day(2020, 1, 1)).size(), size_t{1});
    }

    void whatIsUnknownIsNobody() {
        const Office office = OfficeBuilder().office();
        IdFactory ids(5);
        const Date now = day(2020, 1, 1);
        QVERIFY(!office.organization(ids.next<OrganizationId>()));
        QVERIFY(!office.organizationByCode(u"x"));
        QVERIFY(!office.memberByNumber(u"x"));
        QVERIFY(office.membersOf(ids.next<OrganizationId>(), now).empty());
        QVERIFY(!office.runningTerm(ids.next<OrganizationId>(), now));
        QVERIFY(office.positionsHeldBy(ids.next<MemberId>(), now).empty());
        QVERIFY(office.expectedAttendees(ids.next<OrganizationId>(), {ActivityKind::study}, now).empty());
    }
};

REGISTER_TEST(office_test, OfficeTest)

} // namespace office_test

#include "office_test.moc"
