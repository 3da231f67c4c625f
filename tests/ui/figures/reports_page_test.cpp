#include "ui/pages/reports/reports_page.h"

#include "tests/ui/figures/page_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/reports/chart_column.h"
#include "ui/pages/reports/report_preview.h"
#include "ui/shell/long_task.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/organization_picker.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using zhibu::testing::PageStage;

namespace zhibu {

class ReportsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        stage = std::make_unique<PageStage>(PageStage::Content::example);
        page = stage->show<ReportsPage>();
        preview = page->findChild<ReportPreview*>();
        for (QComboBox* box : page->findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Period of the report") period = box;
            if (box->accessibleName() == u"Which report") which = box;
        }
        QVERIFY(period && which);
        QTRY_VERIFY(page->report() != nullptr);
    }
    void cleanup() { stage.reset(); }

    void currentQuarterOfTheWholeOfficeIsShownFirst() {
        QCOMPARE(period->currentData().toString(), u"2020Q4"_s);
        QVERIFY(preview->pageCount() >= 1);
        QVERIFY(page->report()->subtitle.contains(u"演示市级机关工委"_s) ||
                page->report()->title.contains(u"演示市级机关工委"_s));
        stage->grab(u"reports_office.png"_s);
    }

    void anotherQuarterMakesAnotherReport() {
        const QString before = page->report()->subtitle + page->report()->title;
        period->setCurrentIndex(2);
        QVERIFY(page->report()->subtitle + page->report()->title != before);
        page->open({{u"period"_s, u"2020Q1"_s}});
        QCOMPARE(period->currentIndex(), 0);
    }

    void reportFollowsTheChosenOrganisation() {
        const size_t rows = page->report()->tables.front().rows.size();
        stage->choose(u"B00000"_s);
        QTRY_VERIFY(page->report()->tables.front().rows.size() < rows);
        stage->grab(u"reports_branch.png"_s);
    }

    void quarterThatHasNotBegunSaysSo() {
        stage->choose(u"W"_s, 2021);
        QTRY_VERIFY(!page->report());
        QVERIFY(!preview->isVisible());
        for (const QString& words : {u"PDF"_s, u"CSV"_s, u"Print"_s})
            QVERIFY(!button(words)->isEnabled());
        stage->grab(u"reports_empty.png"_s);
    }

    void theConsolidatedReportHasItsChartsBesideThePages() {
        choose(u"consolidated"_s);
        QCOMPARE(period->currentData().toString(), u"2020Q4"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->report() != nullptr, 20000);
        QCOMPARE(page->report()->tables.size(), size_t{8});
        QVERIFY(preview->isVisible() && preview->pageCount() > 3);
        auto* charts = page->findChild<ChartColumn*>();
        QTRY_VERIFY(charts->isVisible());
        const auto views = charts->findChildren<ChartView*>();
        QCOMPARE(views.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(views[i]->accessibleName(),
                     page->report()->tables.front().charts[static_cast<size_t>(i)].title);
        stage->grab(u"reports_consolidated.png"_s);
        which->setCurrentIndex(which->findData(u"quarterly"_s));
        QTRY_VERIFY(!charts->isVisible());
    }

    void aYearIsChosenAndSavedAsASpreadsheet() {
        choose(u"consolidated"_s);
        period->setCurrentIndex(period->findData(u"2020"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page->report() != nullptr, 20000);
        QVERIFY(page->report()->subtitle.contains(u"2020"_s) &&
                !page->report()->subtitle.contains(u"quarter"_s));
        stage->dialogs.fileToSave = stage->folder.filePath(u"年报.xlsx"_s);
        QTest::mouseClick(button(u"XLSX"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stage->told.size(), 1, 20000);
        QVERIFY(QFile(stage->dialogs.fileToSave).size() > 10000);
    }

    void theDraftInWordsIsOnePageForWord() {
        stage->choose(u"C001"_s);
        choose(u"narrative"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page->printout().has_value(), 20000);
        QVERIFY(std::holds_alternative<Paper>(*page->printout()));
        QCOMPARE(preview->pageCount(), 1);
        QVERIFY(button(u"Word"_s)->isVisible() && !button(u"XLSX"_s)->isVisible());
        stage->grab(u"reports_narrative.png"_s);
    }

    void aPeriodThatHasNotBegunSaysSoInPlaceOfThePages() {
        stage->choose(u"W"_s, 2021);
        choose(u"consolidated"_s);
        auto* empty = page->findChild<EmptyState*>();
        QTRY_VERIFY_WITH_TIMEOUT(shownWords(*empty).contains(u"has not begun"_s), 20000);
        QVERIFY(!page->printout() && !button(u"PDF"_s)->isEnabled());
    }

    void whatIsCancelledSaysHowToBeginAnew() {
        QObject::connect(
            stage->workspace.get(), &Workspace::taskStarted, page, [](LongTask* task) { task->cancel(); },
            Qt::QueuedConnection);
        choose(u"consolidated"_s);
        auto* empty = page->findChild<EmptyState*>();
        QTRY_VERIFY_WITH_TIMEOUT(shownWords(*empty).contains(u"Stopped"_s) || page->report(), 20000);
    }

    void theHandbookOfABranchIsPutTogetherAndSavedAsWord() {
        stage->choose(u"B00102"_s);
        which->setCurrentIndex(which->findData(u"handbook"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page->printout().has_value(), 20000);
        const Paper* paper = std::get_if<Paper>(&*page->printout());
        QVERIFY(paper && paper->contents && paper->cover.size() >= 3);
        QCOMPARE(period->currentData().toString(), u"2020"_s);
        QVERIFY(preview->pageCount() > 5);
        QVERIFY(!button(u"CSV"_s)->isVisible() && button(u"Word"_s)->isEnabled());
        stage->grab(u"reports_handbook.png"_s);
        stage->dialogs.fileToSave = stage->folder.filePath(u"手册.docx"_s);
        QTest::mouseClick(button(u"Word"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stage->told.size(), 1, 20000);
        QVERIFY(QFile(stage->dialogs.fileToSave).size() > 1000);
    }

    void theCheckListsRecordsAndLeadsToThem() {
        stage->choose(u"B00102"_s);
        which->setCurrentIndex(which->findData(u"inspection"_s));
        QTRY_VERIFY_WITH_TIMEOUT(page->printout().has_value(), 20000);
        QTableView* list = page->inspectionList();
        QAbstractItemModelTester tester(list->model());
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), static_cast<int>(page->report()->tables.front().rows.size()));
        stage->grab(u"reports_inspection.png"_s);
        QSignalSpy gone(page, &Page::goTo);
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(gone.size(), 1);
        const auto destination = gone.front().front().value<Destination>();
        QCOMPARE(destination.page, u"activities"_s);
        QVERIFY(destination.parameters.contains(u"activity"_s));
    }

    void filesAreWrittenUnderTheNameGiven_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"PDF"_s << u".pdf"_s << QByteArray("%PDF");
        QTest::newRow("xlsx") << u"XLSX"_s << u".xlsx"_s << QByteArray("PK");
        QTest::newRow("csv") << u"CSV"_s << u".csv"_s << QByteArray("\xEF\xBB\xBF");
    }

    void filesAreWrittenUnderTheNameGiven() {
        QFETCH(QString, words);
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        // The ending is added where it was not typed.
        stage->dialogs.fileToSave = stage->folder.filePath(u"季报"_s);
        QTest::mouseClick(button(words), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(stage->told.size(), 1, 20000);
        QFile file(stage->folder.filePath(u"季报"_s + ending));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(8).startsWith(begins));
    }

    void fileThatCannotBeWrittenIsSaid() {
        stage->dialogs.fileToSave = u"/nowhere/report.csv"_s;
        QTest::mouseClick(button(u"CSV"_s), Qt::LeftButton);
        QTRY_COMPARE(stage->dialogs.shown.size(), 1);
        QVERIFY(stage->told.isEmpty());
    }

    void cancelledSavingWritesNothing() {
        stage->dialogs.fileToSave.clear();
        QTest::mouseClick(button(u"PDF"_s), Qt::LeftButton);
        QTest::qWait(50);
        QVERIFY(stage->told.isEmpty());
    }

    void printingGoesThroughAPreview() {
        QTest::mouseClick(button(u"Print"_s), Qt::LeftButton);
        auto* window = page->findChild<QPrintPreviewDialog*>();
        QVERIFY(window);
        auto* pages = window->findChild<QPrintPreviewWidget*>();
        QTRY_COMPARE(pages->pageCount(), preview->pageCount());
        window->close();
        QTRY_VERIFY(!page->findChild<QPrintPreviewDialog*>());
    }

    void pagesAreTurned() {
        if (preview->pageCount() < 2) QFAIL("the example's report has several pages");
        QTest::mouseClick(button(u"Next page"_s), Qt::LeftButton);
        QCOMPARE(preview->currentPage(), 2);
        QTest::mouseClick(button(u"Previous page"_s), Qt::LeftButton);
        QCOMPARE(preview->currentPage(), 1);
    }

    void everythingIsReachedByTab() {
        const QStringList faults = zhibu::testing::tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    void choose(const QString& kind) { which->setCurrentIndex(which->findData(kind)); }

    static QString shownWords(const EmptyState& empty) {
        QString words;
        for (const QLabel* label : empty.findChildren<QLabel*>())
            words += label->text() + u'\n';
        return words;
    }

    QPushButton* button(const QString& words) const {
        for (QPushButton* each : page->findChildren<QPushButton*>()) {
            if (each->text().remove(u'&').contains(words)) return each;
        }
        return nullptr;
    }

    std::unique_ptr<PageStage> stage;
    ReportsPage* page = nullptr;
    ReportPreview* preview = nullptr;
    QComboBox* which = nullptr;
    QComboBox* period = nullptr;
};

} // namespace zhibu

namespace reports_page_test {

using zhibu::ReportsPageTest;
REGISTER_TEST(reports_page_test, ReportsPageTest)

} // namespace reports_page_test

#include "reports_page_test.moc"
