#include "core/usecases/activity_window.h"

#include "core/storage/activity_repository.h"
#include "core/usecases/record_activity.h"
#include "tests/support/sample_branch.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::SampleBranch;

namespace activity_window_test {

namespace {

const Actor owner = Actor::owner();

/// Three hundred records, one a day from 2020-01-01, of kinds in turn; every tenth was held by a group.
void fill(SampleBranch& branch) {
    branch.change([&](Transaction& transaction) {
        for (int i = 0; i < 300; ++i) {
            Activity activity{.id = transaction.ids.next<ActivityId>(),
                              .organization = branch.home(),
                              .heldOn = Date::of(2020, 1, 1)->addDays(i)};
            if (i % 10 == 0) activity.organization = branch.groups[0];
            activity.kinds = {i % 3 == 0 ? ActivityKind::theme_day : ActivityKind::study};
            activity.topic = i % 7 == 0 ? u"廉政警示%1"_s.arg(i) : u"专题学习%1"_s.arg(i);
            activity.host = {.member = branch.members[static_cast<size_t>(i % 5)]};
            activity.recordedAt = QDateTime(activity.heldOn.addDays(i == 299 ? 9 : 1).toQDate(), QTime(9, 0));
            activity.attendance = {{.member = branch.members[0]},
                                   {.member = branch.members[1], .state = AttendanceState::absent}};
            activity_repository::insert(transaction, activity);
        }
    });
}

QStringList topics(const ActivityWindow& window) {
    QStringList list;
    for (int i = 0; i < window.count(); ++i)
        list += window.row(i)->topic;
    return list;
}

std::optional<ActivityKind> onlyOf(const ActivityKinds& kinds) {
    return kinds.empty() ? std::nullopt : std::optional(kinds.values().front());
}

} // namespace

class ActivityWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNewestComesFirst() {
        SampleBranch branch;
        fill(branch);
        ActivityWindow window(*branch.ledger, owner);
        QVERIFY(window.show({}).empty());
        QCOMPARE(window.count(), 300);
        QCOMPARE(window.row(0)->heldOn.toIso(), u"2020-10-26"_s);
        QCOMPARE(window.row(299)->heldOn.toIso(), u"2020-01-01"_s);
        QCOMPARE(window.row(0)->lateByDays, 9);
        QVERIFY(!window.row(1)->lateByDays);
        QCOMPARE(window.row(5)->expected, 2);
        QCOMPARE(window.row(5)->present, 1);
        QCOMPARE(window.row(299)->organizationName, u"第1党小组"_s);
        for (int i = 0; i < 300; ++i)
            QCOMPARE(window.row(i)->id, window.idAt(i));
    }

    void itsFiltersAgreeWithTheListOfTheCommandLine() {
        SampleBranch branch;
        fill(branch);
        ActivityWindow window(*branch.ledger, owner);
        const auto agrees = [&](const ActivityWindow::Filter& filter) {
            const auto list = *activityList(*branch.ledger, owner,
                                            {.root = filter.root,
                                             .from = filter.from,
                                             .to = filter.to,
                                             .kind = onlyOf(filter.kinds),
                                             .search = filter.text,
                                             .newestFirst = true});
            std::vector<ActivityId> expected;
            expected.reserve(list.size());
            for (const ActivityRow& row : list)
                expected.push_back(row.id);
            return window.show(filter).empty() && !expected.empty() && window.shown() == expected;
        };
        QVERIFY(agrees({}));
        QVERIFY(agrees({.root = branch.home()}));
        QVERIFY(agrees({.root = branch.groups[0]}));
        QVERIFY(agrees({.from = Date::of(2020, 3, 1), .to = Date::of(2020, 3, 31)}));
        QVERIFY(agrees({.kinds = {ActivityKind::theme_day}}));
        QVERIFY(agrees({.text = u"廉政"_s}));
        QVERIFY(agrees({.root = branch.home(),
                        .to = Date::of(2020, 6, 30),
                        .kinds = {ActivityKind::study},
                        .text = u"警示 廉政"_s}));
    }

    void severalKindsAreAnyOfThem() {
        SampleBranch branch;
        fill(branch);
        ActivityWindow window(*branch.ledger, owner);
        QVERIFY(window.show({.kinds = {ActivityKind::study, ActivityKind::theme_day}}).empty());
        QCOMPARE(window.count(), 300);
        QVERIFY(window.show({.kinds = {ActivityKind::talk}}).empty());
        QCOMPARE(window.count(), 0);
    }

    void aNameFindsWhatThePersonHosted_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("count");
        QTest::newRow("name") << u"王伟"_s << 60;
        QTest::newRow("full pinyin") << u"wangwei"_s << 60;
        QTest::newRow("initials") << u"ww"_s << 60;
        QTest::newRow("beginning") << u"wangw"_s << 60;
        QTest::newRow("name and word") << u"ww 廉政"_s << 9;
        QTest::newRow("nobody") << u"zzz"_s << 0;
        QTest::newRow("marks only") << u"《》"_s << 0;
    }

    void aNameFindsWhatThePersonHosted() {
        QFETCH(QString, typed);
        QFETCH(int, count);
        SampleBranch branch;
        fill(branch);
        ActivityWindow window(*branch.ledger, owner);
        QVERIFY(window.show({.text = typed}).empty());
        QCOMPARE(window.count(), count);
    }

    void aTalkIsFoundByItsPartner() {
        SampleBranch branch;
        ActivityDraft draft =
            *newDraft(*branch.ledger, owner, branch.home(), {ActivityKind::talk}, branch.clock.today());
        draft.topic = u"谈心"_s;
        draft.minutes = u"家里的难处"_s;
        draft.attendance.push_back({.member = branch.members[5], .role = AttendanceRole::talkee});
        QVERIFY(finalise(*branch.ledger, owner, *saveDraft(*branch.ledger, owner, {}, draft)).ok());
        ActivityWindow window(*branch.ledger, owner);
        QVERIFY(window.show({.text = u"yjg"_s}).empty());
        QCOMPARE(window.count(), 1);
        QVERIFY(window.show({.text = u"难处"_s}).empty());
        QCOMPARE(window.count(), 0);
    }

    void aChangeShowsAfterRefreshUnderTheSameFilter() {
        SampleBranch branch;
        fill(branch);
        ActivityWindow window(*branch.ledger, owner);
        QVERIFY(window.show({.kinds = {ActivityKind::theme_day}}).empty());
        const int before = window.count();
        const ActivityId first = *window.idAt(0);
        QVERIFY(trashActivity(*branch.ledger, owner, first, u"重复"_s).empty());
        QVERIFY(window.refresh().empty());
        QCOMPARE(window.count(), before - 1);
        QVERIFY(window.show({.trashed = true}).empty());
        QCOMPARE(window.shown(), std::vector{first});
        QVERIFY(branch.ledger->undo(owner).empty());
        QVERIFY(window.show({}).empty());
        QVERIFY(window.refresh().empty());
        QCOMPARE(window.count(), 300);
        QCOMPARE(topics(window).size(), 300);
    }

    void aMemberSeesNone() {
        SampleBranch branch;
        ActivityWindow window(*branch.ledger, {.role = Actor::Role::member, .name = u"x"_s});
        QCOMPARE(window.show({}).front().code, u"actor.refused"_s);
        QCOMPARE(window.count(), 0);
    }
};

REGISTER_TEST(activity_window_test, ActivityWindowTest)

} // namespace activity_window_test

#include "activity_window_test.moc"
