#include "ui/widgets/attendance_grid.h"

#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace attendance_grid_test {

namespace {

std::vector<AttendanceLine> fourPeople() {
    IdFactory ids(1);
    std::vector<AttendanceLine> lines;
    for (const QString& name : {u"王伟"_s, u"李敏"_s, u"张静"_s, u"刘磊"_s})
        lines.push_back({.member = ids.next<MemberId>(), .name = name, .position = {}});
    return lines;
}

} // namespace

class AttendanceGridTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AttendanceGrid> grid;

    AttendanceState stateOf(size_t row) const { return grid->lines()[row].state; }

private Q_SLOTS:
    void init() {
        grid = std::make_unique<AttendanceGrid>();
        grid->setLines(fourPeople());
        grid->resize(420, 400);
        grid->show();
        grid->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(grid.get()));
        grid->setFocus();
    }

    void theModelKeepsTheRulesOfModels() {
        AttendanceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(fourPeople());
        model.setState(1, AttendanceState::absent);
        QVERIFY(model.setData(model.index(1, AttendanceModel::reason), u"出差"_s));
        model.setLines({});
    }

    void everyoneIsPresentUntilMarked() {
        const AttendanceTotals totals = grid->totals();
        QCOMPARE(totals.expected, 4);
        QCOMPARE(totals.present, 4);
        QCOMPARE(totals.percent(), 100);
    }

    void oneKeyMarksAPersonAndGoesToTheNext() {
        QTest::keyClicks(grid->table(), u"235"_s);
        QCOMPARE(stateOf(0), AttendanceState::online);
        QCOMPARE(stateOf(1), AttendanceState::late);
        QCOMPARE(stateOf(2), AttendanceState::absent);
        QCOMPARE(grid->table()->currentIndex().row(), 3);
        QTest::keyClick(grid->table(), Qt::Key_Up);
        QTest::keyClick(grid->table(), Qt::Key_1);
        QCOMPARE(stateOf(2), AttendanceState::present);
    }

    void theKeypadCounts() {
        QTest::keyClick(grid->table(), Qt::Key_5, Qt::KeypadModifier);
        QCOMPARE(stateOf(0), AttendanceState::absent);
    }

    void fourAsksTheReasonInPlaceAndGoesOn() {
        QTest::keyClick(grid->table(), Qt::Key_4);
        QCOMPARE(stateOf(0), AttendanceState::on_leave);
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, u"trip 5"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(grid->lines()[0].reason, u"trip 5"_s);
        QCOMPARE(stateOf(0), AttendanceState::on_leave);
        QCOMPARE(grid->table()->currentIndex().row(), 1);
        QTRY_COMPARE(QApplication::focusWidget(), grid->table());
        QTest::keyClick(grid->table(), Qt::Key_5);
        QCOMPARE(stateOf(1), AttendanceState::absent);
    }

    void comingAfterAllForgetsTheReason() {
        QTest::keyClick(grid->table(), Qt::Key_4);
        QTest::keyClicks(QApplication::focusWidget(), u"trip"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::keyClick(grid->table(), Qt::Key_Up);
        QTest::keyClick(grid->table(), Qt::Key_1);
        QCOMPARE(grid->lines()[0].reason, QString());
    }

    void theInputMethodIsOffOnTheGridAndOnInTheReason() {
        QTest::keyClick(grid->table(), Qt::Key_Right);
        grid->table()->setCurrentIndex(grid->table()->model()->index(0, AttendanceModel::reason));
        QVERIFY(!grid->table()->testAttribute(Qt::WA_InputMethodEnabled));
        QInputMethodQueryEvent asked(Qt::ImEnabled);
        QApplication::sendEvent(grid->table(), &asked);
        QVERIFY(!asked.value(Qt::ImEnabled).toBool());
        QTest::keyClick(grid->table(), Qt::Key_4);
        QVERIFY(QApplication::focusWidget()->testAttribute(Qt::WA_InputMethodEnabled));
    }

    void theTotalsRun() {
        const QSignalSpy totals(grid.get(), &AttendanceGrid::totalsChanged);
        const QSignalSpy edited(grid.get(), &AttendanceGrid::edited);
        QTest::keyClicks(grid->table(), u"255"_s);
        QCOMPARE(grid->totals(), (AttendanceTotals{.expected = 4, .present = 2, .onLeave = 0, .absent = 2}));
        QCOMPARE(grid->totals().percent(), 50);
        QCOMPARE(totals.count(), 3);
        QCOMPARE(edited.count(), 3);
    }

    void nobodyExpectedHasNoRate() {
        grid->setLines({});
        QVERIFY(!grid->totals().percent());
        QTest::keyClick(grid->table(), Qt::Key_5); // and nothing to mark
    }

    void aFinalRecordIsNotChanged() {
        grid->setReadOnly(true);
        QTest::keyClick(grid->table(), Qt::Key_5);
        QCOMPARE(stateOf(0), AttendanceState::present);
    }

    void aMouseMarksAsWell() {
        for (QPushButton* key : grid->findChildren<QPushButton*>()) {
            if (key->property("keyInstead").toInt() == 5) QTest::mouseClick(key, Qt::LeftButton);
        }
        QCOMPARE(stateOf(0), AttendanceState::absent);
    }
};

REGISTER_TEST(attendance_grid_test, AttendanceGridTest)

} // namespace attendance_grid_test

#include "attendance_grid_test.moc"
