#include "core/storage/activity_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/search_index.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace undo_test {

namespace {

// One statement a table that changes every row of it outside its key.
const std::pair<const char*, const char*> updates[] = {
    {"organization",
     "UPDATE organization SET name = name || '改', parent = NULL, established_on = '2001-01-01'"},
    {"member",
     "UPDATE member SET name = '改' || name, identity_sealed = NULL, sex = 'female', leading_cadre = 1"},
    {"membership",
     "UPDATE membership SET party_group = NULL, from_on = '2010-01-01', until_on = '2020-12-01'"},
    {"rights_restriction", "UPDATE rights_restriction SET until_on = NULL, reason = '改'"},
    {"term", "UPDATE term SET length_years = 5, approved_seats = NULL, closed_on = '2021-05-17'"},
    {"position", "UPDATE position SET name = '副书记', until_on = '2020-01-01', how = 'appointed'"},
    {"empty_seat", "UPDATE empty_seat SET position = '宣传委员', opened_on = '2019-01-01'"},
    {"activity", "UPDATE activity SET topic = topic || '改', credit_hundredths = NULL, host_text = '外来', "
                 "state = 'trashed'"},
    {"activity_text", "UPDATE activity_text SET agenda = '改', minutes_sealed = x'00'"},
    {"attendance", "UPDATE attendance SET state = 'absent', reason = '改', made_up_on = '2020-10-01'"},
    {"training_credit", "UPDATE training_credit SET course = '改', form = NULL, credit_hundredths = 1"},
    {"hours_exemption", "UPDATE hours_exemption SET year = 2021"},
    {"duty_explanation", "UPDATE duty_explanation SET reason = '改', organization = (SELECT id FROM "
                         "organization WHERE code = 'W')"},
    {"activity_vote", "UPDATE activity_vote SET in_favour = 1, against = 1"},
    {"attachment", "UPDATE attachment SET name = '签到.png', original = zeroblob(32)"},
    {"activity_version", "UPDATE activity_version SET reason = '更正'"},
    {"record_template", "UPDATE record_template SET name = '季度'"},
    {"organization_state",
     "UPDATE organization_state SET name = '改', until_on = '2019-02-01', parent = NULL"},
    {"group_leader", "UPDATE group_leader SET from_on = '2019-02-01', until_on = '2020-01-01'"},
    {"approval", "UPDATE approval SET outcome = 'approved', replied_on = '2019-01-05', reply_number = '1号'"},
    {"election", "UPDATE election SET state = 'abandoned', content = '{\"seats\":3}'"},
    {"hours_freeze", "UPDATE hours_freeze SET year = 2021, figures = '{}'"},
    {"frozen_change", "UPDATE frozen_change SET reason = '改'"},
    {"reporting_unit", "UPDATE reporting_unit SET since = '2021-01-01', until = '2021-12-31'"},
    {"reporting_setting", "UPDATE reporting_setting SET value = 9"},
    {"duty_setting", "UPDATE duty_setting SET enabled = NULL, required = 3, due = '04-30', reason = '改'"},
};

} // namespace

class UndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { book = std::make_unique<ScratchBook>(); }

    void insertingIntoEveryTableIsTakenBackAndDoneAgain() {
        thereAndBack([this](Transaction& t) { addSample(t, book->home); });
        for (const char* table : ledgerTables()) {
            const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
            QVERIFY2(book->connection().scalar(sql) > 0, table);
        }
    }

    void deletingFromEveryTableIsTakenBackAndDoneAgain() {
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
        thereAndBack([](Transaction& t) {
            // References are checked at once, so the rows that are referred to go last.
            for (const char* table : {"reporting_unit",
                                      "reporting_setting",
                                      "frozen_change",
                                      "hours_freeze",
                                      "organization_state",
                                      "group_leader",
                                      "approval",
                                      "election",
                                      "attendance",
                                      "activity_kind",
                                      "activity_facet",
                                      "activity_text",
                                      "activity_vote",
                                      "attachment",
                                      "activity_version",
                                      "record_template",
                                      "activity",
                                      "position",
                                      "empty_seat",
                                      "term",
                                      "training_credit",
                                      "hours_exemption",
                                      "duty_explanation",
                                      "duty_setting",
                                      "rights_restriction",
                                      "membership",
                                      "member"})
                t.connection.execute(QByteArray("DELETE FROM ") + table);
            t.connection.execute(
                "DELETE FROM organization WHERE parent IS NOT NULL; DELETE FROM organization");
        });
        QCOMPARE(book->connection().scalar("SELECT count(*) FROM organization"), 0);
    }

    void updatingEveryTableIsTakenBackAndDoneAgain_data() {
        QTest::addColumn<QByteArray>("sql");
        for (const auto& [table, sql] : updates)
            QTest::newRow(table) << QByteArray(sql);
    }

    void updatingEveryTableIsTakenBackAndDoneAgain() {
        QFETCH(QByteArray, sql);
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
        thereAndBack([&sql](Transaction& t) { t.connection.execute(sql); });
    }

    void everyTableWithMoreThanAKeyIsAmongTheUpdates() {
        for (const char* table : ledgerTables()) {
            const bool keyOnly =
                qstrcmp(table, "activity_kind") == 0 || qstrcmp(table, "activity_facet") == 0;
            const bool listed = std::any_of(std::begin(updates), std::end(updates),
                                            [table](const auto& u) { return qstrcmp(u.first, table) == 0; });
            QVERIFY2(listed || keyOnly, table);
        }
    }

    void amendingAnActivityIsTakenBackAndDoneAgain() {
        std::optional<Sample> sample;
        book->change(u"Sample"_s, [&](Transaction& t) { sample = addSample(t, book->home); });
        thereAndBack([&](Transaction& t) {
            Activity activity = *activity_repository::find(t.connection, t.sealer, sample->activity);
            activity.kinds = {ActivityKind::talk, ActivityKind::lecture};
            activity.facets = {};
            activity.attendance.pop_back();
            activity.topic = u"改了"_s;
            activity_repository::update(t, activity);
        });
    }

    void keysThatSwapRowsAreTakenBack() {
        book->change(u"Two"_s, [](Transaction& t) {
            for (const QString& number : {u"1"_s, u"2"_s})
                member_repository::insert(t,
                                          {.id = t.ids.next<MemberId>(), .number = number, .name = number});
        });
        thereAndBack([](Transaction& t) {
            t.connection.execute("UPDATE member SET number = CASE number WHEN '1' THEN '2' ELSE '1' END");
        });
    }

    void aLongHistoryIsWalkedBackAndForthStepByStep() {
        QRandomGenerator random(20201118);
        std::vector<QByteArray> states;
        const auto step = [&](int n) {
            switch (random.bounded(4)) {
            case 0:
                book->change(QString::number(n), [&](Transaction& t) { addSample(t, book->home); });
                break;
            case 1:
                book->change(QString::number(n), [&](Transaction& t) {
                    Query(t.connection, "UPDATE member SET remarks = ?").bind(QString::number(n)).run();
                });
                break;
            case 2:
                book->change(QString::number(n), [&](Transaction& t) {
                    t.connection.execute("DELETE FROM attendance WHERE (activity, member) IN "
                                         "(SELECT activity, member FROM attendance LIMIT 1)");
                });
                break;
            default:
                book->change(QString::number(n), [&](Transaction& t) {
                    Query(t.connection,
                          "UPDATE activity SET topic = ?, state = iif(state = 'final', 'trashed', 'final')")
                        .bind(QString::number(n))
                        .run();
                });
            }
        };
        states.push_back(book->dump());
        for (int n = 0; n < 25; ++n) {
            step(n);
            if (QByteArray now = book->dump(); now != states.back()) states.push_back(now);
        }
        QVERIFY(states.size() > 15);
        for (size_t i = states.size() - 1; i-- > 0;) {
            QVERIFY(undo().empty());
            QCOMPARE(dumpDifference(states[i], book->dump()), QByteArray());
        }
        QVERIFY(!(*book)->undoTitle());
        for (size_t i = 1; i < states.size(); ++i) {
            QVERIFY(redo().empty());
            QCOMPARE(dumpDifference(states[i], book->dump()), QByteArray());
        }
        QVERIFY(!(*book)->redoTitle());
        QVERIFY(!audit::firstFault(book->connection()));
        QVERIFY(!search_index::firstFault(book->connection()));
    }

    void undoIsItselfAnEntry() {
        addMember(u"张三"_s);
        QVERIFY(undo().empty());
        QCOMPARE(audit::entries(book->connection()).back().verb, u"undo"_s);
        QVERIFY(audit::entries(book->connection()).back().title.contains(u"Add 张三"_s));
        QVERIFY(redo().empty());
        QCOMPARE(audit::entries(book->connection()).back().verb, u"redo"_s);
        QVERIFY(!(*book)->firstFault());
    }

    void listenersHearOfUndoWithTheStackAlreadyMoved() {
        addMember(u"张三"_s);
        std::optional<QString> redoTitle;
        QSet<QByteArray> tables;
        (*book)->listen([&](const ChangeNotice& notice) {
            redoTitle = (*book)->redoTitle();
            tables = notice.tables;
        });
        QVERIFY(undo().empty());
        QCOMPARE(redoTitle, std::optional(u"Add 张三"_s));
        QCOMPARE(tables, QSet<QByteArray>{"member"});
    }

    void withNothingDoneThereIsNothingToTakeBack() {
        QCOMPARE(undo().front().code, u"undo.nothing"_s);
        QCOMPARE(redo().front().code, u"redo.nothing"_s);
    }

    void aNewChangeForgetsWhatCouldBeDoneAgain() {
        addMember(u"张三"_s);
        QVERIFY(undo().empty());
        QVERIFY((*book)->redoTitle());
        addMember(u"李四"_s);
        QVERIFY(!(*book)->redoTitle());
        QCOMPARE(redo().front().code, u"redo.nothing"_s);
    }

    void theNextRunHasAnEmptyStack() {
        addMember(u"张三"_s);
        book->reopen();
        QVERIFY(!(*book)->undoTitle());
        QCOMPARE(undo().front().code, u"undo.nothing"_s);
    }

    void aRowAnotherProgramChangedLaterIsNamedAndNothingIsTakenBack() {
        const MemberId id = addMember(u"张三"_s);
        elsewhere(u"Rename to 李四"_s, [&](Transaction& t) {
            Query(t.connection, "UPDATE member SET name = '李四' WHERE id = ?").bind(id).run();
        });
        refusedNaming(u"Rename to 李四"_s);
    }

    void aRowAnotherProgramReferredToLaterIsNamed() {
        const MemberId id = addMember(u"张三"_s);
        elsewhere(u"Unrelated before"_s, [&](Transaction& t) { insertMember(t, u"王五"_s); });
        elsewhere(u"Membership of 张三"_s, [&](Transaction& t) {
            member_repository::insert(
                t, Membership{.id = t.ids.next<MembershipId>(), .member = id, .branch = book->home});
        });
        elsewhere(u"Unrelated after"_s, [&](Transaction& t) { insertMember(t, u"赵六"_s); });
        refusedNaming(u"Membership of 张三"_s);
    }

    void whatADeletedRowNeedsToComeBackIsNamed() {
        const MemberId member = addMember(u"张三"_s);
        const MembershipId membership = (*book)->ids().next<MembershipId>();
        book->change(u"Join"_s, [&](Transaction& t) {
            member_repository::insert(t,
                                      Membership{.id = membership, .member = member, .branch = book->home});
        });
        book->change(u"Remove membership"_s, [&](Transaction& t) {
            Query(t.connection, "DELETE FROM membership WHERE id = ?").bind(membership).run();
        });
        elsewhere(u"Remove 张三"_s, [&](Transaction& t) {
            Query(t.connection, "DELETE FROM member WHERE id = ?").bind(member).run();
        });
        refusedNaming(u"Remove 张三"_s);
    }

    void anotherProgramsChangeOfOtherRowsIsNoHindrance() {
        const MemberId id = addMember(u"张三"_s);
        elsewhere(u"Other"_s, [&](Transaction& t) { insertMember(t, u"李四"_s); });
        QVERIFY(undo().empty());
        Query left(book->connection(), "SELECT count(*) FROM member WHERE id = ?");
        left.bind(id);
        QCOMPARE(left.onlyInteger(), 0);
        QCOMPARE(book->connection().scalar("SELECT count(*) FROM member"), 1);
    }

    void anErasedChangeIsNotTakenBackNorAnythingBeforeIt() {
        addMember(u"张三"_s);
        addMember(u"李四"_s);
        book->connection().execute(
            "UPDATE change_set SET changes = NULL WHERE audit = (SELECT max(audit) FROM change_set)");
        const QByteArray before = book->dump();
        QCOMPARE(undo().front().code, u"undo.not_kept"_s);
        QCOMPARE(book->dump(), before);
        QVERIFY(!(*book)->undoTitle());
        QVERIFY(!(*book)->firstFault());
    }

