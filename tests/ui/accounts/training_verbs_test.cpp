#include "core/usecases/hours_freeze.h"
#include "core/usecases/hours_statements.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/training/course_dialog.h"
#include "ui/pages/training/training_page.h"
#include "ui/pages/training/training_tabs.h"
#include "ui/shell/long_task.h"
#include "ui/widgets/chart_view.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace training_verbs_test {

class TrainingVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        fixture = std::make_unique<WindowFixture>();
        const auto book = fixture->exampleBook();
        QVERIFY(book);
        fixture->show();
        QVERIFY(fixture->window->openBook(*book));
        fixture->window->goTo({u"training"_s});
    }
    void cleanup() { fixture.reset(); }

    void aCourseIsEnteredForAGroupAndAPastedList() {
        const int before = courseLines();
        page()->findChild<QPushButton*>(u"enter_course"_s)->click();
        auto* dialog = page()->findChild<CourseDialog*>();
        QVERIFY(dialog);
        auto* group = dialog->findChild<QComboBox*>(u"group"_s);
        group->setCurrentIndex(1);
        Q_EMIT group->activated(1);
        const int inGroup = dialog->participantCount();
        QVERIFY(inGroup > 0);
        const Member& other = *someoneNotIn(dialog);
        dialog->findChild<QPlainTextEdit*>(u"pasted"_s)
            ->setPlainText(other.number + u"\t培字2020-9号\n没有这个人"_s);
        dialog->findChild<QPushButton*>(u"take"_s)->click();
        QCOMPARE(dialog->participantCount(), inGroup + 1);
        QCOMPARE(dialog->findChild<QPlainTextEdit*>(u"pasted"_s)->toPlainText(), u"没有这个人"_s);
        dialog->findChild<QPushButton*>(u"enter"_s)->click();
        QVERIFY(dialog->isVisible()); // name and hours are missing
        dialog->findChild<QLineEdit*>(u"course_name"_s)->setText(u"冬季轮训"_s);
        dialog->findChild<QLineEdit*>(u"hours"_s)->setText(u"6"_s);
        dialog->findChild<QPushButton*>(u"enter"_s)->click();
        QCOMPARE(courseLines(), before + inGroup + 1);
    }

    void oneKeyMakesAnAbsenceUp() {
        page()->open({{u"tab"_s, u"make_up"_s}});
        QTableWidget* list = page()->makeUpTab()->list();
        const int before = list->rowCount();
        QVERIFY(before > 2);
        list->setFocus();
        list->selectRow(0);
        QTest::keyClick(list, Qt::Key_M);
        QTRY_COMPARE(list->rowCount(), before - 1);
        QCOMPARE(ledger().undo(actor()).size(), 0U);
        QTRY_COMPARE(list->rowCount(), before);
    }

    void afterTheFreezeAChangeAsksForItsReason() {
        fixture->clock.set(*Date::of(2020, 12, 5));
        page()->freezeYear();
        QTRY_VERIFY(!frozen().empty());
        page()->open({{u"tab"_s, u"make_up"_s}});
        QTableWidget* list = page()->makeUpTab()->list();
        const int before = list->rowCount();
        list->selectRow(0);
        fixture->dialogs.text = {}; // the question is left: nothing happens
        page()->makeUpTab()->makeUpChosen();
        QCOMPARE(list->rowCount(), before);
        list->selectRow(0);
        fixture->dialogs.text = u"年底补课"_s;
        page()->makeUpTab()->makeUpChosen();
        QTRY_COMPARE(list->rowCount(), before - 1);
        int noted = 0;
        for (const FreezeState& state : frozen())
            noted += static_cast<int>(state.changes.size());
        QCOMPARE(noted, 1);
        page()->liftYear();
        QVERIFY(frozen().empty());
    }

    void aFreezeIsWorkedOffOutsideTheWindowAndEndsWhatCanBeTakenBack() {
        fixture->clock.set(*Date::of(2020, 12, 5));
        page()->open({{u"tab"_s, u"make_up"_s}});
        page()->makeUpTab()->list()->selectRow(0);
        page()->makeUpTab()->makeUpChosen();
        QVERIFY(ledger().undoTitle());
        page()->freezeYear();
        QVERIFY(frozen().empty()); // the window goes on meanwhile
        QTRY_VERIFY(!ledger().undoTitle());
        QVERIFY(!frozen().empty());
    }

    void aCancelledFreezeFreezesNothing() {
        fixture->clock.set(*Date::of(2020, 12, 5));
        cancelled([this] { page()->freezeYear(); }, "BEGIN IMMEDIATE");
        QVERIFY(frozen().empty());
    }

    void theRegisterIsMadeAndWrittenByAWorker() {
        fixture->dialogs.fileToSave = fixture->path(u"register.xlsx"_s);
        QAction* spreadsheet = page()->findChild<QPushButton*>(u"register"_s)->menu()->actions().at(1);
        // Nobody reads the book meanwhile, so that it cannot be done before it is cancelled.
        cancelled([&] { spreadsheet->trigger(); }, "BEGIN EXCLUSIVE");
        QVERIFY(!QFileInfo::exists(fixture->dialogs.fileToSave));
        spreadsheet->trigger();
        QTRY_VERIFY(QFileInfo(fixture->dialogs.fileToSave).size() > 1000);
    }

    void theOverviewCountsEverybody() {
        page()->open({{u"tab"_s, u"overview"_s}});
        const auto charts = page()->findChildren<ChartView*>();
        QCOMPARE(charts.size(), 2);
        double people = 0;
        for (const BarChart::Bar& bar : charts.front()->chart().bars)
            people += bar.value;
        QCOMPARE(static_cast<int>(people), page()->list()->model()->rowCount());
    }

    void aSignedFileOpensToTheSamePageAndAnAlteredOneIsRefused() {
        const auto members = ledger().office().membersOf(ledger().home().id, fixture->clock.today());
        const auto statement =
            hoursStatement(ledger(), actor(), members.front()->id, 2020, fixture->clock.today());
        QVERIFY(statement);
        auto bytes = statementFile(ledger(), actor(), {*statement});
        QVERIFY(bytes);
        const QString path = fixture->path(u"one.zbhours"_s);
        write(path, *bytes);
        QDialog* dialog = fixture->window->openStatement(path);
        QVERIFY(dialog);
        dialog->accept();
        fixture->window->closeBook();
        dialog = fixture->window->openStatement(path); // without a book as well
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton*>(u"register_seal"_s));
        dialog->accept();
        (*bytes)[bytes->size() / 2] = static_cast<char>((*bytes)[bytes->size() / 2] ^ 1);
        write(path, *bytes);
        QVERIFY(!fixture->window->openStatement(path));
        QVERIFY(fixture->dialogs.codes.last().startsWith(u"statement."_s));
    }

