#include "core/exchange/spreadsheet/reader.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace spreadsheet_refusals_test {

namespace {

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& content) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw Error(u"the test file could not be written"_s);
    return file.fileName();
}

QString codeOf(const Result<Workbook>& result) {
    return result ? u"read"_s : result.problem().code;
}

} // namespace

class SpreadsheetRefusalsTest : public QObject {
    Q_OBJECT
private:
    QMap<QString, QStringList> refused; // file → code and sentence

private Q_SLOTS:
    void initTestCase() {
        qputenv("ZHIBU_XLS_READER", ZHIBU_BUILD_DIR "/bin/zhibu-xls-reader");
        QFile table(testing::dataFile(u"spreadsheets/refused.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList columns = line.split(u'\t');
            QCOMPARE(columns.size(), 3);
            refused.insert(columns[0], columns.sliced(1));
        }
        QVERIFY(refused.size() >= 40);
    }

    void everyFileIsReadOrRefusedAsTheTableSays_data() {
        QTest::addColumn<QString>("name");
        const QDir folder(testing::dataFile(u"spreadsheets"));
        QStringList names = folder.entryList(QDir::Files, QDir::Name);
        names.removeOne(u"refused.tsv"_s);
        names += {u"nowhere.csv"_s, u"nowhere.xls"_s};
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
        for (const QString& name : refused.keys())
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void everyFileIsReadOrRefusedAsTheTableSays() {
        QFETCH(const QString, name);
        const auto result = readSpreadsheet(testing::dataFile(u"spreadsheets/"_s + name));
        QStringList outcome;
        if (!result) {
            QCOMPARE(result.problems().size(), 1u);
            QCOMPARE(result.problem().field, name);
            outcome = {result.problem().code, result.problem().message};
        }
        QCOMPARE(outcome, refused.value(name));
    }

    void aFolderOrAnUnreadableFileIsRefused() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder.xlsx"_s));
        QCOMPARE(codeOf(readSpreadsheet(folder.filePath(u"folder.xlsx"_s))), u"file.not_a_file"_s);
        QCOMPARE(codeOf(readSpreadsheet(u"/dev/zero"_s)), u"file.not_a_file"_s);
    }

    void aFileBeyondTheLimitIsRefusedBeforeItIsRead() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"sparse.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1LL << 30));
        const auto result = readSpreadsheet(file.fileName());
        QCOMPARE(codeOf(result), u"file.too_large"_s);
        QCOMPARE(result.problem().message,
                 u"“sparse.csv” is larger than 256 MB: split it into smaller files."_s);
    }

    void everyLimitIsHeld() {
        const QTemporaryDir folder;
        ReadLimits limits;
        limits.rows = 3;
        limits.columns = 2;
        limits.cellCharacters = 4;
        limits.cells = 5;
        const auto outcome = [&](const QByteArray& content) {
            return codeOf(readSpreadsheet(write(folder, u"a.csv"_s, content), limits));
        };
        QCOMPARE(outcome("a,b\nc,d\n\n\n\n"), u"read"_s);
        QCOMPARE(outcome("a,b\nc,d\ne\nf\n"), u"sheet.too_many_rows"_s);
        QCOMPARE(outcome("a,b\nc,d\ne,f\n"), u"workbook.too_many_cells"_s);
        QCOMPARE(outcome("a,b,c\n"), u"sheet.too_many_columns"_s);
        QCOMPARE(outcome("abcd\n"), u"read"_s);
        QCOMPARE(outcome("abcde\n"), u"cell.too_large"_s);
        QCOMPARE(outcome("\"ab\ncde\"\n"), u"cell.too_large"_s);
        QCOMPARE(outcome("党员编号\n"), u"read"_s);
        limits.sheets = 1;
        QCOMPARE(codeOf(readSpreadsheet(testing::dataFile(u"spreadsheets/title_rows.xlsx"), limits)),
                 u"workbook.too_many_sheets"_s);
        QCOMPARE(codeOf(readSpreadsheet(testing::dataFile(u"spreadsheets/title_rows.xls"), limits)),
                 u"workbook.too_many_sheets"_s);
    }

    void aRequestToStopIsHeard() {
        std::stop_source stop;
        stop.request_stop();
        for (const QString& name : {u"members.xls"_s, u"members.xlsx"_s, u"members_utf8.csv"_s})
            QCOMPARE(
                codeOf(readSpreadsheet(testing::dataFile(u"spreadsheets/"_s + name), {}, stop.get_token())),
                u"cancelled"_s);
    }
};

REGISTER_TEST(spreadsheet_refusals_test, SpreadsheetRefusalsTest)

} // namespace spreadsheet_refusals_test

#include "spreadsheet_refusals_test.moc"
