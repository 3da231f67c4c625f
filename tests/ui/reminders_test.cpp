#include "ui/shell/reminders.h"

#include "tests/support/window_fixture.h"
#include "ui/shell/banner.h"
#include "ui/shell/notifier.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::WindowFixture;

namespace reminders_test {

namespace {

struct RememberingNotifier final : Notifier {
    QStringList sentences;
    void notify(const QString&, const QString& sentence) override { sentences += sentence; }
};

} // namespace

class RemindersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowFixture> fixture;
    RememberingNotifier notifier;
    std::unique_ptr<MainWindow> window;

    void open() {
        window = std::make_unique<MainWindow>(WindowServices{.clock = fixture->clock,
                                                             .settings = fixture->settings,
                                                             .dialogs = fixture->dialogs,
                                                             .applyAppearance = [] {},
                                                             .writeExample = {},
                                                             .documents = fixture->folder.path(),
                                                             .notifier = &notifier});
        QVERIFY(window->openBook(fixture->path(u"example.zhibu"_s)));
        window->QWidget::show();
        reminders().check();
    }
    Reminders& reminders() { return *window->view()->reminders(); }
    void click(const QString& words) {
        for (QPushButton* button : reminders().banner()->findChildren<QPushButton*>()) {
            if (button->text().contains(words)) return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL("no such button");
    }

private Q_SLOTS:
    void init() {
        fixture = std::make_unique<WindowFixture>();
        QVERIFY(fixture->exampleBook().ok());
        notifier.sentences.clear();
    }
    void cleanup() {
        window.reset();
        fixture.reset();
    }

    void whatIsOverdueIsSaidOnceABookIsOpened() {
        open();
        QVERIFY(reminders().banner());
        QCOMPARE(notifier.sentences, QStringList{reminders().banner()->sentence()});
        QVERIFY(!QApplication::activeModalWidget());
        click(u"Look"_s);
        QCOMPARE(window->view()->currentName(), u"workbench"_s);
    }

    void notAgainTodayHoldsUntilTomorrowAndOverARestart() {
        open();
        click(u"Not again"_s);
        QTRY_VERIFY(!reminders().banner());
        window.reset();
        open();
        QVERIFY(!reminders().banner());
        fixture->clock.set(*Date::of(2020, 11, 19));
        reminders().check();
        QVERIFY(reminders().banner());
    }

    void daysOnWhichTheProgramWasClosedAreNotMissed() {
        open();
        const QString then = reminders().banner()->sentence();
        window.reset();
        fixture->clock.set(*Date::of(2020, 12, 7));
        open();
        QVERIFY(reminders().banner());
        QVERIFY(reminders().banner()->sentence() != then); // November has gone by meanwhile
    }

    void switchedOffNothingIsSaid() {
        setReminders(fixture->settings, false);
        open();
        QVERIFY(!reminders().banner());
        QVERIFY(notifier.sentences.isEmpty());
    }
};

REGISTER_TEST(reminders_test, RemindersTest)

} // namespace reminders_test

#include "reminders_test.moc"
