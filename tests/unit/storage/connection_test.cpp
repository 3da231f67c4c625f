#include "core/storage/connection.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ScratchBook;

namespace connection_test {

class ConnectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyConnectionHasTheHousesSettings() {
        ScratchBook book;
        for (const OpenMode mode : {OpenMode::readWrite, OpenMode::readOnly}) {
            Connection connection(book.path, mode);
            QCOMPARE(connection.scalarText("PRAGMA journal_mode"), u"delete"_s);
            QCOMPARE(connection.scalar("PRAGMA synchronous"), 3); // EXTRA
            QCOMPARE(connection.scalar("PRAGMA foreign_keys"), 1);
            QCOMPARE(connection.scalar("PRAGMA trusted_schema"), 0);
            QCOMPARE(connection.scalar("PRAGMA cell_size_check"), 1);
            QCOMPARE(connection.scalar("PRAGMA cache_spill"), 0);
            QCOMPARE(connection.scalar("PRAGMA busy_timeout"), 5000);
            QCOMPARE(connection.scalar("PRAGMA application_id"), bookApplicationId);
            QCOMPARE(connection.scalar("PRAGMA user_version"), latestVersion(shippedMigrations()));
        }
    }

    void theSchemaCannotBeWrittenLikeATable() {
        ScratchBook book;
        book.connection().execute("PRAGMA writable_schema = ON");
        QVERIFY_THROWS_EXCEPTION(Error, book.connection().execute("DELETE FROM sqlite_schema"));
        QVERIFY_THROWS_EXCEPTION(Error, book.connection().execute("DELETE FROM search_content"));
    }

    void aReadOnlyConnectionWritesNothing() {
        ScratchBook book;
        Connection connection(book.path, OpenMode::readOnly);
        QVERIFY_THROWS_EXCEPTION(Error, connection.execute("DELETE FROM audit"));
    }

    void aStoppedTokenInterruptsALongStatement() {
        ScratchBook book;
        std::stop_source source;
        book.connection().stopWith(source.get_token());
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(
            Error, book.connection().scalar("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 "
                                            "FROM n WHERE i < 10000000) SELECT count(*) FROM n"));
        book.connection().stopWith({});
        QCOMPARE(book.connection().scalar("SELECT count(*) FROM organization"), 1);
    }

    void aStatementIsNotRunTwiceWhenReadToItsEnd() {
        ScratchBook book;
        Connection& connection = book.connection();
        connection.execute("CREATE TEMP TABLE counted (n INTEGER)");
        {
            Query insert(connection, "INSERT INTO counted (n) VALUES (?) RETURNING n");
            insert.bind(1);
            QVERIFY(insert.next());
            QVERIFY(!insert.next());
            insert.run();
            QVERIFY2(connection.scalar("SELECT count(*) FROM counted") == 1,
                     "stepping past the end ran it again");
            insert.bind(2).run();
        }
        QCOMPARE(connection.scalar("SELECT sum(n) FROM counted"), 3);
    }

    void bindingAgainStartsFromTheFirstRow() {
        ScratchBook book;
        Query query(book.connection(), "SELECT ?1 UNION ALL SELECT ?1 + 1");
        query.bind(1);
        QVERIFY(query.next());
        query.bind(10); // midway: without a reset the old value would stay
        QVERIFY(query.next());
        QCOMPARE(query.integer(0), 10);
        QVERIFY_THROWS_EXCEPTION(Error, query.bind(1, 2));
    }

    void aDamagedValueIsNotReadAsAnother() {
        ScratchBook book;
        Query query(book.connection(), "SELECT x'0102', '2020-02-30', 'nowhere'");
        QVERIFY(query.next());
        QVERIFY_THROWS_EXCEPTION(Error, query.id<MemberId>(0));
        QVERIFY_THROWS_EXCEPTION(Error, query.date(1));
        QVERIFY_THROWS_EXCEPTION(Error, query.term<ActivityKind>(2));
    }
};

REGISTER_TEST(connection_test, ConnectionTest)

} // namespace connection_test

#include "connection_test.moc"
