#include "ui/shell/main_window.h"

#include "core/storage/organization_repository.h"
#include "tests/support/window_fixture.h"
#include "ui/shell/banner.h"
#include "ui/shell/book_copies.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_menu.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::WindowFixture;

namespace main_window_test {

namespace {

/// Any verb will do.
Problems addGroup(Ledger& ledger, const QString& title) {
    return ledger.book().change(
        Actor::owner(), {u"test.add"_s, title}, [&](Transaction& transaction) -> Problems {
            organization_repository::insert(transaction, {.id = transaction.ids.next<OrganizationId>(),
                                                          .name = title,
                                                          .code = title,
                                                          .kind = OrganizationKind::group,
                                                          .parent = ledger.home().id});
            return {};
        });
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;

    MainWindow& window() { return *fixture->window; }
    Ledger& ledger() { return window().view()->workspace().ledger(); }
    void openBranch() {
        const Result<QString> path = fixture->emptyBook();
        QVERIFY(path.ok());
        QVERIFY(window().openBook(*path));
        fixture->show();
    }

private Q_SLOTS:
    void init() { fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { fixture.reset(); }

    void aBookOpensOnTheWorkbench() {
        openBranch();
        QCOMPARE(window().view()->currentName(), u"workbench"_s);
        QVERIFY(window().windowTitle().contains(u"演示局机关第一党支部"_s));
        QCOMPARE(recentBooks(fixture->settings).size(), 1);
    }

    void onlyThePageGoneToIsMade() {
        openBranch();
        QCOMPARE(window().view()->findChildren<Page*>().size(), 1);
        QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window().view()->currentName(), u"activities"_s);
        QVERIFY(window().view()->findChildren<Page*>().size() >= 2);
    }

    void theNavigationGoesByArrowKeysToTheVeryEnd() {
        openBranch();
        auto* navigation = window().view()->findChild<Navigation*>();
        QListWidget* list = navigation->findChildren<QListWidget*>().front();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(window().view()->currentName(), u"activities"_s);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(window().view()->currentName(), u"settings"_s);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(window().view()->currentName(), u"submission"_s);
    }

    void undoIsOfferedByTheVerbsName() {
        openBranch();
        QVERIFY(!window().menus()->undoAction()->isEnabled());
        QVERIFY(addGroup(ledger(), u"党小组一"_s).empty());
        QAction* undo = window().menus()->undoAction();
        QVERIFY(undo->isEnabled());
        QVERIFY2(undo->text().contains(u"党小组一"_s), qPrintable(undo->text()));
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!ledger().office().organizationByCode(u"党小组一"_s));
        QVERIFY(!undo->isEnabled());
        QVERIFY(window().status()->message().contains(u"党小组一"_s));
        QAction* redo = window().menus()->redoAction();
        QVERIFY(redo->text().contains(u"党小组一"_s));
        redo->trigger();
        QVERIFY(ledger().office().organizationByCode(u"党小组一"_s));
    }

    void whatCannotBeUndoneIsSaid() {
        openBranch();
        QVERIFY(addGroup(ledger(), u"一"_s).empty());
        {
            const auto other = Ledger::open(ledger().path(), fixture->clock);
            QVERIFY((*other)
                        ->book()
                        .change(Actor::owner(), {u"test.rename"_s, u"改名"_s},
                                [&](Transaction& t) -> Problems {
                                    Organization group = *(*other)->office().organizationByCode(u"一"_s);
                                    group.name = u"二"_s;
                                    organization_repository::update(t, group);
                                    return {};
                                })
                        .empty());
        }
        window().undo();
        QVERIFY(!fixture->dialogs.codes.isEmpty());
        QCOMPARE(fixture->dialogs.codes.front(), u"undo.conflict"_s);
    }

    void anotherProgramsChangeIsNoticed() {
        openBranch();
        bool told = false;
        connect(&window().view()->workspace(), &Workspace::changed, this, [&told] { told = true; });
        const auto other = Ledger::open(ledger().path(), fixture->clock);
        QVERIFY(addGroup(**other, u"外"_s).empty());
        QTRY_VERIFY_WITH_TIMEOUT(told, 5000);
        QVERIFY(ledger().office().organizationByCode(u"外"_s));
    }

    void aSecondWindowReadsOnlyAndSaysSo() {
        openBranch();
        WindowFixture second;
        QVERIFY(second.window->openBook(ledger().path()));
        second.show();
        QVERIFY(second.window->view()->workspace().ledger().readOnly());
        const auto banners = second.window->view()->findChildren<Banner*>();
        QCOMPARE(banners.size(), 1);
        QVERIFY(banners.front()->isVisible());
        QVERIFY(!ledger().readOnly());
    }

