#include "core/exchange/spreadsheet/reader.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace spreadsheet_reader_test {

namespace {

using Lines = QStringList; // one per row: its number, then its cells, separated by "|"

Lines linesOf(const Sheet& sheet) {
    Lines lines;
    for (const Row& row : sheet.rows) {
        QStringList cells{QString::number(row.number)};
        for (const Cell& cell : row.cells)
            cells += cell.text();
        lines += cells.join(u'|');
    }
    return lines;
}

const Lines members{u"1|党员编号|姓名|入党日期|学时|备注"_s, u"2|D001|张一凡|2019-10-24|36|支委"_s,
                    u"3|D002|李二喜|2001-07-01|40.5|说“好”, 再见"_s,
                    u"4|D003|欧阳三𠮷|1986-12-31|0|第一行\n第二行"_s, u"5|D004||2020-02-29"_s};

} // namespace

class SpreadsheetReaderTest : public QObject {
    Q_OBJECT
private:
    static Workbook read(const QString& name) {
        const auto workbook = readSpreadsheet(testing::dataFile(u"spreadsheets/"_s + name));
        if (!workbook) throw Error(workbook.problem().message);
        return *workbook;
    }

    static Lines firstSheet(const QString& name) { return linesOf(read(name).sheets.at(0)); }

private Q_SLOTS:
    void initTestCase() { qputenv("ZHIBU_XLS_READER", ZHIBU_BUILD_DIR "/bin/zhibu-xls-reader"); }

