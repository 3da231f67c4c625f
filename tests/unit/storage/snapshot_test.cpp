#include "core/storage/snapshot.h"

#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QFile>

#include <thread>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace snapshot_test {

/// A book copied while it is written to.
class SnapshotTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
        // A few thousand pages, so that it takes more than one step.
        (*book)->keep([](Transaction& t) {
            t.connection.execute(
                "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                "INSERT INTO blob SELECT randomblob(32), randomblob(4000) FROM n");
        });
        target = book->file(u"snapshot.zhibu");
    }

    void itIsTheWholeBook() {
        takeSnapshot(book->connection(), target, {}, {});
        Connection copy(target, OpenMode::readOnly);
        QCOMPARE(ledgerDump(copy), book->dump());
        QVERIFY(copy.scalar("SELECT count(*) FROM blob") > 5000);
        QCOMPARE(copy.scalarText("PRAGMA integrity_check"), u"ok"_s);
    }

    // Each step reads some pages; between two of them somebody else commits at once.
    void whoWritesMeanwhileNeitherWaitsNorIsHalfCopied() {
        Connection writer(book->path, OpenMode::readWrite);
        writer.execute("PRAGMA busy_timeout = 0");
        int writes = 0;
        const auto writeBetween = [&](qint64 done, qint64 total) {
            if (writes >= 5 || done * 2 < total) return;
            writer.beginWriting();
            writer.execute("UPDATE member SET remarks = remarks || 'x'");
            writer.execute("UPDATE organization SET contact = contact || 'x'");
            writer.execute("COMMIT");
            ++writes;
        };
        takeSnapshot(book->connection(), target, writeBetween, {});
        QCOMPARE(writes, 5);
        Connection copy(target, OpenMode::readOnly);
        QCOMPARE(copy.scalarText("SELECT remarks FROM member LIMIT 1").count(u'x'), 5);
        QCOMPARE(ledgerDump(copy), book->dump());
        QCOMPARE(copy.scalarText("PRAGMA integrity_check"), u"ok"_s);
    }

    // Somebody who writes without a pause cannot keep it from ending.
    void anEndlessWriterDoesNotKeepItFromEnding() {
        Connection writer(book->path, OpenMode::readWrite);
        int writes = 0;
        takeSnapshot(book->connection(), target,
                     [&](qint64, qint64) {
                         writer.execute("UPDATE member SET remarks = remarks || 'x'");
                         ++writes;
                     },
                     {});
        QVERIFY(writes > 20);
        Connection copy(target, OpenMode::readOnly);
        QCOMPARE(ledgerDump(copy), book->dump());
    }

    void itStopsWhenItIsAskedTo() {
        std::stop_source source;
        bool thrown = false;
        try {
            takeSnapshot(
                book->connection(), target,
                [&source](qint64 done, qint64 total) {
                    if (done * 3 > total) source.request_stop();
                },
                source.get_token());
        } catch (const Error& error) {
            thrown = true;
            QVERIFY2(error.sentence().contains(u"Cancelled"_s), qPrintable(error.sentence()));
        }
        QVERIFY(thrown);
    }

    void aBookThatSomebodyKeepsLockedIsWaitedFor() {
        Connection writer(book->path, OpenMode::readWrite);
        writer.execute("BEGIN EXCLUSIVE");
        std::jthread release([&writer] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            writer.execute("COMMIT");
        });
        takeSnapshot(book->connection(), target, {}, {});
        Connection copy(target, OpenMode::readOnly);
        QCOMPARE(ledgerDump(copy), book->dump());
    }

private:
    std::unique_ptr<ScratchBook> book;
    QString target;
};

REGISTER_TEST(snapshot_test, SnapshotTest)

} // namespace snapshot_test

#include "snapshot_test.moc"
