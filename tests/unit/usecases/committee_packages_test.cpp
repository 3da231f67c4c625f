#include "core/usecases/organization_changes.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/package_world.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace committee_packages_test {

namespace {

const Actor owner = Actor::owner();
const Period third = Period::quarter(2020, 3);

QByteArray dumpOf(Ledger& ledger) {
    return ledgerDump(ledger.book().connection());
}

qint64 rowsIn(Ledger& ledger, const char* table) {
    return ledger.book().connection().scalar(QByteArray("SELECT count(*) FROM ") + table);
}

} // namespace

/// Files of a committee that speak for its branches, and branches that come, go and are asked themselves.
class CommitteePackagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        committee.reset();
        world.emplace();
        branch = &world->branch(u"B1"_s);
        branch->record(*Date::of(2020, 7, 10));
        branch->record(*Date::of(2020, 8, 10), {ActivityKind::theme_day, ActivityKind::general_meeting});
    }

    void aCommitteesFileCarriesWhatItsBranchesHandedIn() {
        const QString file = fileOfACommitteeWithTheBranch();
        QCOMPARE(world->receive(file).outcome, ReceiveOutcome::fresh);
        const Organization* known = world->above->office().organization(branch->home());
        QVERIFY(known);
        QCOMPARE(known->parent, std::optional(committee->home().id));
        QVERIFY(rowsIn(*committee, "activity") > 0);
        QCOMPARE(rowsIn(*world->above, "activity"), rowsIn(*committee, "activity"));
        QCOMPARE(rowsIn(*world->above, "attendance"), rowsIn(*committee, "attendance"));
    }

    /// The committee hands in for the branch as well; the branch stands below the office until it is moved.
    void whatACommitteeHandedInForABranchIsTakenUpOnceTheBranchStandsBelowIt_data() {
        QTest::addColumn<bool>("movedFirst");
        QTest::addRow("moved before its file comes") << true;
        QTest::addRow("moved after its file has come") << false;
    }
    void whatACommitteeHandedInForABranchIsTakenUpOnceTheBranchStandsBelowIt() {
        QFETCH(bool, movedFirst);
        Ledger& above = *world->above;
        const QString file = fileOfACommitteeWithTheBranch();
        world->enrol(*branch);
        QVERIFY(releaseUnit(above, owner, branch->home(), *Date::of(2020, 6, 30)).empty());
        const auto move = [&] {
            return moveOrganization(above, owner, branch->home(), committee->home().id,
                                    {.on = *Date::of(2020, 6, 30)});
        };
        if (movedFirst) QVERIFY(move().empty());
        QCOMPARE(world->receive(file).outcome, ReceiveOutcome::fresh);
        QCOMPARE(rowsIn(above, "activity"), movedFirst ? 2 : 0);
        if (!movedFirst) QVERIFY(move().empty());
        QCOMPARE(rowsIn(above, "activity"), 2);
        QVERIFY(!above.book().firstFault());
        const QByteArray settled = dumpOf(above);
        QVERIFY(settleAll(above, owner));
        QCOMPARE(dumpDifference(settled, dumpOf(above)), QByteArray());
    }

    void aBranchThatIsReleasedIsHandedInByItsCommitteeFromThenOn() {
        Ledger& above = *world->above;
        const QString file = fileOfACommitteeWithTheBranch();
        world->enrol(*branch);
        QVERIFY(moveOrganization(above, owner, branch->home(), committee->home().id,
                                 {.on = *Date::of(2020, 6, 30)})
                    .empty());
        world->receive(file);
        QCOMPARE(rowsIn(above, "activity"), 0); // the branch is asked itself
        QVERIFY(releaseUnit(above, owner, branch->home(), *Date::of(2020, 7, 1)).empty());
        QCOMPARE(rowsIn(above, "activity"), 2);
        world->enrol(*branch); // asked again
        QCOMPARE(rowsIn(above, "activity"), 0);
    }

    void aBranchKnownFromItsCommitteesFileIsAskedItselfFromThenOn() {
        Ledger& above = *world->above;
        world->receive(fileOfACommitteeWithTheBranch());
        QCOMPARE(rowsIn(above, "activity"), 2);
        world->enrol(*branch);
        QCOMPARE(rowsIn(above, "activity"), 0);
        QVERIFY(above.office().organization(branch->home()));
        QVERIFY(!above.book().firstFault());
        const QByteArray settled = dumpOf(above);
        QVERIFY(settleAll(above, owner));
        QCOMPARE(dumpDifference(settled, dumpOf(above)), QByteArray());
        world->receive(world->folder.filePath(u"one.zbpkg"_s));
        QCOMPARE(rowsIn(above, "activity"), 2);
    }

    void aMoveNobodyHandsInForIsTakenBackLikeAnyOther() {
        Ledger& above = *world->above;
        world->enrol(*branch);
        const auto below = setUpOrganization(above, owner,
                                             {.id = above.book().ids().next<OrganizationId>(),
                                              .name = u"演示局机关党委"_s,
                                              .code = u"C1"_s,
                                              .kind = OrganizationKind::organ_committee,
                                              .parent = above.home().id});
        QVERIFY(below);
        QVERIFY(
            moveOrganization(above, owner, branch->home(), *below, {.on = *Date::of(2020, 6, 30)}).empty());
        QVERIFY(above.undo(owner).empty());
        QCOMPARE(above.office().organization(branch->home())->parent, std::optional(above.home().id));
    }

    /// What the office entered of where a branch stood is not for files to change.
    void aCorrectionOfAQuarterBeforeTheBranchMovedIsStillTakenIn() {
        Ledger& above = *world->above;
        const QString before = fileOfACommitteeWithTheBranch();
        world->enrol(*branch);
        QVERIFY(releaseUnit(above, owner, branch->home(), *Date::of(2020, 6, 30)).empty());
        QVERIFY(moveTo(committee->home().id, *Date::of(2020, 7, 1)).empty());
        world->receive(before);
        QCOMPARE(rowsIn(above, "activity"), 2);
        const auto next = newCommittee(u"C2"_s);
        QVERIFY(moveTo(next->home().id, *Date::of(2020, 10, 1)).empty());
        branch->record(*Date::of(2020, 10, 3));
        world->receive(passOn(*next, Period::quarter(2020, 4), u"next"_s));
        QCOMPARE(rowsIn(above, "activity"), 3);
        branch->record(*Date::of(2020, 9, 9));
        QCOMPARE(world->receive(passOn(*committee, third, u"corrected"_s)).outcome,
                 ReceiveOutcome::superseding);
        QCOMPARE(rowsIn(above, "activity"), 4);
        const QByteArray settled = dumpOf(above);
        QVERIFY(settleAll(above, owner));
        QCOMPARE(dumpDifference(settled, dumpOf(above)), QByteArray());
    }

