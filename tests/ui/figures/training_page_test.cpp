#include "ui/pages/training/training_page.h"

#include "core/usecases/figures.h"
#include "tests/ui/figures/page_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/training/hours_filter.h"
#include "ui/pages/training/hours_model.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using zhibu::testing::PageStage;

namespace zhibu {

class TrainingPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        stage = std::make_unique<PageStage>(PageStage::Content::example);
        page = stage->show<TrainingPage>();
        table = page->list();
        search = page->findChild<QLineEdit*>(u"search"_s);
        const auto choices = page->findChildren<QComboBox*>();
        standing = choices[0];
    }
    void cleanup() { stage.reset(); }

    void rowsAreTheFiguresOfTheCommandLine() {
        const auto rows = hoursRows(*stage->ledger, Actor::owner(),
                                    {stage->ledger->home().id, true, *Date::of(2020, 11, 18), 2020});
        QVERIFY(rows.ok());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(rows->size()));
        QVERIFY(rows->size() > 100);
    }

    void thoseFurthestBehindStandFirst() {
        const auto missing = [this](int row) {
            return table->model()->index(row, HoursModel::missing).data(HoursModel::sortRole).toLongLong();
        };
        QVERIFY(missing(0) > 0);
        for (int row = 1; row < table->model()->rowCount(); ++row)
            QVERIFY(missing(row - 1) >= missing(row));
    }

    void partsOfABarAddUpToItsHours() {
        auto* model = page->findChild<HoursModel*>();
        QAbstractItemModelTester tester(model);
        for (int row = 0; row < model->rowCount(); ++row) {
            QVERIFY(model->onBar(row).total() == model->row(row).hours);
            QCOMPARE(model->isMet(row), model->row(row).status == duties::Status::met);
        }
        stage->choose(u"B00000"_s);
        QCOMPARE(model->rowCount(), 15);
    }

    void notYetReachedShowsOnlyThose() {
        stage->choose(u"B00000"_s);
        page->open({{u"filter"_s, u"not_met"_s}});
        QCOMPARE(table->model()->rowCount(), 3);
        stage->choose(u"B00102"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        standing->setCurrentIndex(0);
        QCOMPARE(table->model()->rowCount(), 6);
    }

    void nameIsFoundByPinyin() {
        stage->choose(u"B00000"_s);
        QTest::keyClicks(search, u"zhouyang"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, HoursModel::name).data().toString(), u"周洋"_s);
        search->setText(u"P00001"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
    }

    void headerSortsBothWays() {
        stage->choose(u"B00000"_s);
        table->sortByColumn(HoursModel::hours, Qt::AscendingOrder);
        const auto hours = [this](int row) {
            return table->model()->index(row, HoursModel::hours).data(HoursModel::sortRole).toLongLong();
        };
        for (int row = 1; row < table->model()->rowCount(); ++row)
            QVERIFY(hours(row - 1) <= hours(row));
        table->sortByColumn(HoursModel::hours, Qt::DescendingOrder);
        QVERIFY(hours(0) >= hours(table->model()->rowCount() - 1));
    }

    void branchIsNamedOnlyWhereThereAreSeveral() {
        QVERIFY(!table->isColumnHidden(HoursModel::organization));
        stage->grab(u"training_office.png"_s);
        stage->choose(u"B00000"_s);
        QVERIFY(table->isColumnHidden(HoursModel::organization));
        stage->grab(u"training_branch.png"_s);
    }

    void rowLeadsToWhatTheMemberSees() {
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(stage->gone.size(), size_t{1});
        QCOMPARE(stage->gone[0].page, u"my_hours"_s);
        QVERIFY(MemberId::fromBytes(stage->gone[0].parameters[u"member"_s].toByteArray()).has_value());
    }

    void everythingIsReachedByTabAndNothingIsCutOff() {
        const QStringList faults = zhibu::testing::tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(table->rowHeight(0) >= 28);
        QVERIFY(!table->horizontalScrollBar()->isVisible());
    }

    void branchWithoutMembersSaysWhatToDo() {
        stage = std::make_unique<PageStage>(PageStage::Content::emptyBranch);
        page = stage->show<TrainingPage>();
        stage->grab(u"training_empty.png"_s);
        QVERIFY(!page->list()->isVisible());
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(stage->gone.size(), size_t{1});
        QCOMPARE(stage->gone[0].parameters[u"action"_s].toString(), u"import"_s);
    }

private:
    std::unique_ptr<PageStage> stage;
    TrainingPage* page = nullptr;
    QTableView* table = nullptr;
    QLineEdit* search = nullptr;
    QComboBox* standing = nullptr;
};

} // namespace zhibu

namespace training_page_test {

using zhibu::TrainingPageTest;
REGISTER_TEST(training_page_test, TrainingPageTest)

} // namespace training_page_test

#include "training_page_test.moc"
