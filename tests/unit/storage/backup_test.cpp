#include "core/storage/backup.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace backup_test {

namespace {

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray dumpOf(const QString& path) {
    Connection connection(path, OpenMode::readOnly);
    return ledgerDump(connection);
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
        copy = book->file(u"copy.zhibu");
    }

    void aCopyIsTheWholeBookAndOpensAsOne() {
        writeVerifiedCopy(book->connection(), copy);
        QCOMPARE(dumpOf(copy), book->dump());
        QVERIFY(!faultOfFile(copy));
        auto opened = Book::open(copy, book->clock);
        QVERIFY(bool(opened));
        QVERIFY(!(*opened)->firstFault());
        QCOMPARE((*opened)->home(), book->home);
        QCOMPARE(audit::entries((*opened)->connection()).back().hash,
                 audit::entries(book->connection()).back().hash);
        onlyThese({u"book.zhibu"_s, u"copy.zhibu"_s});
    }

    void aReaderMayCopyAsWell() {
        book->reopen({.mode = OpenMode::readOnly});
        writeVerifiedCopy(book->connection(), copy);
        QCOMPARE(dumpOf(copy), book->dump());
    }

    void anOlderCopyIsReplacedOnlyByASoundOne() {
        write(copy, "an older copy");
        writeVerifiedCopy(book->connection(), copy);
        QVERIFY(!faultOfFile(copy));
    }

    void whereNothingCanBeWrittenASentenceSaysSoAndNothingIsLeft_data() {
        QTest::addColumn<QString>("target");
        QTest::newRow("folder missing") << u"no/such/copy.zhibu"_s;
        QTest::newRow("a file is no folder") << u"file/copy.zhibu"_s;
        QTest::newRow("the target is a folder") << u"folder"_s;
    }

    void whereNothingCanBeWrittenASentenceSaysSoAndNothingIsLeft() {
        QFETCH(QString, target);
        write(book->file(u"file"), "x");
        QVERIFY(QDir().mkpath(book->file(u"folder/inside")));
        const QByteArray before = book->dump();
        try {
            writeVerifiedCopy(book->connection(), book->file(target));
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY2(error.sentence().contains(u"could not be written"_s), qPrintable(error.sentence()));
        }
        onlyThese({u"book.zhibu"_s, u"file"_s});
        QCOMPARE(book->dump(), before);
    }

