#include "tests/unit/usecases/import_book.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace import_refused_test {

namespace {

/// Files no spreadsheet can be read from, by the sentence each of them gets.
QMap<QString, QString> refusedFiles() {
    QMap<QString, QString> files;
    const QString table = QString::fromUtf8(ImportBook::contentOf(dataFile(u"spreadsheets/refused.tsv")));
    for (const QString& line : table.split(u'\n', Qt::SkipEmptyParts))
        files.insert(line.section(u'\t', 0, 0), line.section(u'\t', 2));
    return files;
}

constexpr ImportKind kinds[] = {ImportKind::organizations, ImportKind::members, ImportKind::terms,
                                ImportKind::activities, ImportKind::training};

} // namespace

class ImportRefusedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRefusedFileLeavesTheBookByteForByteAsItWas() {
        const QMap<QString, QString> files = refusedFiles();
        QVERIFY(files.size() >= 60);
        for (const ImportKind kind : kinds) {
            ImportBook book;
            const QByteArray before = book.bytes();
            for (auto file = files.begin(); file != files.end(); ++file) {
                const auto summary = book.import(kind, dataFile(u"spreadsheets/"_s + file.key()));
                QVERIFY2(!summary.ok(), qPrintable(file.key()));
                QCOMPARE(summary.problem().message, file.value());
            }
            QVERIFY(book.bytes() == before);
            QCOMPARE(QDir(book.folder.path()).entryList(QDir::Files), QStringList{u"book.zhibu"_s});
        }
    }

    void aFileWithoutTheColumnsItNeedsIsRefusedWithASentence_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, ImportKind kind, const QString& lines, const QString& named) {
            QTest::newRow(name) << static_cast<int>(kind) << lines << named;
        };
        row("no header at all", ImportKind::members, u"王伟,男,1990-01-01\n"_s, u"姓名"_s);
        row("another table's header", ImportKind::members, u"活动编号,活动类型,日期\nA1,党课,2020-05-06\n"_s,
            u"姓名"_s);
        row("a needed column is missing", ImportKind::activities, u"组织代码,活动类型\nB1,党课\n"_s,
            u"日期"_s);
        row("nothing but a title", ImportKind::training, u"2020 年学时登记表\n"_s, u"学时"_s);
        row("an empty file", ImportKind::terms, QString(), QString());
        row("one column twice", ImportKind::members, u"姓名,姓名,所在党支部\n王伟,李敏,B1\n"_s, u"姓名"_s);
    }
    void aFileWithoutTheColumnsItNeedsIsRefusedWithASentence() {
        QFETCH(const int, kind);
        QFETCH(const QString, lines);
        QFETCH(const QString, named);
        ImportBook book;
        const QString path = book.write(u"wrong.csv", lines);
        const QByteArray before = book.bytes();
        const auto summary = book.import(static_cast<ImportKind>(kind), path);
        QVERIFY(!summary.ok());
        QVERIFY2(summary.problem().message.contains(named), qPrintable(summary.problem().message));
        QVERIFY(book.bytes() == before);
        QVERIFY(!QFile::exists(path + u".rejected.csv"_s));
    }

    void aFileOfBadRowsOnlyLeavesTheBookByteForByteAsItWas() {
        ImportBook book;
        const QString path = book.write(u"rows.csv", u"姓名,所在党支部\n,B1\n王伟,B9\n"_s);
        const QByteArray before = book.bytes();
        const auto summary = book.import(ImportKind::members, path);
        QVERIFY(summary.ok());
        QCOMPARE(count(*summary, Outcome::rejected), 2);
        QVERIFY(book.bytes() == before);
        QVERIFY(QFile::exists(path + u".rejected.csv"_s));
    }
};

REGISTER_TEST(import_refused_test, ImportRefusedTest)

} // namespace import_refused_test

#include "import_refused_test.moc"
