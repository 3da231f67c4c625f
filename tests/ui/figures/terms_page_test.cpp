#include "ui/pages/terms/terms_page.h"

#include "tests/support/typing.h"
#include "tests/ui/figures/page_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/import/import_dialog.h"
#include "ui/widgets/person_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/verb_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
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

    void theFirstCommitteeIsTypedKeyByKey() {
        startBranch();
        VerbDialog* dialog = openForm();
        QVERIFY(dialog);
        QCOMPARE(dialog->focusWidget()->objectName(), u"number"_s);
        zhibu::testing::Keyboard keys;
        keys.type(u"第三届"_s);
        keys.press(Qt::Key_Tab);
        keys.type(u"2020-11-05"_s);
        keys.press(Qt::Key_Tab);
        auto* first = dialog->findChild<PersonField*>(u"name_1"_s);
        auto* second = dialog->findChild<PersonField*>(u"name_2"_s);
        QVERIFY(first && second && !dialog->findChild<PersonField*>(u"name_3"_s)); // four full members
        first->setFocus();
        keys.type(u"lm"_s);
        keys.press(Qt::Key_Return); // the marked suggestion, the only one
        QCOMPARE(first->text(), u"李敏"_s);
        second->setFocus();
        keys.type(u"ww"_s);
        keys.press(Qt::Key_Down); // from the first, which is marked, to the second
        keys.press(Qt::Key_Return);
        QCOMPARE(second->text(), u"王伟（"_s + displayName(Sex::female) + u"，1985）"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"verb"_s), Qt::LeftButton);
        const Office& office = stage->ledger->office();
        const Term* term = office.runningTerm(stage->ledger->home().id, *Date::of(2020, 11, 18));
        QVERIFY(term);
        QCOMPARE(term->number, 3);
        QCOMPARE(term->lengthYears, 3);
        QCOMPARE(office.holders(*term, *Date::of(2020, 11, 18)).size(), size_t{2});
        QTRY_VERIFY(page->findChild<QTableView*>()->isVisible());
        QVERIFY(stage->ledger->undo(Actor::owner()).empty());
        QVERIFY(stage->ledger->office().terms().empty());
    }

    void whatIsWrongWithACommitteeIsSaidWhereItIs() {
        startBranch();
        VerbDialog* dialog = openForm();
        QVERIFY(dialog);
        auto* name = dialog->findChild<PersonField*>(u"name_1"_s);
        name->setFocus();
        zhibu::testing::typeText(name, u"王伟"_s); // which of the two is not said
        QTest::keyClick(name, Qt::Key_Tab);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"verb"_s), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        int framed = 0;
        for (const QWidget* each : dialog->findChildren<QWidget*>())
            framed += each->property("wrong").toBool() ? 1 : 0;
        QCOMPARE(framed, 3); // term, day and who
        QVERIFY(stage->ledger->office().terms().empty());
    }

    void theImportOfCommitteesOpensOverThisPage() {
        startBranch();
        QSignalSpy left(page, &Page::goTo);
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().contains(u"Import"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(page->findChild<ImportDialog*>());
        QCOMPARE(left.count(), 0);
    }

private:
    /// A branch of four without a term, two of one name in it.
    void startBranch() {
        stage = std::make_unique<PageStage>(PageStage::Content::emptyBranch);
        const QString path = stage->folder.filePath(u"members.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"姓名,性别,出生日期,入党日期,转正日期\n王伟,男,1960-02-03,1990-07-01,1991-07-01\n"
                   "王伟,女,1985-04-05,2010-07-01,2011-07-01\n李敏,女,1970-01-01,1995-07-01,1996-07-01\n"
                   "赵一平,男,1980-01-01,2005-07-01,2006-07-01\n"_s.toUtf8());
        file.close();
        const auto summary = importFile(stage->ledger->book(), Actor::owner(), ImportKind::members, path, {});
        QVERIFY2(summary && summary->rejectedFile.isEmpty(), "the roster does not go in");
        page = stage->show<TermsPage>();
    }
    VerbDialog* openForm() {
        QPushButton* enter = nullptr; // the empty page has one, the details of an organisation another
        for (QPushButton* each : page->findChildren<QPushButton*>(u"enter_committee"_s))
            if (each->isVisible()) enter = each;
        if (!enter) return nullptr;
        QTest::mouseClick(enter, Qt::LeftButton);
        auto* dialog = page->findChild<VerbDialog*>();
        if (!dialog) return nullptr;
        QApplication::setActiveWindow(dialog); // no window manager does it here
        return dialog;
    }

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
