#include "core/usecases/record_activity.h"

#include "core/storage/activity_repository.h"
#include "core/storage/draft_repository.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/lists.h"
#include "tests/support/complete_record.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::bookDump;
using zhibu::testing::SampleBranch;

namespace record_activity_test {

namespace {

const Actor owner = Actor::owner();
const Date theDay = *Date::of(2020, 11, 18);
const Actor member{.role = Actor::Role::member, .name = QStringLiteral("x")};

QByteArray dump(const SampleBranch& branch) {
    return bookDump(branch.ledger->book().connection());
}

ActivityDraft ready(SampleBranch& branch, const ActivityKinds& kinds = {ActivityKind::theme_day}) {
    ActivityDraft draft = *newDraft(*branch.ledger, owner, branch.home(), kinds, theDay);
    draft.topic = u"学习贯彻《条例》"_s;
    draft.minutes = u"一、领学。"_s;
    return draft;
}

DraftId kept(SampleBranch& branch, const ActivityDraft& draft) {
    return *saveDraft(*branch.ledger, owner, {}, draft);
}

ActivityId recorded(SampleBranch& branch, const ActivityDraft& draft) {
    return *finalise(*branch.ledger, owner, kept(branch, draft));
}

Attendance& entry(ActivityDraft& draft, const MemberId& who) {
    return *std::find_if(draft.attendance.begin(), draft.attendance.end(),
                         [&](const Attendance& a) { return a.member == who; });
}

QString codeOf(const Problems& problems) {
    return problems.empty() ? QString() : problems.front().code;
}

/// Does the verb, takes it back and does it again; whole ledgers are compared.
template<class Verb> void roundTrip(SampleBranch& branch, const QString& title, Verb verb) {
    const QByteArray before = dump(branch);
    verb();
    const QByteArray after = dump(branch);
    QVERIFY(before != after);
    QCOMPARE(branch.ledger->undoTitle().value_or(QString()), title);
    QVERIFY(branch.ledger->undo(owner).empty());
    QCOMPARE(dump(branch), before);
    QVERIFY(branch.ledger->redo(owner).empty());
    QCOMPARE(dump(branch), after);
}

} // namespace

class RecordActivityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewDraftExpectsEveryoneAndKnowsTheSecretary() {
        SampleBranch branch;
        const ActivityDraft draft =
            *newDraft(*branch.ledger, owner, branch.home(), {ActivityKind::theme_day}, theDay);
        QCOMPARE(draft.attendance.size(), size_t{25});
        QVERIFY(std::all_of(draft.attendance.begin(), draft.attendance.end(), [](const Attendance& a) {
            return a.state == AttendanceState::present && a.role == AttendanceRole::expected;
        }));
        QCOMPARE(draft.host.member, std::optional(branch.secretary()));
        QCOMPARE(draft.creditHours, u"2"_s);
        QVERIFY(drafts(*branch.ledger, owner)->empty());
    }

    void theNextRecordIsFilledInAsTheLastOne() {
        SampleBranch branch;
        ActivityDraft first = ready(branch);
        first.heldOn = Date::of(2020, 10, 14);
        first.place = u"三楼会议室"_s;
        first.startsAt = u"14:30"_s;
        first.endsAt = u"16:30"_s;
        first.creditHours = u"1.5"_s;
        first.recorder = {.member = branch.members[4]};
        first.themeItems = QStringList{u"学习"_s, u"议事"_s};
        const ActivityId model = recorded(branch, first);

        const ActivityDraft next =
            *newDraft(*branch.ledger, owner, branch.home(), {ActivityKind::theme_day}, theDay);
        QCOMPARE(next.place, u"三楼会议室"_s);
        QCOMPARE(next.startsAt, u"14:30"_s);
        QCOMPARE(next.creditHours, u"1.5"_s);
        QCOMPARE(next.recorder, first.recorder);
        QCOMPARE(next.themeSlots, first.themeItems);
        QCOMPARE(next.themeItems, first.themeItems);
        QVERIFY(next.topic.isEmpty());
        QCOMPARE(draftLike(*branch.ledger, owner, model, theDay)->topic, first.topic);
        QVERIFY(newDraft(*branch.ledger, owner, branch.home(), {ActivityKind::committee_meeting}, theDay)
                    ->place.isEmpty());
    }

