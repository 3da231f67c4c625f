#include "ui/pages/workbench/workbench_page.h"

#include "core/usecases/record_activity.h"
#include "tests/ui/figures/page_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/workbench/owed_card.h"
#include "ui/pages/workbench/owed_list.h"
#include "ui/pages/workbench/year_matrix_card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/month_matrix.h"
#include "ui/widgets/month_matrix_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using zhibu::testing::PageStage;

namespace zhibu {

class WorkbenchPageTest final : public QObject {
    Q_OBJECT

    void explainAThemeDay() {
        stage->dialogs.text = u"疫情防控期间不集中"_s;
        press(find(u"theme_day.monthly"_s, OwedAction::explain), 1);
    }
    static bool cellsLieBesideEachOther(const MonthRow& row) {
        std::array<bool, 13> covered{};
        for (const MonthCell& cell : row.cells) {
            if (cell.firstMonth < 1 || cell.firstMonth + cell.months > 13) return false;
            for (int month = cell.firstMonth; month < cell.firstMonth + cell.months; ++month) {
                if (std::exchange(covered[static_cast<size_t>(month - 1)], true)) return false;
            }
        }
        return true;
    }

private Q_SLOTS:
    void init() {
        stage = std::make_unique<PageStage>(PageStage::Content::example);
        page = stage->show<WorkbenchPage>();
        stage->choose(u"B00000"_s);
        list = page->findChild<OwedList*>();
        matrix = page->findChild<MonthMatrix*>();
    }
    void cleanup() { stage.reset(); }

    void badgeCountsWhatIsOverdueAndDueSoon() {
        // tests/data/example/expected: ten overdue; hours, lecture and talks are due soon, one line each.
        QCOMPARE(page->badge(), 13);
        QSignalSpy told(page, &Page::badgeChanged);
        stage->choose(u"B00102"_s);
        QVERIFY(page->badge() != 13);
        QCOMPARE(told.count(), 1);
    }

    void listIsOrderedByDueDate() {
        QAbstractItemModelTester tester(const_cast<OwedModel*>(&list->items()));
        QVERIFY(list->items().rowCount() > 13);
        for (int row = 1; row < list->items().rowCount(); ++row) {
            const auto& before = list->items().item(row - 1).result.due;
            const auto& after = list->items().item(row).result.due;
            QVERIFY(!after || (before && *before <= *after));
        }
        stage->choose(u"B00102"_s);
    }

    void lateEntryNamesADayWithinItsPeriod() {
        const int row = find(u"theme_day.monthly"_s, OwedAction::enterLate);
        press(row, 0);
        const Destination to = destination();
        QCOMPARE(to.page, u"activities"_s);
        QCOMPARE(to.parameters[u"new"_s].toStringList(), QStringList{u"theme_day"_s});
        QCOMPARE(to.parameters[u"organization"_s].toByteArray(), branch().toByteArray());
        const Period period = *list->items().item(row).result.period;
        QVERIFY(period.contains(*Date::fromIso(to.parameters[u"date"_s].toString())));
    }

    void groupMeetingIsRecordedForTheGroup() {
        press(find(u"group_meeting.monthly"_s, OwedAction::enterLate), 0);
        const auto id = OrganizationId::fromBytes(destination().parameters[u"organization"_s].toByteArray());
        QCOMPARE(stage->ledger->office().organization(*id)->kind, OrganizationKind::group);
    }

    void whatIsPendingHasOneButtonAndNoDay() {
        const int row = find(u"work_meeting.quarterly"_s, OwedAction::record);
        QCOMPARE(list->items().actions(row).size(), size_t{1});
        press(row, 0);
        QVERIFY(!destination().parameters.contains(u"date"_s));
    }

    void aTermThatIsDueLeadsToTheWorksheet() {
        press(find(u"term.renewal"_s, OwedAction::elect), 0);
        QCOMPARE(destination().page, u"terms"_s);
        QCOMPARE(destination().parameters.value(u"action"_s).toString(), u"election"_s);
    }

