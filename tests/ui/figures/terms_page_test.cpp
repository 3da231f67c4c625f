#include "ui/pages/terms/terms_page.h"

#include "tests/support/typing.h"
#include "tests/ui/figures/page_stage.h"
#include "tests/ui/tab_walk.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;
using zhibu::testing::PageStage;

namespace zhibu {

class TermsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        stage = std::make_unique<PageStage>(PageStage::Content::example);
        page = stage->show<TermsPage>();
        table = page->findChild<QTableView*>();
        model = page->findChild<TermsModel*>();
    }
    void cleanup() { stage.reset(); }

    void linesAreThoseOfTheOfficeAndThoseWithoutATerm() {
        QAbstractItemModelTester tester(model);
        const auto lines =
            termLines(stage->ledger->office(), stage->ledger->home().id, *Date::of(2020, 11, 18));
        const int running = countRows([](const TermRow& row) { return row.term.has_value(); });
        QCOMPARE(running, static_cast<int>(lines.size()));
        QVERIFY(countRows([](const TermRow& row) { return !row.term; }) > 0);
        stage->choose(u"B00000"_s);
        QCOMPARE(model->rowCount(), 1);
    }

    void daysLeftAreSaidInWordsWithAStatus() {
        stage->choose(u"B00000"_s);
        const QModelIndex left = model->index(0, TermsModel::left);
        QVERIFY(model->row(0).term->daysLeft < 0);
        QCOMPARE(left.data(TermsModel::statusRole).toInt(), static_cast<int>(duties::Status::overdue));
        QVERIFY(left.data().toString().contains(QString::number(-model->row(0).term->daysLeft)));
    }

    void badgeCountsTermsAndVacanciesThatPress() {
        int expected = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto& term = model->row(row).term;
            if (!term) continue;
            // Six months from 2020-11-18 is 2021-05-18: 181 days.
            expected += term->daysLeft <= 181 ? 1 : 0;
            for (const TermLine::OpenSeat& seat : term->openSeats)
                expected += seat.daysLeft <= 30 ? 1 : 0;
        }
        QVERIFY(expected > 0);
        QCOMPARE(page->badge(), expected);
    }

    void chosenOrganisationShowsItsHolders() {
        const OrganizationId branch = *stage->ledger->organizationByCode(u"B00000"_s);
        page->open({{u"organization"_s, branch.toByteArray()}});
        const Office& office = stage->ledger->office();
        const Term* term = office.runningTerm(branch, *Date::of(2020, 11, 18));
        const auto holders = office.holders(*term, *Date::of(2020, 11, 18));
        QVERIFY(!holders.empty());
        for (const Position* position : holders)
            QVERIFY(labelWith(office.member(position->member)->name));
        stage->grab(u"terms_office.png"_s);
    }

    void filterFindsByName() {
        auto* search = page->findChild<QLineEdit*>();
        zhibu::testing::typeText(search, u"第1局第1党"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        search->clear();
        QTRY_COMPARE(table->model()->rowCount(), model->rowCount());
    }

    void refreshKeepsTheChosenRow() {
        table->selectRow(2);
        const QString name = table->currentIndex().siblingAtColumn(0).data().toString();
        page->refresh();
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), name);
    }

    void everythingIsReachedByTabAndNothingIsCutOff() {
        const QStringList faults = zhibu::testing::tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(table->rowHeight(0) >= 28);
        QVERIFY(!table->horizontalScrollBar()->isVisible());
    }

    void officeWithoutTermsSaysWhatToDo() {
        stage = std::make_unique<PageStage>(PageStage::Content::emptyBranch);
        page = stage->show<TermsPage>();
        stage->grab(u"terms_empty.png"_s);
        QVERIFY(!page->findChild<QTableView*>()->isVisible());
        QCOMPARE(page->badge(), 0);
    }

private:
    int countRows(const std::function<bool(const TermRow&)>& fits) const {
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += fits(model->row(row)) ? 1 : 0;
        return count;
    }
    bool labelWith(const QString& words) const {
        const auto labels = page->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(words); });
    }

    std::unique_ptr<PageStage> stage;
    TermsPage* page = nullptr;
    QTableView* table = nullptr;
    TermsModel* model = nullptr;
};

} // namespace zhibu

namespace terms_page_test {

using zhibu::TermsPageTest;
REGISTER_TEST(terms_page_test, TermsPageTest)

} // namespace terms_page_test

#include "terms_page_test.moc"
