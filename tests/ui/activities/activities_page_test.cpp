#include "ui/pages/activities/activities_page.h"

#include "core/usecases/activity_details.h"
#include "tests/support/typing.h"
#include "tests/ui/activities/page_stage.h"
#include "tests/ui/tab_walk.h"
#include "ui/pages/activities/draft_strip.h"
#include "ui/widgets/attendance_grid.h"
#include "ui/widgets/chip_group.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_bar.h"
#include "ui/widgets/people_field.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ActivitiesStage;
using zhibu::testing::Keyboard;
using zhibu::testing::tabWalkFaults;

namespace activities_page_test {

namespace {

const Actor owner = Actor::owner();
const Date theDay = *Date::of(2020, 11, 18);

QPushButton* buttonSaying(QWidget& parent, const QString& words) {
    for (QPushButton* button : parent.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(words)) return button;
    }
    return nullptr;
}

} // namespace

class ActivitiesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // experience.md: a monthly theme day, twenty-five members, two of them not there, in at most twelve.
    void aThemeDayWithTwoAbsenteesTakesTwelveInteractionsByKeyboardAlone() {
        ActivitiesStage stage;
        stage.record({ActivityKind::theme_day}, *Date::of(2020, 10, 14), u"十月主题党日"_s);
        Keyboard keyboard;
        keyboard.press(Qt::Key_N, Qt::AltModifier);
        keyboard.type(u"学习贯彻《机关基层组织工作条例》"_s);
        keyboard.press(Qt::Key_A, Qt::AltModifier);
        keyboard.type(u"ll"_s); // 刘磊
        keyboard.press(Qt::Key_4);
        keyboard.type(u"出差"_s);
        keyboard.press(Qt::Key_Return);
        keyboard.type(u"szh"_s); // 孙子涵
        keyboard.press(Qt::Key_5);
        keyboard.press(Qt::Key_M, Qt::AltModifier);
        keyboard.type(u"一、王伟同志领学条例第三章；二、交流研讨。"_s);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(stage.page->current(), stage.page->list());
        const auto rows = *activityList(stage.ledger(), owner, {.newestFirst = true, .limit = 1});
        const ActivityDetails record = *activityDetails(stage.ledger(), owner, rows.front().id);
        QCOMPARE(record.activity.heldOn, theDay);
        QCOMPARE(record.activity.topic, u"学习贯彻《机关基层组织工作条例》"_s);
        QVERIFY(record.activity.kinds.isOnly(ActivityKind::theme_day));
        QCOMPARE(record.count.expected, 25);
        QCOMPARE(record.count.present, 23);
        const auto stateOf = [&](size_t member) {
            return std::find_if(record.attendees.begin(), record.attendees.end(),
                                [&](const AttendeeLine& line) {
                                    return line.attendance.member == stage.branch.members[member];
                                })
                ->attendance;
        };
        QCOMPARE(stateOf(3).state, AttendanceState::on_leave);
        QCOMPARE(stateOf(3).reason, u"出差"_s);
        QCOMPARE(stateOf(11).state, AttendanceState::absent);
        QCOMPARE(record.activity.place, u"机关三楼会议室"_s);
        QCOMPARE(record.host, u"王伟"_s);
        QVERIFY(!record.activity.minutes.isEmpty());
        QVERIFY(stage.drafts().empty());
        QVERIFY2(keyboard.interactions <= 12, qPrintable(QString::number(keyboard.interactions)));
    }

    void keepingWhatIsTypedRefreshesNothingButTheStripOfDrafts() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"theme_day"_s}}});
        const QSignalSpy refreshes(&stage.workspace, &Workspace::changed); // what every page listens to
        const QSignalSpy ofDrafts(&stage.workspace, &Workspace::draftsChanged);
        const QSignalSpy listed(stage.page->list()->rows(), &QAbstractItemModel::modelReset);
        Keyboard keyboard;
        keyboard.type(u"abc"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.drafts().size(), size_t{1}, 2000);
        QCOMPARE(refreshes.size(), 0);
        QCOMPARE(listed.size(), 0);
        QCOMPARE(ofDrafts.size(), 1);
        QCOMPARE(stage.page->list()->draftStrip()->count(), 1);
    }

    void whatNobodyLooksAtIsReadWhenItIsShownNext() {
        ActivitiesStage stage;
        stage.page->hide();
        stage.record({ActivityKind::study}, theDay, u"topic"_s);
        QCOMPARE(stage.page->list()->rows()->rowCount(), 0);
        stage.page->show();
        QCOMPARE(stage.page->list()->rows()->rowCount(), 1);
    }

    void whatIsTypedIsSavedWithinTwoSeconds() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"theme_day"_s}}});
        QVERIFY(stage.drafts().empty()); // nobody typed yet
        Keyboard keyboard;
        keyboard.type(u"abc"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.drafts().size(), size_t{1}, 2000);
        QCOMPARE(stage.drafts().front().content.topic, u"abc"_s);
        keyboard.type(u"def"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.drafts().front().content.topic, u"abcdef"_s, 2000);
        QCOMPARE(stage.drafts().size(), size_t{1});
        QVERIFY(activityList(stage.ledger(), owner, {})->empty());
    }

    void leavingTheEditorKeepsTheDraftAndItIsContinued() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        Keyboard keyboard;
        keyboard.type(u"topic"_s);
        keyboard.press(Qt::Key_Escape);
        QCOMPARE(stage.page->current(), stage.page->list());
        QCOMPARE(stage.drafts().size(), size_t{1});
        QCOMPARE(stage.page->list()->draftStrip()->count(), 1);
        QPushButton* go = buttonSaying(*stage.page, u"Continue"_s);
        QVERIFY(go);
        go->click();
        QCOMPARE(stage.page->current(), &stage.editor());
        QCOMPARE(stage.editor().content().topic, u"topic"_s);
        QCOMPARE(static_cast<QLineEdit*>(stage.form().field(u"topic"_s))->text(), u"topic"_s);
    }

    void anUntouchedNewRecordLeavesNoDraft() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        stage.page->open({});
        QCOMPARE(stage.page->current(), stage.page->list());
        QVERIFY(stage.drafts().empty());
    }

    void aDestinationOpensTheRightRecordFilledIn() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"group_meeting"_s}},
                          {u"organization"_s, stage.branch.groups[1].toByteArray()},
                          {u"date"_s, u"2020-10-31"_s}});
        const ActivityDraft& draft = stage.editor().content();
        QCOMPARE(draft.organization, stage.branch.groups[1]);
        QCOMPARE(draft.heldOn, Date::of(2020, 10, 31));
        QCOMPARE(draft.attendance.size(), size_t{13});
        QVERIFY(stage.editor().findChild<QLabel*>() != nullptr);

        stage.page->open({{u"new"_s, QStringList{u"life_meeting"_s}}, {u"period"_s, u"2019"_s}});
        QCOMPARE(stage.editor().content().forYear, 2019);
        stage.page->open(
            {{u"new"_s, QStringList{u"lecture"_s}}, {u"member"_s, stage.branch.members[7].toByteArray()}});
        QCOMPARE(stage.editor().content().lecturer.member, std::optional(stage.branch.members[7]));
        stage.page->open(
            {{u"new"_s, QStringList{u"talk"_s}}, {u"member"_s, stage.branch.members[7].toByteArray()}});
        QCOMPARE(stage.editor().content().attendance.size(), size_t{1});
    }

    void whereNothingMayBeRecordedItIsSaid() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"theme_day"_s}},
                          {u"organization"_s, stage.branch.received->toByteArray()}});
        QCOMPARE(stage.dialogs.codes, QStringList{u"organization.received"_s});
        QCOMPARE(stage.page->current(), stage.page->list());
    }

    void whatIsMissingIsListedAndLeadsToItsField() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"theme_day"_s}}});
        Keyboard keyboard;
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.page->current(), &stage.editor());
        QVERIFY(stage.editor().missing()->isVisible());
        QCOMPARE(stage.editor().missing()->sentences().front(), u"Give the topic."_s);
        QCOMPARE(QApplication::focusWidget(), stage.form().field(u"topic"_s));
        for (QAbstractButton* line : stage.editor().missing()->findChildren<QAbstractButton*>()) {
            if (line->text() == u"The minutes are empty.") line->click();
        }
        QCOMPARE(QApplication::focusWidget(), stage.form().field(u"minutes"_s));
    }

    void warningsAreShownOnceAndThenNoLongerInTheWay() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"theme_day"_s}}});
        Keyboard keyboard;
        keyboard.type(u"topic"_s);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.page->current(), &stage.editor());
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stage.page->current(), stage.page->list());
        QCOMPARE(activityList(stage.ledger(), owner, {})->size(), size_t{1});
    }

    void aLeaveWithoutReasonLeadsToThePerson() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        Keyboard keyboard;
        keyboard.type(u"topic"_s);
        keyboard.press(Qt::Key_A, Qt::AltModifier);
        keyboard.type(u"yjg"_s);
        keyboard.press(Qt::Key_4);
        keyboard.press(Qt::Key_Escape);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stage.editor().missing()->sentences().front().contains(u"杨建国"_s));
        QTableView* table = stage.editor().attendance()->grid()->table();
        QCOMPARE(table->currentIndex().siblingAtColumn(AttendanceModel::name).data().toString(), u"杨建国"_s);
    }

    void kindsChangeTheFieldsAndTheList() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"theme_day"_s}}});
        DraftForm& form = stage.form();
        QVERIFY(form.field(u"theme_items"_s)->isVisible());
        QVERIFY(!form.field(u"lecturer"_s)->isVisible());
        const auto choose = [&](const QStringList& kinds) {
            auto* chips = qobject_cast<ChipGroup*>(form.field(u"kinds"_s));
            chips->setChecked(kinds);
            Q_EMIT chips->changed();
            QCoreApplication::processEvents();
        };
        choose({u"lecture"_s});
        QVERIFY(form.field(u"lecturer"_s)->isVisible());
        QVERIFY(!form.field(u"theme_items"_s)->isVisible());
        choose({u"committee_meeting"_s});
        QCOMPARE(stage.editor().attendance()->grid()->lines().size(), size_t{3});
        QCOMPARE(stage.editor().content().creditHours, QString());
        choose({u"report_hearing"_s});
        QVERIFY(form.field(u"facets"_s)->isVisible());
        choose({u"talk"_s});
        QVERIFY(!stage.editor().attendance()->grid()->isVisible());
        choose({u"theme_day"_s});
        QCOMPARE(stage.editor().attendance()->grid()->lines().size(), size_t{25});
    }

    void aStepBackStaysWithinTheDraft() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, theDay, u"before"_s);
        stage.page->open({{u"new"_s, QStringList{u"theme_day"_s}}});
        Keyboard keyboard;
        keyboard.press(Qt::Key_A, Qt::AltModifier);
        keyboard.press(Qt::Key_5);
        keyboard.press(Qt::Key_5);
        QCOMPARE(attendanceCount(stage.editor().content().attendance).absent, 2);
        keyboard.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(attendanceCount(stage.editor().content().attendance).absent, 1);
        QCOMPARE(stage.editor().attendance()->grid()->totals().absent, 1);
        keyboard.press(Qt::Key_Z, Qt::ControlModifier);
        keyboard.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(attendanceCount(stage.editor().content().attendance).absent, 0);
        QCOMPARE(stage.ledger().undoTitle(), u"Record Study session 2020-11-18"_s);
        keyboard.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(attendanceCount(stage.editor().content().attendance).absent, 1);
    }

    void takingARecordBackBringsTheDraftBack() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        Keyboard keyboard;
        keyboard.type(u"topic"_s);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(stage.drafts().empty());
        QVERIFY(stage.ledger().undo(owner).empty());
        QCOMPARE(stage.drafts().size(), size_t{1});
        QCOMPARE(stage.drafts().front().content.topic, u"topic"_s);
        QVERIFY(stage.ledger().redo(owner).empty());
        QVERIFY(stage.drafts().empty());
        QCOMPARE(stage.page->list()->rows()->rowCount(), 1);
    }

    void somebodyTakenOffTheListNeedsAReason() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        Keyboard keyboard;
        keyboard.press(Qt::Key_A, Qt::AltModifier);
        keyboard.type(u"yjg"_s);
        keyboard.press(Qt::Key_Delete);
        QCOMPARE(stage.editor().content().attendance.size(), size_t{24});
        QVERIFY(stage.editor().missing()->sentences().contains(
            u"The list differs from the roster of that day. Say why."_s));
        PeopleField* others = stage.editor().attendance()->others();
        others->field()->setFocus();
        keyboard.type(u"yjg"_s);
        keyboard.press(Qt::Key_Return);
        QTRY_COMPARE(stage.editor().content().attendance.size(), size_t{25});
        QCOMPARE(attendanceCount(stage.editor().content().attendance).expected, 25);
    }

    void theListIsFilteredAndOpensARecordWithEnter() {
        ActivitiesStage stage;
        const ActivityId study = stage.record({ActivityKind::study}, *Date::of(2020, 10, 20), u"廉政学习"_s);
        stage.record({ActivityKind::theme_day}, *Date::of(2020, 11, 2), u"主题党日活动"_s);
        ActivityList& list = *stage.page->list();
        QAbstractItemModelTester tester(list.rows());
        QCOMPARE(list.rows()->rowCount(), 2);
        QCOMPARE(list.rows()->index(0, ActivityModel::date).data().toString(), u"2020-11-02"_s);
        QCOMPARE(list.rows()->index(0, ActivityModel::marks).data().toString(), u"Late by 16 day(s)"_s);
        QCOMPARE(list.rows()->index(1, ActivityModel::attendance).data().toString(), u"25 / 25"_s);
        list.filters()->findChild<QLineEdit*>()->setText(u"廉政"_s);
        QTRY_COMPARE(list.rows()->rowCount(), 1);
        list.table()->setFocus();
        list.table()->setCurrentIndex(list.rows()->index(0, 0));
        QTest::keyClick(list.table(), Qt::Key_Return);
        QCOMPARE(stage.page->current(), stage.page->record());
        QCOMPARE(stage.page->record()->shown(), std::optional(study));
        QVERIFY(stage.page->record()->texts().contains(u"廉政学习"_s));
        QVERIFY(stage.page->record()->texts().contains(u"Late by 29 day(s)"_s));
    }

    void aDestinationFiltersByKindPeriodAndHolder() {
        ActivitiesStage stage;
        stage.record({ActivityKind::study}, *Date::of(2020, 10, 20), u"a"_s);
        stage.record({ActivityKind::theme_day}, *Date::of(2020, 11, 2), u"b"_s);
        stage.page->open({{u"kind"_s, QStringList{u"study"_s, u"lecture"_s}}});
        QCOMPARE(stage.page->list()->rows()->rowCount(), 1);
        stage.page->open(
            {{u"kind"_s, QStringList()}, {u"from"_s, u"2020-11-01"_s}, {u"to"_s, u"2020-11-30"_s}});
        QCOMPARE(stage.page->list()->rows()->rowCount(), 1);
        stage.page->open({{u"from"_s, u"2020-10-05"_s}, {u"to"_s, u"2020-11-30"_s}});
        QCOMPARE(stage.page->list()->rows()->rowCount(), 2);
        stage.page->open({{u"organization"_s, stage.branch.groups[0].toByteArray()}});
        QCOMPARE(stage.page->list()->rows()->rowCount(), 0);
        stage.page->list()->filters()->clear();
        QCOMPARE(stage.page->list()->rows()->rowCount(), 2);
    }

    void anEmptyListSaysWhatToDo() {
        ActivitiesStage stage;
        auto* empty = stage.page->list()->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->accessibleName(), u"Nothing recorded yet"_s);
        buttonSaying(*empty, u"New record"_s)->click();
        QCOMPARE(stage.page->current(), &stage.editor());
    }

    void deletingAsksForAReasonAndTheTrashShowsIt() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, theDay, u"重复的"_s);
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        stage.dialogs.text.reset();
        buttonSaying(*stage.page, u"Delete"_s)->click();
        QCOMPARE(stage.page->current(), stage.page->record());
        stage.dialogs.text = u"重复录入"_s;
        buttonSaying(*stage.page, u"Delete"_s)->click();
        QCOMPARE(stage.page->current(), stage.page->list());
        QCOMPARE(stage.page->list()->rows()->rowCount(), 0);
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        QVERIFY(stage.page->record()->texts().contains(u"In the trash: 重复录入"_s));
        buttonSaying(*stage.page, u"Restore"_s)->click();
        QCOMPARE(stage.page->list()->rows()->rowCount(), 1);
    }

    void theSameAgainIsFilledInAsTheRecord() {
        ActivitiesStage stage;
        const ActivityId id = stage.record({ActivityKind::study}, *Date::of(2020, 11, 12), u"第三章"_s);
        stage.page->open({{u"activity"_s, id.toByteArray()}});
        buttonSaying(*stage.page, u"Same again"_s)->menu()->actions().front()->trigger();
        QCOMPARE(stage.editor().content().topic, u"第三章"_s);
        QCOMPARE(stage.editor().content().heldOn, theDay);
    }

    void aDiscardedDraftIsGoneOnlyWhenConfirmed() {
        ActivitiesStage stage;
        stage.page->open({{u"new"_s, QStringList{u"study"_s}}});
        Keyboard keyboard;
        keyboard.type(u"topic"_s);
        QTRY_COMPARE_WITH_TIMEOUT(stage.drafts().size(), size_t{1}, 2000);
        stage.dialogs.answer = false;
        buttonSaying(*stage.page, u"Discard"_s)->click();
        QCOMPARE(stage.page->current(), &stage.editor());
        stage.dialogs.answer = true;
        buttonSaying(*stage.page, u"Discard"_s)->click();
        QVERIFY(stage.drafts().empty());
        QCOMPARE(stage.page->current(), stage.page->list());
    }

    void everyControlIsReachedByTabAndNamed() {
        ActivitiesStage stage;
        stage.record({ActivityKind::theme_day}, *Date::of(2020, 10, 14), u"十月"_s);
        stage.page->open({});
        const QStringList inList = tabWalkFaults(*stage.page);
        QVERIFY2(inList.isEmpty(), qPrintable(inList.join(u'\n')));
        for (const char* kind : {"theme_day", "lecture", "talk", "report_hearing", "life_meeting"}) {
            stage.page->open({{u"new"_s, QStringList{QString::fromLatin1(kind)}}});
            const QStringList faults = tabWalkFaults(*stage.page);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
        const auto rows = *activityList(stage.ledger(), owner, {});
        stage.page->open({{u"activity"_s, rows.front().id.toByteArray()}});
        const QStringList inRecord = tabWalkFaults(*stage.page);
        QVERIFY2(inRecord.isEmpty(), qPrintable(inRecord.join(u'\n')));
    }
};

REGISTER_TEST(activities_page_test, ActivitiesPageTest)

} // namespace activities_page_test

#include "activities_page_test.moc"
