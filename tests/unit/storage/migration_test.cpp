#include "core/storage/backup.h"
#include "tests/support/full_disk.h"
#include "tests/support/ledger_dump.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace migration_test {

namespace {

const int current = latestVersion(shippedMigrations());

QString beforeNext(const QString& book) {
    return u"%1.before-%2"_s.arg(book).arg(current + 1);
}

std::vector<Migration> shippedAnd(const QByteArray& sql) {
    std::vector<Migration> migrations = shippedMigrations();
    migrations.push_back({current + 1, u"next"_s, sql});
    return migrations;
}

/// The records of a book file without its search index, which an upgrade makes anew.
QByteArray recordsOf(const QString& path) {
    const QString copy = path + u".copy"_s;
    QFile::remove(copy);
    if (!QFile::copy(path, copy)) qFatal("cannot copy");
    Connection connection(copy, OpenMode::readWrite);
    connection.execute("DELETE FROM search; DELETE FROM search_document");
    // A column added since holds nothing yet.
    return ledgerDump(connection).replace("|probation_until=NULL", "");
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr const char* addColumn = "ALTER TABLE member ADD COLUMN native_place TEXT NOT NULL DEFAULT '';"
                                  "UPDATE member SET native_place = '丹东' WHERE number = 'P001';";

} // namespace

class MigrationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
        book->close();
    }

    void aBookOfThisVersionIsCurrent() {
        const QByteArray before = read(book->path);
        book->reopen();
        QVERIFY((*book)->state() == BookState::current);
        book->close();
        QCOMPARE(read(book->path), before);
    }

    void anOlderBookIsUpgradedWithItsRowsAfterABackup() {
        book->reopen({.migrations = shippedAnd(addColumn)});
        QVERIFY((*book)->state() == BookState::upgraded);
        QCOMPARE((*book)->schemaVersion(), current + 1);
        Connection& connection = book->connection();
        QCOMPARE(connection.scalarText("SELECT native_place FROM member WHERE number = 'P001'"), u"丹东"_s);
        QCOMPARE(connection.scalar("SELECT count(*) FROM attendance"), 4);
        QCOMPARE(connection.scalar("PRAGMA foreign_keys"), 1);
        QVERIFY(!(*book)->firstFault());

        const QString backup = beforeNext(book->path);
        QVERIFY(!faultOfFile(backup));
        Connection old(backup, OpenMode::readOnly);
        QCOMPARE(bookVersion(old), current);
        QCOMPARE(old.scalar("SELECT count(*) FROM attendance"), 4);

        book->reopen({.migrations = shippedAnd(addColumn)});
        QVERIFY((*book)->state() == BookState::current);
    }

    void aTableAddedLaterDoesNotKeepAnOlderBookFromBeingCopied() {
        book->reopen({.migrations = shippedAnd(
                          "CREATE TABLE dues (id BLOB NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;")});
        QVERIFY((*book)->state() == BookState::upgraded);
    }

    void afailedStepLeavesTheBookAsItWas_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a wrong statement after good ones")
            << QByteArray(addColumn) + "ALTER TABLE nowhere ADD COLUMN x;";
        QTest::newRow("a broken reference") << QByteArray("DELETE FROM member WHERE number = 'P001';");
        QTest::newRow("a check that does not hold") << QByteArray("UPDATE member SET sex = 'other';");
    }

    void afailedStepLeavesTheBookAsItWas() {
        QFETCH(QByteArray, sql);
        const QByteArray before = read(book->path);
        const auto opened = Book::open(book->path, book->clock, {.migrations = shippedAnd(sql)});
        QVERIFY(!opened);
        QCOMPARE(opened.problem().code, u"book.upgrade_failed"_s);
        QCOMPARE(read(book->path), before);
        book->reopen();
        QVERIFY((*book)->state() == BookState::current);
        QVERIFY(!(*book)->firstFault());
    }

    void allStepsAreTakenOrNone() {
        std::vector<Migration> migrations = shippedAnd(addColumn);
        migrations.push_back({current + 2, u"broken"_s, "SELECT nothing FROM nowhere;"});
        QVERIFY(!Book::open(book->path, book->clock, {.migrations = migrations}));
        Connection connection(book->path, OpenMode::readOnly);
        QCOMPARE(bookVersion(connection), current);
        QCOMPARE(
            connection.scalar("SELECT count(*) FROM pragma_table_info('member') WHERE name = 'native_place'"),
            0);
    }

    void anotherBackupInItsPlaceIsKept() {
        const QString taken = beforeNext(book->path);
        QFile other(taken);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("other") == 5);
        other.close();
        QVERIFY(Book::open(book->path, book->clock, {.migrations = shippedAnd(addColumn)}));
        QCOMPARE(read(taken), QByteArray("other"));
        const QStringList beside =
            QDir(QFileInfo(taken).path()).entryList({QFileInfo(taken).fileName() + u"-*"_s});
        QCOMPARE(beside.size(), 1);
        QVERIFY(!faultOfFile(QFileInfo(taken).path() + u'/' + beside.front()));
    }

