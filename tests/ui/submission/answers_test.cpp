#include "core/usecases/accounts.h"
#include "tests/ui/submission/submission_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/submission/seal_tab.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/verb_dialog.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPrintPreviewDialog>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SubmissionStage;
using zhibu::testing::tabWalkFaults;

namespace answers_test {

namespace {

const Actor owner = Actor::owner();
const QString whatWasHandedIn = u"What was handed in"_s;
const QString whyReturned = u"Why it was returned"_s;

void drop(QWidget& target, const QString& path) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &dropped);
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        stage = std::make_unique<SubmissionStage>();
        stage->office.registerUnit(*stage->branch.ledger);
        handedIn = stage->office.receive(stage->handIn());
    }
    void cleanup() { stage.reset(); }

    void anUnknownSealIsSaidWithItsFingerprintAndRegisteredAfterComparing() {
        import(stage->office.accepted(handedIn));
        auto* dialog = stage->page->findChild<VerbDialog*>();
        QVERIFY(dialog);
        QString words;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.contains(stage->office.fingerprint()), qPrintable(words));
        dialog->findChild<PathField*>()->setPath(stage->office.slipFile());
        auto* typed = dialog->findChild<QLineEdit*>(u"fingerprint"_s);
        QTest::keyClicks(typed, u"0000 1111 2222 3333 4444 5555 6666 7777"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"verb"_s), Qt::LeftButton);
        QVERIFY(dialog->isVisible()); // they differ, and that is said
        typed->clear();
        QTest::keyClicks(typed, stage->office.fingerprint().toUpper().remove(u' '));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"verb"_s), Qt::LeftButton);
        stage->waitForCheck();
        QCOMPARE(stage->cell(whatWasHandedIn, 0, 2), u"Accepted"_s);
        QVERIFY2(stage->standing().contains(u"locked"_s), qPrintable(stage->standing()));
    }

    void anAcceptedQuarterCannotBeHandedInAgain() {
        believeTheOffice();
        import(stage->office.accepted(handedIn));
        stage->waitForCheck();
        stage->page->open({{u"tab"_s, u"hand_in"_s}});
        QVERIFY(!stage->button(u"next"_s)->isEnabled());
        QVERIFY(!stage->page->submission().hindrances().empty());
        stage->grab(u"submission_accepted.png"_s);
    }

    void aReturnShowsItsReasonsAndLeadsToTheRecords() {
        believeTheOffice();
        import(stage->office.returned(
            handedIn,
            {{.record = stage->first, .what = u"2020-08-14 八月主题党日"_s, .reason = u"缺会议照片"_s},
             {.reason = u"请补齐第三季度党课"_s }}));
        stage->waitForCheck();
        QCOMPARE(stage->cell(whatWasHandedIn, 0, 2), u"Returned"_s);
        QTableView* reasons = stage->list(whyReturned);
        QAbstractItemModelTester tester(reasons->model());
        QAbstractItemModelTester other(stage->list(whatWasHandedIn)->model());
        QCOMPARE(reasons->model()->rowCount(), 2);
        int row = stage->cell(whyReturned, 0, 1) == u"缺会议照片" ? 0 : 1;
        QCOMPARE(stage->cell(whyReturned, row, 1), u"缺会议照片"_s);
        QCOMPARE(stage->cell(whyReturned, 1 - row, 0), u"the file as a whole"_s);
        reasons->setCurrentIndex(reasons->model()->index(row, 0));
        reasons->setFocus();
        QTest::keyClick(reasons, Qt::Key_Return);
        QCOMPARE(stage->gone.size(), 1U);
        QCOMPARE(stage->gone.front().parameters.value(u"activity"_s).toByteArray(),
                 stage->first->toByteArray());
        QVERIFY(stage->standing().contains(u"returned"_s));
        stage->grab(u"submission_returned.png"_s);
    }

    void theSameAnswerAgainChangesNothing() {
        believeTheOffice();
        const QString answer = stage->office.received(handedIn);
        import(answer);
        stage->waitForCheck();
        const QString before = stage->cell(whatWasHandedIn, 0, 5);
        import(answer);
        stage->waitForCheck();
        QCOMPARE(stage->cell(whatWasHandedIn, 0, 5), before);
        QVERIFY(before.contains(u"received"_s));
        QVERIFY(stage->dialogs.shown.isEmpty());
    }

    void aReceiptDroppedOnThePageIsTakenIn() {
        believeTheOffice();
        drop(*stage->page, stage->office.received(handedIn));
        QVERIFY(stage->told.last().contains(u"received"_s));
        QCOMPARE(stage->page->findChild<QTabWidget*>()->currentIndex(), int{SubmissionPage::recordsTab});
        stage->waitForCheck();
        QVERIFY(stage->cell(whatWasHandedIn, 0, 5).contains(u"received"_s));
    }

    void whatIsNoReceiptIsSaid() {
        QFile junk(stage->branch.folder.filePath(u"junk.zbreceipt"_s));
        QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("nothing at all") > 0);
        junk.close();
        import(junk.fileName());
        QCOMPARE(stage->dialogs.codes.size(), 1);
    }

    void whatWasChangedSinceIsListed() {
        ActivityDraft draft = testing::completeDraft(stage->branch, {ActivityKind::study},
                                                     *Date::of(2020, 9, 25), u"补记的学习"_s);
        testing::recorded(stage->branch, draft, u"核对记录本"_s);
        stage->waitForCheck();
        stage->page->open({{u"tab"_s, u"records"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(stage->list(u"Changed since"_s)->model()->rowCount() > 0, 20'000);
        QCOMPARE(stage->cell(whatWasHandedIn, 0, 2), u"Handed in, changed since"_s);
        QVERIFY(stage->list(u"Changed since"_s)->isVisible());
        stage->grab(u"submission_changed.png"_s);
    }

    void theSlipIsSavedAndPrinted() {
        stage->page->open({{u"tab"_s, u"seal"_s}});
        const QString fingerprint = ownKey(*stage->branch.ledger, owner)->fingerprint;
        QCOMPARE(stage->page->findChild<QLabel*>(u"own_fingerprint"_s)->text(), fingerprint);
        stage->dialogs.fileToSave = stage->branch.folder.filePath(u"B001"_s);
        stage->click(u"save_slip"_s);
        QFile slip(stage->dialogs.fileToSave + u".zbkey"_s);
        QVERIFY(slip.open(QIODevice::ReadOnly));
        const auto read = readKeySlip(slip.readAll());
        QVERIFY(read && read->code == u"B001");
        stage->dialogs.fileToSave = stage->branch.folder.filePath(u"slip.pdf"_s);
        stage->click(u"slip_pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(stage->dialogs.fileToSave).size() > 1000, 20'000);
        stage->click(u"print_slip"_s);
        auto* preview = stage->page->findChild<QPrintPreviewDialog*>();
        QVERIFY(preview);
        preview->close();
        stage->grab(u"submission_seal.png"_s);
    }

    void aNewSealIsHandedOverByTheOldOne() {
        stage->page->open({{u"tab"_s, u"seal"_s}});
        const QString before = ownKey(*stage->branch.ledger, owner)->fingerprint;
        stage->dialogs.answer = false;
        stage->click(u"renew_key"_s);
        QCOMPARE(ownKey(*stage->branch.ledger, owner)->fingerprint, before);
        stage->dialogs.answer = true;
        stage->dialogs.fileToSave = stage->branch.folder.filePath(u"new.zbkey"_s);
        stage->click(u"renew_key"_s);
        const QString after = stage->page->findChild<QLabel*>(u"own_fingerprint"_s)->text();
        QVERIFY(after != before && !after.isEmpty());
        QFile slip(stage->dialogs.fileToSave);
        QVERIFY(slip.open(QIODevice::ReadOnly));
        QVERIFY(!readKeySlip(slip.readAll())->handedOverBy.isEmpty());
    }

    void aSealIsRegisteredAndNoLongerBelieved() {
        drop(*stage->page, stage->office.slipFile());
        QCOMPARE(stage->page->findChild<QTabWidget*>()->currentIndex(), int{SubmissionPage::sealTab});
        auto* dialog = stage->page->findChild<VerbDialog*>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"fingerprint"_s), stage->office.fingerprint());
        dialog->press();
        stage->waitForCheck();
        QTableView* keys = stage->list(u"Seals that are known here"_s);
        QAbstractItemModelTester tester(keys->model());
        QCOMPARE(keys->model()->rowCount(), 1);
        QCOMPARE(stage->cell(keys->accessibleName(), 0, 0), u"演示市级机关工委"_s);
        QCOMPARE(stage->cell(keys->accessibleName(), 0, 3), u"holds"_s);
        stage->click(u"revoke_key"_s);
        stage->waitForCheck();
        QVERIFY(stage->cell(keys->accessibleName(), 0, 3).startsWith(u"revoked"_s));
    }

    void staffHandInButLeaveTheKeysToTheSecretary() {
        const Credentials secretary{u"王书记"_s, u"the ginkgo in autumn"_s};
        const Credentials clerk{u"干事"_s, u"the maple in october"_s};
        Ledger& ledger = *stage->branch.ledger;
        QVERIFY(switchOnAccounts(ledger, owner, secretary));
        const auto first = signIn(ledger, secretary);
        QVERIFY(first && addAccount(ledger, *first, clerk, Actor::Role::staff));
        const auto staff = signIn(ledger, clerk);
        QVERIFY(staff);
        stage->open(*staff);
        stage->page->open({{u"tab"_s, u"seal"_s}});
        for (const QString& name : {u"renew_key"_s, u"register_office"_s, u"revoke_key"_s}) {
            QVERIFY2(!stage->button(name)->isEnabled(), qPrintable(name));
            QVERIFY2(!stage->button(name)->toolTip().isEmpty(), qPrintable(name));
        }
        QVERIFY(stage->button(u"save_slip"_s)->isEnabled());
        stage->page->open({{u"tab"_s, u"hand_in"_s}});
        stage->handIn();
        QVERIFY(stage->page->submission().written());
    }

    void everyTabIsReachedByTab() {
        for (const QString& tab : {u"records"_s, u"seal"_s}) {
            stage->page->open({{u"tab"_s, tab}});
            QTest::qWait(50);
            const QStringList faults = tabWalkFaults(*stage->frame);
            QVERIFY2(faults.isEmpty(), qPrintable(tab + u'\n' + faults.join(u'\n')));
        }
    }

private:
    void import(const QString& path) {
        stage->page->open({{u"tab"_s, u"records"_s}});
        stage->dialogs.fileToOpen = path;
        stage->click(u"import_answer"_s);
    }
    void believeTheOffice() {
        QFile file(stage->office.slipFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto slip = readKeySlip(file.readAll());
        QVERIFY(slip);
        QVERIFY(registerOffice(*stage->branch.ledger, owner, *slip, stage->office.fingerprint()).empty());
        stage->waitForCheck();
    }

    std::unique_ptr<SubmissionStage> stage;
    QByteArray handedIn; ///< as the office received it
};

REGISTER_TEST(answers_test, AnswersTest)

} // namespace answers_test

#include "answers_test.moc"
