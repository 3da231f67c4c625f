#include "tests/ui/tab_walk.h"

#include "tests/support/window_fixture.h"
#include "ui/shell/first_run_page.h"
#include "ui/widgets/attendance_grid.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::tabWalkFaults;
using zhibu::testing::WindowFixture;

namespace tab_walk_test {

class TabWalkTest : public QObject {
    Q_OBJECT

    static void walk(QWidget& root) {
        const QStringList faults = tabWalkFaults(root);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private Q_SLOTS:
    void aControlThatCannotBeReachedOrNamedIsFound() {
        QWidget form;
        auto* column = new QVBoxLayout(&form);
        auto* good = new QPushButton(u"Good"_s, &form);
        auto* unreachable = new QPushButton(u"Unreachable"_s, &form);
        unreachable->setFocusPolicy(Qt::NoFocus);
        auto* nameless = new QLineEdit(&form);
        for (QWidget* widget : {static_cast<QWidget*>(good), static_cast<QWidget*>(unreachable),
                                static_cast<QWidget*>(nameless)})
            column->addWidget(widget);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const QStringList faults = tabWalkFaults(form);
        QCOMPARE(faults.size(), 2);
        QVERIFY(faults[0].contains(u"Unreachable"_s));
        QVERIFY(faults[1].contains(u"QLineEdit"_s));
    }

    void aFieldThatKeepsTabIsFound() {
        QWidget form;
        auto* column = new QVBoxLayout(&form);
        auto* text = new QPlainTextEdit(&form);
        text->setAccessibleName(u"Minutes"_s);
        column->addWidget(text);
        column->addWidget(new QPushButton(u"Next"_s, &form));
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QVERIFY(!tabWalkFaults(form).isEmpty());
    }

    void everyControlOfTheFirstPageIsReached() {
        WindowFixture fixture;
        fixture.window->showFirstRun();
        fixture.show();
        walk(*fixture.window);
        fixture.window->firstRun()->showNewBranch();
        walk(*fixture.window);
    }

    void everyControlOfEveryPageIsReached_data() {
        QTest::addColumn<QString>("page");
        for (const PageOffer& offer : pageOffers())
            QTest::newRow(qPrintable(offer.name)) << offer.name;
        QTest::newRow("settings") << u"settings"_s;
    }

    void everyControlOfEveryPageIsReached() {
        QFETCH(QString, page);
        WindowFixture fixture;
        const Result<QString> book = fixture.exampleBook();
        QVERIFY(book.ok());
        QVERIFY(fixture.window->openBook(*book));
        fixture.show();
        QVERIFY(fixture.window->view()->goTo({.page = page}));
        QTest::qWait(50);
        walk(*fixture.window);
    }

    void theAttendanceGridIsReached() {
        QWidget form;
        auto* column = new QVBoxLayout(&form);
        auto* grid = new AttendanceGrid(&form);
        IdFactory ids(1);
        grid->setLines({{.member = ids.next<MemberId>(), .name = u"王伟"_s, .position = {}},
                        {.member = ids.next<MemberId>(), .name = u"李敏"_s, .position = {}}});
        column->addWidget(grid);
        column->addWidget(new QPushButton(u"Next"_s, &form));
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        walk(form);
    }
};

REGISTER_TEST(tab_walk_test, TabWalkTest)

} // namespace tab_walk_test

#include "tab_walk_test.moc"
