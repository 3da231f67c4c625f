#include "core/storage/backup.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace book_open_test {

namespace {

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

} // namespace

class BookOpenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNoBookIsRefusedWithASentenceAndLeftAlone_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("text file") << u"text"_s << u"book.foreign"_s;
        QTest::newRow("empty file") << u"empty"_s << u"book.foreign"_s;
        QTest::newRow("another program's database") << u"foreign"_s << u"book.foreign"_s;
        QTest::newRow("another program's database in WAL mode") << u"wal"_s << u"book.foreign"_s;
        QTest::newRow("another program's database with a version") << u"versioned"_s << u"book.unsound"_s;
        QTest::newRow("missing file") << u"missing"_s << u"book.missing"_s;
        QTest::newRow("folder") << u"folder"_s << u"book.missing"_s;
    }

    void whatIsNoBookIsRefusedWithASentenceAndLeftAlone() {
        QFETCH(QString, kind);
        QFETCH(QString, code);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zhibu"_s);
        if (kind == u"text")
            write(path, QByteArray("Not a database, but long enough to look at. ").repeated(40));
        if (kind == u"empty") write(path, {});
        if (kind == u"folder") QVERIFY(QDir().mkpath(path));
        if (kind == u"foreign" || kind == u"versioned" || kind == u"wal") {
            Connection other(path, OpenMode::readWrite);
            if (kind == u"wal") other.execute("PRAGMA journal_mode = WAL");
            other.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
            if (kind == u"versioned") other.execute("PRAGMA user_version = 1");
        }
        const QByteArray before = read(path);
        FixedClock clock(day(2020, 11, 18));
        const auto opened = Book::open(path, clock);
        QVERIFY(!opened);
        QCOMPARE(opened.problem().code, code);
        QVERIFY(opened.problem().message.size() > 20);
        QCOMPARE(read(path), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(),
                 kind == u"missing" ? 0 : 1);
    }

    void aBookWithoutItsKeyIsUnsound() {
        ScratchBook book;
        book.connection().execute("DELETE FROM data_key");
        book.close();
        const auto opened = Book::open(book.path, book.clock);
        QVERIFY(!opened);
        QCOMPARE(opened.problem().code, u"book.unsound"_s);
    }

    void anExistingFileIsNotOverwritten() {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zhibu"_s);
        write(path, "mine");
        FixedClock clock(day(2020, 11, 18));
        const auto made = Book::create(path, IdFactory(1).next<OrganizationId>(), clock);
        QVERIFY(!made);
        QCOMPARE(made.problem().code, u"book.exists"_s);
        QCOMPARE(read(path), QByteArray("mine"));
    }

    void aFolderThatIsNotThereIsNamedAndNothingIsLeft() {
        QTemporaryDir folder;
        FixedClock clock(day(2020, 11, 18));
        const auto made =
            Book::create(folder.filePath(u"no/such/x.zhibu"_s), IdFactory(1).next<OrganizationId>(), clock);
        QVERIFY(!made);
        QCOMPARE(made.problem().code, u"book.folder"_s);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aNewBookIsOneFileAndSound() {
        ScratchBook book;
        QCOMPARE(QDir(book.folder.path()).entryList(QDir::Files), QStringList{u"book.zhibu"_s});
        QVERIFY(!book->firstFault());
        QCOMPARE(book->home(), book.home);
        QVERIFY(book->state() == BookState::current);
        QVERIFY(book->warnings().empty());
    }

    void whatWasWrittenIsThereAfterReopening() {
        ScratchBook book;
        book.change(u"Sample"_s, [&](Transaction& t) { addSample(t, book.home); });
        const QByteArray before = book.dump();
        book.reopen();
        QCOMPARE(book.dump(), before);
        QVERIFY(!book->firstFault());
    }

    void aBookOpenedForReadingRefusesEveryVerb() {
        ScratchBook book;
        book.reopen({.mode = OpenMode::readOnly});
        const auto verb = [](Transaction&) { return Problems(); };
        QCOMPARE(book->change(Actor::owner(), {u"v"_s, u"t"_s}, verb).front().code, u"book.read_only"_s);
        QCOMPARE(book->change(Actor::owner(), {u"v"_s, u"t"_s, {}, 10'000'000}, verb).front().code,
                 u"book.read_only"_s);
        QCOMPARE(book->record(Actor::owner(), {u"v"_s, u"t"_s}).front().code, u"book.read_only"_s);
        QCOMPARE(book->keep([](Transaction&) {}).front().code, u"book.read_only"_s);
        QVERIFY(!book->undo(Actor::owner()).empty());
        QCOMPARE(QDir(book.folder.path()).entryList(QDir::Files), QStringList{u"book.zhibu"_s});
    }

    void aChangeCutOffByAKillIsRolledBackEvenForAReader() {
        ScratchBook book;
        const QByteArray before = book.dump();
        {
            // A hot journal as a kill leaves it: copied while the transaction is spilled to the file.
            Connection writer(book.path, OpenMode::readWrite);
            writer.execute("PRAGMA cache_spill = ON; PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                           "CREATE TABLE filler (b BLOB)");
            writer.execute("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 50) "
                           "INSERT INTO filler SELECT randomblob(4000) FROM n");
            writer.execute("UPDATE organization SET name = 'half done'");
            writer.execute("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 50) "
                           "INSERT INTO filler SELECT randomblob(4000) FROM n");
            QVERIFY(QFile::copy(book.path, book.file(u"cut.zhibu")));
            QVERIFY(QFile::copy(book.path + u"-journal"_s, book.file(u"cut.zhibu-journal")));
            writer.execute("ROLLBACK");
        }
        auto reader = Book::open(book.file(u"cut.zhibu"), book.clock, {.mode = OpenMode::readOnly});
        QVERIFY2(bool(reader), reader ? "" : qPrintable(reader.problem().message));
        QCOMPARE((*reader)->connection().scalarText("SELECT name FROM organization"), u"办公室党支部"_s);
        QVERIFY(!(*reader)->firstFault());
        QCOMPARE(book.dump(), before);
    }
};

REGISTER_TEST(book_open_test, BookOpenTest)

} // namespace book_open_test

#include "book_open_test.moc"