    void anotherKindFillsInAnewWhatNobodyTyped() {
        SampleBranch branch;
        const auto fresh = [&](const ActivityKinds& kinds) {
            return *newDraft(*branch.ledger, owner, branch.home(), kinds, theDay);
        };
        const ActivityDraft before = fresh({ActivityKind::theme_day});
        ActivityDraft draft = before;
        draft.place = u"四楼"_s;
        draft.kinds = {ActivityKind::committee_meeting};
        refill(draft, before, fresh(draft.kinds), branch.ledger->office());
        QCOMPARE(draft.place, u"四楼"_s);
        QCOMPARE(draft.creditHours, QString());
        QCOMPARE(draft.attendance.size(), size_t{3});
    }

    void theThemeDayIsLikelyUntilTheMonthHasOne() {
        SampleBranch branch;
        const ActivityKinds themeDay{ActivityKind::theme_day};
        QCOMPARE(likelyKinds(*branch.ledger, owner, branch.home(), theDay), themeDay);
        recorded(branch, ready(branch));
        QVERIFY(likelyKinds(*branch.ledger, owner, branch.home(), theDay).empty());
        QCOMPARE(likelyKinds(*branch.ledger, owner, branch.home(), theDay.addDays(20)), themeDay);
        QVERIFY(likelyKinds(*branch.ledger, owner, branch.groups[0], theDay).empty());
    }

    void yearlyKindsHeldEarlyCountForTheYearBefore() {
        SampleBranch branch;
        const ActivityKinds kinds{ActivityKind::life_meeting};
        QCOMPARE(newDraft(*branch.ledger, owner, branch.home(), kinds, *Date::of(2020, 2, 10))->forYear,
                 2019);
        QCOMPARE(newDraft(*branch.ledger, owner, branch.home(), kinds, theDay)->forYear, 2020);
    }

