#include "ui/shell/long_task.h"

#include "tests/support/test_registry.h"
#include "ui/shell/status_line.h"

#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace long_task_test {

class LongTaskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itWorksElsewhereAndReportsHere() {
        const QThread* here = QThread::currentThread();
        std::atomic<bool> elsewhere = false;
        LongTask task(u"Count"_s, [&](const ProgressSink& progress, const std::stop_token&) {
            elsewhere = QThread::currentThread() != here;
            tell(progress, 3, 3);
        });
        QSignalSpy progressed(&task, &LongTask::progressed);
        bool reportedHere = false;
        connect(&task, &LongTask::finished, this, [&] { reportedHere = QThread::currentThread() == here; });
        QSignalSpy ended(&task, &LongTask::ended);
        task.start();
        QVERIFY(ended.wait());
        QVERIFY(elsewhere);
        QVERIFY(reportedHere);
        QCOMPARE(progressed.last(), (QVariantList{3, 3}));
        QVERIFY(!task.isRunning());
    }

    void whatItThrowsIsTold() {
        LongTask task(u"Fail"_s, [](const ProgressSink&, const std::stop_token&) {
            throw Error(u"The disk is full."_s);
        });
        QString told;
        connect(&task, &LongTask::failed, this, [&told](const Error& error) { told = error.sentence(); });
        const QSignalSpy finished(&task, &LongTask::finished);
        QSignalSpy ended(&task, &LongTask::ended);
        task.start();
        QVERIFY(ended.wait());
        QCOMPARE(told, u"The disk is full."_s);
        QCOMPARE(finished.count(), 0);
    }

    void progressIsShownAfterHalfASecondAndCanBeCancelled() {
        StatusLine line;
        line.resize(900, 28);
        line.show();
        LongTask task(u"Import"_s, [](const ProgressSink& progress, const std::stop_token& stop) {
            for (int i = 0; !stop.stop_requested(); ++i) {
                tell(progress, i, 1000);
                QThread::msleep(5);
            }
        });
        line.follow(&task);
        QSignalSpy cancelled(&task, &LongTask::cancelled);
        task.start();
        auto* bar = line.findChild<QProgressBar*>();
        QTest::qWait(200);
        QVERIFY(!bar->isVisible());
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->value() > 0);
        QTest::mouseClick(line.findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(cancelled.wait());
        QVERIFY(!bar->isVisible());
        QVERIFY(line.message().contains(u"Import"_s));
    }

    void whatIsQuickShowsNothing() {
        StatusLine line;
        line.show();
        LongTask task(u"Quick"_s, [](const ProgressSink&, const std::stop_token&) {});
        line.follow(&task);
        task.start();
        QTest::qWait(700);
        QVERIFY(!line.findChild<QProgressBar*>()->isVisible());
    }

    void goingAwayWaitsForIt() {
        std::atomic<bool> stopped = false;
        {
            LongTask task(u"Wait"_s, [&](const ProgressSink&, const std::stop_token& stop) {
                while (!stop.stop_requested())
                    QThread::msleep(1);
                stopped = true;
            });
            task.start();
        }
        QVERIFY(stopped);
    }
};

REGISTER_TEST(long_task_test, LongTaskTest)

} // namespace long_task_test

#include "long_task_test.moc"
