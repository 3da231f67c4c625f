#include "core/usecases/draft_completeness.h"

#include "core/usecases/record_activity.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SampleBranch;

namespace draft_completeness_test {

namespace {

const Date theDay = *Date::of(2020, 11, 18);

ActivityDraft complete(SampleBranch& branch, const ActivityKinds& kinds = {ActivityKind::theme_day}) {
    ActivityDraft draft = *newDraft(*branch.ledger, Actor::owner(), branch.home(), kinds, theDay);
    draft.startsAt = u"14:30"_s;
    draft.endsAt = u"16:30"_s;
    draft.place = u"三楼会议室"_s;
    draft.recorder = {.member = branch.members[4]};
    draft.topic = u"学习"_s;
    draft.minutes = u"一、领学。"_s;
    return draft;
}

QStringList codes(const Problems& problems) {
    QStringList list;
    for (const Problem& problem : problems)
        list += problem.code;
    return list;
}

QStringList errors(SampleBranch& branch, const ActivityDraft& draft) {
    return codes(completeness(draft, branch.ledger->office(), branch.clock.today()).errors);
}

QStringList warnings(SampleBranch& branch, const ActivityDraft& draft) {
    return codes(completeness(draft, branch.ledger->office(), branch.clock.today()).warnings);
}

using Edit = std::function<void(ActivityDraft&, SampleBranch&)>;

} // namespace

class DraftCompletenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissingFromACompleteDraft() {
        SampleBranch branch;
        QVERIFY(completeness(complete(branch), branch.ledger->office(), theDay).complete());
    }