    void aDraftComesBackAsItWasTyped() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch, {ActivityKind::theme_day, ActivityKind::lecture});
        draft.creditHours = u"1,5"_s; // wrong, and kept all the same
        draft.startsAt = u"14:"_s;
        draft.lecturer = {.text = u"市委党校 王教授"_s};
        draft.agenda = QStringList{u"领学"_s, u"讨论"_s};
        draft.resolutions = {{.text = u"通过办法"_s}};
        draft.facets = {Facet::leading_group};
        draft.forYear = 2019;
        draft.themeSlots = QStringList{u"学习"_s, u"议事"_s};
        draft.themeItems = QStringList{u"议事"_s};
        entry(draft, branch.members[3]) = {branch.members[3], AttendanceRole::expected,
                                           AttendanceState::on_leave, u"出差"_s, Date::of(2020, 11, 20)};
        const DraftId id = kept(branch, draft);
        branch.clock.set(theDay, QTime(9, 5));
        QCOMPARE(zhibu::draft(*branch.ledger, owner, id)->content, draft);
        QCOMPARE(drafts(*branch.ledger, owner)->front().content, draft);
        QVERIFY(drafts(*branch.ledger, owner, branch.groups[0])->empty());
    }

    void savingAgainKeepsOneDraftAndUnknownKeysGo() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch);
        const DraftId id = kept(branch, draft);
        draft.topic = u"改了"_s;
        QCOMPARE(*saveDraft(*branch.ledger, owner, id, draft), id);
        QCOMPARE(drafts(*branch.ledger, owner)->size(), size_t{1});

        QJsonObject object = toJson(draft);
        const QByteArray canonical = QJsonDocument(object).toJson();
        object.insert(u"colour"_s, u"red"_s);
        object.insert(u"kinds"_s, QJsonArray{u"theme_day"_s, u"party"_s});
        QCOMPARE(QJsonDocument(toJson(*draftFromJson(object))).toJson(), canonical);
        QVERIFY(!draftFromJson({}).ok());
    }

    void whatIsSaidInATalkIsSealedInTheDraftToo() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch, {ActivityKind::talk});
        draft.minutes = u"谈话里说的秘密"_s;
        const DraftId id = kept(branch, draft);
        const QByteArray stored = draft_repository::find(branch.ledger->book().connection(), id)->content;
        QVERIFY(!stored.contains(draft.minutes.toUtf8()));
        QCOMPARE(zhibu::draft(*branch.ledger, owner, id)->content.minutes, draft.minutes);
    }

    void aDraftCountsNowhere() {
        SampleBranch branch;
        const QByteArray before = zhibu::testing::ledgerDump(branch.ledger->book().connection());
        kept(branch, ready(branch));
        QCOMPARE(zhibu::testing::ledgerDump(branch.ledger->book().connection()), before);
        QVERIFY(activityList(*branch.ledger, owner, {})->empty());
        QVERIFY(!branch.ledger->undoTitle());
    }

    void finalisingMakesTheRecordAndTakesTheDraft() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch);
        entry(draft, branch.members[3]).state = AttendanceState::absent;
        const DraftId id = kept(branch, draft);
        const ActivityId made = *finalise(*branch.ledger, owner, id);
        QVERIFY(drafts(*branch.ledger, owner)->empty());
        const ActivityDetails details = *activityDetails(*branch.ledger, owner, made);
        QCOMPARE(details.activity.topic, draft.topic);
        QCOMPARE(details.activity.recordedAt, branch.clock.now());
        QCOMPARE(details.count.expected, 25);
        QCOMPARE(details.count.present, 24);
        QCOMPARE(details.host, u"王伟"_s);
        QCOMPARE(details.attendees.front().positions, u"书记"_s);
        QVERIFY(!details.activity.lateByDays());
        QCOMPARE(codeOf(finalise(*branch.ledger, owner, id).problems()), u"draft.unknown"_s);
    }

    void recordingIsTakenBackAndDoneAgain() {
        SampleBranch branch;
        const DraftId id = kept(branch, ready(branch));
        roundTrip(branch, u"Record Theme day 2020-11-18"_s,
                  [&] { QVERIFY(finalise(*branch.ledger, owner, id).ok()); });
    }

    void draftsRecordedTogetherComeBackTogether() {
        SampleBranch branch;
        const auto whole = [&](ActivityKind kind) {
            return testing::completeDraft(branch, {kind}, theDay, u"学习贯彻《条例》"_s);
        };
        std::vector<DraftId> ids{kept(branch, whole(ActivityKind::theme_day))};
        branch.clock.set(theDay, QTime(10, 0));
        ids.push_back(kept(branch, whole(ActivityKind::study)));
        ActivityDraft talk = whole(ActivityKind::talk);
        talk.minutes = u"谈话里说的秘密"_s;
        talk.attendance = {{.member = branch.members[3], .role = AttendanceRole::talkee}};
        ids.push_back(kept(branch, talk));
        branch.clock.set(theDay, QTime(11, 0));
        roundTrip(branch, u"Record 3 draft(s)"_s,
                  [&] { QCOMPARE(*finaliseComplete(*branch.ledger, owner, ids), 3); });
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(zhibu::draft(*branch.ledger, owner, ids[2])->content, talk);
    }

    void whatWasNeverKeptComesBackAsItWasFinalised() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch);
        QVERIFY(finalise(*branch.ledger, owner, draft, std::nullopt));
        QVERIFY(drafts(*branch.ledger, owner)->empty());
        QVERIFY(branch.ledger->undo(owner).empty());
        const std::vector<StoredDraft> back = *drafts(*branch.ledger, owner);
        QCOMPARE(back.size(), size_t{1});
        QCOMPARE(back.front().content, draft);
        draft.topic = u"改了，还没存"_s;
        QVERIFY(finalise(*branch.ledger, owner, draft, back.front().id));
        QVERIFY(branch.ledger->undo(owner).empty());
        QCOMPARE(zhibu::draft(*branch.ledger, owner, back.front().id)->content, draft);
    }

    void finalisingIsOneTransaction() {
        SampleBranch branch;
        int notices = 0;
        const int listening = branch.ledger->listen([&notices](const ChangeNotice&) { ++notices; });
        QVERIFY(finalise(*branch.ledger, owner, ready(branch), std::nullopt));
        branch.ledger->unlisten(listening);
        QCOMPARE(notices, 1);
        ActivityDraft lacking = ready(branch);
        lacking.topic.clear();
        QCOMPARE(codeOf(finalise(*branch.ledger, owner, lacking, std::nullopt).problems()),
                 u"topic.missing"_s);
        QVERIFY(drafts(*branch.ledger, owner)->empty());
    }

    void aDraftThatWasTypedOnIsNotOverwrittenByDoingItAgain() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch);
        const DraftId id = kept(branch, draft);
        QVERIFY(finalise(*branch.ledger, owner, id));
        QVERIFY(branch.ledger->undo(owner).empty());
        draft.topic = u"改了"_s;
        QVERIFY(saveDraft(*branch.ledger, owner, id, draft));
        const QByteArray before = dump(branch);
        QCOMPARE(codeOf(branch.ledger->redo(owner)), u"undo.draft_changed"_s);
        QCOMPARE(dump(branch), before);
    }

    void aRecordMoreThanSevenDaysLaterIsALateEntry() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch);
        draft.heldOn = Date::of(2020, 11, 11);
        QVERIFY(!activityDetails(*branch.ledger, owner, recorded(branch, draft))->activity.lateByDays());
        draft.heldOn = Date::of(2020, 11, 10);
        QCOMPARE(activityDetails(*branch.ledger, owner, recorded(branch, draft))->activity.lateByDays(), 8);
    }

    void anIncompleteDraftIsRefusedAndStays() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch);
        draft.topic.clear();
        const DraftId id = kept(branch, draft);
        const QByteArray before = dump(branch);
        QCOMPARE(codeOf(finalise(*branch.ledger, owner, id).problems()), u"topic.missing"_s);
        QCOMPARE(dump(branch), before);
        QCOMPARE(drafts(*branch.ledger, owner)->size(), size_t{1});
    }

    void hiddenFieldsAreNotRecorded() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch, {ActivityKind::study});
        draft.lecturer = {.text = u"王教授"_s};
        draft.themeItems = QStringList{u"学习"_s};
        draft.forYear = 2019;
        const Activity activity = activityDetails(*branch.ledger, owner, recorded(branch, draft))->activity;
        QVERIFY(activity.lecturer.empty());
        QVERIFY(activity.themeItems.isEmpty());
        QVERIFY(!activity.forYear);
    }

    void inATalkBothSidesTakePart() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch, {ActivityKind::talk});
        QVERIFY(draft.attendance.empty());
        draft.attendance.push_back({.member = branch.members[5], .role = AttendanceRole::talkee});
        const ActivityDetails details = *activityDetails(*branch.ledger, owner, recorded(branch, draft));
        QCOMPARE(details.attendees.size(), size_t{2});
        QCOMPARE(details.attendees[0].attendance.role, AttendanceRole::talker);
        QCOMPARE(details.attendees[1].name, u"杨建国"_s);
        QCOMPARE(details.activity.minutes, draft.minutes);
    }

    void withoutTheRightWhatWasSaidIsWithheld() {
        SampleBranch branch;
        ActivityDraft draft = ready(branch, {ActivityKind::talk});
        draft.attendance.push_back({.member = branch.members[5], .role = AttendanceRole::talkee});
        const ActivityId id = recorded(branch, draft);
        const Actor staff{.role = Actor::Role::staff, .name = u"党务"_s};
        const ActivityDetails details = *activityDetails(*branch.ledger, staff, id);
        QVERIFY(details.minutesWithheld);
        QVERIFY(details.activity.minutes.isEmpty());
        const auto entries = audit::entries(branch.ledger->book().connection());
        QVERIFY(activityDetails(*branch.ledger, owner, id)->activity.minutes == draft.minutes);
        QCOMPARE(audit::entries(branch.ledger->book().connection()).size(), entries.size() + 1);
    }

    void theTrashAsksForAReasonAndCountsNowhere() {
        SampleBranch branch;
        const ActivityId id = recorded(branch, ready(branch));
        QCOMPARE(codeOf(trashActivity(*branch.ledger, owner, id, u"  "_s)), u"reason.missing"_s);
        roundTrip(branch, u"Delete Theme day 2020-11-18"_s,
                  [&] { QVERIFY(trashActivity(*branch.ledger, owner, id, u"重复录入"_s).empty()); });
        QVERIFY(activityList(*branch.ledger, owner, {})->empty());
        const ActivityDetails details = *activityDetails(*branch.ledger, owner, id);
        QCOMPARE(details.trashedBecause, u"重复录入"_s);
        QVERIFY(!details.changeable);
        QCOMPARE(codeOf(trashActivity(*branch.ledger, owner, id, u"again"_s)), u"activity.trashed"_s);
        roundTrip(branch, u"Restore Theme day 2020-11-18"_s,
                  [&] { QVERIFY(restoreActivity(*branch.ledger, owner, id).empty()); });
        QCOMPARE(activityList(*branch.ledger, owner, {})->size(), size_t{1});
    }

    void whatCameFromBelowIsReadOnly() {
        SampleBranch branch;
        const ActivityKinds kinds{ActivityKind::theme_day};
        QCOMPARE(codeOf(newDraft(*branch.ledger, owner, *branch.received, kinds, theDay).problems()),
                 u"organization.received"_s);
        QCOMPARE(codeOf(saveDraft(*branch.ledger, owner, {}, {.organization = *branch.received}).problems()),
                 u"organization.received"_s);
        std::optional<ActivityId> id;
        branch.change([&](Transaction& transaction) {
            id = transaction.ids.next<ActivityId>();
            Activity activity{.id = *id, .organization = *branch.received, .kinds = kinds, .heldOn = theDay};
            activity.recordedAt = transaction.clock.now();
            activity_repository::insert(transaction, activity);
        });
        QCOMPARE(codeOf(trashActivity(*branch.ledger, owner, *id, u"x"_s)), u"organization.received"_s);
        QVERIFY(!activityDetails(*branch.ledger, owner, *id)->changeable);
    }

    void aMemberMayDoNoneOfThis() {
        SampleBranch branch;
        const ActivityId id = recorded(branch, ready(branch));
        const DraftId left = kept(branch, ready(branch));
        Ledger& ledger = *branch.ledger;
        const QString refusal = u"actor.refused"_s;
        QCOMPARE(codeOf(newDraft(ledger, member, branch.home(), {}, theDay).problems()), refusal);
        QCOMPARE(codeOf(saveDraft(ledger, member, {}, ready(branch)).problems()), refusal);
        QCOMPARE(codeOf(drafts(ledger, member).problems()), refusal);
        QCOMPARE(codeOf(draft(ledger, member, left).problems()), refusal);
        QCOMPARE(codeOf(discardDraft(ledger, member, left)), refusal);
        QCOMPARE(codeOf(finalise(ledger, member, left).problems()), refusal);
        QCOMPARE(codeOf(trashActivity(ledger, member, id, u"x"_s)), refusal);
        QCOMPARE(codeOf(activityDetails(ledger, member, id).problems()), refusal);
    }

    void aDiscardedDraftIsGone() {
        SampleBranch branch;
        const DraftId id = kept(branch, ready(branch));
        QVERIFY(discardDraft(*branch.ledger, owner, id).empty());
        QCOMPARE(codeOf(draft(*branch.ledger, owner, id).problems()), u"draft.unknown"_s);
        QCOMPARE(codeOf(discardDraft(*branch.ledger, owner, id)), u"draft.unknown"_s);
    }
};

REGISTER_TEST(record_activity_test, RecordActivityTest)

} // namespace record_activity_test

#include "record_activity_test.moc"