    void theSameTableReadsEqualFromEveryKindOfFile_data() {
        QTest::addColumn<QString>("name");
        for (const QString& name : {u"members_utf8.csv"_s, u"members_bom.csv"_s, u"members_gb18030.csv"_s,
                                    u"members_semicolon.csv"_s, u"members_tab.csv"_s, u"members_cr.csv"_s,
                                    u"members.xlsx"_s, u"members.xls"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void theSameTableReadsEqualFromEveryKindOfFile() {
        QFETCH(const QString, name);
        QCOMPARE(firstSheet(name), members);
    }

    void realDatesAndNumbersStayWhatTheyAre() {
        for (const QString& name : {u"members.xlsx"_s, u"members.xls"_s}) {
            const Row row = read(name).sheets.at(0).rows.at(1);
            QCOMPARE(row.at(2).date(), Date::of(2019, 10, 24));
            QVERIFY(row.at(3).isNumber());
            QVERIFY(!row.at(0).isNumber());
        }
        QVERIFY(!read(u"members_utf8.csv"_s).sheets.at(0).rows.at(1).at(2).date());
    }

    void titleRowsMergedCellsAndHiddenSheetsAreKept() {
        for (const QString& name : {u"title_rows.xlsx"_s, u"title_rows.xls"_s}) {
            const Workbook workbook = read(name);
            QCOMPARE(workbook.sheets.size(), 2u);
            QCOMPARE(workbook.sheets[0].name, u"名册"_s);
            QCOMPARE(workbook.sheets[1].name, u"往年"_s);
            const Lines lines = linesOf(workbook.sheets[0]);
            QCOMPARE(lines.first(3), (Lines{u"1|某某机关党员名册"_s, u"2|填报日期|2020-09-30"_s,
                                            u"4|党员编号|姓名|入党日期|学时|备注"_s}));
            QCOMPARE(linesOf(workbook.sheets[1]), (Lines{u"1|往年"_s, u"3|||第三行"_s}));
        }
    }

    void aMergedRangeHasAValueInItsFirstCellOnly() {
        const Lines expected{u"1|标题||旁边"_s, u"2|||旁边"_s, u"3|下面"_s};
        QCOMPARE(firstSheet(u"merged.xlsx"_s), expected);
    }

    void datesKeepTheirDayInBothSystems() {
        for (const QString& name : {u"dates_1900.xlsx"_s, u"dates_1900.xls"_s}) {
            const Sheet sheet = read(name).sheets.at(0);
            for (std::size_t row = 0; row < 3; ++row)
                QCOMPARE(sheet.rows.at(row).at(0).date(), Date::of(2020, 9, 30));
            QCOMPARE(sheet.rows.at(3).at(0).text(), u"09:30"_s);
            QCOMPARE(sheet.rows.at(4).at(0).date(), Date::of(1900, 1, 1));
            QCOMPARE(sheet.rows.at(5).at(0).date(), Date::of(1900, 2, 28));
            QCOMPARE(sheet.rows.at(6).at(0).date(), Date::of(1900, 3, 1));
            QVERIFY(sheet.rows.at(7).at(0).isNumber());
            QVERIFY(sheet.rows.at(8).at(0).isNumber());
        }
        for (const QString& name : {u"dates_1904.xlsx"_s, u"dates_1904.xls"_s})
            QCOMPARE(read(name).sheets.at(0).rows.at(0).at(0).date(), Date::of(2020, 9, 30));
    }

    void everyNumberFormatHasItsMeaning() {
        QStringList texts;
        const Workbook workbook = read(u"number_formats.xlsx"_s);
        for (const Row& row : workbook.sheets.at(0).rows)
            texts += row.at(0).text();
        const QString day = u"2020-09-30"_s;
        const QString number = u"44104.25"_s;
        QCOMPARE(texts, (QStringList{number, day,        day,        day,    day,    day,    day,   day,
                                     day,    u"09:30"_s, u"36:00"_s, number, number, day,    day,   number,
                                     number, day,        u"36:00"_s, number, number, number, number}));
    }

    void runsAreJoinedPhoneticGuidesLeftOutAndEscapesUndone() {
        QCOMPARE(firstSheet(u"rich_text.xlsx"_s), (Lines{u"1|张一凡|東京"_s, u"2|一\n二_x0041_|内 联"_s}));
    }

    void formulasErrorsAndTruthValuesReadAsTheyAreShown() {
        const Lines lines = firstSheet(u"values.xlsx"_s);
        QCOMPARE(lines.at(0), u"1|TRUE|FALSE|#N/A|甲x|2||2020-09-30"_s);
        QCOMPARE(lines.at(1), u"2|321180000000000000|320102199001011260|0.3|-0.5|0.001|1e+300|13800000000"_s);
        QVERIFY(read(u"values.xlsx"_s).sheets.at(0).rows.at(1).at(0).mayHaveLostDigits());
    }

    void numbersFromOldWorkbooksReadTheSame() {
        const Row row = read(u"values.xls"_s).sheets.at(0).rows.at(1);
        QVERIFY(row.at(0).mayHaveLostDigits());
        QCOMPARE(row.at(3).text(), u"-0.5"_s);
        QCOMPARE(row.at(6).text(), u"13800000000"_s);
    }

    void otherWaysToWriteAWorkbookAreUnderstood_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Lines>("lines");
        const auto row = [](const char* name, const Lines& lines) {
            QTest::newRow(name) << QString::fromLatin1(name) << lines;
        };
        row("sparse.xlsx", {u"3|||丙三"_s + QString(25, u'|') + u"远"_s, u"1000000|末行"_s});
        row("without_references.xlsx", {u"1|一||三"_s, u"2|4"_s});
        row("prefixed.xlsx", {u"1|前缀"_s});
        row("backslashes.xlsx", {u"1|党员编号|姓名"_s, u"2|D001|甲某"_s});
        row("sheets_first.xlsx", {u"1|倒序"_s});
        row("stored.xlsx", {u"1|党员编号|姓名"_s, u"2|D001|甲某"_s});
        row("no_sheets_content.xlsx", {});
    }

    void otherWaysToWriteAWorkbookAreUnderstood() {
        QFETCH(const QString, name);
        QFETCH(const Lines, lines);
        QCOMPARE(firstSheet(name), lines);
    }

    void oddTextFilesAreUnderstood_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Lines>("lines");
        const auto row = [](const char* name, const Lines& lines) {
            QTest::newRow(name) << QString::fromLatin1(name) << lines;
        };
        row("UPPER.CSV", {u"1|党员编号|姓名"_s, u"2|D001|甲某"_s});
        row("control_characters.csv", {u"1|ab|c\td|e\nf\ng"_s});
        row("quotes.csv", {u"1|a \"b\" c|say \"hi\"|| \"x\""_s, u"2|last|end"_s});
        row("blank_rows.csv", {u"3|编号|姓名"_s, u"5|D1|甲"_s});
        row("one_column.csv", {u"1|姓名"_s, u"2|甲某"_s, u"3|乙某"_s});
        row("lists_in_cells.csv",
            {u"1|日期|出席|主题"_s, u"2|2020-09-30|甲,乙,丙|学习"_s, u"3|2020-10-30|甲,乙|传达; 讨论"_s});
        row("gb18030_four_bytes.csv", {u"1|姓名|字"_s, u"2|甲某|㐂𠮷"_s});
        row("many_empty_columns.csv", {u"1|编号|姓名"_s, u"2|D1|甲"_s});
        row("only_byte_order_mark.csv", {});
    }

    void oddTextFilesAreUnderstood() {
        QFETCH(const QString, name);
        QFETCH(const Lines, lines);
        QCOMPARE(firstSheet(name), lines);
    }

    void anIdentityNumberThatASpreadsheetSpoiltIsRecognised() {
        const auto rows = read(u"identity_number.csv"_s).sheets.at(0).rows;
        QVERIFY(rows.at(1).at(0).mayHaveLostDigits());
        QVERIFY(!rows.at(2).at(0).mayHaveLostDigits());
    }
};

REGISTER_TEST(spreadsheet_reader_test, SpreadsheetReaderTest)

} // namespace spreadsheet_reader_test

#include "spreadsheet_reader_test.moc"
