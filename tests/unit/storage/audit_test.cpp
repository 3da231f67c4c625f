#include "core/storage/member_repository.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace audit_test {

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();                                  // entry 1
        for (const QString& name : {u"张三"_s, u"李四"_s, u"王五"_s, u"赵六"_s}) // entries 2 … 5
            book->change(u"Add "_s + name, [&](Transaction& t) {
                member_repository::insert(t, {.id = t.ids.next<MemberId>(), .number = name, .name = name});
            });
        QVERIFY((*book)->record(Actor::owner(), {u"member.reveal"_s, u"Show"_s}).empty()); // entry 6
    }

    void anUntouchedChainHolds() { QVERIFY(!audit::firstFault(book->connection())); }

    void theEntriesAreNumberedAndLinked() {
        const std::vector<AuditEntry> entries = audit::entries(book->connection());
        QCOMPARE(entries.size(), size_t{6});
        for (size_t i = 0; i < entries.size(); ++i) {
            QCOMPARE(entries[i].id, static_cast<qint64>(i + 1));
            QCOMPARE(entries[i].previous, i == 0 ? QByteArray(32, '\0') : entries[i - 1].hash);
        }
        QCOMPARE(audit::entries(book->connection(), 4).size(), size_t{2});
    }

    void equalChangesHaveDifferentCommitments() {
        // A commitment without salt would let anybody who guesses an erased change confirm it.
        book->change(u"a"_s, [](Transaction& t) { t.connection.execute("UPDATE member SET remarks = 'x'"); });
        QVERIFY((*book)->undo(Actor::owner()).empty());
        book->change(u"a"_s, [](Transaction& t) { t.connection.execute("UPDATE member SET remarks = 'x'"); });
        const std::vector<AuditEntry> entries = audit::entries(book->connection());
        QCOMPARE(audit::keptChange(book->connection(), entries[6].id).changes,
                 audit::keptChange(book->connection(), entries[8].id).changes);
        QVERIFY(entries[6].commitment != entries[8].commitment);
    }

    void everyKindOfTamperingIsFoundAndItsEntryNamed_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("entry");
        const auto row = [](const char* name, const char* sql, int entry) {
            QTest::newRow(name) << QByteArray(sql) << entry;
        };
        row("a title", "UPDATE audit SET title = 'Nothing' WHERE id = 3", 3);
        row("a moment", "UPDATE audit SET at = '2020-11-17T09:00:00' WHERE id = 4", 4);
        row("an actor", "UPDATE audit SET actor = 'other' WHERE id = 2", 2);
        row("a verb", "UPDATE audit SET verb = 'x' WHERE id = 6", 6);
        row("a note", "UPDATE audit SET note = 'x' WHERE id = 1", 1);
        row("text moved between fields", "UPDATE audit SET verb = verb || title, title = '' WHERE id = 3", 3);
        row("a middle entry deleted",
            "DELETE FROM change_set WHERE audit = 3; DELETE FROM audit WHERE id = 3", 3);
        row("the first entry deleted",
            "DELETE FROM change_set WHERE audit = 1; DELETE FROM audit WHERE id = 1", 1);
        row("a middle entry deleted and the rest moved up",
            "PRAGMA foreign_keys = OFF; DELETE FROM change_set WHERE audit >= 3; DELETE FROM audit WHERE id "
            "= 3;"
            "UPDATE audit SET id = id - 1 WHERE id > 3",
            3);
        row("two entries in the other order",
            "PRAGMA foreign_keys = OFF; UPDATE audit SET id = 99 WHERE id = 3; UPDATE audit SET id = 3 WHERE "
            "id = 4;"
            "UPDATE audit SET id = 4 WHERE id = 99",
            3);
        row("two hashes swapped",
            "CREATE TEMP TABLE h AS SELECT id, hash FROM audit;"
            "UPDATE audit SET hash = (SELECT hash FROM h WHERE h.id = 7 - audit.id) WHERE id IN (3, 4)",
            3);
        row("a commitment", "UPDATE audit SET commitment = zeroblob(32) WHERE id = 2", 2);
        row("a kept change",
            "UPDATE change_set SET changes = CAST(replace(changes, '李四', '李五') AS BLOB) WHERE audit = 3",
            3);
        row("the salt of a kept change", "UPDATE change_set SET salt = randomblob(32) WHERE audit = 4", 4);
        row("two kept changes swapped",
            "CREATE TEMP TABLE c AS SELECT audit, salt, changes FROM change_set;"
            "UPDATE change_set SET (salt, changes) = (SELECT salt, changes FROM c WHERE c.audit = 7 - "
            "change_set.audit) "
            "WHERE audit IN (3, 4)",
            3);
        row("a change put beside an event",
            "INSERT INTO change_set SELECT 6, schema_version, salt, changes FROM change_set WHERE audit = 3",
            6);
        row("another schema version claimed",
            "UPDATE change_set SET schema_version = schema_version + 1 WHERE audit = 3", 3);
    }

    void everyKindOfTamperingIsFoundAndItsEntryNamed() {
        QFETCH(QByteArray, sql);
        QFETCH(int, entry);
        book->connection().execute(sql);
        const std::optional<Problem> fault = audit::firstFault(book->connection());
        QVERIFY2(fault, "not found");
        QVERIFY2(fault->message.contains(QString::number(entry)), qPrintable(fault->message));
        QCOMPARE((*book)->firstFault()->code, u"audit.broken"_s);
    }

    void rewritingAnEntryWithItsOwnHashBreaksTheNextOne() {
        // Somebody who knows how an entry is hashed can mend that entry, but not its successor's memory of
        // it.
        auto forged = ScratchBook();
        const QByteArray hash = audit::entries(forged.connection()).front().hash;
        Query(book->connection(), "UPDATE audit SET hash = ? WHERE id = 3").bind(hash).run();
        QVERIFY(audit::firstFault(book->connection()));
    }

    void erasingAChangeDoesNotBreakTheChain() {
        book->connection().execute("UPDATE change_set SET changes = NULL WHERE audit = 3");
        QVERIFY(!(*book)->firstFault());
        QVERIFY(audit::keptChange(book->connection(), 3).changes.isEmpty());
        book->connection().execute("DELETE FROM change_set WHERE audit = 4");
        QVERIFY(!(*book)->firstFault());
        book->change(u"Goes on"_s,
                     [](Transaction& t) { t.connection.execute("UPDATE member SET remarks = 'x'"); });
        QVERIFY(!(*book)->firstFault());
    }

    void theChainOfTwoProgramsIsOne() {
        auto other = Book::open(book->path, book->clock);
        QVERIFY(bool(other));
        for (int i = 0; i < 6; ++i) {
            Book& writer = i % 2 ? **book : **other;
            QVERIFY(writer.record(Actor::owner(), {u"event"_s, QString::number(i)}).empty());
        }
        QCOMPARE(audit::entries(book->connection()).size(), size_t{12});
        QVERIFY(!audit::firstFault(book->connection()));
    }

private:
    std::unique_ptr<ScratchBook> book;
};

REGISTER_TEST(audit_test, AuditTest)

} // namespace audit_test

#include "audit_test.moc"