    void hoursLeadToThoseWhoLackThem() {
        press(find(u"hours.annual"_s, OwedAction::lookAtHours), 0);
        QCOMPARE(destination().page, u"training"_s);
        QCOMPARE(destination().parameters[u"filter"_s].toString(), u"not_met"_s);
    }

    void explainedItemLeavesTheList() {
        const int before = list->items().rowCount();
        const int badge = page->badge();
        explainAThemeDay();
        QTRY_COMPARE(list->items().rowCount(), before - 1);
        QCOMPARE(page->badge(), badge - 1);
        QVERIFY(labelWith(stage->told.join(u""_s).section(u": "_s, 1)));
        QVERIFY(stage->ledger->undo(Actor::owner()).empty());
        QTRY_COMPARE(list->items().rowCount(), before);
    }

    void explainedItemStaysOverdueInTheFigures() {
        const int before = list->items().rowCount();
        const auto figures = matrixStatuses();
        explainAThemeDay();
        QTRY_COMPARE(list->items().rowCount(), before - 1);
        QVERIFY(matrixStatuses() == figures);
    }

    void noReasonExplainsNothing() {
        const int before = list->items().rowCount();
        const auto title = stage->ledger->undoTitle();
        stage->dialogs.text = std::nullopt;
        press(find(u"theme_day.monthly"_s, OwedAction::explain), 1);
        QCoreApplication::processEvents();
        QCOMPARE(list->items().rowCount(), before);
        QCOMPARE(stage->ledger->undoTitle(), title);
    }

