#include "ui/pages/duties/duties_page.h"

#include "tests/support/answering_dialogs.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"
#include "tests/support/typing.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/duties/duties_model.h"
#include "ui/pages/duties/duty_form.h"
#include "ui/widgets/chip_group.h"
#include "ui/widgets/problem_label.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::AnsweringDialogs;
using zhibu::testing::SampleBranch;
using zhibu::testing::typeText;

namespace duties_page_test {

class DutiesPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleBranch> branch;
    AnsweringDialogs dialogs;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<QWidget> frame;
    DutiesPage* page = nullptr;
    QStringList told;

    Ledger& ledger() { return *branch->ledger; }
    template<class Widget> Widget* visible(const QString& words) {
        for (Widget* each : page->findChildren<Widget*>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&').contains(words)) return each;
        }
        qFatal("nothing says %s", qPrintable(words));
    }
    QSpinBox* spin(int value) {
        for (QSpinBox* each : page->findChildren<QSpinBox*>()) {
            if (each->isVisible() && each->value() == value) return each;
        }
        qFatal("no number is %d", value);
    }
    void choose(const QString& duty) { page->open({{u"duty"_s, duty}}); }
    void click(const QString& words) { QTest::mouseClick(visible<QPushButton>(words), Qt::LeftButton); }
    int required(const QString& duty, int year) {
        return *duties::numbersOf(*ledger().catalogue(year).find(duty)).required;
    }
    QString problem() { return page->findChild<ProblemLabel*>()->text(); }

private Q_SLOTS:
    void init() {
        branch = std::make_unique<SampleBranch>();
        workspace = std::make_unique<Workspace>(ledger(), Actor::owner(), dialogs);
        frame = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(frame.get());
        column->setContentsMargins(0, 0, 0, 0);
        page = new DutiesPage(*workspace, frame.get());
        column->addWidget(page);
        connect(page, &Page::tell, this, [this](const QString& sentence) { told += sentence; });
        frame->resize(1190, 698);
        frame->show();
        frame->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    }
    void cleanup() {
        frame.reset();
        workspace.reset();
        branch.reset();
        told.clear();
    }

    void everyDutyThatAsksForSomethingIsListed() {
        auto* model = page->findChild<DutiesModel*>();
        const QAbstractItemModelTester tester(model);
        QVERIFY(model->rowCount() >= 26);
        QVERIFY(model->rowOf(u"theme_day.monthly"_s) >= 0);
        QCOMPARE(model->rowOf(u"register.pairing"_s), -1);
    }

    void aNumberIsChangedFromAYearOnAndTakenBack() {
        choose(u"hours.annual"_s);
        spin(24)->setValue(32);
        spin(40)->setValue(56);
        spin(2020)->setValue(2020);
        click(u"Save"_s);
        QCOMPARE(problem(), QString());
        QVERIFY(!told.isEmpty());
        QCOMPARE(required(u"hours.annual"_s, 2020), 32);
        QCOMPARE(required(u"hours.annual"_s, 2019), 24);
        QCOMPARE(page->findChild<QTreeWidget*>()->topLevelItemCount(), 1);
        click(u"Forget"_s);
        QCOMPARE(required(u"hours.annual"_s, 2020), 24);
        QCOMPARE(page->findChild<QTreeWidget*>()->topLevelItemCount(), 0);
        QVERIFY(ledger().undo(Actor::owner()).empty());
        QCOMPARE(required(u"hours.annual"_s, 2020), 32);
    }

    void aDutyIsSwitchedOff() {
        choose(u"theme_day.monthly"_s);
        QTest::mouseClick(visible<QCheckBox>(u"asked"_s), Qt::LeftButton, {}, QPoint(8, 8));
        click(u"Save"_s);
        QVERIFY(!ledger().catalogue(2020).find(u"theme_day.monthly")->enabled);
        QVERIFY(ledger().catalogue(2019).find(u"theme_day.monthly")->enabled);
    }

    void savingWithoutAChangeSaysSo() {
        choose(u"theme_day.monthly"_s);
        click(u"Save"_s);
        QVERIFY(!problem().isEmpty());
        QVERIFY(!ledger().undoTitle());
    }

    void aDayThatIsNoneIsRefusedAndStays() {
        choose(u"life_meeting.annual"_s);
        QLineEdit* due = nullptr;
        for (QLineEdit* each : page->findChildren<QLineEdit*>()) {
            if (each->isVisible() && each->text() == u"03-31"_s) due = each;
        }
        QVERIFY(due);
        due->setText(u"02-30"_s);
        click(u"Save"_s);
        QVERIFY(!problem().isEmpty());
        QCOMPARE(due->text(), u"02-30"_s);
        due->setText(u"02-28"_s);
        click(u"Save"_s);
        QCOMPARE(problem(), QString());
        QCOMPARE(ledger().catalogue(2020).find(u"life_meeting.annual")->changedSince, 2020);
    }

    void aDutyOfOnesOwnIsAdded() {
        click(u"Add a duty"_s);
        auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(name);
        click(u"Add the duty"_s); // without a name and kinds
        QVERIFY(!problem().isEmpty());
        typeText(name, u"每月学习研讨"_s);
        for (ChipGroup* group : page->findChildren<ChipGroup*>()) {
            if (group->isVisible() && group->checked().isEmpty()) group->setChecked({u"study"_s});
        }
        click(u"Add the duty"_s);
        QCOMPARE(problem(), QString());
        const duties::Duty* added = ledger().catalogue(2020).find(u"own.1");
        QVERIFY(added);
        QCOMPARE(added->title, u"每月学习研讨"_s);
        QVERIFY(page->findChild<DutiesModel*>()->rowOf(u"own.1"_s) >= 0);
    }

    void everythingIsReachedByTab() {
        const QStringList faults = zhibu::testing::tabWalkFaults(*frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

REGISTER_TEST(duties_page_test, DutiesPageTest)

} // namespace duties_page_test

#include "duties_page_test.moc"