    void closingABookLetsTheNextWindowWrite() {
        openBranch();
        const QString path = ledger().path();
        window().closeBook();
        QVERIFY(!window().view());
        QVERIFY(window().firstRun());
        WindowFixture second;
        QVERIFY(second.window->openBook(path));
        QVERIFY(!second.window->view()->workspace().ledger().readOnly());
    }

    void aBookThatIsNoneIsRefusedAndTheOpenOneStays() {
        openBranch();
        QFile file(fixture->path(u"note.txt"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("hello, this is no book at all");
        file.close();
        QVERIFY(!window().openBook(file.fileName()));
        QVERIFY(!fixture->dialogs.codes.isEmpty());
        QVERIFY(window().view());
        QVERIFY(!window().openBook(fixture->path(u"nowhere.zhibu"_s)));
    }

    void theStatusLineCountsTheMembersOfTheOrganisationChosen() {
        const Result<QString> path = fixture->exampleBook();
        QVERIFY2(path.ok(), path.ok() ? "" : qPrintable(path.problem().message));
        QVERIFY(window().openBook(*path));
        fixture->show();
        QCoreApplication::processEvents();
        const auto words = [this] {
            QStringList list;
            for (const QLabel* label : window().status()->findChildren<QLabel*>())
                list += label->text();
            return list.join(u'|');
        };
        const size_t all = ledger().office().membersOf(ledger().home().id, *Date::of(2020, 11, 18)).size();
        QVERIFY2(words().contains(QString::number(all)), qPrintable(words()));
        QVERIFY(words().contains(u"example.zhibu"_s));
        const Organization* branch = nullptr;
        for (const Organization& each : ledger().office().organizations()) {
            if (each.kind == OrganizationKind::branch) branch = &each;
        }
        QVERIFY(branch);
        const size_t few = ledger().office().membersOf(branch->id, *Date::of(2020, 11, 18)).size();
        window().view()->workspace().choose(branch->id, 2020);
        QVERIFY2(words().contains(u' ' + QString::number(few) + u' '), qPrintable(words()));
    }

    void thePaletteFindsPagesMembersAndCommandsByWhatOneTypes() {
        const Result<QString> path = fixture->exampleBook();
        QVERIFY(path.ok());
        QVERIFY(window().openBook(*path));
        fixture->show();
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        CommandPalette* palette = window().palettePopup();
        QVERIFY(palette && palette->isVisible());
        const Member& someone = ledger().office().members().front();
        palette->field()->setText(nameKeys(someone.name).full);
        QVERIFY2(palette->shownTitles().contains(someone.name),
                 qPrintable(palette->shownTitles().join(u' ')));
        palette->field()->setText(window().view()->offers()[4].title);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(window().view()->currentName(), u"terms"_s);
        QVERIFY(!palette->isVisible());
        window().openPalette();
        palette = window().palettePopup();
        const auto titleOf = [this](const QString& page) {
            const auto& offers = window().view()->offers();
            return std::ranges::find(offers, page, &PageOffer::name)->title;
        };
        QTest::keyClicks(palette->field(), u"handbook"_s);
        QVERIFY(palette->shownTitles().contains(titleOf(u"reports"_s))); // it is printed there
        palette->field()->selectAll();
        QTest::keyClicks(palette->field(), u"qqqqq"_s);
        QVERIFY(palette->shownTitles().isEmpty());
        const auto labels = palette->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(u"qqqqq"_s);
        })); // said, not blank
        palette->field()->clear();
        for (const QString& title : palette->shownTitles())
            QVERIFY2(!title.contains(u'&') && !title.contains(u"(S)"_s), qPrintable(title));
        QTest::keyClick(window().palettePopup()->field(), Qt::Key_Escape);
        QVERIFY(!window().palettePopup()->isVisible());
    }

    void aBackupIsMadeFromTheMenuAndShown() {
        openBranch();
        QTest::keyClick(&window(), Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!window().status()->message().isEmpty());
        QCOMPARE(QDir(fixture->path(u"backups"_s)).entryList(QDir::Files).size(), 1);
    }

    void aCopyIsWrittenWhereOneSaysAndOpened() {
        openBranch();
        fixture->dialogs.fileToSave = fixture->path(u"copy.zhibu"_s);
        window().copies().copyTo(u"Copy"_s, true);
        QTRY_COMPARE(QFileInfo(ledger().path()).fileName(), u"copy.zhibu"_s);
    }

    void theWindowComesBackAsItWasLeft() {
        openBranch();
        window().resize(1111, 666);
        window().close();
        fixture->makeWindow();
        QCOMPARE(window().size(), QSize(1111, 666));
    }

    void anotherThemeKeepsTheBookAndThePage() {
        openBranch();
        QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier);
        setTheme(fixture->settings, Theme::dark);
        window().restyle();
        QCOMPARE(window().view()->currentName(), u"activities"_s);
        QVERIFY(!ledger().readOnly());
    }
};

REGISTER_TEST(main_window_test, MainWindowTest)

} // namespace main_window_test

#include "main_window_test.moc"
