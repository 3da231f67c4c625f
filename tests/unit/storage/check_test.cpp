#include "core/storage/search_index.h"
#include "tests/support/scratch_book.h"
#include "tests/support/test_registry.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace check_test {

class CheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        book = std::make_unique<ScratchBook>();
        book->change(u"Sample"_s, [this](Transaction& t) { addSample(t, book->home); });
    }

    void aSoundBookHasNoFault() { QVERIFY(!(*book)->firstFault()); }

    void everyPlantedFaultIsFoundWithItsSentence_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* sql, const char16_t* code, const char16_t* words) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf16(code) << QString::fromUtf16(words);
        };
        row("a reference into nothing", "PRAGMA foreign_keys = OFF; DELETE FROM member WHERE number = 'P002'",
            u"foreign_key", u"refers");
        row("a value that breaks its rule",
            "PRAGMA ignore_check_constraints = ON; UPDATE member SET sex = 'other';"
            "PRAGMA ignore_check_constraints = OFF",
            u"integrity", u"damaged");
        row("the chain", "UPDATE audit SET title = 'x' WHERE id = 1", u"audit.broken", u"entry 1");
        row("two organisations with one code", "UPDATE organization SET code = 'B001' WHERE code = 'W'",
            u"organization.code", u"B001");
        row("two members with one number", "UPDATE member SET number = 'P001'", u"member.number", u"P001");
        row("an activity of no kind", "DELETE FROM activity_kind WHERE kind = 'talk'", u"activity.kinds",
            u"2020-09-13");
        row("an attachment whose bytes are gone", "DELETE FROM blob", u"attachment.missing", u"签到表.jpg");
        row("an attachment whose bytes are others", "UPDATE blob SET bytes = x'00'", u"attachment.altered",
            u"签到表.jpg");
        row("a membership that overlaps",
            "INSERT INTO membership (id, member, branch, from_on) SELECT randomblob(16), member, branch, "
            "'2020-01-01' FROM membership "
            "WHERE party_group IS NULL",
            u"membership.overlap", u"P002");
        row("a membership that ends before it begins",
            "UPDATE membership SET until_on = '2018-01-01' WHERE from_on = '2019-01-01'",
            u"membership.interval", u"P002");
        row("organisations in a circle",
            "UPDATE organization SET parent = (SELECT id FROM organization WHERE code = 'B001-1') WHERE code "
            "= 'B001'",
            u"organization.circle", u"below itself");
        row("an organisation that is its own parent", "UPDATE organization SET parent = id WHERE code = 'W'",
            u"organization.circle", u"W");
        row("a position that ends before it begins", "UPDATE position SET until_on = '2017-01-01'",
            u"position.interval", u"书记");
        row("a search document with another text", "UPDATE search SET body = 'x' WHERE rowid = 1",
            u"search.differs", u"search index");
        row("a search document with other pinyin", "UPDATE search SET names = 'x' WHERE rowid = 1",
            u"search.differs", u"search index");
        row("a search document missing",
            "DELETE FROM search WHERE rowid = 1; DELETE FROM search_document WHERE id = 1", u"search.differs",
            u"search index");
        row("a search text missing", "DELETE FROM search WHERE rowid = 1", u"search.differs",
            u"search index");
        row("a search document too many",
            "INSERT INTO search_document VALUES (99, randomblob(16), 'member'); INSERT INTO search (rowid, "
            "body, names) VALUES (99, 'x', '')",
            u"search.differs", u"search index");
        row("a date that does not exist", "UPDATE term SET elected_on = '2018-02-30'", u"unreadable",
            u"cannot be read");
    }

    void everyPlantedFaultIsFoundWithItsSentence() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        QFETCH(QString, words);
        book->connection().execute(sql);
        const std::optional<Problem> fault = (*book)->firstFault();
        QVERIFY2(fault, "not found");
        QCOMPARE(fault->code, code);
        QVERIFY2(fault->message.contains(words), qPrintable(fault->message));
    }

    void aDamagedPageIsAFaultAndNoCrash() {
        const qint64 page = book->connection().scalar("PRAGMA page_size");
        const qint64 root =
            book->connection().scalar("SELECT rootpage FROM sqlite_schema WHERE name = 'attendance'");
        book->close();
        QFile file(book->path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * page));
        file.write(QByteArray(200, '\x5a'));
        file.close();
        book->reopen();
        const std::optional<Problem> fault = (*book)->firstFault();
        QVERIFY(fault);
        QVERIFY2(fault->code == u"integrity" || fault->code == u"unreadable", qPrintable(fault->code));
    }

    void membershipsThatOnlyTouchAreSound() {
        book->change(u"Transfer"_s, [](Transaction& t) {
            t.connection.execute("UPDATE membership SET until_on = '2020-05-01' WHERE from_on = '2019-01-01';"
                                 "INSERT INTO membership (id, member, branch, from_on) SELECT "
                                 "randomblob(16), member, branch, until_on "
                                 "FROM membership WHERE until_on = '2020-05-01';"
                                 "INSERT INTO membership (id, member, branch, from_on, until_on) "
                                 "SELECT randomblob(16), member, branch, '2020-03-01', '2020-03-01' FROM "
                                 "membership WHERE until_on = '2020-05-01'");
        });
        const std::optional<Problem> fault = (*book)->firstFault();
        QVERIFY2(!fault, fault ? qPrintable(fault->message) : "");
    }

    void aDriftedIndexIsMendedByRebuilding() {
        book->connection().execute("DELETE FROM search WHERE rowid > 1");
        QCOMPARE((*book)->firstFault()->code, u"search.differs"_s);
        QVERIFY((*book)->keep([](Transaction& t) { search_index::rebuild(t.connection); }).empty());
        QVERIFY(!(*book)->firstFault());
    }

private:
    std::unique_ptr<ScratchBook> book;
};

REGISTER_TEST(check_test, CheckTest)

} // namespace check_test

#include "check_test.moc"
