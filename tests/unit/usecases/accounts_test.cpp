#include "core/usecases/accounts.h"

#include "core/storage/activity_repository.h"
#include "core/storage/backup.h"
#include "core/storage/signing.h"
#include "core/usecases/backups.h"
#include "core/usecases/lists.h"
#include "core/usecases/member_changes.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace accounts_test {

namespace {

const keyring::PasswordCost cheap{1, 64 * 1024};
const Credentials secretary{u"王书记"_s, u"银杏树下的第一次会"_s + u"议和记录"_s};
const Credentials clerk{u"李干事"_s, u"every autumn the ginkgo"_s};
const QString identity = u"110101199003078515"_s;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        branch = std::make_unique<SampleBranch>();
        branch->change([this](Transaction& t) {
            member_repository::setProtectedIdentity(t, branch->secretary(), {identity, u"13912345678"_s});
            activity_repository::insert(t, Activity{.id = t.ids.next<ActivityId>(),
                                                    .organization = branch->home(),
                                                    .kinds = {ActivityKind::talk},
                                                    .heldOn = *Date::of(2020, 9, 1),
                                                    .topic = u"谈心"_s,
                                                    .minutes = u"说了心里话"_s,
                                                    .recordedAt = t.clock.now()});
        });
    }

    void whileTheyAreOffTheOwnerMayEverythingAndNobodySignsIn() {
        QVERIFY(!accountsOn(ledger()));
        QVERIFY(!refused(ledger(), Actor::owner(), Right::administer));
        QVERIFY(!signIn(ledger(), secretary));
        QVERIFY(signInNames(ledger()).isEmpty());
    }

    void switchingOnChangesTheKeyAndLeavesEverythingReadableForWhoSignsIn() {
        const QByteArray oldKey = ledger().book().sealer().dataKey();
        const auto on = switchOn();
        const QByteArray newKey = ledger().book().sealer().dataKey();
        QVERIFY(newKey != oldKey);
        QVERIFY(!refused(ledger(), actor, Right::administer));
        QCOMPARE(revealIdentity(ledger(), actor, branch->secretary())->identityNumber, identity);
        QCOMPARE(member_repository::withIdentityNumber(connection(), ledger().book().sealer(), identity),
                 std::optional(branch->secretary()));
        // Neither key lies in the file, nor the code, nor the password.
        const QByteArray file = bytesOf(ledger().path());
        QVERIFY(!file.contains(oldKey));
        QVERIFY(!file.contains(newKey));
        QVERIFY(!file.contains(on.code.toLatin1()));
        QVERIFY(!file.contains(secretary.password.toUtf8()));
        QCOMPARE(connection().scalar("SELECT count(*) FROM data_key"), 0);
    }

    void changeSetsOfProtectedColumnsGoAndTheOthersStay() {
        QVERIFY(editName(Actor::owner(), u"王大伟"_s).empty());
        const qint64 named = connection().scalar("SELECT max(id) FROM audit");
        QVERIFY(connection().scalar("SELECT count(*) FROM change_set WHERE changes IS NULL") == 0);
        switchOn();
        QVERIFY(connection().scalar("SELECT count(*) FROM change_set WHERE changes IS NULL") >= 1);
        QCOMPARE(connection().scalar(QByteArray("SELECT changes IS NOT NULL FROM change_set WHERE audit = ") +
                                     QByteArray::number(named)),
                 1);
        QVERIFY(!ledger().book().firstFault());
        QVERIFY(!ledger().undoTitle());
    }

    void theCopiesUnderTheOldKeyAreNamed() {
        const Result<QString> copy = backUp(ledger(), Actor::owner());
        QVERIFY(copy);
        QCOMPARE(switchOn().oldCopies, QStringList{*copy});
    }

    void withoutSigningInNothingIsShownAndNothingChanged() {
        switchOn();
        branch->reopen();
        QVERIFY(accountsOn(ledger()));
        QCOMPARE(refused(ledger(), Actor::owner(), Right::read)->code, u"actor.sign_in"_s);
        QVERIFY(!memberList(ledger(), Actor::owner(), branch->home(), *Date::of(2020, 11, 18)));
        QVERIFY(!editName(Actor::owner(), u"x"_s).empty());
        // Nor by an actor of another book, however it calls itself.
        QVERIFY(refused(ledger(), {Actor::Role::secretary, u"王书记"_s}, Right::read));
        QVERIFY(refused(ledger(),
                        {Actor::Role::secretary, u"王书记"_s, ledger().book().ids().next<AccountId>()},
                        Right::read));
        QVERIFY(refused(ledger(), {Actor::Role::staff, actor.name, actor.account}, Right::read));
        QVERIFY_THROWS_EXCEPTION(Error, member_repository::protectedIdentity(
                                            connection(), ledger().book().sealer(), branch->secretary()));
    }

    void theAuditEntryNamesTheAccount() {
        switchOn();
        QVERIFY(editName(actor, u"王大伟"_s).empty());
        QCOMPARE(audit::entries(connection()).back().actor, u"王书记"_s);
    }

    void aWrongPasswordIsRefusedInTheSameWordsAsAWrongName() {
        switchOn();
        branch->reopen();
        const auto wrongPassword = signIn(ledger(), {secretary.name, u"something else entirely"_s});
        const auto wrongName = signIn(ledger(), {u"赵书记"_s, secretary.password});
        QCOMPARE(wrongPassword.problem().code, u"account.wrong"_s);
        QCOMPARE(wrongPassword.problem(), wrongName.problem());
        QVERIFY(signIn(ledger(), secretary));
    }

    void failuresInARowMakeOneWaitLongerAndLongerThroughARestartToo() {
        switchOn();
        const Credentials wrong{secretary.name, u"not the password at all"_s};
        for (int i = 0; i < 3; ++i)
            QCOMPARE(signIn(ledger(), wrong).problem().code, u"account.wrong"_s);
        QCOMPARE(signIn(ledger(), secretary).problem().code, u"account.wait"_s);
        branch->reopen();
        QCOMPARE(signIn(ledger(), secretary).problem().code, u"account.wait"_s);
        branch->clock.set(*Date::of(2020, 11, 18), QTime(9, 0, 4));
        QVERIFY(!signIn(ledger(), secretary));
        branch->clock.set(*Date::of(2020, 11, 18), QTime(9, 0, 5));
        QCOMPARE(signIn(ledger(), wrong).problem().code, u"account.wrong"_s);
        branch->clock.set(*Date::of(2020, 11, 18), QTime(9, 0, 14)); // ten seconds now
        QCOMPARE(signIn(ledger(), secretary).problem().code, u"account.wait"_s);
        branch->clock.set(*Date::of(2020, 11, 17)); // a clock set back does not help
        QCOMPARE(signIn(ledger(), secretary).problem().code, u"account.wait"_s);
        branch->clock.set(*Date::of(2020, 11, 18), QTime(9, 0, 15));
        QVERIFY(signIn(ledger(), secretary));
        QCOMPARE(ledger().book().accounts().front().failures.count, 0);
        QCOMPARE(waitAfter(2), 0);
        QCOMPARE(waitAfter(3), 5);
        QCOMPARE(waitAfter(5), 20);
        QCOMPARE(waitAfter(1000), 15 * 60);
    }

    void failuresCountInABookOpenedForReadingToo() {
        switchOn();
        const auto reading = Ledger::open(ledger().path(), branch->clock, {.mode = OpenMode::readOnly});
        for (int i = 0; i < 3; ++i)
            QVERIFY(!signIn(**reading, {secretary.name, u"not the password at all"_s}));
        QCOMPARE(signIn(**reading, secretary).problem().code, u"account.wait"_s);
    }

    void whatEachRoleMay_data() {
        QTest::addColumn<int>("right");
        QTest::addColumn<bool>("staff");
        QTest::addColumn<bool>("member");
        QTest::newRow("read") << int(Right::read) << true << false;
        QTest::newRow("write") << int(Right::write) << true << false;
        QTest::newRow("backup") << int(Right::backup) << true << false;
        QTest::newRow("numbers") << int(Right::readProtected) << true << false;
        QTest::newRow("talks") << int(Right::readTalks) << false << false;
        QTest::newRow("accounts") << int(Right::administer) << false << false;
        QTest::newRow("own page") << int(Right::ownPage) << true << true;
    }

    void whatEachRoleMay() {
        QFETCH(int, right);
        QFETCH(bool, staff);
        QFETCH(bool, member);
        switchOn();
        const Actor staffActor = signedInStaff();
        const Actor memberActor = signedInMember();
        const auto wanted = static_cast<Right>(right);
        QVERIFY(!refused(ledger(), actor, wanted));
        QCOMPARE(!refused(ledger(), staffActor, wanted), staff);
        QCOMPARE(!refused(ledger(), memberActor, wanted), member);
    }

    void talksAreTheSecretarysFromTheFirstKeyPressed() {
        switchOn();
        const Actor staff = signedInStaff();
        ActivityDraft talk{.organization = branch->home(), .kinds = {ActivityKind::talk}};
        talk.minutes = u"说了什么"_s;
        QCOMPARE(saveDraft(ledger(), staff, {}, talk).problem().code, u"talk.refused"_s);
        const auto mine = saveDraft(ledger(), actor, {}, talk);
        QVERIFY(mine);
        QCOMPARE(draft(ledger(), staff, *mine).problem().code, u"talk.refused"_s);
        QVERIFY(drafts(ledger(), staff)->empty());
        QCOMPARE(drafts(ledger(), actor)->size(), 1U);
    }

    void anAccountOpensTheBookUntilItIsRemovedAndTheKeyChangesThen() {
        switchOn();
        const Actor staff = signedInStaff();
        QVERIFY(signIn(ledger(), secretary));
        const QByteArray before = ledger().book().sealer().dataKey();
        QCOMPARE(removeAccount(ledger(), staff, *actor.account).front().code, u"actor.refused"_s);
        QCOMPARE(removeAccount(ledger(), actor, *actor.account).front().code, u"account.own"_s);
        QVERIFY(removeAccount(ledger(), actor, *staff.account).empty());
        QVERIFY(ledger().book().sealer().dataKey() != before);
        QVERIFY(refused(ledger(), staff, Right::read));
        QCOMPARE(signIn(ledger(), clerk).problem().code, u"account.wrong"_s);
        branch->reopen();
        QVERIFY(signIn(ledger(), secretary));
        QCOMPARE(revealIdentity(ledger(), actor, branch->secretary())->identityNumber, identity);
    }

    void recoveryGivesANewPasswordAndOnlyTheRightCodeDoes() {
        const QString code = switchOn().code;
        branch->reopen();
        const Credentials fresh{secretary.name, u"another long password"_s};
        QCOMPARE(recover(ledger(), u"K7QW"_s, fresh).problem().code, u"recovery.mistyped"_s);
        QCOMPARE(recover(ledger(), keyring::written(keyring::makeRecoveryCode()), fresh).problem().code,
                 u"recovery.wrong"_s);
        QCOMPARE(recover(ledger(), code, {secretary.name, u"short"_s}).problem().code, u"password.short"_s);
        const auto recovered = recover(ledger(), code, fresh);
        QVERIFY(recovered);
        QCOMPARE(revealIdentity(ledger(), *recovered, branch->secretary())->identityNumber, identity);
        QCOMPARE(signIn(ledger(), secretary).problem().code, u"account.wrong"_s);
        QVERIFY(signIn(ledger(), fresh));
        // Another name: somebody new takes over.
        QVERIFY(recover(ledger(), code, {u"赵书记"_s, u"another long password"_s}));
        QCOMPARE(signInNames(ledger()).size(), 2);
    }

    void renewingTheCodeChangesTheKeyAndTheOldCodeOpensNothing() {
        const QString old = switchOn().code;
        const Actor staff = signedInStaff();
        QVERIFY(signIn(ledger(), secretary));
        const QByteArray before = ledger().book().sealer().dataKey();
        QVERIFY(!renewRecoveryCode(ledger(), staff));
        const auto renewed = renewRecoveryCode(ledger(), actor);
        QVERIFY(renewed && renewed->code != old);
        QVERIFY(ledger().book().sealer().dataKey() != before);
        branch->reopen();
        const Credentials fresh{secretary.name, u"another long password"_s};
        QCOMPARE(recover(ledger(), old, fresh).problem().code, u"recovery.wrong"_s);
        QVERIFY(signIn(ledger(), clerk)); // nobody else had to be asked
        QCOMPARE(revealIdentity(ledger(), staff, branch->secretary())->identityNumber, identity);
        QVERIFY(recover(ledger(), renewed->code, fresh));
    }

    void switchingOffPutsANewKeyIntoTheBook() {
        switchOn();
        const QByteArray before = ledger().book().sealer().dataKey();
        QVERIFY(switchOffAccounts(ledger(), actor).empty());
        QVERIFY(!accountsOn(ledger()));
        branch->reopen();
        QVERIFY(ledger().book().sealer().dataKey() != before);
        QCOMPARE(revealIdentity(ledger(), Actor::owner(), branch->secretary())->identityNumber, identity);
        QVERIFY(!ledger().book().firstFault());
    }

    void aPasswordIsChangedByWhoKnowsThePresentOne() {
        switchOn();
        QCOMPARE(changeOwnPassword(ledger(), actor, u"wrong one"_s, u"a new long password"_s).front().code,
                 u"password.wrong"_s);
        QCOMPARE(changeOwnPassword(ledger(), actor, secretary.password, u"short"_s).front().code,
                 u"password.short"_s);
        QVERIFY(changeOwnPassword(ledger(), actor, secretary.password, u"a new long password"_s).empty());
        QVERIFY(!signIn(ledger(), secretary));
        QVERIFY(signIn(ledger(), {secretary.name, u"a new long password"_s}));
    }

    void aForgottenPasswordIsSetByTheSecretary() {
        switchOn();
        const Actor staff = signedInStaff();
        QVERIFY(signIn(ledger(), secretary));
        QVERIFY(resetPassword(ledger(), actor, *staff.account, u"a new long password"_s).empty());
        QVERIFY(!signIn(ledger(), clerk));
        QVERIFY(signIn(ledger(), {clerk.name, u"a new long password"_s}));
    }

    void aPinOpensNoKey() {
        switchOn();
        const Actor member = signedInMember();
        QCOMPARE(connection().scalar("SELECT count(*) FROM account WHERE role = 'member' AND sealed_key IS "
                                     "NOT NULL"),
                 0);
        branch->reopen();
        QVERIFY(signInMember(ledger(), *member.member, pin));
        QVERIFY(ledger().book().sealer().isLocked());
        QCOMPARE(signInMember(ledger(), *member.member, u"000000x"_s).problem().code, u"account.wrong"_s);
        QCOMPARE(signInMember(ledger(), branch->members[9], pin).problem().code, u"account.wrong"_s);
        QCOMPARE(changeOwnPassword(ledger(), member, pin, u"12ab56"_s).front().code, u"pin.short"_s);
        QVERIFY(changeOwnPassword(ledger(), member, pin, u"246810"_s).empty());
        QVERIFY(!signInMember(ledger(), *member.member, pin));
        QVERIFY(signInMember(ledger(), *member.member, u"246810"_s));
    }

    void pinsForManyAreToldAndStoppedLeaveEverybodyWithTheirOwn() {
        switchOn();
        const Actor member = signedInMember();
        QVERIFY(signIn(ledger(), secretary));
        std::stop_source source;
        std::vector<qint64> told;
        const auto stopped = givePins(
            ledger(), actor, branch->members,
            [&](qint64 done, qint64 total) {
                told.push_back(done);
                if (done == 6 && total == 25) source.request_stop();
            },
            source.get_token());
        QCOMPARE(stopped.problem().code, u"pins.stopped"_s);
        QCOMPARE(told, (std::vector<qint64>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(membersWithoutPin(ledger(), actor, branch->home(), ledger().clock().today())->size(), 24U);
        QVERIFY(signInMember(ledger(), *member.member, pin));
    }

    void membersAreFoundByPinyinAndByNumberWhereNamesRepeat() {
        switchOn();
        MemberId namesake = branch->members[3];
        QVERIFY(rename(namesake, u"李敏"_s).empty());
        QVERIFY(givePins(ledger(), actor, branch->members));
        QVERIFY(membersToSignIn(ledger(), u"l"_s).empty()); // one letter would show the roster
        const auto found = membersToSignIn(ledger(), u"limin"_s);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(found[0].number, u"P002"_s);
        QCOMPARE(found[1].number, u"P004"_s);
        const auto single = membersToSignIn(ledger(), u"zj"_s);
        QVERIFY(!single.empty() && single.front().name == u"张静"_s && single.front().number.isEmpty());
        QCOMPARE(membersToSignIn(ledger(), u"P003"_s).front().name, u"张静"_s);
    }

    void theKeyThatSignsIsSealedAndStaysTheSame() {
        const auto before = signing::sign(ledger().book(), "t", "x").publicKey;
        switchOn();
        const auto after = signing::sign(ledger().book(), "t", "x");
        QCOMPARE(after.publicKey, before);
        QVERIFY(signing::verify(after, "t", "x"));
        signOut(ledger());
        QVERIFY_THROWS_EXCEPTION(Error, signing::sign(ledger().book(), "t", "x"));
    }

    void aProgramThatStillHoldsAnOldKeyMayNotWrite() {
        const auto other = Ledger::open(ledger().path(), branch->clock);
        switchOn();
        const Problems problems =
            (*other)->book().change(Actor::owner(), {u"v"_s, u"t"_s}, [this](Transaction& t) {
                member_repository::setProtectedIdentity(t, branch->members[1], {identity, {}});
                return Problems();
            });
        QCOMPARE(problems.front().code, u"book.key_changed"_s);
        QVERIFY((*other)->noticeOtherWriters());
        QVERIFY(refused(**other, Actor::owner(), Right::read));
        QVERIFY((*other)->book().sealer().isLocked());
    }

    void onlyTheSecretaryRestoresACopy() {
        const Result<QString> copy = backUp(ledger(), Actor::owner());
        switchOn();
        const Actor staff = signedInStaff();
        const QString path = ledger().path();
        branch->ledger.reset();
        QCOMPARE(restoreBook(Actor::owner(), path, *copy, branch->clock).problem().code, u"actor.sign_in"_s);
        QCOMPARE(restoreBook(staff, path, *copy, branch->clock).problem().code, u"actor.refused"_s);
        QVERIFY(restoreBook(actor, path, *copy, branch->clock));
        branch->ledger = std::move(*Ledger::open(path, branch->clock));
        QVERIFY(!accountsOn(ledger()));
    }

    void aCopyOfABookWithAccountsIsSoundAndAsksToo() {
        switchOn();
        const Result<QString> copy = backUp(ledger(), actor);
        QVERIFY(copy);
        QVERIFY(!faultOfFile(*copy));
        const auto opened = Ledger::open(*copy, branch->clock);
        QVERIFY(opened && accountsOn(**opened));
        QVERIFY(signIn(**opened, secretary));
    }

    void theWaitBeforeLockingIsKept() {
        switchOn();
        QCOMPARE(lockMinutes(ledger()), 10);
        QVERIFY(setLockMinutes(ledger(), actor, 3).empty());
        QCOMPARE(lockMinutes(ledger()), 3);
        QVERIFY(renewRecoveryCode(ledger(), actor));
        QCOMPARE(lockMinutes(ledger()), 3);
        QVERIFY(!setLockMinutes(ledger(), actor, 1000).empty());
    }

private:
    Ledger& ledger() { return *branch->ledger; }
    Connection& connection() { return ledger().book().connection(); }

    RecoveryCode switchOn() {
        auto on = switchOnAccounts(ledger(), Actor::owner(), secretary, cheap);
        if (!on) qFatal("%s", qPrintable(on.problem().message));
        auto in = signIn(ledger(), secretary);
        if (!in) qFatal("%s", qPrintable(in.problem().message));
        actor = *in;
        return *on;
    }
    Actor signedInStaff() {
        if (!addAccount(ledger(), actor, clerk, Actor::Role::staff, cheap)) qFatal("no account");
        auto in = signIn(ledger(), clerk);
        if (!in) qFatal("%s", qPrintable(in.problem().message));
        return *in;
    }
    Actor signedInMember() {
        const MemberId id = branch->members[4];
        ledger().book().unlock(ledger().book().sealer().dataKey());
        const auto given = givePins(ledger(), actor, {id});
        if (!given) qFatal("%s", qPrintable(given.problem().message));
        pin = given->front().pin;
        auto in = signInMember(ledger(), id, pin);
        if (!in) qFatal("%s", qPrintable(in.problem().message));
        return *in;
    }
    Problems rename(const MemberId& id, const QString& name) {
        Member member = *ledger().office().member(id);
        member.name = name;
        return editMember(ledger(), actor, {member});
    }
    Problems editName(const Actor& who, const QString& name) {
        Member member = *ledger().office().member(branch->secretary());
        member.name = name;
        return editMember(ledger(), who, {member});
    }

    std::unique_ptr<SampleBranch> branch;
    Actor actor;
    QString pin;
};

REGISTER_TEST(accounts_test, AccountsTest)

} // namespace accounts_test

#include "accounts_test.moc"