private:
    Problems moveTo(const OrganizationId& parent, Date on) {
        return moveOrganization(*world->above, owner, branch->home(), parent, {.on = on});
    }
    /// A committee with a book of its own, known above, that knows the branch.
    std::unique_ptr<Ledger> newCommittee(const QString& code) {
        auto made =
            Ledger::create(owner, world->folder.filePath(code + u".zhibu"_s),
                           {.name = u"演示%1党委"_s.arg(code),
                            .kind = OrganizationKind::organ_committee,
                            .code = code,
                            .aboveName = u"演示机关工委"_s,
                            .aboveCode = u"W"_s,
                            .aboveKind = OrganizationKind::work_committee},
                           world->clock, {.seed = static_cast<quint64>(9 + code.back().digitValue())});
        Ledger& book = **made;
        const bool known =
            registerUnit(book, owner, {.slip = branch->slip(), .fingerprint = branch->fingerprint()}).ok() &&
            registerUnit(*world->above, owner,
                         {.slip = *readKeySlip(*keySlip(book, owner)),
                          .fingerprint = ownKey(book, owner)->fingerprint})
                .ok();
        if (!known) qFatal("the committee could not be registered");
        return std::move(*made);
    }
    /// The branch's quarter, handed in to the committee and on from there.
    QString passOn(Ledger& by, const Period& quarter, const QString& name) {
        const QString file = world->folder.filePath(u"by-"_s + name + u".zbpkg"_s);
        const bool done =
            receiveFiles(by, owner, {branch->send(quarter, name)}).ok() &&
            handIn(by, owner, {.quarter = quarter, .path = file, .report = QByteArray("%PDF-1.4")}).ok();
        if (!done) qFatal("the committee could not hand in");
        return file;
    }
    QString fileOfACommitteeWithTheBranch() {
        committee = newCommittee(u"C1"_s);
        return passOn(*committee, third, u"one"_s);
    }

    std::optional<PackageWorld> world;
    BranchBook* branch = nullptr;
    std::unique_ptr<Ledger> committee;
};

REGISTER_TEST(committee_packages_test, CommitteePackagesTest)

} // namespace committee_packages_test

#include "committee_packages_test.moc"
