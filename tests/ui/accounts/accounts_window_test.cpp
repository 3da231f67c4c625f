#include "core/storage/member_repository.h"
#include "core/usecases/accounts.h"
#include "core/usecases/lists.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/my_hours/my_hours_view.h"
#include "ui/shell/long_task.h"
#include "ui/shell/member_page.h"
#include "ui/shell/sign_in_page.h"
#include "ui/widgets/verb_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace accounts_window_test {

namespace {
const QString secretaryName = u"王书记"_s;
const QString password = u"the ginkgo in autumn"_s;
} // namespace

class AccountsWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        fixture = std::make_unique<WindowFixture>();
        const auto book = fixture->exampleBook();
        QVERIFY(book);
        path = *book;
        fixture->show();
        QVERIFY(window().openBook(path));
    }
    void cleanup() { fixture.reset(); }

    void switchingOnShowsTheCodeOnceAndGoesOnAsTheSecretary() {
        const QString code = switchOnByHand();
        QCOMPARE(code.size(), 34);
        QVERIFY(accountsOn(ledger()));
        QCOMPARE(window().view()->workspace().actor().name, secretaryName);
        auto* table = accountsPage()->findChild<QTableWidget*>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->item(0, 0)->text(), secretaryName);
    }

    void thePageShowsTheFirstAccountAtOnceWithoutLeavingIt() {
        AccountsPage* page = accountsPage();
        auto* dialog = page->askToSwitchOn();
        type(dialog, u"name"_s, secretaryName);
        type(dialog, u"password"_s, password);
        type(dialog, u"again"_s, password);
        dialog->press();
        QTRY_VERIFY(page->findChild<QLabel*>(u"recovery_code"_s));
        auto* table = page->findChild<QTableWidget*>();
        QVERIFY(!table->isHidden());
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(!page->findChild<QPushButton*>(u"add_account"_s)->isHidden());
    }

    void twoDifferentPasswordsAreRefusedBelowTheField() {
        auto* dialog = accountsPage()->askToSwitchOn();
        type(dialog, u"name"_s, secretaryName);
        type(dialog, u"password"_s, password);
        type(dialog, u"again"_s, password + u"!"_s);
        dialog->press();
        QVERIFY(dialog->isVisible());
        type(dialog, u"password"_s, u"short"_s);
        type(dialog, u"again"_s, u"short"_s);
        dialog->press();
        QVERIFY(dialog->isVisible());
        QVERIFY(!accountsOn(ledger()));
        dialog->reject();
    }

    void aBookWithAccountsAsksWhoIsThereAndLetsInWhoKnows() {
        switchOnByHand();
        window().closeBook();
        QVERIFY(window().openBook(path));
        QVERIFY(!window().view());
        QVERIFY(window().signInPage());
        signInOffice(u"something else entirely"_s);
        QVERIFY(!window().view());
        signInOffice(password);
        QVERIFY(window().view());
        QCOMPARE(window().view()->workspace().actor().name, secretaryName);
    }

    void afterThreeWrongPasswordsOneWaits() {
        switchOnByHand();
        window().lock();
        for (int i = 0; i < 3; ++i)
            signInOffice(u"something else entirely"_s);
        signInOffice(password);
        QVERIFY(!window().view());
        fixture->clock.set(*Date::of(2020, 11, 18), QTime(9, 0, 6));
        signInOffice(password);
        QVERIFY(window().view());
    }

    void leftAloneTheWindowLocksAndComesBackToTheSamePage() {
        switchOnByHand();
        window().goTo({u"members"_s});
        fixture->clock.set(*Date::of(2020, 11, 18), QTime(9, 9, 59));
        QTest::keyClick(&window(), Qt::Key_Shift);
        fixture->clock.set(*Date::of(2020, 11, 18), QTime(9, 19, 0));
        QTest::qWait(2200);
        QVERIFY(window().view()); // the key was nine minutes ago
        fixture->clock.set(*Date::of(2020, 11, 18), QTime(9, 20, 30));
        QTRY_VERIFY_WITH_TIMEOUT(window().signInPage(), 5000);
        QVERIFY(!window().view());
        // Nobody's name stands on the screen any more.
        for (const QLabel* label : window().findChildren<QLabel*>())
            QVERIFY(!label->isVisible() || !label->text().contains(memberNameShown));
        signInOffice(password);
        QCOMPARE(window().view()->currentName(), u"members"_s);
    }

    void theRecoveryCodeSetsANewPassword() {
        const QString code = switchOnByHand();
        window().lock();
        window().signInPage()->findChild<QPushButton*>(u"forgotten"_s)->click();
        auto* dialog = window().signInPage()->findChild<VerbDialog*>();
        QVERIFY(dialog);
        type(dialog, u"code"_s, code.toLower().remove(u'-'));
        type(dialog, u"name"_s, secretaryName);
        type(dialog, u"password"_s, u"a brand new password"_s);
        type(dialog, u"again"_s, u"a brand new password"_s);
        dialog->press();
        QTRY_VERIFY(window().view());
        window().lock();
        signInOffice(password);
        QVERIFY(!window().view());
        signInOffice(u"a brand new password"_s);
        QVERIFY(window().view());
    }

    void switchingOffLetsEverybodyInAgain() {
        switchOnByHand();
        accountsPage()->findChild<QPushButton*>(u"switch_off"_s)->click();
        QVERIFY(!accountsOn(ledger()));
        window().closeBook();
        QVERIFY(window().openBook(path));
        QVERIFY(window().view());
    }

    void aMemberComesToTheirOwnPageInThreeStepsAndSeesNothingElse() {
        switchOnByHand();
        const auto [member, pin] = pinForSomebody();
        window().lock();
        auto* page = window().signInPage();
        auto* name = page->findChild<QLineEdit*>(u"member_name"_s);
        QTest::keyClicks(name, member.number); // 1 the name
        QCOMPARE(page->findChild<QListWidget*>()->count(), 1);
        QTest::keyClick(name, Qt::Key_Return);
        auto* pinField = page->findChild<QLineEdit*>(u"pin"_s);
        QTest::keyClicks(pinField, pin);           // 2 the PIN
        QTest::keyClick(pinField, Qt::Key_Return); // 3 show
        QVERIFY(window().memberPage());
        QVERIFY(!window().view());
        auto* view = window().memberPage()->findChild<MyHoursView*>();
        QVERIFY(view->statement());
        QCOMPARE(view->statement()->number, member.number);
        window().goTo({u"members"_s}); // leads nowhere
        QVERIFY(!window().view());
        // Alone for two minutes: signed out.
        fixture->clock.set(*Date::of(2020, 11, 18), QTime(9, 2, 1));
        QTRY_VERIFY_WITH_TIMEOUT(!window().memberPage(), 5000);
        QVERIFY(window().signInPage());
    }

    void pinsForEverybodyAreGivenByAWorkerAndShownOnce() {
        switchOnByHand();
        const size_t everybody = withoutPin();
        QVERIFY(everybody > 2);
        accountsPage()->findChild<QPushButton*>(u"give_pins"_s)->click();
        QCOMPARE(withoutPin(), everybody); // the window goes on meanwhile
        QTRY_VERIFY(shownPins());
        QCOMPARE(shownPins()->rowCount(), static_cast<int>(everybody));
        QCOMPARE(withoutPin(), 0U);
        auto* accounts = accountsPage()->findChild<QTableWidget*>();
        QCOMPARE(accounts->rowCount(), static_cast<int>(everybody) + 1);
    }

    void cancelledNobodyIsGivenAPin() {
        switchOnByHand();
        const size_t everybody = withoutPin();
        LongTask* task = nullptr;
        connect(&window().view()->workspace(), &Workspace::taskStarted, this,
                [&task](LongTask* started) { task = started; });
        ledger().book().connection().execute("BEGIN EXCLUSIVE"); // so that it waits until it is cancelled
        accountsPage()->findChild<QPushButton*>(u"give_pins"_s)->click();
        QVERIFY(task);
        QSignalSpy cancelled(task, &LongTask::cancelled);
        task->cancel();
        ledger().book().connection().execute("COMMIT");
        QVERIFY(cancelled.wait());
        QCOMPARE(withoutPin(), everybody);
        QVERIFY(!shownPins());
    }

    void aWrongPinIsRefused() {
        switchOnByHand();
        const auto [member, pin] = pinForSomebody();
        window().lock();
        auto* page = window().signInPage();
        QTest::keyClicks(page->findChild<QLineEdit*>(u"member_name"_s), member.number);
        QTest::keyClicks(page->findChild<QLineEdit*>(u"pin"_s),
                         pin == u"000000"_s ? u"111111"_s : u"000000"_s);
        page->findChild<QPushButton*>(u"show_hours"_s)->click();
        QVERIFY(!window().memberPage());
    }

    void theMemberSavesTheirStatement() {
        switchOnByHand();
        const auto [member, pin] = pinForSomebody();
        window().lock();
        auto* page = window().signInPage();
        QTest::keyClicks(page->findChild<QLineEdit*>(u"member_name"_s), member.number);
        QTest::keyClicks(page->findChild<QLineEdit*>(u"pin"_s), pin);
        page->findChild<QPushButton*>(u"show_hours"_s)->click();
        fixture->dialogs.fileToSave = fixture->path(u"mine.pdf"_s);
        window().memberPage()->findChild<QPushButton*>(u"save"_s)->click();
        QVERIFY(QFileInfo(fixture->dialogs.fileToSave).size() > 1000);
        window().memberPage()->findChild<QPushButton*>(u"sign_out"_s)->click();
        QTRY_VERIFY(window().signInPage());
    }

    void importingAndReportsWorkUnderAccountsOnTheirOwnConnection() {
        switchOnByHand();
        const auto open = window().view()->workspace().opener();
        const auto other = open(OpenMode::readWrite);
        QVERIFY(!other->book().sealer().isLocked());
        QVERIFY(memberList(*other, window().view()->workspace().actor(), other->home().id,
                           fixture->clock.today()));
    }

