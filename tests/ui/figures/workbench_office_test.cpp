#include "tests/support/typing.h"
#include "tests/ui/figures/page_stage.h"
#include "ui/pages/workbench/explain_dialog.h"
#include "ui/pages/workbench/office_grid.h"
#include "ui/pages/workbench/owed_filters.h"
#include "ui/pages/workbench/owed_list.h"
#include "ui/pages/workbench/workbench_page.h"
#include "ui/pages/workbench/year_matrix_card.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::PageStage;
using zhibu::testing::typeText;

namespace workbench_office_test {

/// What the offices above a branch use: organisations by duties, filters, why, and the ways out.
class WorkbenchOfficeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageStage> stage;
    WorkbenchPage* page = nullptr;
    OwedList* list = nullptr;

    QPushButton* turn() {
        for (QPushButton* button : page->findChild<YearMatrixCard*>()->findChildren<QPushButton*>()) {
            if (button->isCheckable()) return button;
        }
        qFatal("no such button");
    }
    OfficeGridView* grid() { return page->findChild<YearMatrixCard*>()->grid(); }
    OwedFilters* filters() { return page->findChild<OwedFilters*>(); }
    int rows() { return list->items().rowCount(); }
    void output(const QString& words) {
        for (QMenu* menu : page->findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (action->text().contains(words)) return action->trigger();
            }
        }
        QFAIL("no such way out");
    }
    QByteArray saved(const QString& name) {
        QFile file(stage->folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() {
        stage = std::make_unique<PageStage>(PageStage::Content::example);
        page = stage->show<WorkbenchPage>();
        list = page->findChild<OwedList*>();
        QCoreApplication::processEvents();
    }
    void cleanup() { stage.reset(); }

    void organisationsStandByDutiesAndAgreeWithTheList() {
        QVERIFY(!grid()->isVisible());
        QTest::mouseClick(turn(), Qt::LeftButton);
        QVERIFY(grid()->isVisible());
        auto& model = const_cast<OfficeGridModel&>(grid()->figures());
        const QAbstractItemModelTester tester(&model);
        QVERIFY(model.rowCount() >= 15 && model.columnCount() >= 15);
        int overdue = 0;
        int told = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            told += model.row(row).overdue;
            for (int column = 0; column < model.columnCount(); ++column) {
                const OfficeGrid::Cell& cell = model.cell(model.index(row, column));
                overdue += cell.overdue;
                QVERIFY(cell.met + cell.overdue <= cell.asked);
            }
        }
        const auto results = *dutyResults(*stage->ledger, Actor::owner(),
                                          {stage->ledger->home().id, true, *Date::of(2020, 11, 18), 2020});
        QCOMPARE(overdue, std::ranges::count(results, duties::Status::overdue, &duties::DutyResult::status));
        QCOMPARE(told, overdue);
    }

    void aClickLeadsToTheOrganisationAndItsMonths() {
        QTest::mouseClick(turn(), Qt::LeftButton);
        QCoreApplication::processEvents();
        const OfficeGrid::Row wanted = grid()->figures().row(3);
        QTest::mouseClick(grid()->viewport(), Qt::LeftButton, {},
                          grid()->visualRect(grid()->model()->index(3, 1)).center());
        QCOMPARE(stage->workspace->organization(), wanted.organization);
        QCoreApplication::processEvents();
        QVERIFY(!grid()->isVisible());
        QVERIFY(!turn()->isVisible()); // one branch has nothing to turn
    }

    void enterLeadsThereToo() {
        QTest::mouseClick(turn(), Qt::LeftButton);
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(2, 0));
        const OrganizationId wanted = grid()->figures().row(2).organization;
        QTest::keyClick(grid(), Qt::Key_Return);
        QCOMPARE(stage->workspace->organization(), wanted);
    }

    void theListIsFilteredByStandingStrictnessAndText() {
        const int all = rows();
        auto boxes = filters()->findChildren<QComboBox*>();
        boxes[0]->setCurrentIndex(1);
        const int overdue = rows();
        QVERIFY(overdue > 0 && overdue < all);
        for (int row = 0; row < overdue; ++row)
            QCOMPARE(list->items().item(row).result.status, duties::Status::overdue);
        boxes[1]->setCurrentIndex(1);
        const int must = rows();
        QVERIFY(must > 0 && must < overdue);
        auto* text = filters()->findChild<QLineEdit*>();
        typeText(text, u"第0局"_s);
        QVERIFY(rows() > 0 && rows() < must);
        text->setText(u"没有这样的组织"_s);
        QCOMPARE(rows(), 0);
        text->clear();
        boxes[0]->setCurrentIndex(0);
        boxes[1]->setCurrentIndex(0);
        QCOMPARE(rows(), all);
    }

    void theFilterStaysWhenTheBookChanges() {
        filters()->findChildren<QComboBox*>()[0]->setCurrentIndex(1);
        const int overdue = rows();
        page->refresh();
        QCOMPARE(rows(), overdue);
    }

    void aClickOnTheWordsSaysWhy() {
        stage->choose(u"B00101"_s);
        const QRect first = list->visualRect(list->items().index(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.topLeft() + QPoint(30, 20));
        auto* dialog = page->findChild<ExplainDialog*>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        QVERIFY(!dialog->findChildren<QTreeWidget*>().isEmpty());
        for (const QTreeWidget* tree : dialog->findChildren<QTreeWidget*>())
            QVERIFY(tree->topLevelItemCount() > 0);
    }

    void spaceSaysWhyAndAnActivityOpensFromThere() {
        stage->choose(u"B00101"_s);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Space);
        auto* dialog = page->findChild<ExplainDialog*>();
        QVERIFY(dialog);
        auto* tree = dialog->findChild<QTreeWidget*>();
        Q_EMIT tree->itemActivated(tree->topLevelItem(0), 0);
        QCOMPARE(stage->gone.back().page, u"activities"_s);
        QVERIFY(stage->gone.back().parameters.contains(u"activity"_s));
    }

    void theListLeavesAsAFileAndAsACalendar() {
        filters()->findChildren<QComboBox*>()[0]->setCurrentIndex(1);
        const int overdue = rows();
        stage->dialogs.fileToSave = stage->folder.filePath(u"owed.ics"_s);
        output(u"Calendar"_s);
        QCOMPARE(saved(u"owed.ics"_s).count("BEGIN:VEVENT"), overdue);
        stage->dialogs.fileToSave = stage->folder.filePath(u"owed.csv"_s);
        output(u"CSV"_s);
        QTRY_VERIFY(!saved(u"owed.csv"_s).isEmpty());
        QTRY_VERIFY(stage->told.size() >= 2);
        stage->dialogs.fileToSave = stage->folder.filePath(u"owed.pdf"_s);
        output(u"PDF"_s);
        QTRY_VERIFY_WITH_TIMEOUT(saved(u"owed.pdf"_s).startsWith("%PDF"), 20'000);
    }
};

REGISTER_TEST(workbench_office_test, WorkbenchOfficeTest)

} // namespace workbench_office_test

#include "workbench_office_test.moc"
