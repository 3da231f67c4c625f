#include "core/usecases/attachments.h"
#include "core/usecases/backups.h"
#include "core/usecases/workbench.h"
#include "tests/ui/submission/submission_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/activities/activities_page.h"
#include "ui/pages/activities/draft_editor.h"
#include "ui/pages/submission/preview_step.h"
#include "ui/pages/submission/sign_step.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/problem_label.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SubmissionStage;
using zhibu::testing::tabWalkFaults;
using zhibu::testing::thirdQuarter;

namespace hand_in_test {

namespace {

const Actor owner = Actor::owner();
const QString whatLacks = u"Records that lack something"_s;
const QString whatIsOverdue = u"What is overdue"_s;
const QString whatDiffers = u"Different from what was handed in last"_s;

FindingList* findingsOf(const SubmissionStage& stage, const QString& name) {
    for (FindingList* list : stage.page->findChildren<FindingList*>()) {
        if (list->accessibleName() == name) return list;
    }
    qFatal("no list %s", qPrintable(name));
}

QByteArray smallPicture() {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    picture.save(&buffer, "PNG");
    return bytes;
}

/// Every cell the preview shows, over all its tables.
QStringList wordsThatLeave(SubmissionStage& stage) {
    QStringList words;
    FindingList* tables = findingsOf(stage, u"Tables that leave"_s);
    const QAbstractItemModel* model = stage.list(u"What leaves the building"_s)->model();
    for (int table = 0; table < tables->count(); ++table) {
        tables->setCurrentRow(table);
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                words += model->index(row, column).data().toString();
        }
    }
    return words;
}

} // namespace

class HandInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { stage = std::make_unique<SubmissionStage>(); }
    void cleanup() { stage.reset(); }

    void theQuarterThatEndedLastIsChosenAndItIsSaidThatItIsOwed() {
        QCOMPARE(stage->page->findChild<QComboBox*>(u"quarter"_s)->currentData().toString(), u"2020Q3"_s);
        QCOMPARE(stage->standing(), u"2020, quarter 3 has not been handed in yet."_s);
        stage->grab(u"submission_check.png"_s);
    }

    void aQuarterIsHandedInWithThreeClicks() {
        const QString path = stage->handIn();
        QCOMPARE(stage->interactions, 3);
        QVERIFY(QFileInfo(path).fileName().endsWith(u"-B001-2020Q3-1.zbpkg"_s));
        QVERIFY(QFileInfo(path).size() > 1000);
        QVERIFY(stage->standing().contains(u"revision 1 was handed in"_s));
        // The office above takes it for what it is.
        stage->office.registerUnit(*stage->branch.ledger);
        const auto received = receiveFiles(*stage->office.ledger, owner, {path});
        QVERIFY(received && received->front().outcome == ReceiveOutcome::fresh);
        QCOMPARE(received->front().period, thirdQuarter);
        stage->grab(u"submission_signed.png"_s);
    }

    void theReportForPeopleGoesAlong() {
        const QString path = stage->handIn();
        stage->office.registerUnit(*stage->branch.ledger);
        const QByteArray file = stage->office.receive(path);
        const auto report = reportOfFile(*stage->office.ledger, owner, file);
        QVERIFY(report);
        QVERIFY(report->startsWith("%PDF"));
    }

    void theResultSaysPathSealAndWhoGetsTheFile() {
        const QString path = stage->handIn();
        QString words;
        for (const QLabel* label : stage->page->signStep()->findChildren<QLabel*>()) {
            if (label->isVisible()) words += label->text() + u'\n';
        }
        QVERIFY2(words.contains(QDir::toNativeSeparators(path)), qPrintable(words));
        QVERIFY2(words.contains(ownKey(*stage->branch.ledger, owner)->fingerprint), qPrintable(words));
        QVERIFY2(words.contains(u"zbreceipt"_s), qPrintable(words));
        QString shown;
        stage->page->signStep()->openFolder = [&shown](const QString& folder) { shown = folder; };
        stage->click(u"open_folder"_s);
        QCOMPARE(shown, QFileInfo(path).absolutePath());
    }

    void writtenAgainItIsTheVerySameFile() {
        const QString path = stage->handIn();
        stage->dialogs.fileToSave = stage->branch.folder.filePath(u"stick.zbpkg"_s);
        QSignalSpy wrote(&stage->page->submission(), &SubmissionSession::wrote);
        stage->click(u"write_again"_s);
        QVERIFY(wrote.wait(20'000));
        QVERIFY(stage->page->submission().written()->again);
        QFile first(path);
        QFile second(stage->dialogs.fileToSave);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), second.readAll());
    }

    void aFileThatCannotBeWrittenIsSaidAndCanBeWrittenElsewhere() {
        QSignalSpy previewed(&stage->page->submission(), &SubmissionSession::previewed);
        stage->click(u"next"_s);
        QVERIFY(previewed.wait(20'000));
        stage->click(u"next"_s);
        auto* path = stage->page->signStep()->findChild<QLineEdit*>();
        const QString good = path->text();
        path->setText(stage->branch.folder.filePath(u"none/quarter.zbpkg"_s));
        stage->click(u"sign"_s);
        const auto* said = stage->page->signStep()->findChild<ProblemLabel*>();
        QTRY_VERIFY_WITH_TIMEOUT(said->isVisible(), 20'000);
        QTRY_VERIFY(!stage->page->submission().isBusy());
        QVERIFY(!stage->page->submission().written());
        path->setText(good);
        QSignalSpy wrote(&stage->page->submission(), &SubmissionSession::wrote);
        stage->click(u"sign"_s);
        QVERIFY(wrote.wait(20'000));
        QVERIFY(QFile::exists(good));
        QCOMPARE(stage->page->submission().written()->revision, 1);
    }

    void aRecordThatLacksElementsIsListedAndLedTo() {
        ActivityDraft poor = testing::completeDraft(stage->branch, {ActivityKind::study},
                                                    *Date::of(2020, 7, 20), u"集中学习"_s);
        poor.minutes.clear();
        poor.recorder = {};
        const ActivityId id = testing::recorded(stage->branch, poor);
        stage->waitForCheck();
        QTableView* list = stage->list(whatLacks);
        QAbstractItemModelTester tester(list->model());
        int row = -1;
        for (int i = 0; i < list->model()->rowCount(); ++i) {
            if (list->model()->index(i, 0).data().toString() == u"2020-07-20"_s) row = i;
        }
        QVERIFY(row >= 0);
        list->setCurrentIndex(list->model()->index(row, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stage->gone.size(), 1U);
        QCOMPARE(stage->gone.front().page, u"activities"_s);
        QCOMPARE(stage->gone.front().parameters.value(u"activity"_s).toByteArray(), id.toByteArray());
    }

    void whatWasReadBeforeAChangeIsNotShownAfterIt() {
        stage->page->submission().look();
        QThread::msleep(800); // it has been read, and waits to be shown
        const int before = stage->page->submission().check()->draftsLeft;
        QVERIFY(saveDraft(*stage->branch.ledger, owner, {},
                          testing::completeDraft(stage->branch, {ActivityKind::study}, *Date::of(2020, 9, 20),
                                                 u"未定稿的学习"_s)));
        stage->waitForCheck();
        QCOMPARE(stage->page->submission().check()->draftsLeft, before + 1);
    }

    void whatIsOverdueIsExplainedOnTheSpot() {
        QTableView* list = stage->list(whatIsOverdue);
        QAbstractItemModelTester tester(list->model());
        findingsOf(*stage, u"What the check found"_s)->setCurrentRow(1);
        QVERIFY(list->model()->rowCount() > 0); // July has no record at all
        QCOMPARE(stage->cell(whatIsOverdue, 0, 4), u"not explained"_s);
        stage->dialogs.text = u"书记外出学习"_s;
        QTest::mouseClick(stage->button(u"explain"_s), Qt::LeftButton);
        QVERIFY(stage->told.last().startsWith(u"Explained"_s));
        stage->waitForCheck();
        QCOMPARE(stage->cell(whatIsOverdue, 0, 4), u"书记外出学习"_s);
    }

    void draftsOfTheQuarterStayAndAreLedTo() {
        QVERIFY(saveDraft(*stage->branch.ledger, owner, {},
                          testing::completeDraft(stage->branch, {ActivityKind::study}, *Date::of(2020, 9, 20),
                                                 u"未定稿的学习"_s)));
        stage->waitForCheck();
        FindingList* findings = findingsOf(*stage, u"What the check found"_s);
        QVERIFY2(findings->item(3)->text().endsWith(u"1"_s), qPrintable(findings->item(3)->text()));
        findings->setCurrentRow(3);
        stage->click(u"drafts"_s);
        QCOMPARE(stage->gone.size(), 1U);
        QVERIFY(stage->gone.front().parameters.value(u"drafts"_s).toBool());
        stage->handIn();
        QVERIFY(!wordsThatLeave(*stage).join(u'\n').contains(u"未定稿的学习"_s));
    }

    void thePreviewShowsWhatLeavesAndNotAWordOfATalk() {
        ActivityDraft talk =
            testing::completeDraft(stage->branch, {ActivityKind::talk}, *Date::of(2020, 8, 3), u"谈心"_s);
        talk.minutes = u"家里老人病重"_s;
        talk.attendance = {{.member = stage->branch.members[6], .role = AttendanceRole::talkee}};
        testing::recorded(stage->branch, talk);
        stage->waitForCheck();
        QSignalSpy previewed(&stage->page->submission(), &SubmissionSession::previewed);
        stage->click(u"next"_s);
        QVERIFY(previewed.wait(20'000));
        QAbstractItemModelTester tester(stage->list(u"What leaves the building"_s)->model());
        const QString words = wordsThatLeave(*stage).join(u'\n');
        QVERIFY2(words.contains(u"八月主题党日"_s), qPrintable(words));
        QVERIFY(words.contains(u"王伟"_s));
        QVERIFY(!words.contains(u"病重"_s));
        // What stays is said beside it.
        auto* step = stage->page->findChild<PreviewStep*>();
        QVERIFY(step->findChildren<StatusLabel*>().size() >= 3);
        stage->grab(u"submission_preview.png"_s);
    }

    void everyColumnOfWhatLeavesIsInSight() {
        testing::recorded(stage->branch,
                          testing::completeDraft(stage->branch, {ActivityKind::study}, *Date::of(2020, 8, 3),
                                                 u"学习贯彻机关基层组织工作条例和党员教育管理工作条例"_s));
        stage->waitForCheck();
        QSignalSpy previewed(&stage->page->submission(), &SubmissionSession::previewed);
        stage->click(u"next"_s);
        QVERIFY(previewed.wait(20'000));
        QTableView* table = stage->list(u"What leaves the building"_s);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        const int wide = table->columnWidth(3);
        stage->page->window()->resize(1100, 700);
        QTRY_VERIFY(table->columnWidth(3) < wide);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    void anAttachmentGoesAlongOnlyWhereItIsTicked() {
        ActivityDraft draft = testing::completeDraft(stage->branch, {ActivityKind::study},
                                                     *Date::of(2020, 9, 21), u"有照片的学习"_s);
        draft.attachments = {
            *keepAttachment(*stage->branch.ledger, owner, u"签到表.png"_s, smallPicture(), 0)};
        testing::recorded(stage->branch, draft);
        stage->waitForCheck();
        QSignalSpy previewed(&stage->page->submission(), &SubmissionSession::previewed);
        stage->click(u"next"_s);
        QVERIFY(previewed.wait(20'000));
        QListWidget* offered = nullptr;
        for (QListWidget* list : stage->page->findChildren<QListWidget*>()) {
            if (list->accessibleName() == u"Attachments that may go along") offered = list;
        }
        QVERIFY(offered && offered->isVisible());
        QCOMPARE(offered->count(), 1);
        QCOMPARE(offered->item(0)->checkState(), Qt::Unchecked);
        QVERIFY(stage->page->submission().ticked().empty());
        offered->setFocus();
        offered->setCurrentRow(0);
        QTest::keyClick(offered, Qt::Key_Space);
        QCOMPARE(stage->page->submission().ticked().size(), 1U);
        QVERIFY(previewed.wait(20'000));
        QCOMPARE(offered->item(0)->checkState(), Qt::Checked);
        stage->click(u"next"_s);
        QSignalSpy wrote(&stage->page->submission(), &SubmissionSession::wrote);
        stage->click(u"sign"_s);
        QVERIFY(wrote.wait(20'000));
        stage->office.registerUnit(*stage->branch.ledger);
        stage->office.receive(stage->page->submission().written()->path);
        const auto there = attachmentBytes(*stage->office.ledger, owner, draft.attachments.front().hash);
        QVERIFY(there);
        QCOMPARE(*there, smallPicture());
    }

    void aChangedRecordAsksWhyAndTheQuarterIsHandedInAgain() {
        stage->handIn();
        const auto draft = saveDraft(*stage->branch.ledger, owner, {},
                                     testing::completeDraft(stage->branch, {ActivityKind::study},
                                                            *Date::of(2020, 9, 25), u"补记的学习"_s));
        QVERIFY(draft);
        ActivitiesPage activities(*stage->workspace, nullptr);
        activities.resize(1190, 698);
        activities.show();
        activities.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &activities);
        activities.open({{u"draft"_s, draft->toByteArray()}});
        stage->dialogs.shown.clear();
        stage->dialogs.text = u"核对会议记录本后补记"_s;
        QTest::keyClick(activities.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(activities.editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage->dialogs.shown.size(), 1); // why, once
        QVERIFY2(stage->dialogs.shown.front().contains(u"2020"_s), qPrintable(stage->dialogs.shown.front()));
        stage->waitForCheck();
        QTRY_VERIFY2(stage->standing().contains(u"changed since"_s), qPrintable(stage->standing()));
        QAbstractItemModelTester tester(stage->list(whatDiffers)->model());
        QVERIFY(stage->list(whatDiffers)->model()->rowCount() >= 1);
        stage->page->goToStep(SubmissionPage::check);
        const QString second = stage->handIn();
        QVERIFY(second.endsWith(u"-2020Q3-2.zbpkg"_s));
        QCOMPARE(stage->cell(u"What was handed in"_s, 0, 2), u"Handed in"_s);
        QCOMPARE(stage->cell(u"What was handed in"_s, 1, 2), u"Corrected"_s);
    }

    void leftWithoutAReasonNothingIsChanged() {
        stage->handIn();
        const auto draft = saveDraft(*stage->branch.ledger, owner, {},
                                     testing::completeDraft(stage->branch, {ActivityKind::study},
                                                            *Date::of(2020, 9, 25), u"补记的学习"_s));
        ActivitiesPage activities(*stage->workspace, nullptr);
        activities.show();
        activities.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &activities);
        activities.open({{u"draft"_s, draft->toByteArray()}});
        stage->dialogs.text.reset();
        QTest::keyClick(activities.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(activities.editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(zhibu::draft(*stage->branch.ledger, owner, *draft));
        stage->waitForCheck();
        QVERIFY(!stage->standing().contains(u"changed since"_s));
    }

    void afterARestoreTheLastReceiptComesFirst() {
        const QString copy = stage->branch.folder.filePath(u"copy.zhibu"_s);
        stage->office.registerUnit(*stage->branch.ledger);
        QVERIFY(registerOffice(*stage->branch.ledger, owner, slipOfOffice(), stage->office.fingerprint())
                    .empty());
        QVERIFY(backUp(*stage->branch.ledger, owner, copy));
        const QString path = stage->handIn();
        const QString answer = stage->office.received(stage->office.receive(path));
        restoreFrom(copy);
        QVERIFY2(stage->standing().contains(u"restored"_s), qPrintable(stage->standing()));
        QVERIFY(!stage->button(u"next"_s)->isEnabled());
        QVERIFY(stage->button(u"import_last"_s)->isVisible());
        stage->grab(u"submission_restored.png"_s);
        stage->dialogs.fileToOpen = answer;
        stage->click(u"import_last"_s);
        stage->waitForCheck();
        stage->page->open({{u"tab"_s, u"hand_in"_s}});
        QVERIFY(!stage->button(u"import_last"_s)->isVisible());
        QVERIFY(stage->button(u"next"_s)->isEnabled());
        QVERIFY(stage->handIn().endsWith(u"-2.zbpkg"_s)); // it knows of the first one again
    }

    void whoIsCertainThatNothingWasHandedInGoesOnWithoutAReceipt() {
        const QString copy = stage->branch.folder.filePath(u"copy.zhibu"_s);
        stage->handIn();
        QVERIFY(backUp(*stage->branch.ledger, owner, copy));
        restoreFrom(copy);
        stage->dialogs.answer = false;
        stage->click(u"nothing_since"_s);
        QVERIFY(!stage->button(u"next"_s)->isEnabled());
        stage->dialogs.answer = true;
        stage->click(u"nothing_since"_s);
        QVERIFY(stage->button(u"next"_s)->isEnabled());
        stage->handIn();
        QVERIFY(stage->page->submission().written());
    }

    void everyStepIsReachedByTab() {
        const auto walk = [this](SubmissionPage::Step step) {
            stage->page->goToStep(step);
            QTest::qWait(50);
            const QStringList faults = tabWalkFaults(*stage->frame);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        };
        walk(SubmissionPage::check);
        QSignalSpy previewed(&stage->page->submission(), &SubmissionSession::previewed);
        stage->page->goToStep(SubmissionPage::preview);
        QVERIFY(previewed.wait(20'000));
        walk(SubmissionPage::preview);
        walk(SubmissionPage::sign);
    }

private:
    KeySlip slipOfOffice() {
        QFile file(stage->office.slipFile());
        if (!file.open(QIODevice::ReadOnly)) qFatal("no slip");
        return *readKeySlip(file.readAll());
    }
    void restoreFrom(const QString& copy) {
        const QString book = stage->branch.ledger->path();
        stage->closeFrame();
        stage->workspace.reset();
        stage->branch.ledger.reset();
        const auto restored = restoreBook(owner, book, copy, stage->branch.clock);
        QVERIFY(restored);
        stage->branch.ledger = std::move(*Ledger::open(book, stage->branch.clock));
        stage->open();
    }

    std::unique_ptr<SubmissionStage> stage;
};

REGISTER_TEST(hand_in_test, HandInTest)

} // namespace hand_in_test

#include "hand_in_test.moc"
