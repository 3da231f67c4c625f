#include "core/usecases/receiving.h"
#include "tests/support/typing.h"
#include "tests/ui/inbox/reports_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/inbox/compare_dialog.h"
#include "ui/pages/inbox/differences_view.h"
#include "ui/pages/inbox/file_actions.h"
#include "ui/pages/inbox/inbox_model.h"
#include "ui/pages/inbox/notes_tab.h"
#include "ui/pages/inbox/return_dialog.h"
#include "ui/pages/inbox/unit_card.h"
#include "ui/pages/inbox/units_model.h"
#include "ui/pages/inbox/units_tab.h"
#include "ui/shell/page_registry.h"
#include "ui/widgets/verb_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace zhibu::testing;

namespace zhibu {

class SettlingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        stage = std::make_unique<ReportsStage>();
        first = stage->firstBranch();
        first->setDay(ReportsStage::day(9, 30));
        first->record(ReportsStage::day(9, 10), u"学习党章"_s);
        stage->enroll(*first);
        stage->show();
    }
    void cleanup() {
        first.reset();
        stage.reset();
    }

    void ofTwoFilesThatContradictEachOtherOneIsChosen() {
        const auto other = first->copy(u"other"_s);
        other->setDay(ReportsStage::day(10, 9));
        other->record(ReportsStage::day(9, 20), u"另一台电脑上的记录"_s);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        stage->take(other->handIn(ReportsStage::third(), ReportsStage::day(10, 13)),
                    ReportsStage::day(10, 13));
        QTRY_COMPARE(stage->page->badge(), 2);
        stage->page->open({{u"filter"_s, u"held"_s}});
        QTRY_VERIFY(stage->page->inboxTab()->actions()->isVisible());
        stage->press(*stage->page->inboxTab(), u"compare"_s);
        auto* dialog = stage->dialog<CompareDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->candidateCount(), 2);
        stage->press(*dialog, u"choose_1"_s);
        QTRY_VERIFY(!stage->dialog<CompareDialog>());
        QTRY_COMPARE(stage->page->badge(), 0);
        const auto lines = inboxList(*stage->ledger, Actor::owner());
        QCOMPARE(std::ranges::count(*lines, FileState::passedOver, &InboxLine::state), 1);
        QVERIFY(
            inboxList(*stage->ledger, Actor::owner(), {.heldOnly = true})->empty()); // nothing is to be done
        stage->goToRate();
        QTRY_COMPARE(stage->cell(*first), displayName(ReportState::reported));
    }

    void enterChoosesNeitherOfTwoFilesAndBothCanBeReturned() {
        const auto other = first->copy(u"other"_s);
        other->setDay(ReportsStage::day(10, 9));
        other->record(ReportsStage::day(9, 20), u"另一台电脑上的记录"_s);
        for (ExampleUnit* each : {first.get(), other.get()})
            stage->take(each->handIn(ReportsStage::third(), ReportsStage::day(10, 13)),
                        ReportsStage::day(10, 13));
        stage->page->open({{u"filter"_s, u"held"_s}});
        QTRY_VERIFY(stage->page->inboxTab()->actions()->isVisible());
        stage->press(*stage->page->inboxTab(), u"compare"_s);
        auto* dialog = stage->dialog<CompareDialog>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!stage->dialog<CompareDialog>());
        QCOMPARE(inboxList(*stage->ledger, Actor::owner(), {.heldOnly = true})->size(), size_t{2});
        const QByteArray file = inboxList(*stage->ledger, Actor::owner())->front().file.file;
        QVERIFY(!receiptFor(*stage->ledger, Actor::owner(), file).ok());
        QVERIFY(returnFile(*stage->ledger, Actor::owner(), file, {{.reason = u"与另一文件不符"_s}}).empty());
        const auto answer = receiptFor(*stage->ledger, Actor::owner(), file);
        QVERIFY(answer.ok());
        QCOMPARE(readAnswer(*answer)->outcome, AnswerOutcome::returned);
    }

    void aRevokedSealHoldsWhatComesUnderIt() {
        stage->page->open({{u"tab"_s, u"units"_s}});
        QTableView* list = stage->page->unitsTab()->list();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        stage->press(*stage->page->unitsTab(), u"revoke"_s);
        QTRY_VERIFY(list->model()->rowCount() == 1);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        QTRY_COMPARE(stage->page->badge(), 1);
        QCOMPARE(inboxList(*stage->ledger, Actor::owner())->front().state, FileState::revokedKey);
    }

    void aUnitThatIsReleasedIsNoLongerAskedAndWhatCameStays() {
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        stage->page->open({{u"tab"_s, u"units"_s}});
        QTableView* list = stage->page->unitsTab()->list();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        stage->press(*stage->page->unitsTab(), u"release"_s);
        auto* form = stage->dialog<VerbDialog>();
        QVERIFY(form);
        form->press();
        QTRY_VERIFY(!stage->dialog<VerbDialog>());
        QVERIFY(reportingUnits(*stage->ledger, Actor::owner())->front().until.has_value());
        QCOMPARE(inboxList(*stage->ledger, Actor::owner())->front().state, FileState::standing);
    }

    void aSlipIsRegisteredByDroppingItOnThePage() {
        const auto second = stage->secondBranch();
        stage->page->open({{u"files"_s, QStringList{second->slipPath()}}});
        auto* form = stage->dialog<VerbDialog>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit*>(u"name"_s)->text(), u"演示局机关第二党支部"_s);
        typeText(form->findChild<QLineEdit*>(u"fingerprint"_s), second->fingerprint());
        form->press();
        QTRY_VERIFY(!stage->dialog<VerbDialog>());
        QTRY_COMPARE(stage->page->unitsTab()->list()->model()->rowCount(), 2);
    }

    void ourOwnSlipIsWritten() {
        stage->page->open({{u"tab"_s, u"units"_s}});
        stage->dialogs.fileToSave = stage->path(u"own.zbkey"_s);
        stage->press(*stage->page->unitsTab(), u"own_slip"_s);
        QFile slip(stage->path(u"own.zbkey"_s));
        QVERIFY(slip.open(QIODevice::ReadOnly));
        const auto read = readKeySlip(slip.readAll());
        QVERIFY(read.ok());
        QCOMPARE(read->name, u"演示市级机关工委"_s);
    }

    void aMemberTwoUnitsNameIsOnTheListOfTheQuarter() {
        IdFactory ids(9);
        const Member shared{.id = ids.next<MemberId>(),
                            .number = u"X1"_s,
                            .name = u"刘磊"_s,
                            .joinedOn = Date::of(2005, 7, 1),
                            .fullMemberOn = Date::of(2006, 7, 1)};
        for (const auto& [code, name] :
             {std::pair(u"D001"_s, u"演示甲支部"_s), std::pair(u"D002"_s, u"演示乙支部"_s)}) {
            ExampleUnit unit(QDir(stage->folder.path()), {.name = name, .code = code, .members = {shared}},
                             stage->ledger->home());
            stage->enroll(unit);
            stage->take(unit.handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                        ReportsStage::day(10, 12));
        }
        stage->page->open({{u"tab"_s, u"notes"_s}});
        QTableWidget* list = stage->page->notesTab()->doubleList();
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 0)->text(), u"刘磊"_s);
        Q_EMIT list->activated(list->model()->index(0, 0));
        QCOMPARE(stage->gone.back().page, u"members"_s);
    }

    void aUnitWhoseBookWasRestoredIsNamedAmongTheNotes() {
        const auto before = first->copy(u"before"_s);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        first->setDay(ReportsStage::day(10, 20));
        first->record(ReportsStage::day(9, 28), u"补记的主题党日"_s);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 21)),
                    ReportsStage::day(10, 21));
        // The older book goes on as if nothing had been handed in.
        before->setDay(ReportsStage::day(10, 25));
        before->record(ReportsStage::day(9, 22), u"旧册上的记录"_s);
        stage->take(before->handIn(ReportsStage::third(), ReportsStage::day(10, 26)),
                    ReportsStage::day(10, 26));
        stage->page->open({{u"tab"_s, u"notes"_s}});
        QTRY_VERIFY(stage->page->notesTab()->flagList()->rowCount() > 0);
        QVERIFY(!stage->page->notesTab()->flagList()->item(0, 2)->text().isEmpty());
    }

    void aRecordThatStandsInTheFilesOfTwoQuartersIsNamedAmongTheNotes() {
        first->record(ReportsStage::day(6, 29), u"研讨"_s);
        stage->take(first->handIn(Period::quarter(2020, 2), ReportsStage::day(10, 8)),
                    ReportsStage::day(10, 8));
        const Problems moved = first->ledger().book().change(
            Actor::owner(), {u"test"_s, u"test"_s}, [](Transaction& transaction) {
                transaction.connection.execute(
                    "UPDATE activity SET held_on = '2020-07-02' WHERE held_on = '2020-06-29'");
                return Problems();
            });
        QVERIFY(moved.empty());
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        stage->page->open({{u"tab"_s, u"notes"_s}});
        QTableWidget* list = stage->page->notesTab()->flagList();
        QTRY_COMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 0)->text(), u"演示局机关第一党支部"_s);
        QVERIFY2(list->item(0, 2)->text().contains(u"2020Q2"), qPrintable(list->item(0, 2)->text()));
    }

    void pagesAreOfferedToBooksThatReceive() {
        const auto offered = [](const Ledger& ledger) {
            const auto offers = pageOffers(ledger);
            return std::ranges::any_of(offers, [](const PageOffer& each) { return each.name == u"inbox"; });
        };
        QVERIFY(offered(*stage->ledger));
        QVERIFY(!offered(first->ledger()));
    }

    void modelsKeepTheirPromisesAndEveryTabIsWalkedThrough() {
        QAbstractItemModelTester files(stage->page->findChild<InboxModel*>());
        QAbstractItemModelTester seals(stage->page->findChild<UnitsModel*>());
        QAbstractItemModelTester differences(stage->page->findChild<DifferencesModel*>());
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        for (const QString& tab : {u"inbox"_s, u"units"_s, u"notes"_s}) {
            stage->page->open({{u"tab"_s, tab}});
            QTest::qWait(200);
            const QStringList faults = tabWalkFaults(*stage->frame);
            QVERIFY2(faults.isEmpty(), qPrintable(tab + u'\n' + faults.join(u'\n')));
        }
    }

    void everyFormIsWalkedThrough() {
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        const auto second = stage->secondBranch();
        walkThrough(stage->page->rateTab()->askDeadlines());
        walkThrough(stage->page->unitsTab()->registerFromSlip(second->slipPath()));
        walkThrough(stage->look(*first).actions()->giveBack());
        walkThrough(stage->look(*first).actions()->compare());
    }

    void reasonsAreTypedBesideTheirRecords() {
        ReasonsModel model;
        QAbstractItemModelTester tester(&model);
        IdFactory ids(3);
        model.show({{ids.next<ActivityId>(), ReportsStage::day(9, 10), u"主题党日"_s},
                    {ids.next<ActivityId>(), ReportsStage::day(9, 20), u"党课"_s}});
        QVERIFY(model.setData(model.index(1, ReasonsModel::reason), u" 缺讲课人 "_s));
        QVERIFY(!model.setData(model.index(1, ReasonsModel::what), u"x"_s));
        QCOMPARE(model.reasons().size(), size_t{1});
        QCOMPARE(model.reasons().front().what, u"党课"_s);
        QCOMPARE(model.reasons().front().reason, u"缺讲课人"_s);
    }

private:
    /// By Tab, and closed again.
    static void walkThrough(QDialog* dialog) {
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        const QStringList faults = tabWalkFaults(*dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        dialog->reject();
        ReportsStage::settle();
    }

    std::unique_ptr<ReportsStage> stage;
    std::unique_ptr<ExampleUnit> first;
};

} // namespace zhibu

namespace settling_test {

using zhibu::SettlingTest;
REGISTER_TEST(settling_test, SettlingTest)

} // namespace settling_test

#include "settling_test.moc"