#ifdef Q_OS_UNIX
    void withoutABackupThereIsNoUpgrade() {
        const QByteArray before = read(book->path);
        {
            const FullDisk disk(20'000);
            bool opened = false;
            try {
                opened = Book::open(book->path, book->clock, {.migrations = shippedAnd(addColumn)}).ok();
            } catch (const Error&) {
            }
            QVERIFY(!opened);
        }
        QCOMPARE(read(book->path), before);
    }
#endif

    void aNewerBookOpensForReadingWithItsSentenceAndRefusesVerbs() {
        book->reopen({.migrations = shippedAnd(addColumn)});
        book->close();
        const QByteArray before = read(book->path);
        book->reopen();
        QVERIFY((*book)->state() == BookState::too_new);
        QVERIFY((*book)->readOnly());
        QCOMPARE((*book)->warnings().front().code, u"book.too_new"_s);
        const Problems problems =
            (*book)->change(Actor::owner(), {u"v"_s, u"t"_s}, [](Transaction&) { return Problems(); });
        QCOMPARE(problems.front().code, u"book.read_only"_s);
        book->close();
        QCOMPARE(read(book->path), before);
    }

    void anOlderBookThatMayNotBeWrittenIsRefusedWithASentence() {
        const auto opened = Book::open(book->path, book->clock,
                                       {.mode = OpenMode::readOnly, .migrations = shippedAnd(addColumn)});
        QVERIFY(!opened);
        QCOMPARE(opened.problem().code, u"book.older"_s);
    }

    void changesOfAnotherSchemaAreNotTakenBack() {
        book->reopen();
        book->change(u"Rename"_s, [](Transaction& t) {
            t.connection.execute("UPDATE member SET name = '李四' WHERE number = 'P002'");
        });
        book->connection().execute("UPDATE change_set SET schema_version = schema_version + 1");
        const Problems problems = (*book)->undo(Actor::owner());
        QCOMPARE(problems.front().code, u"undo.not_kept"_s);
        QCOMPARE(book->connection().scalarText("SELECT name FROM member WHERE number = 'P002'"), u"李四"_s);
    }

    // The books in tests/data/books were written by the versions themselves.
    void aPopulatedBookOfEveryEarlierVersionIsUpgraded_data() {
        QTest::addColumn<size_t>("version");
        for (size_t version = 1; version < shippedMigrations().size(); ++version)
            QTest::addRow("%zu", version) << version;
    }

    void aPopulatedBookOfEveryEarlierVersionIsUpgraded() {
        QFETCH(size_t, version);
        ScratchBook old;
        old.close();
        QVERIFY(QFile::remove(old.path));
        const QString kept = dataFile(u"books/version-%1.zhibu"_s.arg(version, 3, 10, QLatin1Char('0')));
        QVERIFY2(QFile::copy(kept, old.path), qPrintable(kept));
        QVERIFY(QFile::setPermissions(old.path, QFile::ReadOwner | QFile::WriteOwner));
        {
            // Fields that were not searched then and are now.
            Connection older(old.path, OpenMode::readWrite);
            older.execute("UPDATE activity SET observers = '张局长', host_text = '主讲人'");
            older.execute("UPDATE activity_text SET resolutions = '同意' WHERE agenda <> ''");
        }
        const QByteArray before = recordsOf(old.path);
        old.reopen();
        QVERIFY(old->state() == BookState::upgraded);
        QCOMPARE(old->schemaVersion(), current);
        const QByteArray after = recordsOf(old.path);
        QVERIFY2(after == before, dumpDifference(before, after).constData());
        QVERIFY(!old->firstFault()); // the search index among the rest
        const QByteArray upgraded = old.dump();
        old.change(u"Setting"_s, [&](Transaction& t) {
            t.connection.execute("UPDATE member SET name = '李四' WHERE number = 'P002'");
            t.connection.execute("UPDATE organization SET contact = '办公室'");
            t.connection.execute("UPDATE activity_text SET agenda = agenda || '改'");
        });
        const Problems problems = old->undo(Actor::owner());
        QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().message));
        QCOMPARE(old.dump(), upgraded);
    }

    void theShippedStepsAreNumberedWithoutAGap() {
        int expected = 0;
        for (const Migration& migration : shippedMigrations())
            QCOMPARE(migration.version, ++expected);
        QVERIFY(expected >= 1);
    }

private:
    std::unique_ptr<ScratchBook> book;
};

REGISTER_TEST(migration_test, MigrationTest)

} // namespace migration_test

#include "migration_test.moc"
