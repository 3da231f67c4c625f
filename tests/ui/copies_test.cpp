#include "core/storage/organization_repository.h"
#include "core/usecases/restore_preview.h"
#include "tests/support/window_fixture.h"
#include "ui/shell/banner.h"
#include "ui/shell/book_copies.h"
#include "ui/shell/closing_dialog.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_menu.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::WindowFixture;

namespace copies_test {

/// Copies that nobody asks for, and the way back to one, through the window as a person goes it.
class CopiesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;
    QString book;

    MainWindow& window() { return *fixture->window; }
    Ledger& ledger() { return window().view()->workspace().ledger(); }
    QStringList copies() {
        return QDir(backupFolder(book)).entryList({u"*.zhibu"_s}, QDir::Files, QDir::Name);
    }
    /// Those about copies: what is owed is said across the top as well.
    QStringList banners() {
        QStringList sentences;
        for (const Banner* banner : window().view()->findChildren<Banner*>()) {
            if (!banner->sentence().startsWith(u"Overdue"_s)) sentences += banner->sentence();
        }
        return sentences;
    }

    /// Copies by themselves, as a person has it.
    void open() {
        fixture->copiesByThemselves = true;
        fixture->makeWindow();
        QVERIFY(window().openBook(book));
        fixture->show();
    }
    void addGroup(const QString& title) {
        const Problems problems = ledger().book().change(
            Actor::owner(), {u"organization.add"_s, u"Add "_s + title}, [&](Transaction& t) -> Problems {
                organization_repository::insert(t, {.id = t.ids.next<OrganizationId>(),
                                                    .name = title,
                                                    .code = title,
                                                    .kind = OrganizationKind::group,
                                                    .parent = ledger().home().id});
                return {};
            });
        QVERIFY(problems.empty());
    }
    void waitForDaily() { QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 10'000); }
    void waitIdle() { QTRY_VERIFY_WITH_TIMEOUT(!window().copies().queue().isBusy(), 10'000); }

    QAction* action(const QString& words) {
        for (QAction* each : window().menus()->commands()) {
            if (each->text().remove(u'&').startsWith(words)) return each;
        }
        return nullptr;
    }
    RestoreDialog* openRestore() {
        action(u"Restore a copy"_s)->trigger();
        auto* dialog = window().findChild<RestoreDialog*>();
        if (dialog && QTest::qWaitFor([dialog] { return !dialog->isReading(); }, 10'000)) return dialog;
        return nullptr;
    }
    static QPushButton* button(QWidget* parent, const QString& name) {
        return parent->findChild<QPushButton*>(name);
    }
    static QString words(QWidget* dialog) { return dialog->findChild<QLabel*>(u"words"_s)->text(); }

private Q_SLOTS:
    void init() {
        fixture = std::make_unique<WindowFixture>();
        book = *fixture->emptyBook();
    }
    void cleanup() { fixture.reset(); }

    void theFirstOpeningOfADayMakesACopy() {
        open();
        waitForDaily();
        QVERIFY2(copies().front().endsWith(u"-daily.zhibu"_s), qPrintable(copies().front()));
        QVERIFY(!faultOfFile(backupFolder(book) + u'/' + copies().front()));
        const auto says = [this] {
            for (const QLabel* label : window().status()->findChildren<QLabel*>()) {
                if (label->text().contains(u"11-18 09:00"_s)) return true;
            }
            return false;
        };
        QTRY_VERIFY(says());
        // Opened once more on the same day, with something new: that is the exit copy's.
        window().closeBook();
        waitIdle();
        QVERIFY(window().openBook(book));
        QTest::qWait(2000);
        waitIdle();
        QCOMPARE(copies().size(), 1);
    }

    void aWindowThatStaysOpenCopiesBeforeTheNextDaysWork() {
        open();
        waitForDaily();
        addGroup(u"一"_s);
        fixture->clock.set(*Date::of(2020, 11, 19));
        addGroup(u"二"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 2, 10'000);
        QVERIFY(copies().back().contains(u"20201119-090000-daily"_s));
    }

    void closingMakesACopyWhenSomethingChangedAndThenCloses() {
        open();
        waitForDaily();
        waitIdle();
        addGroup(u"一"_s);
        window().close();
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 10'000);
        QCOMPARE(copies().size(), 2);
        QVERIFY2(copies().back().endsWith(u"-exit.zhibu"_s), qPrintable(copies().join(u' ')));
    }

    void closingAtOnceWhenNothingChanged() {
        open();
        waitForDaily();
        waitIdle();
        window().close();
        QVERIFY(!window().isVisible());
        QCOMPARE(copies().size(), 1);
    }

    void closingTheBookMakesACopyToo() {
        open();
        waitForDaily();
        addGroup(u"一"_s);
        window().closeBook();
        QVERIFY(window().firstRun());
        waitIdle();
        QCOMPARE(copies().size(), 2);
    }

    void switchedOffNoneIsMade() {
        setAutomaticCopies(fixture->settings, false);
        open();
        addGroup(u"一"_s);
        QTest::qWait(2000);
        window().close();
        QVERIFY(!window().isVisible());
        QCOMPARE(copies(), QStringList());
    }

    void aSecondWindowThatOnlyReadsMakesNone() {
        WindowFixture writer;
        QVERIFY(writer.window->openBook(book));
        open();
        QVERIFY(ledger().readOnly());
        QTest::qWait(2000);
        window().close();
        QVERIFY(!window().isVisible());
        QCOMPARE(copies(), QStringList());
    }

    // A file where the folder would be: nothing can be written there, by nobody.
    void aCopyThatFailsIsSaidAcrossTheTopAndStopsNothing() {
        QFile file(backupFolder(book));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        open();
        QTRY_VERIFY_WITH_TIMEOUT(!banners().isEmpty(), 10'000);
        QVERIFY2(banners().front().contains(u"No copy of the book could be made"_s),
                 qPrintable(banners().front()));
        QVERIFY(fixture->dialogs.shown.isEmpty());
        addGroup(u"一"_s);
        waitIdle();
        // The way is free again: half an hour later the next change tries again.
        QVERIFY(file.remove());
        fixture->clock.set(*Date::of(2020, 11, 18), QTime(9, 45));
        addGroup(u"二"_s);
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 10'000);
    }

    void aFailedCopyOnClosingIsSaidAndOneClicksClose() {
        open();
        waitForDaily();
        waitIdle();
        addGroup(u"一"_s);
        QVERIFY(QDir(backupFolder(book)).removeRecursively());
        QFile file(backupFolder(book));
        QVERIFY(file.open(QIODevice::WriteOnly));
        window().close();
        auto* dialog = window().findChild<ClosingDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible() && dialog->hasFailed(), 10'000);
        QVERIFY(window().isVisible());
        QTest::mouseClick(button(dialog, u"leave"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 10'000);
    }

    void orTriesAgain() {
        open();
        waitForDaily();
        waitIdle();
        addGroup(u"一"_s);
        QVERIFY(QDir(backupFolder(book)).removeRecursively());
        QFile file(backupFolder(book));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        window().close();
        auto* dialog = window().findChild<ClosingDialog*>();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isVisible() && dialog->hasFailed(), 10'000);
        QVERIFY(file.remove());
        QTest::mouseClick(button(dialog, u"again"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!window().isVisible(), 10'000);
        QCOMPARE(copies().size(), 1);
    }

    void theDailyCopyGoesToTheSecondFolderAsWell() {
        const QString stick = fixture->path(u"stick"_s);
        QVERIFY(QDir().mkpath(stick));
        setSecondCopyFolder(fixture->settings, stick);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(QDir(stick).entryList(QDir::Files).size(), 1, 10'000);
        QVERIFY(banners().isEmpty());
    }

    void aStickThatIsNotThereIsSaid() {
        setSecondCopyFolder(fixture->settings, fixture->path(u"unplugged"_s));
        open();
        QTRY_VERIFY_WITH_TIMEOUT(!banners().isEmpty(), 10'000);
        QVERIFY(banners().front().contains(u"unplugged"_s));
        QCOMPARE(copies().size(), 1);
    }

    void theSettingsSwitchCopiesAndChooseTheSecondFolder() {
        QVERIFY(window().openBook(book));
        fixture->show();
        window().goTo({.page = u"settings"_s});
        QWidget* page = window().view()->currentPage();
        auto* byItself = page->findChild<QCheckBox*>(u"automatic_copies"_s);
        QVERIFY(byItself->isChecked());
        byItself->click();
        QVERIFY(!automaticCopies(fixture->settings));
        QVERIFY(button(page, u"no_second_folder"_s)->isHidden());
        fixture->dialogs.folderToOpen = fixture->path(u"stick"_s);
        button(page, u"choose_second_folder"_s)->click();
        QCOMPARE(secondCopyFolder(fixture->settings), fixture->path(u"stick"_s));
        QVERIFY(page->findChild<QLabel*>(u"second_folder"_s)->text().contains(u"stick"_s));
        button(page, u"no_second_folder"_s)->click();
        QCOMPARE(secondCopyFolder(fixture->settings), QString());
        button(page, u"back_up_now"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(copies().size(), 1, 10'000);
        QVERIFY(copies().front().endsWith(u"-manual.zhibu"_s));
    }

    void aCopyIsLookedAtConfirmedAndRestored() {
        open();
        waitForDaily();
        waitIdle();
        addGroup(u"第一党小组"_s);
        addGroup(u"第二党小组"_s);
        RestoreDialog* dialog = openRestore();
        QVERIFY(dialog);
        auto* list = dialog->findChild<QTableWidget*>(u"copies"_s);
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 1)->text(), u"Daily"_s);
        QCOMPARE(list->item(0, 3)->text(), u"演示局机关第一党支部"_s);
        auto* lost = dialog->findChild<QTableWidget*>(u"lost"_s);
        QCOMPARE(lost->rowCount(), 2);
        QCOMPARE(lost->item(0, 2)->text(), u"Add 第二党小组"_s);
        QVERIFY2(words(dialog).contains(u'2'), qPrintable(words(dialog)));
        fixture->dialogs.answer = false; // a second thought
        QTest::mouseClick(button(dialog, u"restore"_s), Qt::LeftButton);
        QVERIFY(ledger().office().organizationByCode(u"第一党小组"_s));
        QVERIFY(dialog->isVisible());
        fixture->dialogs.answer = true;
        QTest::mouseClick(button(dialog, u"restore"_s), Qt::LeftButton);
        const auto isBack = [this] {
            return window().view() && !ledger().office().organizationByCode(u"第一党小组"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(isBack(), 10'000);
        QVERIFY(!ledger().readOnly());
        QVERIFY(!window().findChild<RestoreDialog*>() || window().findChild<RestoreDialog*>()->isHidden());
        QCOMPARE(audit::head(ledger().book().connection())->verb, u"book.restore"_s);
        QCOMPARE(banners().size(), 1);
        QVERIFY2(banners().front().contains(u"before-restore-20201118-090000"_s),
                 qPrintable(banners().front()));
        const QString kept = book + u".before-restore-20201118-090000"_s;
        QVERIFY(!faultOfFile(kept));
    }

    void anotherFileIsLookedAtAndAStrangeOneRefused() {
        QVERIFY(window().openBook(book));
        fixture->show();
        RestoreDialog* dialog = openRestore();
        QVERIFY(dialog);
        QVERIFY(!button(dialog, u"restore"_s)->isEnabled());
        QVERIFY2(words(dialog).contains(u"no copies"_s), qPrintable(words(dialog)));
        QFile strange(fixture->path(u"strange.zhibu"_s));
        QVERIFY(strange.open(QIODevice::WriteOnly));
        strange.write("no book at all, but a letter");
        strange.close();
        fixture->dialogs.fileToOpen = strange.fileName();
        QTest::mouseClick(button(dialog, u"other_file"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(words(dialog).contains(u"strange.zhibu"_s), 10'000);
        QVERIFY(!button(dialog, u"restore"_s)->isEnabled());
        const QString copy = fixture->path(u"elsewhere.zhibu"_s);
        QVERIFY(backUp(ledger(), Actor::owner(), copy));
        fixture->dialogs.fileToOpen = copy;
        QTest::mouseClick(button(dialog, u"other_file"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"restore"_s)->isEnabled(), 10'000);
        QCOMPARE(dialog->findChild<QTableWidget*>(u"counts"_s)->rowCount(), 5);
        QTest::mouseClick(button(dialog, u"cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!window().findChild<RestoreDialog*>());
        QVERIFY(window().view());
    }

    void aRestoreThatFailsBringsTheBookBack() {
        open();
        waitForDaily();
        waitIdle();
        addGroup(u"第一党小组"_s);
        RestoreDialog* dialog = openRestore();
        QVERIFY(button(dialog, u"restore"_s)->isEnabled());
        // Gone between the look and the click.
        QVERIFY(QFile::remove(backupFolder(book) + u'/' + copies().front()));
        QTest::mouseClick(button(dialog, u"restore"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture->dialogs.codes.contains(u"book.unsound"_s), 10'000);
        QTRY_VERIFY(window().view());
        QVERIFY(ledger().office().organizationByCode(u"第一党小组"_s));
    }

    void aBookThatCannotBeOpenedIsRestoredFromItsCopies() {
        open();
        waitForDaily();
        waitIdle();
        window().closeBook();
        waitIdle();
        QVERIFY(QFile::resize(book, 3000));
        QVERIFY(!window().openBook(book));
        QVERIFY(!fixture->dialogs.codes.isEmpty());
        auto* dialog = window().findChild<RestoreDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"restore"_s)->isEnabled(), 10'000);
        QTest::mouseClick(button(dialog, u"restore"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window().view(), 10'000);
        QCOMPARE(ledger().home().name, u"演示局机关第一党支部"_s);
    }

    // The window goes on drawing while a copy is made, and cancelling leaves nothing half done.
    void aLongCopyIsStoppedFromTheStatusLine() {
        QVERIFY(window().openBook(book));
        fixture->show();
        ledger().book().keep([](Transaction& t) {
            t.connection.execute(
                "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                "INSERT INTO blob SELECT randomblob(32), randomblob(4000) FROM n");
        });
        bool stopped = false;
        connect(&window().copies().queue(), &TaskQueue::taskStarted, this, [&stopped](LongTask* task) {
            connect(task, &LongTask::progressed, task, [task] { task->cancel(); });
            connect(task, &LongTask::cancelled, task, [&stopped] { stopped = true; });
        });
        window().copies().backUpNow();
        QTRY_VERIFY_WITH_TIMEOUT(stopped, 20'000);
        waitIdle();
        QCOMPARE(QDir(backupFolder(book)).entryList(QDir::Files), QStringList());
        QVERIFY(window().status()->message().contains(u"Cancelled"_s));
    }
};

REGISTER_TEST(copies_test, CopiesTest)

} // namespace copies_test

#include "copies_test.moc"