private:
    MainWindow& window() { return *fixture->window; }
    Ledger& ledger() { return window().view()->workspace().ledger(); }
    AccountsPage* accountsPage() {
        window().goTo({u"accounts"_s});
        return qobject_cast<AccountsPage*>(window().view()->currentPage());
    }
    static void type(QWidget* dialog, const QString& field, const QString& words) {
        auto* edit = dialog->findChild<QLineEdit*>(field);
        QVERIFY2(edit, qPrintable(field));
        edit->clear();
        const bool typeable = std::ranges::all_of(words, [](QChar each) { return each.unicode() < 128; });
        if (typeable)
            QTest::keyClicks(edit, words);
        else
            edit->setText(words); // what no keyboard of a test can type
    }
    QString switchOnByHand() {
        auto* dialog = accountsPage()->askToSwitchOn();
        type(dialog, u"name"_s, secretaryName);
        type(dialog, u"password"_s, password);
        type(dialog, u"again"_s, password);
        dialog->press();
        QString code;
        const auto shown = [&] {
            auto* label = accountsPage()->findChild<QLabel*>(u"recovery_code"_s);
            if (label) code = label->text();
            return label != nullptr;
        };
        if (!QTest::qWaitFor(shown)) qFatal("no recovery code was shown");
        auto* box = accountsPage()->findChild<QLabel*>(u"recovery_code"_s)->window();
        auto* close = box->findChild<QPushButton*>(u"close"_s);
        if (close->isEnabled()) qFatal("it closes before it was written down");
        box->findChild<QCheckBox*>()->click();
        close->click();
        memberNameShown = ledger().office().members().front().name;
        return code;
    }
    void signInOffice(const QString& secret) {
        auto* page = window().signInPage();
        QVERIFY(page);
        page->findChild<QComboBox*>()->setCurrentText(secretaryName);
        auto* field = page->findChild<QLineEdit*>(u"password"_s);
        field->setText(secret);
        page->findChild<QPushButton*>(u"sign_in"_s)->click();
    }
    size_t withoutPin() {
        const Workspace& space = window().view()->workspace();
        return membersWithoutPin(space.ledger(), space.actor(), space.organization(), space.today())->size();
    }
    QTableWidget* shownPins() {
        for (const QDialog* dialog : accountsPage()->findChildren<QDialog*>()) {
            if (auto* list = dialog->findChild<QTableWidget*>()) return list;
        }
        return nullptr;
    }
    std::pair<Member, QString> pinForSomebody() {
        Workspace& space = window().view()->workspace();
        const auto members = space.ledger().office().membersOf(space.organization(), space.today());
        const Member member = *members.front();
        const auto pins = givePins(space.ledger(), space.actor(), {member.id});
        if (!pins) qFatal("%s", qPrintable(pins.problem().message));
        return {member, pins->front().pin};
    }

    std::unique_ptr<WindowFixture> fixture;
    QString path;
    QString memberNameShown;
};

REGISTER_TEST(accounts_window_test, AccountsWindowTest)

} // namespace accounts_window_test

#include "accounts_window_test.moc"