    void keysPressTheButtons() {
        const int row = find(u"theme_day.monthly"_s, OwedAction::enterLate);
        list->setFocus();
        list->setCurrentIndex(static_cast<QAbstractItemView*>(list)->model()->index(row, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage->gone.size(), size_t{1});
        stage->dialogs.text = std::nullopt;
        QTest::keyClick(list, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(stage->dialogs.shown.size(), 1);
    }

    void clickBesideTheButtonsDoesNothing() {
        const QRect button = list->buttonRect(0, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(20, button.center().y()));
        QVERIFY(stage->gone.empty());
    }

    void cellLeadsToTheRecordsBehindIt() {
        const int row = matrixRow(displayName(ActivityKind::theme_day));
        QVERIFY(row >= 0);
        clickCell(row, 5);
        const Destination to = destination();
        QCOMPARE(to.page, u"activities"_s);
        QCOMPARE(to.parameters[u"from"_s].toString(), u"2020-05-01"_s);
        QCOMPARE(to.parameters[u"to"_s].toString(), u"2020-05-31"_s);
        QCOMPARE(to.parameters[u"kind"_s].toStringList(), QStringList{u"theme_day"_s});
        QCOMPARE(to.parameters[u"organization"_s].toByteArray(), branch().toByteArray());
    }

    void quarterIsOneCellAndNamesItsClause() {
        const int row = matrixRow(displayName(ActivityKind::general_meeting));
        QVERIFY(row >= 0);
        QCOMPARE(matrix->columnSpan(row, 4), 3);
        QVERIFY(!matrix->model()->index(row, 4).data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(matrix->rows()[static_cast<size_t>(row)].cells.size(), size_t{4});
    }

    void cellsOfARowNeverOverlap() {
        for (const QString& code : {u"B00000"_s, u"B00102"_s, u"W"_s, u"C001"_s}) {
            stage->choose(code);
            for (const MonthRow& row : matrix->rows())
                QVERIFY2(cellsLieBesideEachOther(row), qPrintable(code + row.title));
        }
    }

    void draftsAreNamedBelowTheList() {
        auto made = newDraft(*stage->ledger, Actor::owner(), branch(), {ActivityKind::study},
                             *Date::of(2020, 11, 16));
        QVERIFY(made.ok());
        QVERIFY(saveDraft(*stage->ledger, Actor::owner(), {}, *made).ok());
        page->refresh();
        QVERIFY(labelWith(displayName(ActivityKind::study)));
        auto* button = buttonWith(u"drafts"_s);
        QVERIFY(button && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(destination().parameters[u"drafts"_s].toBool());
    }

    void thousandsOfItemsStandInOneList() {
        std::vector<OwedItem> many;
        many.reserve(9000);
        for (int i = 0; i < 9000; ++i)
            many.push_back(list->items().item(i % list->items().rowCount()));
        list->setItems(std::move(many), stage->ledger->catalogue(2020), false);
        list->scrollToBottom();
        QVERIFY(list->viewport()->rect().intersects(list->visualRect(list->items().index(8999))));
    }

    void nothingIsCutOffAndEverythingIsReachedByTab() {
        const auto* scroll = page->findChild<QScrollArea*>();
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (int row = 0; row < list->items().rowCount(); ++row)
            QVERIFY(list->visualRect(list->items().index(row)).height() >= 28);
        const QStringList faults = zhibu::testing::tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        stage->grab(u"workbench_branch.png"_s);
        stage->choose(u"W"_s);
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        stage->grab(u"workbench_office.png"_s);
    }

    void emptyBranchSaysWhatToDo() {
        stage = std::make_unique<PageStage>(PageStage::Content::emptyBranch);
        page = stage->show<WorkbenchPage>();
        stage->clock.set(*Date::of(2020, 11, 2));
        page->refresh();
        stage->grab(u"workbench_empty.png"_s);
        QVERIFY(labelWith(u"roster"_s));
        QVERIFY(labelWith(u"Nothing is recorded"_s));
    }

private:
    OrganizationId branch() const { return *stage->ledger->organizationByCode(u"B00000"_s); }
    Destination destination() const { return stage->gone.empty() ? Destination{} : stage->gone.back(); }

    int find(const QString& duty, OwedAction first) const {
        for (int row = 0; row < list->items().rowCount(); ++row) {
            const auto& actions = list->items().actions(row);
            if (list->items().item(row).result.duty == duty &&
                std::find(actions.begin(), actions.end(), first) != actions.end())
                return row;
        }
        qWarning("no row of %s", qPrintable(duty));
        return -1;
    }
    void press(int row, int action) const {
        QCoreApplication::processEvents(); // the page lies as it will be seen
        list->scrollTo(list->items().index(row), QAbstractItemView::PositionAtCenter);
        const QRect button = list->buttonRect(row, action);
        QVERIFY(list->viewport()->rect().contains(button));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, button.center());
    }
    int matrixRow(const QString& part) const {
        for (int row = 0; row < matrix->model()->rowCount(); ++row) {
            if (matrix->rows()[static_cast<size_t>(row)].title.contains(part)) return row;
        }
        return -1;
    }
    void clickCell(int row, int month) const {
        const QRect cell = matrix->visualRect(matrix->model()->index(row, month));
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, cell.center());
    }
    std::vector<duties::Status> matrixStatuses() const {
        std::vector<duties::Status> all;
        for (const MonthRow& row : matrix->rows()) {
            for (const MonthCell& cell : row.cells)
                all.push_back(cell.status);
        }
        return all;
    }
    bool labelWith(const QString& words) const {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    QPushButton* buttonWith(const QString& words) const {
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&').contains(words)) return button;
        }
        return nullptr;
    }

    std::unique_ptr<PageStage> stage;
    WorkbenchPage* page = nullptr;
    OwedList* list = nullptr;
    MonthMatrix* matrix = nullptr;
};

} // namespace zhibu

namespace workbench_page_test {

using zhibu::WorkbenchPageTest;
REGISTER_TEST(workbench_page_test, WorkbenchPageTest)

} // namespace workbench_page_test

#include "workbench_page_test.moc"
