#include "core/storage/draft_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace door_test {

namespace {

struct Interrupted {};

} // namespace

class DoorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        entriesBefore = entries().size();
    }

    void rowsSearchAndEntryGoInTogether() {
        addMember(u"张三"_s);
        QCOMPARE(count("SELECT count(*) FROM member"), 1);
        QCOMPARE(count("SELECT count(*) FROM search WHERE search MATCH 'zhangsan'"), 1);
        QCOMPARE(entries().size(), entriesBefore + 1);
        const AuditEntry entry = entries().back();
        QCOMPARE(entry.verb, u"member.add"_s);
        QCOMPARE(entry.title, u"Add 张三"_s);
        QCOMPARE(entry.note, u"a note"_s);
        QCOMPARE(entry.actor, u"owner"_s);
        QCOMPARE(entry.at, u"2020-11-18T09:00:00"_s);
        QVERIFY(!(*book)->firstFault());
    }

    void problemsRollEverythingBack() {
        const QByteArray before = book->dump();
        const Problems problems = (*book)->change(Actor::owner(), reason, [](Transaction& t) -> Problems {
            member_repository::insert(t, {.id = t.ids.next<MemberId>(), .number = u"1"_s, .name = u"张三"_s});
            return {{u"x"_s, u"refused"_s, u"No."_s}};
        });
        QCOMPARE(problems.front().code, u"refused"_s);
        nothingHappened(before);
    }

    void anExceptionRollsEverythingBack() {
        const QByteArray before = book->dump();
        QVERIFY_THROWS_EXCEPTION(
            Interrupted, (*book)->change(Actor::owner(), reason, [](Transaction& t) -> Problems {
                member_repository::insert(
                    t, {.id = t.ids.next<MemberId>(), .number = u"1"_s, .name = u"张三"_s});
                throw Interrupted();
            }));
        nothingHappened(before);
    }

    void aBrokenReferenceRollsEverythingBack() {
        const QByteArray before = book->dump();
        QVERIFY_THROWS_EXCEPTION(
            Error, (*book)->change(Actor::owner(), reason, [](Transaction& t) -> Problems {
                member_repository::insert(
                    t, {.id = t.ids.next<MemberId>(), .number = u"1"_s, .name = u"张三"_s});
                member_repository::insert(t, Membership{.id = t.ids.next<MembershipId>(),
                                                        .member = t.ids.next<MemberId>(),
                                                        .branch = t.ids.next<OrganizationId>()});
                return {};
            }));
        nothingHappened(before);
    }

    void aVerbThatChangesNothingLeavesNoTrace() {
        addMember(u"张三"_s);
        const QByteArray before = book->dump();
        entriesBefore = entries().size();
        int told = 0;
        (*book)->listen([&told](const ChangeNotice&) { ++told; });
        book->change(u"Nothing"_s,
                     [](Transaction& t) { t.connection.execute("UPDATE member SET name = name"); });
        book->change(u"There and back"_s, [](Transaction& t) {
            t.connection.execute("UPDATE member SET name = 'x'; UPDATE member SET name = '张三'");
        });
        QCOMPARE((*book)->undoTitle(), std::optional(u"Add 张三"_s));
        QCOMPARE(told, 0);
        nothingHappened(before);
    }

    void anEventIsRecordedWithoutAChange() {
        const QByteArray before = book->dump();
        QVERIFY((*book)->record(Actor::owner(), {u"member.reveal"_s, u"Show an identity number"_s}).empty());
        QCOMPARE(entries().size(), entriesBefore + 1);
        QCOMPARE(entries().back().verb, u"member.reveal"_s);
        QCOMPARE(book->dump(), before);
        QVERIFY(!(*book)->undoTitle());
        QVERIFY(!audit::firstFault(book->connection()));
    }

    void draftsAndBlobsStandOutsideTheDoor() {
        const DraftId draft = (*book)->ids().next<DraftId>();
        QByteArray hash;
        QVERIFY((*book)
                    ->keep([&](Transaction& t) {
                        draft_repository::save(t, draft, u"activity"_s, u"A1"_s, "{\"topic\":\"党课\"}");
                        hash = blob_store::put(t, "bytes");
                        QCOMPARE(blob_store::put(t, "bytes"), hash);
                    })
                    .empty());
        QCOMPARE(draft_repository::find(book->connection(), draft)->content,
                 QByteArray("{\"topic\":\"党课\"}"));
        QVERIFY(draft_repository::withIdentity(book->connection(), u"A1"_s));
        QCOMPARE(blob_store::get(book->connection(), hash), std::optional(QByteArray("bytes")));
        QCOMPARE(count("SELECT count(*) FROM blob"), 1);
        QCOMPARE(entries().size(), entriesBefore);
        QVERIFY(!(*book)->undoTitle());
    }

    void aDraftKeepsTheDayItWasMade() {
        const DraftId draft = (*book)->ids().next<DraftId>();
        const auto save = [&] {
            return (*book)->keep(
                [&](Transaction& t) { draft_repository::save(t, draft, u"activity"_s, {}, "{}"); });
        };
        QVERIFY(save().empty());
        book->clock.set(day(2020, 11, 20));
        QVERIFY(save().empty());
        const Draft kept = *draft_repository::find(book->connection(), draft);
        QCOMPARE(kept.createdAt, u"2020-11-18T09:00:00"_s);
        QCOMPARE(kept.updatedAt, u"2020-11-20T09:00:00"_s);
        QVERIFY((*book)->keep([&](Transaction& t) { draft_repository::remove(t, draft); }).empty());
        QVERIFY(draft_repository::all(book->connection()).empty());
    }

    void theSideDoorDoesNotLeadToTheLedger() {
        const QByteArray before = book->dump();
        QVERIFY_THROWS_EXCEPTION(Error, (*book)->keep([](Transaction& t) {
            member_repository::insert(t, {.id = t.ids.next<MemberId>(), .number = u"1"_s, .name = u"张三"_s});
        }));
        nothingHappened(before);
    }

    void whatHappensBesideTheLedgerAndItsEntryAreOneTransaction() {
        const DraftId draft = (*book)->ids().next<DraftId>();
        const QByteArray before = book->dump();
        QVERIFY_THROWS_EXCEPTION(Error,
                                 (*book)->record(Actor::owner(), {u"x"_s, u"x"_s}, [&](Transaction& t) {
                                     draft_repository::save(t, draft, u"activity"_s, {}, "{}");
                                     throw Error(u"no room"_s);
                                 }));
        QVERIFY(!draft_repository::find(book->connection(), draft));
        nothingHappened(before);
    }

    void finalisingADraftIsOneTransaction() {
        const DraftId draft = (*book)->ids().next<DraftId>();
        QVERIFY((*book)
                    ->keep([&](Transaction& t) { draft_repository::save(t, draft, u"activity"_s, {}, "{}"); })
                    .empty());
        (void)(*book)->change(Actor::owner(), reason, [&](Transaction& t) -> Problems {
            draft_repository::remove(t, draft);
            return {{u"x"_s, u"refused"_s, u"No."_s}};
        });
        QVERIFY(draft_repository::find(book->connection(), draft));
    }

    void listenersAreToldTablesAndRowsAfterTheCommit() {
        ChangeNotice heard;
        std::optional<QString> undoTitle;
        const int number = (*book)->listen([&](const ChangeNotice& notice) {
            heard = notice;
            undoTitle = (*book)->undoTitle();
            Connection other(book->path, OpenMode::readOnly);
            QCOMPARE(other.scalar("SELECT count(*) FROM member"), 1);
        });
        const MemberId id = addMember(u"张三"_s);
        QCOMPARE(heard.tables, QSet<QByteArray>{"member"});
        QCOMPARE(heard.topics, Topics{Topic::people});
        QCOMPARE(heard.rows.size(), size_t{1});
        QCOMPARE(heard.rows.front().key, id.toByteArray());
        QVERIFY(heard.rows.front().change == RowChange::inserted);
        QVERIFY(!heard.everything);
        QCOMPARE(undoTitle, std::optional(u"Add 张三"_s));
        (*book)->unlisten(number);
        heard = {};
        addMember(u"李四"_s);
        QVERIFY(heard.tables.isEmpty());
    }

    void aListenerThatFailsDoesNotUndoWhatWasCommitted() {
        (*book)->listen([](const ChangeNotice&) { throw Interrupted(); });
        QVERIFY_THROWS_EXCEPTION(Interrupted, addMember(u"张三"_s));
        QCOMPARE(count("SELECT count(*) FROM member"), 1);
        QCOMPARE((*book)->undoTitle(), std::optional(u"Add 张三"_s));
    }

    void anotherProgramsWriteIsNoticedOnce() {
        int everything = 0;
        (*book)->listen(
            [&everything](const ChangeNotice& notice) { everything += notice.everything ? 1 : 0; });
        addMember(u"张三"_s);
        QVERIFY2(!(*book)->noticeOtherWriters(), "own writes are no other program's");
        auto other = Book::open(book->path, book->clock);
        QVERIFY(bool(other));
        QVERIFY((*other)
                    ->change(Actor::owner(), reason,
                             [](Transaction& t) -> Problems {
                                 member_repository::insert(
                                     t, {.id = t.ids.next<MemberId>(), .number = u"9"_s, .name = u"王五"_s});
                                 return {};
                             })
                    .empty());
        QVERIFY((*book)->noticeOtherWriters());
        QVERIFY(!(*book)->noticeOtherWriters());
        QCOMPARE(everything, 1);
    }

    void aChangePastTheLimitMakesABackupAndClearsTheStack() {
        addMember(u"张三"_s);
        QVERIFY(!Book::cannotBeUndone(1'048'576));
        QVERIFY(Book::cannotBeUndone(1'048'577));
        const QByteArray before = book->dump();
        bool everything = false;
        (*book)->listen([&everything](const ChangeNotice& notice) { everything = notice.everything; });
        const Reason large{u"large"_s, u"Large"_s, {}, 2'000'000};
        QVERIFY((*book)
                    ->change(Actor::owner(), large,
                             [](Transaction& t) -> Problems {
                                 member_repository::insert(
                                     t, {.id = t.ids.next<MemberId>(), .number = u"2"_s, .name = u"李四"_s});
                                 return {};
                             })
                    .empty());
        QVERIFY(everything);
        QVERIFY(!(*book)->undoTitle());
        QCOMPARE(entries().back().verb, u"large"_s);
        QVERIFY(audit::keptChange(book->connection(), entries().back().id).changes.isEmpty());
        QVERIFY(!(*book)->firstFault());
        Connection backup(book->path + u".before-large-change"_s, OpenMode::readOnly);
        QCOMPARE(ledgerDump(backup), before);
    }

    void aLargeChangeThatFailsIsRolledBackAsWell() {
        const QByteArray before = book->dump();
        QVERIFY_THROWS_EXCEPTION(
            Interrupted,
            (*book)->change(Actor::owner(), {u"large"_s, u"Large"_s, {}, 2'000'000},
                            [](Transaction& t) -> Problems {
                                member_repository::insert(
                                    t, {.id = t.ids.next<MemberId>(), .number = u"2"_s, .name = u"李四"_s});
                                throw Interrupted();
                            }));
        nothingHappened(before);
    }

    void averbInsideAVerbIsRefusedAndTheOuterOneRolledBack() {
        const QByteArray before = book->dump();
        QVERIFY_THROWS_EXCEPTION(
            Error, (*book)->change(Actor::owner(), reason, [this](Transaction& t) -> Problems {
                member_repository::insert(
                    t, {.id = t.ids.next<MemberId>(), .number = u"2"_s, .name = u"李四"_s});
                return (*book)->change(Actor::owner(), reason, [](Transaction&) { return Problems(); });
            }));
        nothingHappened(before);
    }

    void aVerbMayBeStoppedAndNothingIsLeftOfIt() {
        const QByteArray before = book->dump();
        std::stop_source source;
        book->connection().stopWith(source.get_token());
        QVERIFY_THROWS_EXCEPTION(
            Error, (*book)->change(Actor::owner(), reason, [&](Transaction& t) -> Problems {
                member_repository::insert(
                    t, {.id = t.ids.next<MemberId>(), .number = u"2"_s, .name = u"李四"_s});
                source.request_stop();
                t.connection.execute(
                    "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "
                    "UPDATE member SET remarks = (SELECT count(*) FROM n)");
                return {};
            }));
        book->connection().stopWith({});
        nothingHappened(before);
    }

