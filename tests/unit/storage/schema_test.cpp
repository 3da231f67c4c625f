#include "core/storage/change_set.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using zhibu::testing::ScratchBook;

namespace schema_test {

namespace {

QSet<QString> names(Connection& connection, const char* sql) {
    QSet<QString> set;
    Query query(connection, sql);
    while (query.next())
        set.insert(query.text(0));
    return set;
}

QByteArray schemaOf(Connection& connection) {
    QByteArray schema;
    Query query(
        connection,
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\__%' ESCAPE '\\' "
        "OR name LIKE 'search\\_document%' ESCAPE '\\' AND sql IS NOT NULL ORDER BY type, name");
    while (query.next())
        schema += query.text(0).toUtf8() + ";\n";
    return schema;
}

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsEitherLedgerOrNamedAsStandingOutside() {
        ScratchBook book;
        QSet<QString> expected{u"sent_package"_s,
                               u"package_answer"_s,
                               u"inbox_file"_s,
                               u"inbox_content"_s,
                               u"inbox_decision"_s,
                               u"inbox_standing"_s,
                               u"received_organization"_s,
                               u"received_member"_s,
                               u"received_credit"_s,
                               u"received_collision"_s,
                               u"account"_s,
                               u"recovery"_s,
                               u"key_check"_s,
                               u"known_key"_s,
                               u"book"_s,
                               u"data_key"_s,
                               u"signing_key"_s,
                               u"import_layout"_s,
                               u"audit"_s,
                               u"change_set"_s,
                               u"draft"_s,
                               u"blob"_s,
                               u"search_document"_s,
                               u"search"_s,
                               u"search_data"_s,
                               u"search_idx"_s,
                               u"search_content"_s,
                               u"search_config"_s};
        for (const char* table : ledgerTables())
            expected.insert(QString::fromLatin1(table));
        QCOMPARE(names(book.connection(), "SELECT name FROM sqlite_schema WHERE type = 'table'"), expected);
    }

    void ledgerTablesAreFitForTheDoor_data() {
        QTest::addColumn<QByteArray>("table");
        for (const char* table : ledgerTables())
            QTest::newRow(table) << QByteArray(table);
    }

    void ledgerTablesAreFitForTheDoor() {
        QFETCH(QByteArray, table);
        topicOf(table); // throws where nobody would be told
        ScratchBook book;
        Connection& connection = book.connection();
        QCOMPARE(connection.scalar(
                     QByteArray("SELECT strict FROM pragma_table_list WHERE name = '" + table + "'")),
                 1);
        QVERIFY2(connection.scalar(
                     QByteArray("SELECT count(*) FROM pragma_table_info('" + table + "') WHERE pk > 0")) > 0,
                 "no primary key of its own");
        QCOMPARE(connection.scalar(QByteArray("SELECT count(*) FROM pragma_table_info('" + table +
                                              "') WHERE pk > 0 AND \"notnull\" = 0")),
                 0);
        QCOMPARE(connection.scalar(QByteArray("SELECT count(*) FROM pragma_table_xinfo('" + table +
                                              "') WHERE hidden <> 0")),
                 0);
        QCOMPARE(
            connection.scalar(QByteArray("SELECT count(*) FROM pragma_foreign_key_list('" + table +
                                         "') WHERE on_update <> 'NO ACTION' OR on_delete <> 'NO ACTION'")),
            0);
        QCOMPARE(connection.scalar(QByteArray("SELECT count(*) FROM pragma_index_list('" + table +
                                              "') WHERE \"unique\" AND origin <> 'pk'")),
                 0);
    }

    void referencesStayInsideTheLedger() {
        // A change set knows nothing of other tables: taking back a row they refer to would leave them
        // hanging.
        ScratchBook book;
        Query query(book.connection(), "SELECT t.name, f.\"table\" FROM pragma_table_list t "
                                       "JOIN pragma_foreign_key_list(t.name) f WHERE t.schema = 'main'");
        while (query.next()) {
            const auto isLedger = [](const QString& name) {
                const auto tables = ledgerTables();
                return std::any_of(tables.begin(), tables.end(),
                                   [&](const char* t) { return name == QLatin1StringView(t); });
            };
            QVERIFY2(isLedger(query.text(0)) == isLedger(query.text(1)), qPrintable(query.text(0)));
        }
    }

    void thereIsNoTriggerAndNoView() {
        ScratchBook book;
        QCOMPARE(
            book.connection().scalar("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"),
            0);
    }

    void everyVersionHasTheSchemaOfItsRecord_data() {
        QTest::addColumn<size_t>("version");
        for (size_t version = 1; version <= shippedMigrations().size(); ++version)
            QTest::addRow("%03zu", version) << version;
    }

    void everyVersionHasTheSchemaOfItsRecord() {
        QFETCH(size_t, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"book.zhibu"_s);
        QVERIFY(QFile(path).open(QIODevice::WriteOnly)); // an empty file is an empty database
        Connection connection(path, OpenMode::readWrite);
        for (const Migration& migration : shippedMigrations()) {
            if (migration.version <= static_cast<int>(version)) connection.execute(migration.sql);
        }
        const QByteArray schema = schemaOf(connection);
        const QString golden =
            zhibu::testing::dataFile(u"schema/%1.sql"_s.arg(version, 3, 10, QLatin1Char('0')));
        QFile file(golden);
        if (qEnvironmentVariableIsSet("ZHIBU_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(schema);
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(golden));
        QCOMPARE(QString::fromUtf8(schema), QString::fromUtf8(file.readAll()));
    }
};

REGISTER_TEST(schema_test, SchemaTest)

} // namespace schema_test

#include "schema_test.moc"