    void aFolderThatMayNotBeWrittenIsRefused() {
        const QString folder = book->file(u"locked");
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        const bool everythingIsAllowed = QFileInfo(folder).isWritable(); // the superuser's lot
        bool refused = false;
        try {
            writeVerifiedCopy(book->connection(), folder + u"/copy.zhibu"_s);
        } catch (const Error&) {
            refused = true;
        }
        QCOMPARE(refused, !everythingIsAllowed);
        QFile::setPermissions(folder,
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QCOMPARE(QDir(folder).isEmpty(), refused);
    }

    void copyingADamagedBookIsRefused() {
        const qint64 page = book->connection().scalar("PRAGMA page_size");
        const qint64 root =
            book->connection().scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'member'");
        book->close();
        QByteArray content = read(book->path);
        content.replace((root - 1) * page, 100, QByteArray(100, '\x5a'));
        write(book->path, content);
        book->reopen();
        QVERIFY_THROWS_EXCEPTION(Error, writeVerifiedCopy(book->connection(), copy));
        onlyThese({u"book.zhibu"_s});
    }

    void restoringPutsTheCopyInPlaceAndKeepsWhatStoodThere() {
        writeVerifiedCopy(book->connection(), copy);
        const QByteArray then = book->dump();
        book->change(u"Later"_s,
                     [](Transaction& t) { t.connection.execute("UPDATE member SET remarks = 'later'"); });
        const QByteArray now = book->dump();
        book->close();
        replaceBook(copy, book->path, book->file(u"kept.zhibu"));
        QCOMPARE(dumpOf(book->path), then);
        QCOMPARE(dumpOf(book->file(u"kept.zhibu")), now);
        QCOMPARE(dumpOf(copy), then);
        onlyThese({u"book.zhibu"_s, u"copy.zhibu"_s, u"kept.zhibu"_s});
    }

    void restoringOverNothingIsFine() {
        writeVerifiedCopy(book->connection(), copy);
        const QString target = book->file(u"new.zhibu");
        replaceBook(copy, target, book->file(u"kept.zhibu"));
        QCOMPARE(dumpOf(target), book->dump());
        QVERIFY(!QFile::exists(book->file(u"kept.zhibu")));
    }

    void restoringFromADamagedCopyChangesNothing() {
        writeVerifiedCopy(book->connection(), copy);
        QByteArray content = read(copy);
        content.truncate(content.size() / 2);
        write(copy, content);
        book->close();
        const QByteArray before = read(book->path);
        QVERIFY_THROWS_EXCEPTION(Error, replaceBook(copy, book->path, book->file(u"kept.zhibu")));
        QCOMPARE(read(book->path), before);
        onlyThese({u"book.zhibu"_s, u"copy.zhibu"_s});
    }

    void anOldJournalIsNotRolledBackIntoTheRestoredBook_data() {
        QTest::addColumn<bool>("bookIsDamaged");
        QTest::addColumn<bool>("bookIsThere");
        QTest::newRow("killed in the middle of a change") << false << true;
        QTest::newRow("and the header is ruined") << true << true;
        QTest::newRow("and the book is gone") << false << false;
    }

    void anOldJournalIsNotRolledBackIntoTheRestoredBook() {
        QFETCH(bool, bookIsDamaged);
        QFETCH(bool, bookIsThere);
        writeVerifiedCopy(book->connection(), copy);
        const QByteArray then = book->dump();
        book->change(u"Later"_s, [](Transaction& t) {
            t.connection.execute(
                "UPDATE member SET remarks = 'later'; UPDATE organization SET contact = 'later'");
        });
        const QByteArray now = book->dump();
        plantHotJournal();
        if (bookIsDamaged) {
            QByteArray content = read(book->path);
            content.replace(0, 50, QByteArray(50, 'x'));
            write(book->path, content);
        }
        if (!bookIsThere) QVERIFY(QFile::remove(book->path));
        replaceBook(copy, book->path, book->file(u"kept.zhibu"));
        QVERIFY(!QFile::exists(book->path + u"-journal"_s));
        book->reopen();
        QCOMPARE(dumpDifference(then, book->dump()), QByteArray());
        QVERIFY(!(*book)->firstFault());
        // What the journal could still mend was mended before it was kept.
        if (bookIsThere) QCOMPARE(dumpOf(book->file(u"kept.zhibu")), now);
        QCOMPARE(QFile::exists(book->file(u"kept.zhibu-journal")), !bookIsThere);
    }

    void aDamagedCopyIsNotTakenForABook_data() {
        QTest::addColumn<QString>("damage");
        for (const char* damage :
             {"missing", "empty", "text", "truncated", "header", "page", "other database", "no key"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }

    void aDamagedCopyIsNotTakenForABook() {
        QFETCH(QString, damage);
        writeVerifiedCopy(book->connection(), copy);
        QVERIFY(!faultOfFile(copy));
        QByteArray content = read(copy);
        const qint64 page = book->connection().scalar("PRAGMA page_size");
        const qint64 root =
            book->connection().scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'activity'");
        if (damage == u"missing") QVERIFY(QFile::remove(copy));
        if (damage == u"empty") write(copy, {});
        if (damage == u"text") write(copy, "编号,姓名\n");
        if (damage == u"truncated") write(copy, content.left(content.size() - 2 * page));
        if (damage == u"header") write(copy, content.replace(0, 16, QByteArray(16, 'x')));
        if (damage == u"page") write(copy, content.replace((root - 1) * page, 60, QByteArray(60, '\x7f')));
        if (damage == u"other database") {
            QVERIFY(QFile::remove(copy));
            Connection(copy, OpenMode::readWrite).execute("CREATE TABLE t (a)");
        }
        if (damage == u"no key") Connection(copy, OpenMode::readWrite).execute("DELETE FROM data_key");
        const std::optional<Problem> fault = faultOfFile(copy);
        QVERIFY(fault);
        QCOMPARE(fault->code, u"book.unsound"_s);
        QVERIFY2(fault->message.contains(u"copy.zhibu"_s), qPrintable(fault->message));
    }

    void whatIsSetAsideTakesNobodysPlace() {
        const QString aside = book->path + u".before-7"_s;
        copyAside(book->connection(), aside, book->clock.now());
        const QByteArray first = dumpOf(aside);
        // The same once more needs no second file.
        copyAside(book->connection(), aside, book->clock.now());
        onlyThese({u"book.zhibu"_s, u"book.zhibu.before-7"_s});
        book->change(u"Later"_s,
                     [](Transaction& t) { t.connection.execute("UPDATE member SET remarks = 'later'"); });
        copyAside(book->connection(), aside, book->clock.now());
        QCOMPARE(dumpOf(aside), first);
        const QString moment = book->clock.now().toString(u"-yyyyMMdd-HHmmss"_s);
        QCOMPARE(dumpOf(aside + moment), book->dump());
    }

    void aFileWithViewsOrTriggersIsNoBook_data() {
        QTest::addColumn<QString>("planted");
        QTest::newRow("view") << u"CREATE VIEW harmless AS SELECT 1"_s;
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM audit; END"_s;
        // Reading it would never end.
        QTest::newRow("view in a table's place")
            << u"DROP TABLE book; CREATE VIEW book (id) AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL "
               "SELECT i FROM n) SELECT i FROM n"_s;
    }

    void aFileWithViewsOrTriggersIsNoBook() {
        QFETCH(QString, planted);
        writeVerifiedCopy(book->connection(), copy);
        Connection(copy, OpenMode::readWrite).execute(planted.toUtf8());
        const std::optional<Problem> fault = faultOfFile(copy);
        QVERIFY(fault);
        QCOMPARE(fault->code, u"book.unsound"_s);
    }

    void aCopyOfACopyIsReadInPlace() {
        writeVerifiedCopy(book->connection(), copy);
        const QString second = book->file(u"second.zhibu");
        Connection from(copy, OpenMode::readOnly);
        writeVerifiedCopy(from, second, {.atRest = true});
        QCOMPARE(dumpOf(second), book->dump());
        onlyThese({u"book.zhibu"_s, u"copy.zhibu"_s, u"second.zhibu"_s});
    }

    void sharesAndSticksAreWarnedOf() {
        for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "vfat", "exfat", "FAT32", "9p"})
            QVERIFY2(isUnsafeFileSystem(type), type);
        for (const char* type : {"ext4", "btrfs", "xfs", "overlay", "tmpfs", "NTFS", "apfs", ""})
            QVERIFY2(!isUnsafeFileSystem(type), type);
        QVERIFY(!locationWarning(book->path));
    }

private:
    // As a kill leaves it: the file half written, the journal with what stood there before.
    void plantHotJournal() {
        book->close();
        QByteArray file;
        QByteArray journal;
        {
            Connection writer(book->path, OpenMode::readWrite);
            writer.execute(
                "PRAGMA cache_spill = ON; PRAGMA cache_size = 1; BEGIN IMMEDIATE; CREATE TABLE filler (b "
                "BLOB);"
                "UPDATE organization SET name = 'half done'; UPDATE member SET name = 'half done'");
            writer.execute("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 60) "
                           "INSERT INTO filler SELECT randomblob(4000) FROM n");
            file = read(book->path);
            journal = read(book->path + u"-journal"_s);
            writer.execute("ROLLBACK");
        }
        QVERIFY(file != read(book->path));
        write(book->path, file);
        write(book->path + u"-journal"_s, journal);
    }

    void onlyThese(const QStringList& names) {
        QCOMPARE(QDir(book->folder.path()).entryList(QDir::Files, QDir::Name), names);
    }

    std::unique_ptr<ScratchBook> book;
    QString copy;
};

REGISTER_TEST(backup_test, BackupTest)

} // namespace backup_test

#include "backup_test.moc"
