#include "core/storage/organization_repository.h"
#include "core/usecases/receiving.h"
#include "core/usecases/reporting_rate.h"
#include "tests/support/typing.h"
#include "tests/ui/inbox/reports_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/inbox/file_actions.h"
#include "ui/pages/inbox/received_model.h"
#include "ui/pages/inbox/register_dialog.h"
#include "ui/pages/training/course_dialog.h"
#include "ui/shell/long_task.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/verb_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace zhibu::testing;

namespace zhibu {

class ReceivingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        stage = std::make_unique<ReportsStage>();
        first = stage->firstBranch();
        first->setDay(ReportsStage::day(9, 30));
        first->record(ReportsStage::day(9, 10), u"学习党章"_s);
        stage->show();
    }
    void cleanup() {
        first.reset();
        stage.reset();
    }

    void aFileIsLookedAtBeforeItIsTakenInAndThenTheUnitHasReported() {
        stage->enroll(*first);
        const QString file = first->handIn(ReportsStage::third(), ReportsStage::day(10, 12));
        ReceivePanel& panel = stage->plan({file});
        QCOMPARE(panel.step(), ReceivePanel::Step::plan);
        QCOMPARE(panel.session().plan().size(), size_t{1});
        QCOMPARE(panel.session().plan().front().outcome, ReceiveOutcome::fresh);
        QVERIFY(inboxList(*stage->ledger, Actor::owner())->empty()); // only looked at
        typeDay(panel, u"2020-10-12"_s);
        stage->press(panel, u"take"_s);
        QTRY_COMPARE(panel.step(), ReceivePanel::Step::result);
        QTRY_VERIFY(!panel.session().isBusy());
        stage->press(panel, u"done"_s);
        QVERIFY(!stage->page->inboxTab()->isReceiving());
        stage->goToRate();
        QTRY_COMPARE(stage->cell(*first), displayName(ReportState::reported));
    }

    void aFileHandedOverAfterTheDeadlineShowsTheDays() {
        stage->enroll(*first);
        const QString file = first->handIn(ReportsStage::third(), ReportsStage::day(10, 12));
        ReceivePanel& panel = stage->plan({file});
        typeDay(panel, u"2020-10-20"_s);
        stage->press(panel, u"take"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        stage->goToRate();
        const RateModel& rows = stage->page->rateTab()->rows();
        QTRY_COMPARE(rows.cell(0, 2).state, ReportState::late);
        QCOMPARE(rows.cell(0, 2).daysLate, 5);
        QVERIFY(stage->cell(*first).contains(u"5"));
    }

    void aCorrectionTakesThePlaceOfWhatWasThereAndSaysWhatDiffers() {
        stage->enroll(*first);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        first->setDay(ReportsStage::day(10, 20));
        first->record(ReportsStage::day(9, 28), u"补记的主题党日"_s);
        const QString file = first->handIn(ReportsStage::third(), ReportsStage::day(10, 21));
        ReceivePanel& panel = stage->plan({file});
        QCOMPARE(panel.session().plan().front().outcome, ReceiveOutcome::superseding);
        QVERIFY(!panel.session().plan().front().differences.empty());
        stage->press(panel, u"take"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        stage->goToRate();
        const RateModel& rows = stage->page->rateTab()->rows();
        QTRY_COMPARE(rows.cell(0, 2).revision, 2);
        QVERIFY(stage->cell(*first).contains(u"2"));
        QVERIFY(stage->cell(*first) != displayName(ReportState::reported));
    }

    void theSameFileAgainIsADuplicateAndNothingIsToBeTakenIn() {
        stage->enroll(*first);
        const QString file = first->handIn(ReportsStage::third(), ReportsStage::day(10, 12));
        stage->take(file, ReportsStage::day(10, 12));
        ReceivePanel& panel = stage->plan({file});
        QCOMPARE(panel.session().plan().front().outcome, ReceiveOutcome::duplicate);
        QVERIFY(!panel.findChild<QPushButton*>(u"take"_s)->isEnabled());
        stage->press(panel, u"leave"_s);
        QVERIFY(!stage->page->inboxTab()->isReceiving());
    }

    void aDamagedFileIsRefusedWithItsReason() {
        stage->enroll(*first);
        const QString file = first->handIn(ReportsStage::third(), ReportsStage::day(10, 12));
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.resize(damaged.size() / 2));
        damaged.close();
        ReceivePanel& panel = stage->plan({file});
        QCOMPARE(panel.session().plan().front().outcome, ReceiveOutcome::rejected);
        const QModelIndex why = panel.list()->model()->index(0, ReceivedModel::why);
        QCOMPARE(why.data().toString(), panel.session().plan().front().sentence);
        QVERIFY(!why.data().toString().isEmpty());
        QVERIFY(!panel.findChild<QPushButton*>(u"take"_s)->isEnabled());
        // It leaves a trace: among the notes, and in the list one phones from.
        const auto flags = historyFlags(*stage->ledger, Actor::owner());
        QCOMPARE(flags->size(), size_t{1});
        QCOMPARE(flags->front().kind, HistoryFlag::Kind::refused);
        QCOMPARE(flags->front().unit, std::optional(first->id()));
        QVERIFY(flags->front().sentence.contains(QFileInfo(file).fileName()));
        const auto missing =
            missingUnitsReport(*stage->ledger, Actor::owner(), ReportsStage::third(), stage->clock.today());
        const QString state = std::get<QString>(missing->tables.front().rows.front()[3].value);
        QVERIFY2(state.contains(stage->clock.today().toIso()), qPrintable(state));
    }

    void filesDroppedOnThePageLeadToThePlan() {
        stage->enroll(*first);
        const QString file = first->handIn(ReportsStage::third(), ReportsStage::day(10, 12));
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(stage->folder.path()), QUrl::fromLocalFile(u"/nowhere.txt"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage->page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage->page, &drop);
        ReceivePanel& panel = *stage->page->inboxTab()->panel();
        QTRY_COMPARE(panel.step(), ReceivePanel::Step::plan);
        QCOMPARE(panel.session().plan().size(), size_t{1}); // of the folder, the one file of records
        QCOMPARE(QFileInfo(panel.session().plan().front().path).fileName(), QFileInfo(file).fileName());
    }

    void whatIsNoFileOfRecordsIsNotAccepted() {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(u"/nowhere.txt"_s)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        enter.setAccepted(false);
        QApplication::sendEvent(stage->page, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void anUnknownSealIsHeldAndStandsOnceItIsRegisteredThroughTheForm() {
        stage->receive({first->handIn(ReportsStage::third(), ReportsStage::day(10, 12))});
        QTRY_COMPARE(stage->page->badge(), 1);
        stage->press(*stage->page->inboxTab()->panel(), u"done"_s);
        stage->page->open({{u"filter"_s, u"held"_s}});
        QCOMPARE(stage->page->inboxTab()->list()->model()->rowCount(), 1);
        QTRY_VERIFY(stage->page->inboxTab()->actions()->isVisible());
        stage->press(*stage->page->inboxTab(), u"register"_s);
        auto* form = stage->dialog<VerbDialog>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QLineEdit*>(u"code"_s)->text(), u"B001"_s);
        auto* fingerprint = form->findChild<QLineEdit*>(u"fingerprint"_s);
        QVERIFY(fingerprint->text().isEmpty()); // it is typed from the paper, never taken from the file
        typeText(fingerprint, u"0000 0000"_s);
        form->press();
        QVERIFY(stage->dialog<VerbDialog>()); // another seal than on the paper
        QCOMPARE(stage->page->badge(), 1);
        fingerprint->selectAll();
        typeText(fingerprint, first->fingerprint().toUpper());
        form->press();
        QTRY_VERIFY(!stage->dialog<VerbDialog>());
        QTRY_COMPARE(stage->page->badge(), 0);
        stage->goToRate();
        QTRY_VERIFY(stage->page->rateTab()->rows().rowOf(first->id()).has_value());
        QCOMPARE(stage->page->rateTab()->rows().cell(0, 2).revision, 1);
    }

    void aSlipOfAnotherUnitIsNoSlipForTheHeldFile() {
        const auto second = stage->secondBranch();
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        stage->page->open({{u"filter"_s, u"held"_s}});
        QTRY_VERIFY(stage->page->inboxTab()->actions()->isVisible());
        VerbDialog* form = stage->page->inboxTab()->actions()->registerSender();
        QVERIFY(form);
        stage->dialogs.fileToOpen = second->slipPath();
        stage->press(*form, u"load_slip"_s);
        QVERIFY(stage->dialogs.codes.contains(u"slip.other_unit"_s));
        stage->dialogs.fileToOpen = first->slipPath();
        stage->press(*form, u"load_slip"_s);
        typeText(form->findChild<QLineEdit*>(u"fingerprint"_s), first->fingerprint());
        form->press();
        QTRY_COMPARE(stage->page->badge(), 0);
    }

    void receiptsForAllThatCameInAreWrittenIntoAFolder() {
        const auto second = stage->secondBranch();
        stage->enroll(*first);
        stage->enroll(*second);
        ReceivePanel& panel =
            stage->receive({first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                            second->handIn(ReportsStage::third(), ReportsStage::day(10, 12))});
        QVERIFY(QDir(stage->folder.path()).mkpath(u"receipts"_s));
        stage->dialogs.folderToOpen = stage->path(u"receipts"_s);
        stage->press(panel, u"receipts"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        const QStringList written = QDir(stage->path(u"receipts"_s)).entryList({u"*.zbreceipt"_s});
        QCOMPARE(written.size(), 2);
        QFile receipt(stage->path(u"receipts/"_s + written.front()));
        QVERIFY(receipt.open(QIODevice::ReadOnly));
        QVERIFY(readAnswer(receipt.readAll()).ok());
    }

    void ofFilesThatContradictEachOtherBothAreHeldInThePlanAndTheRestGetTheirReceipts() {
        const auto second = stage->secondBranch();
        const auto third = stage->unit(u"B003"_s, u"演示局机关第三党支部"_s);
        for (const ExampleUnit* each : {first.get(), second.get(), third.get()})
            stage->enroll(*each);
        const auto other = first->copy(u"other"_s);
        other->setDay(ReportsStage::day(10, 9));
        other->record(ReportsStage::day(9, 20), u"另一台电脑上的记录"_s);
        const QStringList files = {first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                                   second->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                                   other->handIn(ReportsStage::third(), ReportsStage::day(10, 13)),
                                   third->handIn(ReportsStage::third(), ReportsStage::day(10, 13))};
        ReceivePanel& panel = stage->plan(files);
        const auto heldIn = [](const std::vector<ReceivedFile>& list) {
            return std::ranges::count(list, ReceiveOutcome::held, &ReceivedFile::outcome);
        };
        QCOMPARE(heldIn(panel.session().plan()), 2);
        stage->press(panel, u"take"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        QCOMPARE(heldIn(panel.session().result()), 2);
        QVERIFY(QDir(stage->folder.path()).mkpath(u"receipts"_s));
        stage->dialogs.folderToOpen = stage->path(u"receipts"_s);
        stage->press(panel, u"receipts"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        const QDir folder(stage->path(u"receipts"_s));
        QCOMPARE(folder.entryList({u"*.zbreceipt"_s}).size(), 2);
        QCOMPARE(folder.entryList({u"*.pdf"_s}).size(), 2); // the same on paper
        QVERIFY(folder.entryList({u"*.zbreceipt"_s}).front().contains(u"演示局机关第二党支部"_s));
        QVERIFY2(stage->told.last().contains(u"2"_s) &&
                     stage->told.last().contains(u"演示局机关第一党支部"_s),
                 qPrintable(stage->told.last()));
    }

    void severalFilesOfTheListAreAcceptedAndAnsweredAtOnce() {
        const auto second = stage->secondBranch();
        for (ExampleUnit* each : {first.get(), second.get()}) {
            stage->enroll(*each);
            stage->take(each->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                        ReportsStage::day(10, 12));
        }
        const auto stranger = stage->unit(u"B009"_s, u"未登记的党支部"_s);
        stage->take(stranger->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        stage->page->open({{u"tab"_s, u"inbox"_s}});
        InboxTab& inbox = *stage->page->inboxTab();
        QTRY_COMPARE(inbox.list()->model()->rowCount(), 3);
        inbox.list()->setFocus();
        QTest::keyClick(inbox.list(), Qt::Key_A, Qt::ControlModifier);
        stage->press(inbox, u"accept"_s);
        QTRY_VERIFY(!stage->told.isEmpty() && stage->told.last().contains(u"未登记的党支部"_s));
        const auto accepted = inboxList(*stage->ledger, Actor::owner());
        QCOMPARE(std::ranges::count_if(
                     *accepted, [](const InboxLine& line) { return line.decision.acceptedAt.has_value(); }),
                 2);
        stage->told.clear();
        ReportsStage::settle(); // the list is read anew
        QVERIFY(QDir(stage->folder.path()).mkpath(u"answers"_s));
        stage->dialogs.folderToOpen = stage->path(u"answers"_s);
        QTest::keyClick(inbox.list(), Qt::Key_A, Qt::ControlModifier);
        stage->press(inbox, u"receipt"_s);
        QTRY_VERIFY(!stage->told.isEmpty() && stage->told.last().contains(u"未登记的党支部"_s));
        QCOMPARE(QDir(stage->path(u"answers"_s)).entryList({u"*.zbreceipt"_s}).size(), 2);
    }

    void aBranchWhoseBookWasSetUpAnewIsToldSo() {
        stage->enroll(*first);
        const auto stranger = stage->unit(u"B009"_s, u"未登记的党支部"_s);
        stage->take(stranger->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        QVERIFY(!inboxList(*stage->ledger, Actor::owner())->front().isRebuilt);
        QVERIFY(QDir(stage->folder.path()).mkpath(u"anew"_s));
        ExampleUnit anew(QDir(stage->path(u"anew"_s)),
                         {.name = u"演示局机关第一党支部"_s, .code = u"B001"_s, .members = {}},
                         stage->ledger->home());
        QVERIFY(anew.id() != first->id());
        stage->take(anew.handIn(ReportsStage::third(), ReportsStage::day(10, 12)), ReportsStage::day(10, 12));
        const auto lines = inboxList(*stage->ledger, Actor::owner());
        const auto rebuilt = std::ranges::find(*lines, true, &InboxLine::isRebuilt);
        QVERIFY(rebuilt != lines->end());
        QCOMPARE(rebuilt->file.organization, anew.id());
        QVERIFY2(rebuilt->sentence.contains(u"B001"_s), qPrintable(rebuilt->sentence));
    }

    void stoppedInBetweenWhatWasTakenStaysAndTheRestComesTheNextTime() {
        std::vector<std::unique_ptr<ExampleUnit>> units;
        QStringList files;
        for (int i = 1; i <= 5; ++i) {
            units.push_back(stage->unit(u"C00%1"_s.arg(i), u"演示局第%1党支部"_s.arg(i)));
            stage->enroll(*units.back());
            files += units.back()->handIn(ReportsStage::third(), ReportsStage::day(10, 12));
        }
        ReceivePanel& panel = stage->plan(files);
        connect(stage->workspace.get(), &Workspace::taskStarted, this,
                [](LongTask* started) { QTimer::singleShot(0, started, &LongTask::cancel); });
        stage->press(panel, u"take"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        disconnect(stage->workspace.get(), &Workspace::taskStarted, this, nullptr);
        // Each is there whole or not at all, and what is there holds.
        const auto taken = inboxList(*stage->ledger, Actor::owner());
        QVERIFY(taken->size() <= size_t{5});
        for (const InboxLine& each : *taken)
            QCOMPARE(each.state, FileState::standing);
        stage->plan(files);
        QCOMPARE(panel.session().keepsCount(), static_cast<int>(5 - taken->size()));
        if (panel.session().keepsCount() > 0) stage->press(panel, u"take"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        QCOMPARE(inboxList(*stage->ledger, Actor::owner())->size(), size_t{5});
    }

    void theModelKeepsItsPromisesAndEverythingIsReachedByTab() {
        stage->enroll(*first);
        const QString file = first->handIn(ReportsStage::third(), ReportsStage::day(10, 12));
        auto* model = stage->page->findChild<ReceivedModel*>();
        QAbstractItemModelTester tester(model);
        ReceivePanel& panel = stage->plan({file});
        QCOMPARE(model->rowCount(), 1);
        QStringList faults = tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        model->show(ReceiveOutcome::held);
        QCOMPARE(model->rowCount(), 0);
        stage->press(panel, u"take"_s);
        QTRY_VERIFY(!panel.session().isBusy());
        faults = tabWalkFaults(*stage->frame);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void hoursOfABranchThatHandsInAreNotOfferedForEntry() {
        const auto branchesOffered = [this] {
            CourseDialog dialog(*stage->workspace, stage->frame.get());
            auto* group = dialog.findChild<QComboBox*>(u"group"_s);
            return group->count() - 1; // the first asks to choose
        };
        const Problems made = stage->ledger->book().change(
            Actor::owner(), {u"test"_s, u"test"_s}, [this](Transaction& transaction) {
                organization_repository::insert(transaction,
                                                Organization{.id = transaction.ids.next<OrganizationId>(),
                                                             .name = u"演示机关支部"_s,
                                                             .code = u"K001"_s,
                                                             .parent = stage->ledger->home().id,
                                                             .establishedOn = Date::of(2015, 1, 1)});
                return Problems();
            });
        QVERIFY(made.empty());
        QCOMPARE(branchesOffered(), 1);
        stage->enroll(*first);
        stage->take(first->handIn(ReportsStage::third(), ReportsStage::day(10, 12)),
                    ReportsStage::day(10, 12));
        QVERIFY(stage->ledger->office().organization(first->id()));
        QCOMPARE(branchesOffered(), 1);
    }

private:
    void typeDay(ReceivePanel& panel, const QString& iso) {
        QLineEdit* field = panel.findChild<DateField*>(u"handed_over"_s)->field();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, iso);
        QTest::keyClick(field, Qt::Key_Tab);
        ReportsStage::settle();
    }

    std::unique_ptr<ReportsStage> stage;
    std::unique_ptr<ExampleUnit> first;
};

} // namespace zhibu

namespace receiving_test {

using zhibu::ReceivingTest;
REGISTER_TEST(receiving_test, ReceivingTest)

} // namespace receiving_test

#include "receiving_test.moc"
