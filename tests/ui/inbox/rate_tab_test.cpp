#include "core/usecases/receiving.h"
#include "tests/support/typing.h"
#include "tests/ui/inbox/reports_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/inbox/differences_view.h"
#include "ui/pages/inbox/file_actions.h"
#include "ui/pages/inbox/inbox_words.h"
#include "ui/pages/inbox/rate_delegate.h"
#include "ui/pages/inbox/rate_filter.h"
#include "ui/pages/inbox/return_dialog.h"
#include "ui/pages/inbox/unit_card.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/verb_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace zhibu::testing;

namespace zhibu {

class RateTabTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        stage = std::make_unique<ReportsStage>();
        first = stage->firstBranch();
        second = stage->secondBranch();
        for (ExampleUnit* unit : {first.get(), second.get()}) {
            unit->setDay(ReportsStage::day(9, 30));
            unit->record(ReportsStage::day(9, 10), u"学习党章"_s);
        }
        stage->enroll(*first);
        stage->enroll(*second);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        stage->show();
    }
    void cleanup() {
        first.reset();
        second.reset();
        stage.reset();
    }

    void theTilesAreTheFiguresOfTheQuery() {
        const auto rate = reportingRate(*stage->ledger, Actor::owner(), 2020, stage->clock.today());
        QVERIFY(rate.ok());
        const RateFigures& figures = rate->figures[2];
        QCOMPARE(tile(0), QString::number(figures.asked));
        QCOMPARE(tile(1), QString::number(figures.reported));
        QCOMPARE(tile(2), QString::number(figures.onTime));
        QCOMPARE(tile(4), u"1"_s);
        QCOMPARE(stage->cell(*second), displayName(ReportState::missing));
    }

    void onlyTheUnitsBelowTheChosenOrganisationAreShown() {
        stage->workspace->choose(first->id(), 2020);
        QTRY_COMPARE(shownRows(), 1);
        QCOMPARE(tile(0), u"1"_s);
        QCOMPARE(tile(4), u"0"_s);
    }

    void onlyTheMissingAreShownByTheChoiceAndByTheTile() {
        auto* standing = stage->page->findChild<QComboBox*>(u"standing"_s);
        standing->setCurrentIndex(1);
        QTRY_COMPARE(shownRows(), 1);
        QCOMPARE(firstName(), u"演示局机关第二党支部"_s);
        standing->setCurrentIndex(0);
        QTRY_COMPARE(shownRows(), 2);
        QTest::mouseClick(tiles().last(), Qt::LeftButton);
        QTRY_COMPARE(shownRows(), 1);
    }

    void aUnitIsFoundByPinyinAndByCode() {
        auto* search = stage->page->findChild<QLineEdit*>(u"search_units"_s);
        QTest::keyClicks(search, u"jgde"_s);
        QTRY_COMPARE(shownRows(), 1);
        QCOMPARE(firstName(), u"演示局机关第二党支部"_s);
        search->setText(u"b002"_s);
        QTRY_COMPARE(shownRows(), 1);
        QCOMPARE(firstName(), u"演示局机关第二党支部"_s);
    }

    void aCellShowsWhatLiesBehindIt() {
        first->setDay(ReportsStage::day(10, 20));
        first->record(ReportsStage::day(9, 28), u"补记的主题党日"_s);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 21)),
                    ReportsStage::day(10, 21));
        UnitCard& card = stage->look(*first);
        QVERIFY(card.isVisible());
        QCOMPARE(card.files()->model()->rowCount(), 2);
        QTRY_VERIFY(!card.differences()->differences().empty());
        stage->press(card, u"close_card"_s);
        QVERIFY(!card.isVisible());
    }

    void whatWasReturnedWithReasonsIsShownAsReturned() {
        UnitCard& card = stage->look(*first);
        stage->press(card, u"give_back"_s);
        auto* dialog = stage->dialog<ReturnDialog>();
        QVERIFY(dialog);
        stage->press(*dialog, u"return"_s);
        QVERIFY(stage->dialog<ReturnDialog>()); // without a reason nothing is returned
        QCOMPARE(dialog->list()->model()->rowCount(), 1);
        const QModelIndex reason = dialog->list()->model()->index(0, ReasonsModel::reason);
        dialog->list()->setCurrentIndex(reason);
        dialog->list()->edit(reason);
        auto* editor = dialog->list()->findChild<QLineEdit*>();
        QVERIFY(editor);
        typeText(editor, u"缺请假事由"_s);
        stage->dialogs.fileToSave = stage->path(u"back.zbreceipt"_s);
        stage->press(*dialog, u"return"_s);
        QTRY_VERIFY(!stage->dialog<ReturnDialog>());
        QTRY_COMPARE(stage->cell(*first), displayName(ReportState::returned));
        QFile answer(stage->path(u"back.zbreceipt"_s));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        const auto read = readAnswer(answer.readAll());
        QVERIFY(read.ok());
        QCOMPARE(read->outcome, AnswerOutcome::returned);
        QCOMPARE(read->reasons.front().reason, u"缺请假事由"_s);
        QVERIFY(read->reasons.front().record.has_value());
    }

    void whatWasAcceptedIsLockedAndALaterCorrectionIsHeld() {
        UnitCard& card = stage->look(*first);
        stage->press(card, u"accept"_s);
        QTRY_VERIFY(rows().cell(*rows().rowOf(first->id()), 2).accepted);
        first->setDay(ReportsStage::day(10, 20));
        first->record(ReportsStage::day(9, 28), u"补记的主题党日"_s);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 21)),
                    ReportsStage::day(10, 21));
        QTRY_COMPARE(stage->page->badge(), 1);
        stage->page->open({{u"filter"_s, u"held"_s}});
        QTRY_VERIFY(stage->page->inboxTab()->actions()->isVisible());
        stage->press(*stage->page->inboxTab(), u"give_back"_s); // the accepted one, which it waits for
        auto* dialog = stage->dialog<ReturnDialog>();
        QVERIFY(dialog);
        typeText(dialog->findChild<QLineEdit*>(u"whole"_s), u"请更正"_s);
        stage->press(*dialog, u"return"_s);
        QTRY_COMPARE(stage->page->badge(), 0);
        stage->goToRate();
        QTRY_COMPARE(rows().cell(*rows().rowOf(first->id()), 2).revision, 2);
    }

    void aQuestionLeftChangesNothing() {
        UnitCard& card = stage->look(*first);
        stage->dialogs.answer = false;
        stage->press(card, u"accept"_s);
        QVERIFY(!inboxList(*stage->ledger, Actor::owner())->front().decision.acceptedAt);
    }

    void theReceiptIsWrittenWhereOneSays() {
        UnitCard& card = stage->look(*first);
        stage->dialogs.fileToSave = stage->path(u"receipt"_s);
        stage->press(card, u"receipt"_s);
        QFile receipt(stage->path(u"receipt.zbreceipt"_s));
        QVERIFY(receipt.open(QIODevice::ReadOnly));
        const auto read = readAnswer(receipt.readAll());
        QVERIFY(read.ok());
        QCOMPARE(read->outcome, AnswerOutcome::received);
    }

    void theReportIsOpenedAsACopyAndSaved() {
        UnitCard& card = stage->look(*first);
        QString opened;
        card.actions()->copies.openFile = [&](const QString& path) { opened = path; };
        const auto actions = card.findChild<QPushButton*>(u"report"_s)->menu()->actions();
        actions[0]->trigger();
        QVERIFY(opened.endsWith(u".pdf"));
        QVERIFY(!(QFile::permissions(opened) & QFile::WriteOwner));
        stage->dialogs.fileToSave = stage->path(u"unit.pdf"_s);
        actions[1]->trigger();
        QFile saved(stage->path(u"unit.pdf"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("%PDF-1.4"));
    }

    void theListOfTheMissingAndTheWholeTableAreReports() {
        const auto missing = stage->page->rateTab()->missingList();
        QVERIFY(missing.has_value());
        QCOMPARE(std::get<Report>(*missing).tables.front().rows.size(), size_t{1});
        QCOMPARE(std::get<Report>(stage->page->rateTab()->wholeTable()).tables.front().rows.size(),
                 size_t{2});
        stage->dialogs.fileToSave = stage->path(u"missing.csv"_s);
        QMenu* lists = stage->page->findChild<QPushButton*>(u"lists"_s)->menu();
        lists->actions().front()->menu()->actions().last()->trigger();
        QTRY_VERIFY(QFile::exists(stage->path(u"missing.csv"_s)));
    }

    void theDeadlineIsChangedByItsForm() {
        VerbDialog* form = stage->page->rateTab()->askDeadlines();
        form->findChild<QSpinBox*>(u"days"_s)->setValue(5);
        form->press();
        QTRY_VERIFY(!stage->dialog<VerbDialog>());
        QCOMPARE(reportingDeadlines(*stage->ledger).days, 5);
        QTRY_COMPARE(rows().cell(*rows().rowOf(first->id()), 2).state, ReportState::late);
    }

    void thousandsOfUnitsAreShownAtOnce() {
        constexpr int count = 3000;
        IdFactory ids(7);
        ReportingRate rate{stage->clock.today(), Period::allOf(PeriodKind::quarter, 2020), {}, {}, {}};
        for (const Period& each : rate.quarters)
            rate.dueOn.push_back(each.last().addDays(15));
        rate.figures.resize(4);
        for (int i = 0; i < count; ++i) {
            ReportCellState cell{.state = static_cast<ReportState>(1 + i % 6), .revision = 1 + i % 2};
            rate.rows.push_back({ids.next<OrganizationId>(), u"U%1"_s.arg(i), u"演示局第%1党支部"_s.arg(i),
                                 std::vector<ReportCellState>(4, cell)});
        }
        RateModel model;
        RateFilter filter;
        filter.setSourceModel(&model);
        QTableView view;
        view.setModel(&filter);
        view.setItemDelegate(new RateDelegate(&view));
        view.resize(1100, 600);
        view.show();
        QElapsedTimer timer;
        timer.start();
        model.show(std::move(rate), stage->ledger->office());
        view.grab();
        QVERIFY2(timer.elapsed() <= 200, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(filter.rowCount(), count);
        timer.start();
        filter.show({}, RateFilter::Standing::missing, 2);
        view.grab();
        QVERIFY2(timer.elapsed() <= 200, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(filter.rowCount(), count / 6);
    }

    void everyStateHasASymbolAndAWord() {
        for (const ReportState state : {ReportState::open, ReportState::missing, ReportState::reported,
                                        ReportState::late, ReportState::held, ReportState::returned}) {
            ReportCellState cell{.state = state, .revision = 1, .daysLate = 3};
            QVERIFY(!wordsOf(cell).isEmpty());
            QVERIFY(lookOf(cell).symbol != Symbol::dash);
        }
        QVERIFY(lookOf(ReportCellState{.state = ReportState::reported, .accepted = true}).behind ==
                Symbol::lock);
    }

    void theModelKeepsItsPromisesAndEverythingIsReachedByTab() {
        auto* model = stage->page->findChild<RateModel*>();
        QAbstractItemModelTester tester(model);
        stage->page->rateTab()->refresh();
        QCOMPARE(model->rowCount(), 2);
        QTableView* list = stage->page->rateTab()->list();
        QTRY_VERIFY(!list->horizontalScrollBar()->isVisible());
        QStringList faults = tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        stage->look(*first);
        QTest::qWait(300);
        faults = tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void anOfficeWithoutUnitsSaysWhatToDo() {
        first.reset();
        second.reset();
        stage = std::make_unique<ReportsStage>();
        stage->show();
        QVERIFY(!stage->page->rateTab()->list()->isVisible());
        for (QPushButton* button : stage->page->rateTab()->findChildren<QPushButton*>()) {
            if (button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(!stage->page->rateTab()->isVisible()); // led to units and seals
    }

private:
    const RateModel& rows() const { return stage->page->rateTab()->rows(); }
    QList<FigureTile*> tiles() const { return stage->page->findChildren<FigureTile*>(); }
    QString tile(int index) const { return tiles()[index]->figure(); }
    int shownRows() const { return stage->page->rateTab()->list()->model()->rowCount(); }
    QString firstName() const {
        return stage->page->rateTab()->list()->model()->index(0, 0).data().toString();
    }

    std::unique_ptr<ReportsStage> stage;
    std::unique_ptr<ExampleUnit> first;
    std::unique_ptr<ExampleUnit> second;
};

} // namespace zhibu

namespace rate_tab_test {

using zhibu::RateTabTest;
REGISTER_TEST(rate_tab_test, RateTabTest)

} // namespace rate_tab_test

#include "rate_tab_test.moc"