private:
    MemberId addMember(const QString& name) {
        const MemberId id = (*book)->ids().next<MemberId>();
        const Problems problems =
            (*book)->change(Actor::owner(), {u"member.add"_s, u"Add "_s + name, u"a note"_s},
                            [&](Transaction& t) -> Problems {
                                member_repository::insert(t, {.id = id, .number = name, .name = name});
                                return {};
                            });
        if (!problems.empty()) qFatal("refused");
        return id;
    }

    void nothingHappened(const QByteArray& before) {
        QCOMPARE(book->dump(), before);
        QCOMPARE(entries().size(), entriesBefore);
        QCOMPARE(count("SELECT count(*) FROM change_set"), static_cast<qint64>(entriesBefore));
        QVERIFY(!book->connection().inTransaction());
        QVERIFY(!(*book)->firstFault());
        addMember(u"之后"_s); // the door still opens
    }

    std::vector<AuditEntry> entries() { return audit::entries(book->connection()); }
    qint64 count(const char* sql) { return book->connection().scalar(sql); }

    const Reason reason{u"test.verb"_s, u"Test"_s};
    std::unique_ptr<ScratchBook> book;
    size_t entriesBefore = 0;
};

REGISTER_TEST(door_test, DoorTest)

} // namespace door_test

#include "door_test.moc"