private:
    void thereAndBack(const std::function<void(Transaction&)>& verb) {
        const QByteArray before = book->dump();
        book->change(u"Verb"_s, verb);
        const QByteArray after = book->dump();
        QVERIFY(after != before);
        QVERIFY(!audit::firstFault(book->connection()));
        for (int round = 0; round < 2; ++round) {
            QVERIFY(undo().empty());
            QCOMPARE(dumpDifference(before, book->dump()), QByteArray());
            QVERIFY(redo().empty());
            QCOMPARE(dumpDifference(after, book->dump()), QByteArray());
        }
        QVERIFY(undo().empty());
        QVERIFY(!(*book)->firstFault());
        QVERIFY(redo().empty());
    }

    static void insertMember(Transaction& t, const QString& name) {
        member_repository::insert(t, {.id = t.ids.next<MemberId>(), .number = name, .name = name});
    }

    MemberId addMember(const QString& name) {
        const MemberId id = (*book)->ids().next<MemberId>();
        book->change(u"Add "_s + name, [&](Transaction& t) {
            member_repository::insert(t, {.id = id, .number = name, .name = name});
        });
        return id;
    }

    void elsewhere(const QString& title, const std::function<void(Transaction&)>& verb) {
        auto other = Book::open(book->path, book->clock);
        QVERIFY(bool(other));
        QVERIFY((*other)
                    ->change(Actor::owner(), {u"other"_s, title},
                             [&verb](Transaction& t) {
                                 verb(t);
                                 return Problems();
                             })
                    .empty());
    }

    void refusedNaming(const QString& title) {
        const QByteArray before = book->dump();
        const size_t entries = audit::entries(book->connection()).size();
        const Problems problems = undo();
        QCOMPARE(problems.size(), size_t{1});
        QCOMPARE(problems.front().code, u"undo.conflict"_s);
        QVERIFY2(problems.front().message.contains(title), qPrintable(problems.front().message));
        QCOMPARE(book->dump(), before);
        QCOMPARE(audit::entries(book->connection()).size(), entries);
        QVERIFY(!(*book)->firstFault());
    }

    Problems undo() { return (*book)->undo(Actor::owner()); }
    Problems redo() { return (*book)->redo(Actor::owner()); }

    std::unique_ptr<ScratchBook> book;
};

REGISTER_TEST(undo_test, UndoTest)

} // namespace undo_test

#include "undo_test.moc"
