#include "ui/pages/import/import_dialog.h"

#include "tests/ui/members/members_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/import/columns_step.h"
#include "ui/pages/import/import_session.h"
#include "ui/pages/import/plan_model.h"
#include "ui/pages/import/rows_step.h"
#include "ui/pages/members/members_model.h"
#include "ui/widgets/problem_label.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::buttonWith;
using zhibu::testing::MembersStage;
using Step = ImportDialog::Step;

namespace import_dialog_test {

namespace {

const QString header = u"姓名,出生日期,入党日期,所在党支部\n"_s;

} // namespace

class ImportDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<MembersStage> stage;
    MembersPage* page = nullptr;

    void start(const Ledger::NewBook& book) { stage = std::make_unique<MembersStage>(book); }
    /// Opens the wizard as a person does and chooses the file through the button.
    ImportDialog& open(const QString& path) {
        if (!page) page = stage->show();
        QTest::mouseClick(buttonWith(*page, u"Import"_s), Qt::LeftButton);
        stage->dialogs.fileToOpen = path;
        ImportDialog& dialog = *page->importDialog();
        QTest::mouseClick(buttonWith(dialog, u"Choose"_s), Qt::LeftButton);
        return dialog;
    }
    static QPushButton* next(ImportDialog& dialog) { return dialog.findChild<QPushButton*>(u"next"_s); }
    static bool goesTo(ImportDialog& dialog, Step step) {
        QTest::mouseClick(next(dialog), Qt::LeftButton);
        return QTest::qWaitFor([&] { return dialog.step() == step && !dialog.session().isBusy(); }, 10'000);
    }
    static QComboBox* boxOf(ImportDialog& dialog, const QString& title) {
        for (QComboBox* box : dialog.findChildren<QComboBox*>()) {
            if (box->isVisible() && box->accessibleName().contains(title)) return box;
        }
        return nullptr;
    }
    static QString problemOf(const ImportDialog& dialog) {
        const auto* label = dialog.findChild<ProblemLabel*>();
        return label->isVisible() ? label->text() : QString();
    }
    static int rowsWith(const PlanModel& model, Outcome outcome) {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.row(row).outcome == outcome ? 1 : 0;
        return count;
    }
    const Office& office() const { return stage->ledger->office(); }
    void bringIn(const QString& name, const QString& text) {
        ImportDialog& dialog = open(stage->write(name, text));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QVERIFY(goesTo(dialog, Step::resultStep));
        dialog.close();
        QTRY_VERIFY(!page->importDialog());
    }
    /// Says which column is the name and which the branch, looks at the rows and goes away.
    void mapByHand(ImportDialog& dialog) {
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QComboBox* unit = boxOf(dialog, u"组织生活单位"_s);
        QVERIFY(unit->currentData().toInt() < 0);
        QComboBox* name = boxOf(dialog, u"姓名"_s);
        name->setCurrentIndex(name->findText(fieldName(MemberField::name), Qt::MatchStartsWith));
        unit->setCurrentIndex(unit->findText(fieldName(MemberField::branch), Qt::MatchStartsWith));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        dialog.close();
        QTRY_VERIFY(!page->importDialog());
    }
    static RowsStep* rowsOf(ImportDialog& dialog) { return dialog.findChild<RowsStep*>(); }

    /// Twelve people as an office keeps them: a title, no column for the branch, a total below.
    static QString roster() {
        QString text = u"演示一支部党员花名册,,,,\n序号,姓 名,性别,文化程度,入党时间\n"_s;
        for (int i = 1; i <= 12; ++i)
            text += u"%1,赵%2,女,大学,1995.07.%3\n"_s.arg(i)
                        .arg(QString(u"一二三四五六七八九十甲乙"_s[i - 1]))
                        .arg(i, 2, 10, QChar(u'0'));
        return text + u"合计 12人,,,,\n"_s;
    }

private Q_SLOTS:
    void aBranchTakesInItsOwnRosterByClicking() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->write(u"花名册.csv"_s, roster()));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QCOMPARE(problemOf(dialog), QString());
        const auto* whose = dialog.findChild<QComboBox*>(u"whose"_s);
        QVERIFY(whose->isVisible());
        QCOMPARE(whose->currentText(), u"演示一支部"_s);
        stage->grab(dialog, u"import_2_own_roster.png"_s);
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QCOMPARE(rowsWith(*dialog.rows()->rows(), Outcome::created), 12);
        QCOMPARE(dialog.rows()->rows()->rowCount(), 12); // the total is no row
        const auto labels = dialog.findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"合计 12人"_s);
        }));
        QVERIFY(goesTo(dialog, Step::resultStep));
        QCOMPARE(office().membersOf(stage->ledger->home().id, stage->clock.today()).size(), size_t{12});
    }

    void inABookOfManyBranchesItIsSaidWhoseRosterItIs() {
        start(MembersStage::office());
        stage->bring(ImportKind::organizations, u"import/base_organizations.csv"_s);
        ImportDialog& dialog = open(stage->write(u"花名册.csv"_s, roster()));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        auto* whose = dialog.findChild<QComboBox*>(u"whose"_s);
        QVERIFY(whose->isVisible() && whose->count() > 1);
        QCOMPARE(whose->currentIndex(), -1);
        QVERIFY(!next(dialog)->isEnabled() && !problemOf(dialog).isEmpty());
        whose->setFocus();
        QTest::keyClick(whose, Qt::Key_Down);
        QCOMPARE(problemOf(dialog), QString());
        const QString branch = whose->currentText();
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QVERIFY(goesTo(dialog, Step::resultStep));
        const Member& first = office().members().front();
        QCOMPARE(office().nameOf(office().membershipOn(first.id, stage->clock.today())->branch), branch);
    }

    void anEmptyFormIsSavedFromTheSamePlace() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->write(u"x.csv"_s, u"x\n"_s));
        stage->dialogs.fileToSave = stage->folder.filePath(u"名册"_s);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"template"_s), Qt::LeftButton);
        const QString form = stage->folder.filePath(u"名册.xlsx"_s);
        QVERIFY(QFileInfo::exists(form));
        QVERIFY(!stage->told.isEmpty());
        ImportDialog& again = open(form);
        QVERIFY(goesTo(again, Step::columnsStep));
        QCOMPARE(problemOf(again), QString());
        QVERIFY(goesTo(again, Step::rowsStep)); // only the example stands there, and that is nobody
        QCOMPARE(again.rows()->rows()->rowCount(), 0);
        QVERIFY(!next(again)->isEnabled());
    }

    void doubtfulRowsAreSettledOneByOne() {
        start(MembersStage::branch());
        bringIn(u"一.csv"_s, header + u"王伟,1985-03-07,2010-07-01,B1\n李敏,1986-01-01,2011-07-01,B1\n"_s);
        // The same name with something new: perhaps him, perhaps not. And one who is not in the list any
        // more.
        ImportDialog& dialog = open(stage->write(
            u"二.csv"_s, u"姓名,出生日期,入党日期,所在党支部,学历\n王伟,1985-03-07,2010-07-01,B1,大学\n"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        PlanModel& rows = *rowsOf(dialog)->rows();
        QCOMPARE(rowsWith(rows, Outcome::doubtful), 1);
        QCOMPARE(dialog.session().plan()->missing.size(), size_t{1});
        QCOMPARE(dialog.session().plan()->missing[0].name, u"李敏"_s);
        dialog.findChild<QTableView*>()->selectRow(0);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"same_person"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !dialog.session().isBusy(); }, 5000));
        QCOMPARE(rowsWith(rows, Outcome::changed), 1);
        QVERIFY(goesTo(dialog, Step::resultStep));
        QCOMPARE(office().members().size(), size_t{2}); // nobody was added, nobody removed
        QCOMPARE(std::ranges::count(office().members(), u"大学"_s, &Member::education), 1);
    }

    void whoIsWrittenInARowThatIsRefusedIsNotCalledMissing() {
        start(MembersStage::branch());
        bringIn(u"一.csv"_s, header + u"王伟,1985-03-07,2010-07-01,B1\n李敏,1986-01-01,2011-07-01,B1\n"_s);
        ImportDialog& dialog = open(
            stage->write(u"二.csv"_s, header + u"王伟,1985-03-07,2010-06-31,B1\n张静,,2012-07-01,B1\n"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        const auto& missing = dialog.session().plan()->missing;
        QCOMPARE(missing.size(), size_t{1});
        QCOMPARE(missing[0].name, u"李敏"_s);
    }

    void aDoubtfulRowMayBeAnotherPerson() {
        start(MembersStage::branch());
        bringIn(u"一.csv"_s, header + u"王伟,1985-03-07,2010-07-01,B1\n"_s);
        ImportDialog& dialog = open(stage->write(
            u"二.csv"_s, u"姓名,出生日期,入党日期,所在党支部,学历\n王伟,1985-03-07,2010-07-01,B1,大学\n"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        dialog.findChild<QTableView*>()->selectRow(0);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"another_person"_s), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !dialog.session().isBusy(); }, 5000));
        QVERIFY(goesTo(dialog, Step::resultStep));
        QCOMPARE(office().members().size(), size_t{2});
    }

    void aCorrectedMappingIsRememberedForFilesOfTheShape() {
        start(MembersStage::branch());
        const QString text = u"姓名,组织生活单位,何时入党\n王伟,B1,2010-07-01\n"_s;
        mapByHand(open(stage->write(u"一.csv"_s, text)));
        ImportDialog& again = open(stage->write(u"二.csv"_s, text));
        QVERIFY(goesTo(again, Step::columnsStep));
        QVERIFY(boxOf(again, u"组织生活单位"_s)->currentText().startsWith(fieldName(MemberField::branch)));
    }

    void aTitleIsDraggedOntoTheFieldItBelongsTo() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->write(u"一.csv"_s, u"姓名,所在党支部,单位代码\n王伟,一,B1\n"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QComboBox* branch = boxOf(dialog, u"所在党支部"_s);
        QMimeData column;
        column.setData(u"application/x-zhibu-column"_s, "2");
        QDragEnterEvent enter(QPoint(5, 5), Qt::LinkAction, &column, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(branch, &enter);
        QDropEvent drop(QPointF(5, 5), Qt::LinkAction, &column, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(branch, &drop);
        QVERIFY2(boxOf(dialog, u"单位代码"_s)->currentText().startsWith(fieldName(MemberField::branch)),
                 qPrintable(boxOf(dialog, u"单位代码"_s)->currentText() + branch->currentText()));
        QVERIFY(branch->currentData().toInt() < 0);
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QCOMPARE(rowsWith(*rowsOf(dialog)->rows(), Outcome::created), 1);
    }

    void oddRostersAreUnderstoodOrRefusedWithTheReason() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->write(
            u"一.csv"_s, u"演示局党员花名册,,,,\n截至2020年11月,,,,\n姓名,出生年月（年.月）,公民身份证号码,"
                         u"所在党支部,入党时间\n"
                         u"王伟,1985.03,,B1,2010.7.1\n李敏,1986.11,3.2118E+17,B1,2011年7月1日\n"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        PlanModel& rows = *rowsOf(dialog)->rows();
        QCOMPARE(rowsWith(rows, Outcome::created), 1);
        QCOMPARE(rowsWith(rows, Outcome::rejected), 1);
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.row(row).outcome == Outcome::rejected)
                QCOMPARE(rows.row(row).reasons.front().code, u"identity.ruined"_s);
        }
        QVERIFY(goesTo(dialog, Step::resultStep));
        QCOMPARE(office().members().front().birthDate, u"1985-03"_s);
    }

    void cleanup() {
        stage.reset();
        page = nullptr;
    }

    void aRosterGoesIntoAFreshBranch() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->copy(u"import/roster.csv"_s));
        stage->grab(dialog, u"import_1_file.png"_s);
        QVERIFY(goesTo(dialog, Step::columnsStep));
        stage->grab(dialog, u"import_2_columns.png"_s);
        QCOMPARE(boxOf(dialog, u"公民身份证号码"_s)->currentText(), u"公民身份证号码"_s);
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            QVERIFY(!label->text().contains(u"110101198503070013"_s));
        QCOMPARE(problemOf(dialog), QString());
        QVERIFY(goesTo(dialog, Step::rowsStep));
        stage->grab(dialog, u"import_3_rows.png"_s);
        QCOMPARE(office().members().size(), size_t{0}); // nothing is written before it is confirmed
        const PlanModel& rows = *dialog.rows()->rows();
        QCOMPARE(rowsWith(rows, Outcome::created), 2);
        QCOMPARE(rowsWith(rows, Outcome::rejected), 1); // of a branch this book does not hold
        QVERIFY(goesTo(dialog, Step::resultStep));
        stage->grab(dialog, u"import_4_result.png"_s);
        QCOMPARE(office().members().size(), size_t{2});
        QVERIFY(office().memberByNumber(u"R001"_s)->leadingCadre);
        QTRY_COMPARE(page->findChild<MembersModel*>()->total(), 2);
        QCOMPARE(QDir(stage->folder.filePath(u"backups"_s)).entryList(QDir::Files).size(), 1);
        QTest::mouseClick(next(dialog), Qt::LeftButton);
        QTRY_VERIFY(!page->importDialog());
        QVERIFY(!stage->told.isEmpty());
        QVERIFY(stage->ledger->undo(Actor::owner()).empty()); // one change, taken back as one
        QCOMPARE(office().members().size(), size_t{0});
    }

    void theSameRosterAgainBringsNothing() {
        start(MembersStage::branch());
        stage->bring(ImportKind::members, u"import/roster.csv"_s);
        ImportDialog& dialog = open(stage->copy(u"import/roster.csv"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QCOMPARE(rowsWith(*dialog.rows()->rows(), Outcome::unchanged), 2);
        QVERIFY(!next(dialog)->isEnabled());
    }

    void badRowsAreShownWithTheirReasonsAndSaved() {
        start(MembersStage::office());
        stage->bring(ImportKind::organizations, u"import/base_organizations.csv"_s);
        stage->bring(ImportKind::members, u"import/base_members.csv"_s);
        ImportDialog& dialog = open(stage->copy(u"import/bad_members.csv"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        PlanModel& rows = *dialog.rows()->rows();
        QAbstractItemModelTester tester(&rows);
        stage->grab(dialog, u"import_3_bad_rows.png"_s);
        const int rejected = rowsWith(rows, Outcome::rejected);
        QVERIFY(rejected >= 15);
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QString why = rows.index(row, PlanModel::reason).data().toString();
            QVERIFY(!rows.row(row).heldBack() || why.contains(rows.row(row).reasons.front().message));
        }
        QComboBox* filter = boxOf(dialog, u"Rows shown"_s);
        filter->setFocus();
        filter->setCurrentIndex(filter->findData(static_cast<int>(Outcome::rejected)));
        QCOMPARE(rows.rowCount(), rejected);
        stage->dialogs.fileToSave = stage->folder.filePath(u"held.csv"_s);
        QTest::mouseClick(buttonWith(dialog, u"Save the rows held"_s), Qt::LeftButton);
        QFile held(stage->dialogs.fileToSave);
        QVERIFY(held.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(held.readAll());
        QVERIFY(text.contains(u"冯五"_s) && text.contains(u"原因"_s) && !text.contains(u"周文博"_s));
        QVERIFY(goesTo(dialog, Step::resultStep));
        QVERIFY(office().memberByNumber(u"N01"_s) && !office().memberByNumber(u"N04"_s));
        QVERIFY(buttonWith(dialog, u"Save the rows held"_s));
    }

    void aColumnIsCorrectedByItsBox() {
        start(MembersStage::branch());
        const QString path = stage->write(u"odd.csv"_s, u"代号,大名,支部,何时入党,党员编号\n"
                                                        "K1,赵一平,B1,2010-07-01,旧1\n"_s);
        ImportDialog& dialog = open(path);
        QVERIFY(goesTo(dialog, Step::columnsStep)); // though no row is recognised as the titles
        QVERIFY(!next(dialog)->isEnabled());
        QVERIFY2(problemOf(dialog).contains(u"姓名"_s), qPrintable(problemOf(dialog)));
        const auto take = [&dialog](const QString& title, const QString& field) {
            QComboBox* box = boxOf(dialog, title);
            box->setFocus();
            box->setCurrentIndex(box->findText(field, Qt::MatchStartsWith));
        };
        take(u"大名"_s, u"姓名"_s);
        take(u"何时入党"_s, u"入党日期"_s);
        take(u"支部"_s, u"所在党支部"_s);
        take(u"党员编号"_s, u"党员编号"_s);
        take(u"代号"_s, u"党员编号"_s); // now this is the number, and the other column is left out
        QCOMPARE(boxOf(dialog, u"党员编号"_s)->currentIndex(), 0);
        QCOMPARE(problemOf(dialog), QString());
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QVERIFY(goesTo(dialog, Step::resultStep));
        QCOMPARE(office().memberByNumber(u"K1"_s)->name, u"赵一平"_s);
    }

    void theRowOfTitlesCanBeAnother() {
        start(MembersStage::branch());
        const QString path = stage->write(u"two.csv"_s, u"性别,党员编号\n"
                                                        "党员编号,姓名,所在党支部,入党日期\n"
                                                        "K1,赵一平,B1,2010-07-01\n"_s);
        ImportDialog& dialog = open(path);
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(!next(dialog)->isEnabled());
        QComboBox* header = boxOf(dialog, u"Row of titles"_s);
        header->setCurrentIndex(1);
        QCOMPARE(problemOf(dialog), QString());
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QCOMPARE(dialog.rows()->rows()->rowCount(), 1);
        QTest::mouseClick(buttonWith(dialog, u"Back"_s), Qt::LeftButton);
        QCOMPARE(dialog.step(), Step::columnsStep);
    }

    void aFileThatCannotBeReadIsSaidAndTheStepStays() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->write(u"not.xlsx"_s, u"plain words"_s));
        QTest::mouseClick(next(dialog), Qt::LeftButton);
        QTRY_VERIFY(!problemOf(dialog).isEmpty());
        QTRY_VERIFY(!dialog.session().isBusy());
        QCOMPARE(dialog.step(), Step::fileStep);
        stage->grab(dialog, u"import_1_refused.png"_s);
        QTest::mouseClick(buttonWith(dialog, u"Close"_s), Qt::LeftButton);
        QTRY_VERIFY(!page->importDialog());
    }

    void manyRowsAreWrittenBesideAndShownHere() {
        start(MembersStage::branch());
        QString text = u"党员编号,姓名,所在党支部,入党日期\n"_s;
        for (int i = 0; i < 4000; ++i)
            text += u"M%1,王大%2,B1,2010-07-01\n"_s.arg(i).arg(i);
        ImportDialog& dialog = open(stage->write(u"many.csv"_s, text));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QVERIFY(dialog.session().plan()->ledgerRows() > 2000);
        QVERIFY(goesTo(dialog, Step::resultStep));
        QCOMPARE(office().members().size(), size_t{4000});
        QTRY_COMPARE(page->findChild<MembersModel*>()->total(), 4000);
    }

    void stoppedOrClosedItLeavesTheBookAsItWas() {
        start(MembersStage::branch());
        QString text = u"党员编号,姓名,所在党支部,入党日期\n"_s;
        for (int i = 0; i < 8000; ++i)
            text += u"M%1,王大%2,B1,2010-07-01\n"_s.arg(i).arg(i);
        ImportDialog& dialog = open(stage->write(u"many.csv"_s, text));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        QTest::mouseClick(next(dialog), Qt::LeftButton);
        QVERIFY(dialog.session().isBusy());
        QTest::mouseClick(buttonWith(dialog, u"Stop"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.session().isBusy(), 10'000);
        QCOMPARE(dialog.step(), Step::rowsStep);
        stage->ledger->noticeOtherWriters();
        QCOMPARE(office().members().size(), size_t{0});
        QTest::mouseClick(next(dialog), Qt::LeftButton);
        QVERIFY(dialog.session().isBusy());
        delete &dialog; // with the window, in the middle of it
        QTest::qWait(300);
        QVERIFY(!stage->ledger->book().firstFault());
    }

    void anotherChangeMakesThePlanAnew() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->copy(u"import/roster.csv"_s));
        QVERIFY(goesTo(dialog, Step::columnsStep));
        QVERIFY(goesTo(dialog, Step::rowsStep));
        stage->bring(ImportKind::members, u"import/roster.csv"_s);
        QTRY_COMPARE(rowsWith(*dialog.rows()->rows(), Outcome::unchanged), 2);
    }

    void everyStepIsReachedByTab() {
        start(MembersStage::branch());
        ImportDialog& dialog = open(stage->copy(u"import/roster.csv"_s));
        for (const Step step : {Step::fileStep, Step::columnsStep, Step::rowsStep}) {
            if (step != Step::fileStep) QVERIFY(goesTo(dialog, step));
            dialog.activateWindow();
            QVERIFY(QTest::qWaitFor([&] { return QApplication::activeWindow() == &dialog; }));
            const QStringList faults = zhibu::testing::tabWalkFaults(dialog);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }
};

REGISTER_TEST(import_dialog_test, ImportDialogTest)

} // namespace import_dialog_test

#include "import_dialog_test.moc"
