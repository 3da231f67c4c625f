#include "core/usecases/record_activity.h"
#include "tests/support/window_fixture.h"
#include "ui/pages/activities/activities_page.h"
#include "ui/pages/activities/activity_list.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/activities/draft_form.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_summons.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPushButton>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::WindowFixture;

namespace second_window_test {

class SecondWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;
    QTemporaryDir runtime; ///< one's own folder for running programs

    MainWindow& window() { return *fixture->window; }
    static ActivitiesPage& activities(MainWindow& in, const QVariantMap& parameters) {
        in.goTo({u"activities"_s, parameters});
        return *in.view()->findChild<ActivitiesPage*>();
    }
    QString open() {
        const Result<QString> path = fixture->emptyBook();
        if (!path || !window().openBook(*path)) qFatal("no book");
        fixture->show();
        return *path;
    }

private Q_SLOTS:
    void initTestCase() {
        QFile::setPermissions(runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    }
    void init() { fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { fixture.reset(); }

    void theWindowThatHasTheBookComesForward() {
        const QString path = open();
        window().showMinimized();
        bool came = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&came, path] { came = WindowSummons::summon(path, 5000); }));
        other->start();
        QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 6000);
        QVERIFY(came);
        QTRY_VERIFY(!window().isMinimized() && window().isVisible());
    }

    void nobodyIsWaitedForWhereNoWindowOfOnesOwnHasIt() {
        const QString path = open();
        window().closeBook();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!WindowSummons::summon(path));
        QVERIFY(timer.elapsed() < 500);
    }

    void aWindowThatDoesNotAnswerLeavesASecondOneToRead() {
        const QString path = open();
        WindowFixture second; // this thread waits, so the first window cannot answer
        QVERIFY(second.window->openBook(path));
        QVERIFY(second.window->view()->workspace().readOnlyBecause().has_value());
        // It is not the one that would be asked to come forward.
        second.window.reset();
        bool came = false;
        const std::unique_ptr<QThread> other(
            QThread::create([&came, path] { came = WindowSummons::summon(path, 5000); }));
        other->start();
        QTRY_VERIFY_WITH_TIMEOUT(other->isFinished(), 6000);
        QVERIFY(came);
    }

    void whereABookIsOnlyReadNothingIsTypedInVain() {
        const QString path = open();
        WindowFixture second;
        QVERIFY(second.window->openBook(path));
        second.show();
        ActivitiesPage& page = activities(*second.window, {{u"new"_s, QStringList{u"study"_s}}});
        QCOMPARE(page.current(), page.list());
        QVERIFY(second.dialogs.codes.contains(u"book.read_only"_s));
        QVERIFY(second.dialogs.shown.last().contains(u"another window"_s)); // the true reason
        auto* create = page.findChild<QPushButton*>(u"new_record"_s);
        QVERIFY(!create->isEnabled() && create->toolTip().contains(u"another window"_s));
        create->setEnabled(true); // as a page may try
        QVERIFY(!create->isEnabled());
        second.dialogs.codes.clear();
        QTest::keyClick(page.list(), Qt::Key_N, Qt::AltModifier);
        QCOMPARE(page.current(), page.list());
        second.window->goTo({u"training"_s, {}});
        QVERIFY(!second.window->view()->findChild<QPushButton*>(u"enter_course"_s)->isEnabled());
        ActivitiesPage& writing = activities(window(), {{u"new"_s, QStringList{u"study"_s}}});
        QCOMPARE(writing.current(), writing.editor());
    }

    void theWorkGoesOnInACopyWhereTheBookIsGone() {
        const QString path = open();
        ActivitiesPage& page = activities(window(), {{u"new"_s, QStringList{u"study"_s}}});
        page.editor()->goToField(u"topic"_s);
        QVERIFY(QFile::rename(path, path + u".away"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
        auto* elsewhere = page.findChild<QPushButton*>(u"elsewhere"_s);
        QTRY_VERIFY_WITH_TIMEOUT(elsewhere->isVisible(), 5000);
        page.editor()->goToField(u"held_on"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"11-13"_s);
        fixture->dialogs.fileToSave = fixture->path(u"elsewhere.zhibu"_s);
        QTest::mouseClick(elsewhere, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window().view() && window().view()->workspace().ledger().path() ==
                                                        fixture->dialogs.fileToSave,
                                 10000);
        auto* now = window().view()->findChild<ActivitiesPage*>();
        QCOMPARE(now->current(), now->editor());
        QCOMPARE(now->editor()->content().topic, u"abc"_s);
        QCOMPARE(now->editor()->content().heldOn, Date::of(2020, 11, 13));
        now->editor()->goToField(u"topic"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QTest::keyClicks(QApplication::focusWidget(), u"d"_s);
        QVERIFY(now->mayLeave());
        const auto kept = drafts(window().view()->workspace().ledger(), Actor::owner());
        QCOMPARE(kept->size(), size_t{1});
        QCOMPARE(kept->front().content.topic, u"abcd"_s);
        QVERIFY(!QFile::exists(path));
    }
};

REGISTER_TEST(second_window_test, SecondWindowTest)

} // namespace second_window_test

#include "second_window_test.moc"
