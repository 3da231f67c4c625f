#include "core/storage/activity_repository.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/amend_activity.h"
#include "tests/ui/activities/page_stage.h"
#include "ui/pages/activities/bulk_dialog.h"
#include "ui/pages/activities/calendar_view.h"
#include "ui/pages/activities/draft_strip.h"
#include "ui/widgets/attendance_grid.h"
#include "ui/widgets/filter_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ActivitiesStage;

namespace list_test {

namespace {

const Actor owner = Actor::owner();

Date day(int month, int dayOfMonth) {
    return *Date::of(2020, month, dayOfMonth);
}

QPushButton* buttonNamed(const QWidget& parent, const QString& words) {
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&').contains(words) && button->isVisibleTo(&parent))
            return button;
    }
    qFatal("no button %s", qPrintable(words));
}

QString placeOf(ActivitiesStage& stage, const ActivityId& id) {
    return activityDetails(stage.ledger(), owner, id)->activity.place;
}

} // namespace

class ListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCalendarShowsTheMonthAndOpensWhatWasHeld() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, day(11, 12), u"第三章"_s);
        QTest::mouseClick(buttonNamed(*stage.page, u"Calendar"_s), Qt::LeftButton);
        CalendarView* calendar = stage.page->list()->calendar();
        QAbstractItemModelTester tester(calendar->days());
        QVERIFY(calendar->isVisible());
        const QModelIndex twelfth = calendar->days()->indexOf(day(11, 12));
        QVERIFY(twelfth.data().toString().startsWith(u"12\n● 第三章"_s));
        QCOMPARE(twelfth.column(), 3); // a Thursday
        calendar->table()->setCurrentIndex(twelfth);
        calendar->table()->setFocus();
        QTest::keyClick(calendar->table(), Qt::Key_Return);
        QCOMPARE(stage.page->current(), stage.page->record());
        QCOMPARE(stage.page->record()->shown(), std::optional(id));
    }

    void aCellOfTheMatrixLeadsToTheListEvenFromTheCalendar() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, day(11, 12), u"第三章"_s);
        QTest::mouseClick(buttonNamed(*stage.page, u"Calendar"_s), Qt::LeftButton);
        stage.page->open({{u"kind"_s, QStringList{u"study"_s}}});
        QVERIFY(!stage.page->list()->calendar()->isVisible());
        QVERIFY(stage.page->list()->table()->isVisible());
    }

    void theCalendarFollowsAnotherYear() {
        ActivitiesStage stage;
        QTest::mouseClick(buttonNamed(*stage.page, u"Calendar"_s), Qt::LeftButton);
        stage.workspace.choose(stage.workspace.organization(), 2019);
        QVERIFY(stage.page->list()->calendar()->isVisible());
        QCOMPARE(stage.page->list()->calendar()->shown().year(), 2019);
    }

    void moreRecordsThanOneCanLookThroughAreNotSetTogether() {
        ActivitiesStage stage;
        stage.branch.ledger->book().change(owner, {u"test"_s, u"t"_s}, [&](Transaction& transaction) {
            IdFactory ids;
            for (int i = 0; i < 301; ++i)
                activity_repository::insert(transaction, {.id = ids.next<ActivityId>(),
                                                          .organization = stage.branch.home(),
                                                          .kinds = {ActivityKind::study},
                                                          .heldOn = day(3, 1 + i % 28),
                                                          .topic = QString::number(i),
                                                          .recordedAt = stage.ledger().clock().now()});
            return Problems();
        });
        stage.page->list()->refresh();
        stage.page->list()->table()->selectAll();
        QTest::mouseClick(buttonNamed(*stage.page, u"Set a field"_s), Qt::LeftButton);
        QVERIFY(!stage.page->findChild<BulkDialog*>());
        QVERIFY(stage.told.last().contains(u"300"_s));
    }

    void theSignInSheetAndTheMinutesOpenThePreview() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, day(11, 12), u"第三章"_s);
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        QTest::mouseClick(buttonNamed(*stage.page, u"Sign-in sheet"_s), Qt::LeftButton);
        auto* sheet = stage.page->findChild<QPrintPreviewDialog*>();
        QVERIFY(sheet);
        sheet->reject();
        delete sheet;
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        QPushButton* print = buttonNamed(*stage.page->record(), u"Print"_s);
        if (print->menu())
            print->menu()->actions().first()->trigger();
        else
            QTest::mouseClick(print, Qt::LeftButton);
        auto* minutes = stage.page->findChild<QPrintPreviewDialog*>();
        QVERIFY(minutes);
        minutes->reject();
    }

    void anAmendmentIsCalledOneAmongTheDrafts() {
        ActivitiesStage stage;
        ActivityDraft draft{.organization = stage.branch.home(), .kinds = {ActivityKind::study}};
        QVERIFY(!draftWords(draft).contains(u"Amendment"_s));
        draft.amends = stage.record({ActivityKind::study}, day(11, 12), u"第三章"_s);
        QVERIFY(draftWords(draft).startsWith(u"Amendment"_s));
    }

    void anEmptyDayOfTheCalendarBeginsARecord() {
        ActivitiesStage stage;
        QTest::mouseClick(buttonNamed(*stage.page, u"Calendar"_s), Qt::LeftButton);
        CalendarView* calendar = stage.page->list()->calendar();
        QTest::mouseClick(buttonNamed(*calendar, u"Month before"_s), Qt::LeftButton);
        QCOMPARE(calendar->shown(), Period::month(2020, 10));
        calendar->table()->setCurrentIndex(calendar->days()->indexOf(day(10, 20)));
        calendar->table()->setFocus();
        QTest::keyClick(calendar->table(), Qt::Key_Return);
        QCOMPARE(stage.page->current(), &stage.editor());
        QCOMPARE(stage.editor().content().heldOn, std::optional(day(10, 20)));
    }

    void aFieldOfSeveralRecordsIsSetWithAPreviewAndOneUndo() {
        ActivitiesStage stage;
        const ActivityId one = stage.record({ActivityKind::study}, day(11, 12), u"一"_s);
        const ActivityId two = stage.record({ActivityKind::theme_day}, day(11, 13), u"二"_s);
        stage.page->open({});
        stage.page->list()->table()->selectAll();
        QCOMPARE(stage.page->list()->selected().size(), size_t{2});
        QTest::mouseClick(buttonNamed(*stage.page, u"Set a field"_s), Qt::LeftButton);
        auto* dialog = stage.page->findChild<BulkDialog*>();
        QVERIFY(dialog && !dialog->applyButton()->isEnabled());
        QTest::keyClicks(dialog->valueField(), u"Room 2"_s);
        QVERIFY(!dialog->applyButton()->isEnabled()); // no reason yet
        QTest::keyClicks(dialog->reasonField(), u"moved"_s);
        QCOMPARE(dialog->preview()->rowCount(), 2);
        QCOMPARE(dialog->preview()->item(0, 1)->text(), u"机关三楼会议室"_s);
        QCOMPARE(dialog->preview()->item(0, 2)->text(), u"Room 2"_s);
        QTest::mouseClick(dialog->applyButton(), Qt::LeftButton);
        QCOMPARE(placeOf(stage, one), u"Room 2"_s);
        QCOMPARE(placeOf(stage, two), u"Room 2"_s);
        QCOMPARE(recordVersions(stage.ledger(), owner, two)->size(), size_t{2});
        QVERIFY(stage.ledger().undo(owner).empty());
        QCOMPARE(placeOf(stage, one), u"机关三楼会议室"_s);
        QCOMPARE(placeOf(stage, two), u"机关三楼会议室"_s);
    }

    void chosenRecordsAreExportedAsAList() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, day(11, 12), u"一"_s);
        stage.record({ActivityKind::theme_day}, day(11, 13), u"二"_s);
        stage.page->open({});
        stage.page->list()->table()->selectAll();
        stage.dialogs.fileToSave = stage.branch.folder.filePath(u"清单.xlsx"_s);
        QTest::mouseClick(buttonNamed(*stage.page, u"Export the list"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(stage.dialogs.fileToSave), 10000);
    }

    void allCompleteDraftsAreFinalisedAtOnce() {
        ActivitiesStage stage;
        ActivityDraft whole =
            *amendmentOf(stage.ledger(), owner, stage.record({ActivityKind::study}, day(11, 12), u"一"_s));
        whole.amends.reset();
        for (const int dayOfMonth : {13, 14}) {
            whole.heldOn = day(11, dayOfMonth);
            QVERIFY(saveDraft(stage.ledger(), owner, {}, whole));
        }
        whole.topic.clear();
        QVERIFY(saveDraft(stage.ledger(), owner, {}, whole));
        QTest::mouseClick(buttonNamed(*stage.page->list()->draftStrip(), u"Finalise all"_s), Qt::LeftButton);
        QCOMPARE(stage.drafts().size(), size_t{1});
        QCOMPARE(stage.page->list()->rows()->rowCount(), 3);
        QVERIFY(stage.ledger().undo(owner).empty());
        QCOMPARE(stage.page->list()->rows()->rowCount(), 1);
        QCOMPARE(stage.drafts().size(), size_t{3}); // all of it, as the window says
    }

    void theTrashIsEmptiedOnlyWhenConfirmed() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, day(11, 12), u"一"_s);
        QVERIFY(trashActivity(stage.ledger(), owner, id, u"重复"_s).empty());
        for (QComboBox* box : stage.page->list()->filters()->findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"State") box->setCurrentIndex(3);
        }
        QTRY_COMPARE(stage.page->list()->rows()->rowCount(), 1);
        stage.dialogs.answer = false;
        QTest::mouseClick(buttonNamed(*stage.page, u"Empty the trash"_s), Qt::LeftButton);
        QVERIFY(hasActivity(stage.ledger(), id));
        stage.dialogs.answer = true;
        QTest::mouseClick(buttonNamed(*stage.page, u"Empty the trash"_s), Qt::LeftButton);
        QVERIFY(!hasActivity(stage.ledger(), id));
        QVERIFY(stage.ledger().undo(owner).empty());
        QVERIFY(hasActivity(stage.ledger(), id));
    }

    void aKnownLeaveIsMarkedWhileItLasts() {
        ActivitiesStage stage;
        ActivityDraft draft =
            *newDraft(stage.ledger(), owner, stage.branch.home(), {ActivityKind::study}, day(11, 2));
        draft.topic = u"一"_s;
        Attendance& away = draft.attendance[5];
        away.state = AttendanceState::on_leave;
        away.reason = u"病假至2020年11月15日"_s;
        QVERIFY(finalise(stage.ledger(), owner, *saveDraft(stage.ledger(), owner, {}, draft)));
        const auto stateOn = [&](Date date) {
            const ActivityDraft next =
                *newDraft(stage.ledger(), owner, stage.branch.home(), {ActivityKind::theme_day}, date);
            return std::ranges::find(next.attendance, away.member, &Attendance::member)->state;
        };
        QVERIFY(stateOn(day(11, 15)) == AttendanceState::on_leave);
        QVERIFY(stateOn(day(11, 16)) == AttendanceState::present);
    }

    void theRowAboveIsCopiedDownAndTheNameSaysWhySomebodyIsExpected() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        QTableView* table = stage.editor().attendance()->grid()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, AttendanceModel::state));
        QTest::keyClick(table, Qt::Key_5);
        QTest::keyClick(table, Qt::Key_D, Qt::ControlModifier);
        const auto& lines = stage.editor().attendance()->grid()->lines();
        QVERIFY(lines[1].state == AttendanceState::absent && lines[2].state == AttendanceState::present);
        const QString why = table->model()->index(0, AttendanceModel::name).data(Qt::ToolTipRole).toString();
        QVERIFY2(why.contains(u"belongs to 演示局机关第一党支部"_s), qPrintable(why));
    }

    void aHitIsMarkedInTheTopic() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, day(11, 12), u"学习贯彻条例"_s);
        stage.page->open({});
        QTableView* table = stage.page->list()->table();
        const QRect cell = table->visualRect(table->model()->index(0, ActivityModel::topic));
        const QImage before = table->viewport()->grab(cell).toImage();
        auto* search = stage.page->list()->filters()->findChild<QLineEdit*>();
        search->setText(u"条例"_s);
        QTRY_VERIFY(table->viewport()->grab(cell).toImage() != before);
        QCOMPARE(stage.page->list()->rows()->rowCount(), 1);
    }

    void aHitIsMarkedInTheMinutesOfTheRecordOpened() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, day(11, 12), u"第三章"_s);
        stage.page->open({});
        QTableView* table = stage.page->list()->table();
        stage.page->list()->filters()->findChild<QLineEdit*>()->setText(u"领学"_s);
        QTRY_COMPARE(stage.page->list()->rows()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        const auto isMarked = [](const QString& text) { return text.contains(u">领学</span>"); };
        const QStringList texts = stage.page->record()->texts();
        QVERIFY(std::any_of(texts.begin(), texts.end(), isMarked));
        stage.page->open({{u"activity"_s, stage.page->record()->shown()->toByteArray()}});
        const QStringList plain = stage.page->record()->texts();
        QVERIFY(std::none_of(plain.begin(), plain.end(), isMarked));
    }
};

REGISTER_TEST(list_test, ListTest)

} // namespace list_test

#include "list_test.moc"
