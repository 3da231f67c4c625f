#include "ui/pages/members/member_verbs.h"

#include "core/storage/audit.h"
#include "core/usecases/member_details.h"
#include "tests/support/ledger_dump.h"
#include "tests/ui/structure/structure_stage.h"
#include "ui/pages/members/members_model.h"
#include "ui/pages/members/members_page.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/verb_dialog.h"

#include <QComboBox>
#include <QFileInfo>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace member_verbs_test {

namespace {

const Actor owner = Actor::owner();
const Date today = *Date::of(2020, 11, 18);
using Stage = StructureStage<MembersPage>;

void choose(Stage& stage, const MemberId& member) {
    stage.page->open({{u"member"_s, member.toByteArray()}});
    Stage::settle();
}

/// The entry of the card's menu.
void trigger(Stage& stage, const QString& words) {
    for (const QMenu* menu : stage.page->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text().startsWith(words)) {
                action->trigger();
                Stage::settle();
                return;
            }
        }
    }
    qFatal("no entry %s", qPrintable(words));
}

QString said(const VerbDialog& dialog) {
    QStringList words;
    for (const ProblemLabel* label : dialog.findChildren<ProblemLabel*>()) {
        if (label->isVisibleTo(&dialog)) words += label->text();
    }
    return words.join(u' ');
}

} // namespace

class MemberVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrongIsSaidAsAFieldIsLeft() {
        Stage stage;
        choose(stage, stage.branch.members[3]);
        stage.press(u"edit"_s);
        VerbDialog* dialog = stage.dialog();
        QVERIFY(dialog);
        auto* birth = dialog->findChild<QLineEdit*>(u"birth_date"_s);
        birth->setFocus();
        typeText(birth, u"85.3"_s);
        QTest::keyClick(birth, Qt::Key_Tab);
        QVERIFY(said(*dialog).contains(u"1985-03"_s));
        birth->clear();
        typeText(birth, u"1985-03"_s);
        auto* education = dialog->findChild<QLineEdit*>(u"education"_s);
        education->setFocus();
        typeText(education, u"大学"_s);
        QTest::keyClick(education, Qt::Key_Tab);
        QVERIFY(!said(*dialog).contains(u"1985-03"_s));
        dialog->press();
        Stage::settle();
        QCOMPARE(stage.ledger().office().member(stage.branch.members[3])->education, u"大学"_s);
    }

    void whoIsEnteredBelongsToTheBranchFromItsFoundingOrFromJoining() {
        Stage stage;
        VerbDialog* dialog = askNewMember(stage.workspace, stage.page);
        auto* from = dialog->findChild<DateField*>(u"from"_s);
        const auto* branch = dialog->findChild<QComboBox*>(u"branch"_s);
        const auto id = OrganizationId::fromBytes(branch->currentData().toByteArray());
        const auto founded = stage.ledger().office().organization(*id)->establishedOn;
        QVERIFY(from->date() == founded); // not today
        QLineEdit* joined = dialog->findChild<DateField*>(u"joined_on"_s)->field();
        joined->setFocus();
        typeText(joined, u"2020-05-01"_s);
        QTest::keyClick(joined, Qt::Key_Tab);
        QCOMPARE(from->date(), founded ? Date::of(2020, 5, 1) : std::nullopt);
        from->field()->setFocus();
        from->field()->selectAll();
        typeText(from->field(), u"2020-06-01"_s);
        QTest::keyClick(from->field(), Qt::Key_Tab);
        joined->setFocus();
        joined->selectAll();
        typeText(joined, u"2020-07-01"_s);
        QTest::keyClick(joined, Qt::Key_Tab);
        QCOMPARE(from->date(), Date::of(2020, 6, 1)); // what was written stays
        dialog->reject();
    }

    void anIdentityNumberFillsSexAndBirthAndAWrongDigitIsAskedAbout() {
        Stage stage;
        VerbDialog* dialog = askNewMember(stage.workspace, stage.page);
        typeText(dialog->findChild<QLineEdit*>(u"name"_s), u"王小红"_s);
        auto* card = dialog->findChild<QLineEdit*>(u"identity_number"_s);
        card->setFocus();
        typeText(card, u"110101198503070013"_s);
        QCOMPARE(dialog->findChild<QLineEdit*>(u"birth_date"_s)->text(), u"1985-03-07"_s);
        QCOMPARE(dialog->findChild<QComboBox*>(u"sex"_s)->currentData().toInt(), static_cast<int>(Sex::male));
        QTest::keyClick(card, Qt::Key_Backspace);
        typeText(card, u"4"_s); // a mistyped digit
        stage.dialogs.answer = false;
        const size_t before = stage.ledger().office().members().size();
        dialog->press();
        QCOMPARE(stage.ledger().office().members().size(), before);
        QVERIFY(dialog->isVisible() && !stage.dialogs.shown.isEmpty());
        stage.dialogs.answer = true;
        dialog->press();
        Stage::settle();
        QCOMPARE(stage.ledger().office().members().size(), before + 1);
    }

    void aTransferOutWritesTheFileAndATransferInReadsIt() {
        Stage stage;
        stage.dialogs.fileToSave = stage.branch.folder.filePath(u"转出.zbmove"_s);
        const MemberId id = stage.branch.members[7];
        choose(stage, id);
        trigger(stage, u"Transfer out"_s);
        VerbDialog* dialog = stage.dialog();
        dialog->press();
        QVERIFY(said(*dialog).contains(u"which organisation"_s));
        typeText(dialog->findChild<QLineEdit*>(u"to"_s), u"另一支部"_s);
        dialog->press();
        Stage::settle();
        QVERIFY(!stage.ledger().office().membershipOn(id, today));
        QVERIFY(QFile::exists(stage.dialogs.fileToSave));

        stage.dialogs.fileToOpen = stage.dialogs.fileToSave;
        trigger(stage, u"Transfer in"_s);
        VerbDialog* in = stage.dialog();
        QVERIFY(in);
        QVERIFY(in->findChild<QComboBox*>(u"same"_s)->currentText().contains(u"known"_s));
        in->press();
        Stage::settle();
        QVERIFY(stage.ledger().office().membershipOn(id, today));
        // A file that was tampered with is refused before anything is asked.
        QFile file(stage.dialogs.fileToOpen);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes.replace("P008", "P999");
        file.resize(0);
        file.seek(0);
        file.write(bytes);
        file.close();
        trigger(stage, u"Transfer in"_s);
        QVERIFY(stage.dialogs.codes.contains(u"transfer.altered"_s));
    }

    void aFolderThatCannotBeWrittenChangesNothing() {
        Stage stage;
        stage.dialogs.fileToSave = u"/nowhere/转出.zbmove"_s;
        choose(stage, stage.branch.members[7]);
        const QByteArray before = ledgerDump(stage.ledger().book().connection());
        trigger(stage, u"Transfer out"_s);
        VerbDialog* dialog = stage.dialog();
        typeText(dialog->findChild<QLineEdit*>(u"to"_s), u"另一支部"_s);
        dialog->press();
        QVERIFY(dialog->isVisible());
        QCOMPARE(ledgerDump(stage.ledger().book().connection()), before);
    }

    void oneColumnIsSetForThoseChosenWithAPreview() {
        Stage stage;
        auto* table = stage.page->findChild<QTableView*>();
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(4, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table->selectionModel()->select(table->model()->index(2, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        stage.press(u"set_column"_s);
        VerbDialog* dialog = stage.dialog();
        typeText(dialog->findChild<QLineEdit*>(u"value"_s), u"研究生"_s);
        auto* preview = dialog->findChild<QTableWidget*>(u"preview"_s);
        QCOMPARE(preview->rowCount(), 3);
        QCOMPARE(preview->item(0, 2)->text(), u"研究生"_s);
        dialog->press();
        Stage::settle();
        const auto& members = stage.ledger().office().members();
        QCOMPARE(std::ranges::count(members, u"研究生"_s, &Member::education), 3);
        QVERIFY(stage.ledger().book().undo(owner).empty());
        QCOMPARE(std::ranges::count(stage.ledger().office().members(), u"研究生"_s, &Member::education), 0);
    }

    void twoChosenRecordsAreMergedAfterLooking() {
        Stage stage;
        auto* table = stage.page->findChild<QTableView*>();
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        stage.press(u"merge"_s);
        VerbDialog* dialog = stage.dialog();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QTableWidget*>(u"fields"_s)->rowCount() >= 2); // number and name
        dialog->press();
        Stage::settle();
        QCOMPARE(stage.ledger().office().membersOf(stage.branch.home(), today).size(), size_t{24});
    }

    void theRosterIsPrintedThroughThePreviewAndExportedWithoutNumbersUnlessAsked() {
        Stage stage;
        stage.dialogs.answer = false;
        stage.dialogs.fileToSave = stage.branch.folder.filePath(u"名册.xlsx"_s);
        trigger(stage, u"Export the roster"_s);
        QTRY_VERIFY(QFileInfo(stage.dialogs.fileToSave).size() > 1000);
        Connection& connection = stage.ledger().book().connection();
        QVERIFY(audit::entries(connection).back().verb != u"roster.reveal"_s);
        stage.dialogs.answer = true;
        trigger(stage, u"Export the roster"_s);
        QCOMPARE(audit::entries(connection).back().verb, u"roster.reveal"_s);
        trigger(stage, u"Print the roster"_s);
        auto* preview = stage.page->findChild<QPrintPreviewDialog*>();
        QVERIFY(preview);
        preview->reject();
    }

    void theRosterIsAsOfAnyDay() {
        Stage stage;
        auto* model = stage.page->findChild<MembersModel*>();
        QCOMPARE(model->rowCount(), 25);
        QLineEdit* day = stage.page->findChildren<DateField*>().front()->field();
        day->setFocus();
        QTest::keyClicks(day, u"2020-05-31"_s);
        QTest::keyClick(day, Qt::Key_Tab);
        Stage::settle();
        QCOMPARE(model->rowCount(), 26); // 唐国强 had not left yet
    }

    void everyVerbOpensItsFormAndEscLeavesTheBookAlone() {
        Stage stage;
        const QByteArray before = ledgerDump(stage.ledger().book().connection());
        for (const MemberVerb verb :
             {MemberVerb::edit, MemberVerb::transferOut, MemberVerb::move, MemberVerb::leave,
              MemberVerb::group, MemberVerb::restrict, MemberVerb::history}) {
            QDialog* dialog = askMember(stage.workspace, verb, stage.branch.members[5], stage.page);
            QVERIFY(dialog);
            for (const QWidget* field : dialog->findChildren<QLineEdit*>())
                QVERIFY(!field->accessibleName().isEmpty() ||
                        field->parentWidget()->accessibleName().size() > 0 ||
                        field->objectName() == u"qt_spinbox_lineedit"_s ||
                        qobject_cast<QComboBox*>(field->parentWidget()) ||
                        qobject_cast<DateField*>(field->parentWidget()));
            QTest::keyClick(dialog, Qt::Key_Escape);
        }
        QCOMPARE(ledgerDump(stage.ledger().book().connection()), before);
    }
};

REGISTER_TEST(member_verbs_test, MemberVerbsTest)

} // namespace member_verbs_test

#include "member_verbs_test.moc"