private:
    TrainingPage* page() { return qobject_cast<TrainingPage*>(fixture->window->view()->currentPage()); }
    Ledger& ledger() { return fixture->window->view()->workspace().ledger(); }
    std::vector<FreezeState> frozen() { return *freezeStates(ledger(), actor(), ledger().home().id, 2020); }
    /// Starts it while the book is held, so that it waits, and cancels it.
    void cancelled(const std::function<void()>& start, const char* hold) {
        Workspace& space = fixture->window->view()->workspace();
        LongTask* task = nullptr;
        connect(&space, &Workspace::taskStarted, this, [&task](LongTask* started) { task = started; });
        ledger().book().connection().execute(hold);
        start();
        QVERIFY(task);
        QSignalSpy stopped(task, &LongTask::cancelled);
        task->cancel();
        ledger().book().connection().execute("COMMIT");
        QVERIFY(stopped.wait());
    }
    const Actor& actor() { return fixture->window->view()->workspace().actor(); }
    int courseLines() {
        const auto lines = creditList(ledger(), actor(), ledger().home().id, 2020);
        return static_cast<int>(lines->size());
    }
    const Member* someoneNotIn(CourseDialog* dialog) {
        auto* table = dialog->findChild<QTableWidget*>();
        QSet<QString> in;
        for (int row = 0; row < table->rowCount(); ++row)
            in.insert(table->item(row, 0)->text());
        for (const Member* member : ledger().office().membersOf(ledger().home().id, fixture->clock.today())) {
            if (!in.contains(member->number)) return member;
        }
        qFatal("everybody is in");
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    }

    std::unique_ptr<WindowFixture> fixture;
};

REGISTER_TEST(training_verbs_test, TrainingVerbsTest)

} // namespace training_verbs_test

#include "training_verbs_test.moc"
