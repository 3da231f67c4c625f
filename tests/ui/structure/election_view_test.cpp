#include "ui/pages/elections/election_view.h"

#include "core/usecases/lists.h"
#include "core/usecases/term_changes.h"
#include "tests/support/ledger_dump.h"
#include "tests/ui/structure/structure_stage.h"
#include "ui/pages/terms/terms_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPrintPreviewDialog>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace election_view_test {

namespace {

const Actor owner = Actor::owner();

Date day(int month, int dayOfMonth) {
    return *Date::of(2020, month, dayOfMonth);
}

using Stage = StructureStage<TermsPage>;

/// From the button on the page to the first step that is filled in by hand.
void fillToMeeting(Stage& stage) {
    stage.press(u"election"_s);
    stage.day(u"decision_on"_s, day(10, 12));
    stage.press(u"next_step"_s);
    stage.day(u"letter_on"_s, day(10, 14));
    stage.press(u"next_step"_s);
    stage.day(u"letter_on"_s, day(10, 26));
    stage.press(u"next_step"_s);
    stage.day(u"meeting_on"_s, day(11, 16));
    stage.press(u"next_step"_s);
    for (const QString& number : {u"P001"_s, u"P002"_s, u"P003"_s})
        stage.name(u"candidates"_s, number);
}

void vote(Stage& stage, const std::vector<int>& inFavour, int returned = 25, int round = 0) {
    stage.number(u"returned_%1"_s.arg(round), returned);
    stage.number(u"valid_%1"_s.arg(round), returned);
    for (size_t i = 0; i < inFavour.size(); ++i) {
        stage.number(u"in_favour_%1"_s.arg(i), inFavour[i]);
        stage.number(u"against_%1"_s.arg(i), returned - inFavour[i]);
    }
}

} // namespace

class ElectionViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWholeElectionIsHeldWithTheKeyboardAndTheMouse() {
        Stage stage;
        fillToMeeting(stage);
        QVERIFY(stage.says(u"candidates.too_few"_s));
        stage.name(u"candidates"_s, u"P004"_s);
        QVERIFY(!stage.says(u"candidates.too_few"_s));
        stage.press(u"next_step"_s);
        stage.press(u"all_present"_s);
        QVERIFY(stage.says(u"scrutineers.none"_s));
        stage.name(u"scrutineers"_s, u"P010"_s);
        stage.name(u"tellers"_s, u"P011"_s);
        QVERIFY(!stage.says(u"scrutineers.none"_s));
        stage.press(u"next_step"_s);
        stage.press(u"next_round"_s);
        vote(stage, {24, 22, 20, 9});
        QCOMPARE(stage.page->worksheet()->current().rounds.size(), size_t{1});
        stage.press(u"next_step"_s);
        stage.day(u"first_meeting_on"_s, day(11, 16));
        stage.number(u"committee_present"_s, 3);
        const QStringList posts{u"书记"_s, u"组织委员"_s, u"宣传委员"_s};
        for (int i = 0; i < 3; ++i)
            stage.field<QComboBox>(u"post_%1"_s.arg(i)).setCurrentText(posts[i]);
        stage.number(u"post_votes_0"_s, 3);
        // Left here and taken up again.
        stage.press(u"conclude"_s);
        QVERIFY(stage.dialogs.codes.contains(u"election.incomplete"_s));
        QCOMPARE(stage.page->worksheet()->step(), ElectionStep::report);
        stage.day(u"report_on"_s, day(11, 17));
        stage.day(u"approval_on"_s, day(11, 18));
        const QByteArray before = ledgerDump(stage.ledger().book().connection());
        stage.press(u"conclude"_s);
        const Office& office = stage.ledger().office();
        const Term* running = office.runningTerm(stage.branch.home(), day(11, 16));
        QCOMPARE(running->number, 4);
        QCOMPARE(office.holders(*running, day(11, 16)).size(), size_t{3});
        QCOMPARE(activityList(stage.ledger(), owner, {.from = day(11, 16)})->size(), size_t{2});
        QVERIFY(!stage.told.isEmpty());
        QVERIFY(stage.ledger().book().undo(owner).empty());
        QCOMPARE(ledgerDump(stage.ledger().book().connection()), before);
        Stage::settle();
        QVERIFY(stage.page->worksheet()->current().state == ElectionState::open);
    }

    void whatGoesWrongIsToldAtOnce() {
        Stage stage;
        const Election whole = completeElection(stage.branch);
        QVERIFY(saveElection(stage.ledger(), owner, whole).empty());
        stage.press(u"election"_s);
        ElectionView& view = *stage.page->worksheet();
        view.goTo(ElectionStep::meeting);
        auto& people = stage.field<QListWidget>(u"present"_s);
        for (int i = 0; i < 6; ++i)
            people.item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(stage.says(u"quorum.election"_s)); // 17 to 19 of 25
        QVERIFY(stage.ledger().book().undo(owner).empty());
        Stage::settle();
        stage.press(u"all_present"_s);
        QVERIFY(!stage.says(u"quorum.election"_s));

        view.goTo(ElectionStep::ballots);
        stage.number(u"returned_0"_s, 24); // 23 were issued
        QVERIFY(stage.says(u"ballots.too_many"_s));
        stage.press(u"next_round"_s); // void: the same vote again
        QCOMPARE(view.current().rounds.size(), size_t{2});
        QCOMPARE(view.current().rounds[1].seats, 3);
        // It stays on record, and no longer stands in the way.
        QVERIFY(stage.page->findChild<QLabel*>(u"ballots.too_many"_s)->text().startsWith(u"! "_s));
    }

    void aTieLeadsToARunOff() {
        Stage stage;
        Election whole = completeElection(stage.branch);
        whole.rounds[0].counts[2] = {stage.branch.members[2], 14, 8, 0};
        whole.rounds[0].counts[3] = {stage.branch.members[3], 14, 8, 0};
        QVERIFY(saveElection(stage.ledger(), owner, whole).empty());
        stage.press(u"election"_s);
        ElectionView& view = *stage.page->worksheet();
        QCOMPARE(view.step(), ElectionStep::ballots);
        QVERIFY(stage.says(u"result.tied"_s));
        stage.press(u"next_round"_s);
        QVERIFY(view.current().rounds[1].runOff);
        QCOMPARE(view.current().rounds[1].counts.size(), size_t{2});
        QCOMPARE(view.current().rounds[1].seats, 1);
    }

    void tooFewElectedMayBeAgreedTo() {
        Stage stage;
        Election whole = completeElection(stage.branch);
        whole.rounds[0].counts[2] = {stage.branch.members[2], 9, 13, 0};
        QVERIFY(saveElection(stage.ledger(), owner, whole).empty());
        stage.press(u"election"_s);
        QVERIFY(stage.says(u"result.too_few"_s));
        QTest::mouseClick(&stage.field<QCheckBox>(u"fewer"_s), Qt::LeftButton, {}, {8, 8});
        QVERIFY(!stage.says(u"result.too_few"_s));
    }

    void abandoningAsksWhyAndKeepsWhatWasEntered() {
        Stage stage;
        QVERIFY(saveElection(stage.ledger(), owner, completeElection(stage.branch)).empty());
        stage.press(u"election"_s);
        stage.dialogs.text = u"推迟"_s;
        for (QPushButton* button : stage.page->worksheet()->findChildren<QPushButton*>()) {
            if (button->text().startsWith(u"Abandon"_s)) QTest::mouseClick(button, Qt::LeftButton);
        }
        Stage::settle();
        const auto all = *elections(stage.ledger(), owner, stage.branch.home());
        QVERIFY(all[0].state == ElectionState::abandoned);
        QCOMPARE(all[0].candidates.size(), size_t{4});
    }

    void everyPaperIsOffered() {
        Stage stage;
        QVERIFY(saveElection(stage.ledger(), owner, completeElection(stage.branch)).empty());
        stage.press(u"election"_s);
        QStringList offered;
        for (const ElectionStep step : stepsOf(stage.page->worksheet()->current())) {
            stage.page->worksheet()->goTo(step);
            for (QPushButton* button : stage.page->worksheet()->findChildren<QPushButton*>()) {
                if (button->menu()) offered += button->text();
            }
        }
        for (size_t i = 0; i < electionPaperCount; ++i)
            QVERIFY(offered.contains(electionPaperName(static_cast<ElectionPaper>(i))));
    }

    void aPaperIsPrintedThroughThePreviewAndSavedForWordProcessing() {
        Stage stage;
        QVERIFY(saveElection(stage.ledger(), owner, completeElection(stage.branch)).empty());
        stage.press(u"election"_s);
        stage.page->worksheet()->goTo(ElectionStep::ballots);
        stage.dialogs.fileToSave = stage.branch.folder.filePath(u"选票.docx"_s);
        for (QPushButton* button : stage.page->worksheet()->findChildren<QPushButton*>()) {
            if (button->text() != electionPaperName(ElectionPaper::ballot)) continue;
            button->menu()->actions().last()->trigger();
            button->menu()->actions().first()->trigger();
        }
        auto* preview = stage.page->worksheet()->findChild<QPrintPreviewDialog*>();
        QVERIFY(preview);
        QTRY_VERIFY(QFileInfo(stage.dialogs.fileToSave).size() > 1000);
        preview->reject();
    }

    void theChainTellsEarlyFromLate() {
        Stage stage;
        QVERIFY(beginTerm(stage.ledger(), owner,
                          {.id = stage.ledger().book().ids().next<TermId>(),
                           .organization = stage.branch.home(),
                           .number = 2,
                           .electedOn = *Date::of(2015, 5, 12)}));
        Stage::settle();
        QStringList words;
        for (const QLabel* label : stage.page->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.join(u' ').contains(u"31 day"_s), qPrintable(words.join(u' ')));
    }

    void whatIsOwedLeadsToTheWorksheetAndToTheForm() {
        Stage stage;
        const QByteArray home = stage.branch.home().toByteArray();
        stage.page->open(
            {{u"organization"_s, home}, {u"action"_s, u"take"_s}, {u"position"_s, u"组织委员"_s}});
        QVERIFY(stage.dialog());
        QCOMPARE(stage.dialog()->findChild<QComboBox*>(u"position"_s)->currentText(), u"组织委员"_s);
        stage.dialog()->reject();
        stage.page->open({{u"organization"_s, home}, {u"action"_s, u"election"_s}});
        QVERIFY(stage.page->showsWorksheet());
    }

    void fillingAVacancyFromThePage() {
        Stage stage;
        const Office& office = stage.ledger().office();
        const auto position = office.positionsOf(office.runningTerm(stage.branch.home(), day(11, 18))->id)[1];
        const QString name = office.nameOf(position->member);
        for (QPushButton* button : stage.page->findChildren<QPushButton*>()) {
            if (button->accessibleName() == u"%1 gives up %2"_s.arg(name, position->name)) button->click();
        }
        VerbDialog* leaving = stage.dialog();
        QVERIFY(leaving);
        leaving->press();
        Stage::settle();
        Stage::settle();
        QCOMPARE(stage.page->badge(), 0); // three months from today
        for (QPushButton* button : stage.page->findChildren<QPushButton*>()) {
            if (button->accessibleName() == u"Fill the vacancy 组织委员"_s) button->click();
        }
        VerbDialog* filling = stage.dialog();
        QVERIFY(filling);
        filling->press();
        QVERIFY(filling->isVisible()); // nobody is named
        auto* who = filling->findChild<PersonField*>(u"member"_s);
        QTest::keyClicks(who, u"P008"_s);
        QTest::keyClick(who, Qt::Key_Tab);
        filling->press();
        Stage::settle();
        const Date today = day(11, 18);
        const Term* term = stage.ledger().office().runningTerm(stage.branch.home(), today);
        QCOMPARE(stage.ledger().office().seats(*term, today).openVacancies(today), 0);
        QVERIFY(stage.ledger().office().holdsPosition(stage.branch.members[7], *term, today));
    }
};

REGISTER_TEST(election_view_test, ElectionViewTest)

} // namespace election_view_test

#include "election_view_test.moc"