    void whatContradictsItselfIsAnError_data() {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* code, const Edit& edit) {
            QTest::newRow(code) << edit << QString::fromLatin1(code);
        };
        row("organization.received", [](ActivityDraft& d, SampleBranch& b) {
            d.organization = *b.received;
            d.attendance.clear();
        });
        row("date.missing", [](ActivityDraft& d, SampleBranch&) { d.heldOn.reset(); });
        row("date.future", [](ActivityDraft& d, SampleBranch&) { d.heldOn = theDay.addDays(1); });
        row("kinds.missing", [](ActivityDraft& d, SampleBranch&) { d.kinds = {}; });
        row("topic.missing", [](ActivityDraft& d, SampleBranch&) { d.topic = u"  "_s; });
        row("time.format", [](ActivityDraft& d, SampleBranch&) { d.startsAt = u"2pm"_s; });
        row("time.order", [](ActivityDraft& d, SampleBranch&) { d.endsAt = u"14:00"_s; });
        row("hours.format", [](ActivityDraft& d, SampleBranch&) { d.creditHours = u"-1"_s; });
        row("hours.absurd", [](ActivityDraft& d, SampleBranch&) { d.creditHours = u"100.01"_s; });
        row("lecturer.missing",
            [](ActivityDraft& d, SampleBranch&) { d.kinds.insert(ActivityKind::lecture); });
        row("attendance.leave_reason",
            [](ActivityDraft& d, SampleBranch&) { d.attendance[3].state = AttendanceState::on_leave; });
        row("attendance.make_up", [](ActivityDraft& d, SampleBranch&) {
            d.attendance[3].state = AttendanceState::absent;
            d.attendance[3].madeUpOn = theDay.addDays(-1);
        });
        row("attendance.not_on_roster", [](ActivityDraft& d, SampleBranch& b) {
            d.attendance.push_back({.member = *b.gone, .role = AttendanceRole::observer});
        });
        row("expected.reason", [](ActivityDraft& d, SampleBranch&) { d.attendance.pop_back(); });
        row("for_year.ahead", [](ActivityDraft& d, SampleBranch&) {
            d.kinds.insert(ActivityKind::life_meeting);
            d.forYear = 2021;
        });
    }

    void whatContradictsItselfIsAnError() {
        QFETCH(Edit, edit);
        QFETCH(QString, code);
        SampleBranch branch;
        ActivityDraft draft = complete(branch);
        edit(draft, branch);
        QCOMPARE(errors(branch, draft), QStringList{code});
    }

    void whatAnInspectionLooksForIsAWarning_data() {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* code, const Edit& edit) {
            QTest::newRow(code) << edit << QString::fromLatin1(code);
        };
        row("place.missing", [](ActivityDraft& d, SampleBranch&) { d.place.clear(); });
        row("host.missing", [](ActivityDraft& d, SampleBranch&) { d.host = {}; });
        row("recorder.missing", [](ActivityDraft& d, SampleBranch&) { d.recorder = {}; });
        row("start.missing", [](ActivityDraft& d, SampleBranch&) { d.startsAt.clear(); });
        row("minutes.missing", [](ActivityDraft& d, SampleBranch&) { d.minutes = u" \n"_s; });
        row("facets.missing",
            [](ActivityDraft& d, SampleBranch&) { d.kinds.insert(ActivityKind::duty_report); });
        row("theme_items.missing",
            [](ActivityDraft& d, SampleBranch&) { d.themeSlots = QStringList{u"学习"_s}; });
        row("organization.not_group",
            [](ActivityDraft& d, SampleBranch&) { d.kinds.insert(ActivityKind::group_meeting); });
    }

    void whatAnInspectionLooksForIsAWarning() {
        QFETCH(Edit, edit);
        QFETCH(QString, code);
        SampleBranch branch;
        ActivityDraft draft = complete(branch);
        edit(draft, branch);
        QCOMPARE(warnings(branch, draft), QStringList{code});
        QVERIFY(errors(branch, draft).isEmpty());
    }

    void anOrganisationDissolvedByThenHeldNothing() {
        SampleBranch branch;
        ActivityDraft draft = complete(branch);
        branch.change([&](Transaction& transaction) {
            Organization home = branch.ledger->home();
            home.dissolvedOn = theDay;
            organization_repository::update(transaction, home);
        });
        QVERIFY(errors(branch, draft).contains(u"organization.did_not_exist"_s));
        draft.heldOn = theDay.addDays(-1);
        QVERIFY(errors(branch, draft).isEmpty());
    }

    void aChangedListNeedsItsReasonOnly() {
        SampleBranch branch;
        ActivityDraft draft = complete(branch);
        draft.attendance.pop_back();
        draft.expectedReason = u"借调市委"_s;
        QVERIFY(errors(branch, draft).isEmpty());
        refreshExpected(draft, branch.ledger->office());
        QCOMPARE(draft.attendance.size(), size_t{24});
    }

    void aTalkNeedsTwoSides() {
        SampleBranch branch;
        ActivityDraft draft = complete(branch, {ActivityKind::talk});
        QCOMPARE(errors(branch, draft), QStringList{u"talk.talkee"_s});
        draft.attendance.push_back({.member = branch.secretary(), .role = AttendanceRole::talkee});
        QCOMPARE(errors(branch, draft), QStringList{u"talk.same"_s});
        draft.host = {.text = u"局党组书记"_s};
        QVERIFY(errors(branch, draft).isEmpty());
        draft.host = {};
        QCOMPARE(errors(branch, draft), QStringList{u"talk.talker"_s});
    }

    void theQuorumRulesAreChecked() {
        SampleBranch branch;
        const auto keepPresent = [](ActivityDraft draft, size_t present) {
            for (size_t i = present; i < draft.attendance.size(); ++i)
                draft.attendance[i].state = AttendanceState::absent;
            return draft;
        };
        ActivityDraft meeting = complete(branch, {ActivityKind::general_meeting});
        QVERIFY(warnings(branch, keepPresent(meeting, 1)).isEmpty());
        meeting.resolutions = {{.text = u"通过办法"_s}};
        QCOMPARE(warnings(branch, keepPresent(meeting, 12)), QStringList{u"quorum.general_meeting"_s});
        QVERIFY(warnings(branch, keepPresent(meeting, 13)).isEmpty());
        const ActivityDraft election = complete(branch, {ActivityKind::election_meeting});
        QCOMPARE(warnings(branch, keepPresent(election, 19)), QStringList{u"quorum.election"_s});
        QVERIFY(warnings(branch, keepPresent(election, 20)).isEmpty());
        const ActivityDraft committee = complete(branch, {ActivityKind::committee_meeting});
        QCOMPARE(committee.attendance.size(), size_t{3});
        QCOMPARE(warnings(branch, keepPresent(committee, 1)), QStringList{u"quorum.committee"_s});
        QVERIFY(warnings(branch, keepPresent(committee, 2)).isEmpty());
    }

    void anotherDayBringsItsRosterAndKeepsWhatWasSet() {
        SampleBranch branch;
        const Office& office = branch.ledger->office();
        ActivityDraft draft = complete(branch);
        draft.attendance[3].state = AttendanceState::online;
        draft.heldOn = Date::of(2020, 5, 20);
        refreshExpected(draft, office);
        QCOMPARE(draft.attendance.size(), size_t{26});
        QCOMPARE(draft.attendance[3].state, AttendanceState::online);
        draft.kinds = {ActivityKind::committee_meeting};
        refreshExpected(draft, office);
        QCOMPARE(draft.attendance.size(), size_t{3});
        draft.kinds = {ActivityKind::talk};
        refreshExpected(draft, office);
        QVERIFY(draft.attendance.empty());
        draft.kinds = {ActivityKind::theme_day};
        draft.heldOn = theDay;
        refreshExpected(draft, office);
        QCOMPARE(draft.attendance.size(), size_t{25});
        QCOMPARE(draft.attendance[3].state, AttendanceState::online);
    }

    void observersStayWhileTheyBelong() {
        SampleBranch branch;
        ActivityDraft draft = complete(branch, {ActivityKind::committee_meeting});
        draft.attendance.push_back({.member = branch.members[9], .role = AttendanceRole::observer});
        refreshExpected(draft, branch.ledger->office());
        QCOMPARE(attendanceCount(draft.attendance).observers, 1);
        QCOMPARE(attendanceCount(draft.attendance).expected, 3);
        QVERIFY(errors(branch, draft).isEmpty());
    }
};

REGISTER_TEST(draft_completeness_test, DraftCompletenessTest)

} // namespace draft_completeness_test

#include "draft_completeness_test.moc"
