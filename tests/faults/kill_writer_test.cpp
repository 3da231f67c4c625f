#include "core/storage/backup.h"
#include "core/storage/book_lock.h"
#include "tests/faults/victim.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace kill_writer_test {

/// Saves, backups, upgrades and new books cut off at random moments. What a program acknowledged before it
/// was killed is written down outside it and must be there afterwards.
class KillWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { book = std::make_unique<ScratchBook>(); }

    void whatWasAcknowledgedIsThere() {
        for (int round = 0; round < rounds; ++round)
            QCOMPARE(lostAfterKill(u"save"_s, round), QString());
    }

    void theJudgeCatchesAProgramThatSpeaksTooSoon() {
        int caught = 0;
        for (int round = 0; round < 40 && caught == 0; ++round)
            caught += lostAfterKill(u"lie"_s, round).isEmpty() ? 0 : 1;
        QVERIFY2(caught > 0, "acknowledged before saving, and nobody noticed");
    }

    void aKilledBackupLeavesTheOldCopyOrAWholeNewOne() {
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
        const QByteArray whole = book->dump();
        const QString target = book->file(u"copy.zhibu");
        writeVerifiedCopy(book->connection(), target);
        for (int round = 0; round < rounds; ++round) {
            Victim victim(writer, {u"backup"_s, book->path, u"1000"_s, target});
            victim.waitForOutput();
            QVERIFY(victim.killAfter(random.bounded(60'000)));
            const std::optional<Problem> fault = faultOfFile(target);
            QVERIFY2(!fault, fault ? qPrintable(fault->message) : "");
            Connection copy(target, OpenMode::readOnly);
            QCOMPARE(ledgerDump(copy), whole);
        }
        QVERIFY(!(*book)->firstFault());
    }

    void aKilledUpgradeIsDoneOrNot() {
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
        const QByteArray before = book->dump();
        book->close();
        const int newest = latestVersion(shippedMigrations());
        const QString kept = u"%1.before-%2"_s.arg(book->path).arg(newest + 1);
        const QString fresh = book->file(u"fresh.zhibu");
        QVERIFY(QFile::copy(book->path, fresh));
        const QString undisturbed = book->file(u"undisturbed.zhibu");
        QVERIFY(QFile::copy(fresh, undisturbed));
        QElapsedTimer timer;
        timer.start();
        Victim whole(writer, {u"migrate"_s, undisturbed});
        QCOMPARE(whole.finish(), 0);
        const int span = static_cast<int>(timer.nsecsElapsed() / 1000);
        int upgraded = 0;
        for (int round = 0; round < rounds; ++round) {
            QFile::remove(book->path);
            QFile::remove(kept);
            QVERIFY(QFile::copy(fresh, book->path));
            Victim victim(writer, {u"migrate"_s, book->path});
            if (round % 2)
                victim.killAfterSeeing(book->path + u"-journal"_s, random.bounded(span));
            else
                victim.killAfter(random.bounded(span + span / 5));
            rollBackUnfinished(book->path);
            Connection connection(book->path, OpenMode::readWrite);
            const int version = bookVersion(connection);
            QVERIFY(version == newest || version == newest + 1);
            upgraded += version - newest;
            QCOMPARE(connection.scalar(
                         "SELECT count(*) FROM pragma_table_info('member') WHERE name = 'native_place'"),
                     version - newest);
            QCOMPARE(connection.scalar("SELECT count(*) FROM pragma_table_list WHERE name = 'filler'"),
                     version - newest);
            QCOMPARE(connection.scalarText("PRAGMA integrity_check"), u"ok"_s);
            if (version == newest) QCOMPARE(ledgerDump(connection), before);
            if (version > newest) QVERIFY(!faultOfFile(kept));
        }
        qInfo("%d of %d upgrades were done before the kill", upgraded, rounds);
    }

    void aKilledBeginningLeavesNoHalfBook() {
        for (int round = 0; round < rounds; ++round) {
            const QString folder = book->file(u"new-%1"_s.arg(round));
            QVERIFY(QDir().mkpath(folder));
            Victim victim(writer, {u"create"_s, folder, u"1000"_s});
            victim.killAfter(30'000 + random.bounded(120'000));
            const QDir made(folder);
            for (const QString& name : made.entryList({u"*.zhibu"_s}, QDir::Files)) {
                const auto opened = Book::open(made.filePath(name), book->clock);
                QVERIFY2(bool(opened), opened ? "" : qPrintable(opened.problem().message));
                QVERIFY(!(*opened)->firstFault());
            }
            for (const QByteArray& path : victim.lines())
                QVERIFY2(QFile::exists(QString::fromUtf8(path)), path.constData());
        }
    }

    void theLockOfAKilledWindowIsTakenOver() {
        Victim window(writer, {u"hold"_s, book->path});
        window.waitForOutput();
        const auto refused = BookLock::acquire(book->path);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().code, u"book.in_use"_s);
        QVERIFY(window.killAfter(0));
        QVERIFY2(QFile::exists(book->path + u".lock"_s),
                 "the lock must outlive the window for this to show anything");
        QVERIFY(bool(BookLock::acquire(book->path)));
    }

private:
    // "" when every acknowledged member is there, in a sound book with at most one more.
    QString lostAfterKill(const QString& mode, int round) {
        const QString prefix = u"%1%2"_s.arg(mode).arg(round);
        Victim victim(writer, {mode, book->path, u"100000"_s, prefix});
        victim.waitForOutput();
        if (!victim.killAfter(random.bounded(60'000))) return u"finished"_s;
        book->reopen();
        if (const auto fault = (*book)->firstFault()) return fault->message;
        qint64 saved = 0;
        for (const QByteArray& number : victim.lines()) {
            Query found(book->connection(), "SELECT count(*) FROM member WHERE number = ?");
            found.bind(QString::fromUtf8(number));
            if (found.onlyInteger() != 1)
                return QString::fromUtf8(number) + u" was acknowledged and is lost"_s;
            ++saved;
        }
        Query all(book->connection(), "SELECT count(*) FROM member WHERE number LIKE ?");
        all.bind(prefix + u"-%"_s);
        const qint64 there = all.onlyInteger();
        return there <= saved + 1 ? QString() : u"%1 saved, %2 there"_s.arg(saved).arg(there);
    }

    const QString writer = QStringLiteral(ZHIBU_FAULT_WRITER);
    const int rounds = isLongRun() ? 200 : 10;
    QRandomGenerator random{isLongRun() ? QRandomGenerator::global()->generate() : 7u};
    std::unique_ptr<ScratchBook> book;
};

REGISTER_TEST(kill_writer_test, KillWriterTest)

} // namespace kill_writer_test

#include "kill_writer_test.moc"
