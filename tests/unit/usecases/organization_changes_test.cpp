#include "core/usecases/organization_changes.h"

#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace organization_changes_test {

namespace {

const Actor owner = Actor::owner();
const Date today = *Date::of(2020, 11, 18);

Date day(int year, int month, int dayOfMonth) {
    return *Date::of(year, month, dayOfMonth);
}

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

QByteArray dump(SampleBranch& branch) {
    return ledgerDump(branch.ledger->book().connection());
}

void thereAndBack(SampleBranch& branch, const std::function<Problems()>& verb) {
    const QByteArray before = dump(branch);
    QCOMPARE(codeOf(verb()), QString());
    const QByteArray after = dump(branch);
    QVERIFY(branch.ledger->book().undo(owner).empty());
    QCOMPARE(dump(branch), before);
    QVERIFY(branch.ledger->book().redo(owner).empty());
    QCOMPARE(dump(branch), after);
    const auto fault = branch.ledger->book().firstFault();
    QVERIFY2(!fault, fault ? qPrintable(fault->message) : "");
}

/// A work committee, a leading group and a second branch of the group around the sample branch.
class Office2 {
public:
    Office2() {
        branch.change([this](Transaction& transaction) {
            work = transaction.ids.next<OrganizationId>();
            leading = transaction.ids.next<OrganizationId>();
            second = transaction.ids.next<OrganizationId>();
            organization_repository::insert(transaction,
                                            Organization{.id = *work,
                                                         .name = u"工委"_s,
                                                         .code = u"W"_s,
                                                         .kind = OrganizationKind::work_committee});
            organization_repository::insert(transaction, Organization{.id = *leading,
                                                                      .name = u"演示局党组"_s,
                                                                      .code = u"L"_s,
                                                                      .kind = OrganizationKind::leading_group,
                                                                      .parent = work});
            organization_repository::insert(
                transaction,
                Organization{.id = *second, .name = u"二支部"_s, .code = u"B009"_s, .parent = leading});
            Organization home = branch.ledger->home();
            home.parent = leading;
            organization_repository::update(transaction, home);
        });
        branch.ledger->book().clearUndo();
    }
    Ledger& ledger() { return *branch.ledger; }

    SampleBranch branch;
    std::optional<OrganizationId> work, leading, second;
};

} // namespace

class OrganizationChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void settingUpAsksForWhatItNeeds() {
        Office2 office;
        Organization fresh{.id = IdFactory(5).next<OrganizationId>(), .code = u"B001"_s};
        const auto codes = [&] {
            QStringList list;
            const auto done = setUpOrganization(office.ledger(), owner, fresh);
            if (!done) {
                for (const Problem& each : done.problems())
                    list += each.code;
            }
            return list;
        };
        QCOMPARE(codes(), (QStringList{u"name.missing"_s, u"code.taken"_s, u"parent.missing"_s}));
        fresh.name = u"三支部"_s;
        fresh.code = u"B010"_s;
        fresh.parent = office.branch.home();
        QCOMPARE(codes(), QStringList{u"parent.kind"_s});
        fresh.parent = office.leading;
        thereAndBack(office.branch, [&] {
            const auto done = setUpOrganization(office.ledger(), owner, fresh);
            return done ? Problems() : done.problems();
        });
    }

    void theTreeIsAsItStoodOnAnyDate() {
        Office2 office;
        Organization after = *office.ledger().office().organization(*office.second);
        after.name = u"第二党支部"_s;
        after.parent = office.work;
        thereAndBack(office.branch, [&] {
            return changeOrganization(office.ledger(), owner, after, {day(2020, 9, 1), u"工委〔2020〕7号"_s});
        });
        const auto lineOn = [&](Date on) {
            const auto tree = *organizationTree(office.ledger(), owner, *office.work, on);
            return *std::ranges::find_if(
                tree, [&](const TreeLine& line) { return line.organization.id == *office.second; });
        };
        QCOMPARE(lineOn(day(2020, 8, 31)).organization.name, u"二支部"_s);
        QCOMPARE(lineOn(day(2020, 8, 31)).depth, 2);
        QCOMPARE(lineOn(day(2020, 9, 1)).organization.name, u"第二党支部"_s);
        QCOMPARE(lineOn(day(2020, 9, 1)).depth, 1);
        const auto history = *organizationHistory(office.ledger(), owner, *office.second);
        QCOMPARE(history.size(), size_t{1});
        QCOMPARE(history[0].document, u"工委〔2020〕7号"_s);
        QCOMPARE(codeOf(moveOrganization(office.ledger(), owner, *office.second, *office.leading,
                                         {day(2020, 8, 1)})),
                 u"organization.later_change"_s);
        QCOMPARE(codeOf(moveOrganization(office.ledger(), owner, *office.leading, *office.second, {today})),
                 u"parent.kind"_s);
    }

    void mergingMovesTheMembersAndClosesTheTerm() {
        Office2 office;
        thereAndBack(office.branch, [&] {
            return mergeOrganizations(office.ledger(), owner, {office.branch.home()}, *office.second,
                                      {day(2020, 11, 1), u"工委〔2020〕9号"_s});
        });
        const Office& people = office.ledger().office();
        QCOMPARE(people.membersOf(*office.second, today).size(), size_t{25});
        QCOMPARE(people.membersOf(office.branch.home(), day(2020, 10, 31)).size(), size_t{25});
        QVERIFY(people.membersOf(office.branch.home(), today).empty());
        QVERIFY(!people.runningTerm(office.branch.home(), today));
        QVERIFY(people.groupsOf(office.branch.home(), today).empty());
        QVERIFY(people.runningTerm(office.branch.home(), day(2020, 10, 31)));
    }

    void splittingTakesTheChosenMembers() {
        Office2 office;
        const std::vector<MemberId> chosen(office.branch.members.begin() + 20, office.branch.members.end());
        std::optional<OrganizationId> made;
        thereAndBack(office.branch, [&] {
            const auto done = splitOrganization(
                office.ledger(), owner, office.branch.home(),
                {.id = IdFactory(8).next<OrganizationId>(), .name = u"三支部"_s, .code = u"B003"_s}, chosen,
                {day(2020, 11, 1)});
            if (done) made = *done;
            return done ? Problems() : done.problems();
        });
        const Office& people = office.ledger().office();
        QCOMPARE(people.membersOf(*made, today).size(), size_t{5});
        QCOMPARE(people.membersOf(office.branch.home(), today).size(), size_t{20});
        QVERIFY(people.organization(*made)->parent == office.leading);
    }

    void dissolvingAsksWhereTheMembersGo() {
        Office2 office;
        QVERIFY(mergeOrganizations(office.ledger(), owner, {office.branch.home()}, *office.second,
                                   {day(2020, 11, 1)})
                    .empty());
        QCOMPARE(codeOf(dissolveOrganization(office.ledger(), owner, *office.second, {}, {today})),
                 u"dissolve.members"_s);
        QCOMPARE(codeOf(dissolveOrganization(office.ledger(), owner, *office.leading, {}, {today})),
                 u"dissolve.below"_s);
        QCOMPARE(codeOf(dissolveOrganization(office.ledger(), owner, *office.branch.received, {}, {today})),
                 u"organization.received"_s);
    }

    void theHeadcountSaysWhichKindItShouldBe() {
        Office2 office;
        auto tree = *organizationTree(office.ledger(), owner, office.branch.home(), today);
        QCOMPARE(tree[0].members, 25);
        QVERIFY(!tree[0].advised);
        office.branch.change([&](Transaction& transaction) {
            for (int i = 0; i < 30; ++i) {
                const MemberId id = transaction.ids.next<MemberId>();
                member_repository::insert(transaction, Member{.id = id,
                                                              .number = u"Q%1"_s.arg(i),
                                                              .name = u"新人"_s,
                                                              .statedStatus = MemberStatus::full});
                member_repository::insert(transaction, Membership{.id = transaction.ids.next<MembershipId>(),
                                                                  .member = id,
                                                                  .branch = office.branch.home()});
            }
        });
        tree = *organizationTree(office.ledger(), owner, office.branch.home(), today);
        QVERIFY(tree[0].advised == OrganizationKind::general_branch);
    }

    void aSlipCarriesTheIdentityDown() {
        Office2 office;
        const auto bytes = slipOf(office.ledger(), owner, *office.second);
        const auto slip = readSlip(*bytes);
        QVERIFY(slip);
        QVERIFY(slip->organization.id == *office.second);
        QCOMPARE(slip->organization.code, u"B009"_s);
        QCOMPARE(slip->aboveName, u"演示局党组"_s);
        for (qsizetype cut = 0; cut < bytes->indexOf("kind="); ++cut)
            QVERIFY(!readSlip(bytes->first(cut)));
    }
};

REGISTER_TEST(organization_changes_test, OrganizationChangesTest)

} // namespace organization_changes_test

#include "organization_changes_test.moc"
