#include "core/reports/quarterly_report.h"
#include "core/reports/writers/column_widths.h"
#include "core/reports/writers/xlsx_check.h"
#include "core/reports/writers/xlsx_writer.h"
#include "tests/unit/reports/example_figures.h"
#include "tests/unit/reports/sample_report.h"
#include "tests/unit/reports/xlsx_reading.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace xlsx_writer_test {

namespace {

Report longReport(int rows) {
    Report report = sampleReport();
    ReportTable& table = report.tables[0];
    const ReportRow row = table.rows[0];
    table.rows.clear();
    for (int i = 0; i < rows; ++i) {
        table.rows.push_back(row);
        table.rows.back()[0] = i + 1;
    }
    return report;
}

QByteArray sheet(const Report& report, int number = 1) {
    return unpacked(toXlsx(report)).value(u"xl/worksheets/sheet%1.xml"_s.arg(number));
}

} // namespace

class XlsxWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresAreNumbersDatesAreDatesAndTextIsText() {
        const auto cells = sheetCells(unpacked(toXlsx(sampleReport())), 1);
        // Title, subtitle, table title, two header rows: the first row of figures is the sixth.
        QCOMPARE(cells[u"A6"_s].type, QString());
        QCOMPARE(cells[u"A6"_s].text, u"1"_s);
        QCOMPARE(cells[u"B6"_s].type, u"s"_s);
        QCOMPARE(cells[u"B6"_s].text, u"=1+1"_s);
        QCOMPARE(cells[u"B6"_s].formula, QString());
        QCOMPARE(cells[u"C6"_s].type, QString());
        QCOMPARE(cells[u"C6"_s].text, u"44104"_s); // days since 1899-12-30 of 2020-09-30
        QCOMPARE(cells[u"C6"_s].numberFormat, u"yyyy-mm-dd"_s);
        QCOMPARE(cells[u"D6"_s].text, u"1.5"_s);
        QCOMPARE(cells[u"D6"_s].numberFormat, u"0.00"_s);
        QCOMPARE(cells[u"E6"_s].text.toDouble(), 0.9063);
        QCOMPARE(cells[u"E6"_s].numberFormat, u"0.00%"_s);
        QCOMPARE(cells[u"E7"_s].text, u"—"_s);
        QCOMPARE(cells[u"A8"_s].text, u"-3"_s);
        QCOMPARE(cells[u"B8"_s].text, u"第一行\n第二行"_s);
        QCOMPARE(cells[u"B9"_s].text, u"合计"_s);
    }

    void aLongReportKeepsTextAsTextToo() {
        const Report report = longReport(20001); // written with constant memory
        const auto cells = sheetCells(unpacked(toXlsx(report)), 1);
        QCOMPARE(cells[u"B20006"_s].type, u"inlineStr"_s);
        QCOMPARE(cells[u"B20006"_s].text, u"=1+1"_s);
        QCOMPARE(cells[u"A20006"_s].text, u"20001"_s);
        QCOMPARE(cells[u"C4"_s].text, u"时间"_s);
        QCOMPARE(cells[u"B5"_s].text, u"主题"_s);
        QCOMPARE(cells[u"B20007"_s].text, u"合计"_s);
    }

    void itPrintsOnA4LandscapeOnePageWideWithRepeatedHeadings() {
        const PackageParts parts = unpacked(toXlsx(sampleReport()));
        const QByteArray xml = parts.value(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(xml.contains("orientation=\"landscape\""));
        QVERIFY(xml.contains("paperSize=\"9\""));
        QVERIFY(xml.contains("<pageSetUpPr fitToPage=\"1\"/>"));
        QVERIFY(xml.contains("fitToHeight=\"0\""));
        QVERIFY(xml.contains("&amp;P"));
        QVERIFY(xml.contains("&amp;N"));
        QVERIFY(xml.contains("2020-10-08"));
        QVERIFY(xml.contains("<pane ySplit=\"5\""));
        QVERIFY(!xml.contains("<autoFilter"));
        QVERIFY(xml.contains("<mergeCell ref=\"A1:F1\"/>"));
        QVERIFY(xml.contains("<mergeCell ref=\"C4:D4\"/>"));
        const QByteArray workbook = parts.value(u"xl/workbook.xml"_s);
        QVERIFY2(workbook.contains("_xlnm.Print_Titles"), workbook.constData());
        QVERIFY2(workbook.contains("$4:$5"), workbook.constData());
    }

    void everyTableHasASheetWithANameTheFormatAllows() {
        Report report = sampleReport();
        const QString hostile = u"一/二:三*四?五[六]七\\八'九"_s + QString(40, u'长');
        report.tables = {sampleTable(), sampleTable(), sampleTable(), sampleTable()};
        report.tables[1].title = hostile;
        report.tables[2].title = hostile;
        report.tables[3].title.clear();
        const QByteArray workbook = unpacked(toXlsx(report)).value(u"xl/workbook.xml"_s);
        QCOMPARE(workbook.count("<sheet "), 4);
        QVERIFY2(workbook.contains("name=\"支部台账\""), workbook.constData());
        QVERIFY2(workbook.contains("name=\"一 二 三 四 五 六 七 八 九长"), workbook.constData());
        QVERIFY2(workbook.contains("长 3\""), workbook.constData());
        QVERIFY2(workbook.contains("name=\"4\""), workbook.constData());
    }

    void columnsAreAsWideAsWhatTheyHold() {
        ReportTable table{
            .columns = {{.title = u"号"_s}, {.title = u"名称"_s}, {.title = u"说明"_s, .wrap = true}}};
        table.rows = {{1, u"演示第一党支部"_s, QString(200, u'长')}};
        const std::vector<int> widths = columnWidths(table);
        QVERIFY(widths[0] < 12);
        QCOMPARE(widths[1], 2 * 7 + 3);
        QCOMPARE(widths[2], 43);
        QCOMPARE(headingWidth(u"支部党员大会"_s), 6);
        QCOMPARE(headingWidth(u"Committee meetings"_s), 9);
        QCOMPARE(lineCount(u"一二三四五\n六"_s, 4), 4);
    }

    void textNoReaderCouldHoldIsCutOrCleaned() {
        Report report = sampleReport();
        report.tables[0].rows[0][1] = QString(40000, u'长');
        report.tables[0].rows[1][1] = u"a\x01"
                                      "b\r\nc"_s +
                                      QChar(0xD800) + u'd';
        const auto cells = sheetCells(unpacked(toXlsx(report)), 1);
        QCOMPARE(cells[u"B6"_s].text.size(), 32767);
        QVERIFY(cells[u"B6"_s].text.endsWith(u'…'));
        QCOMPARE(cells[u"B7"_s].text, u"ab\nc\uFFFDd"_s);
    }

    void aTableOfOneColumnOrWithoutRowsIsWrittenToo() {
        Report report = sampleReport();
        report.tables[0].columns.resize(1);
        report.tables[0].rows.clear();
        report.tables[0].totals.reset();
        QVERIFY(sheet(report).contains("</worksheet>"));
        report.tables.clear();
        QVERIFY(isWholeXlsx(toXlsx(report)));
    }

    void aWorkbookCutShortIsNotTakenForAWholeOne() {
        const QByteArray whole = toXlsx(sampleReport());
        QVERIFY(isWholeXlsx(whole));
        QVERIFY(!isWholeXlsx(whole.first(whole.size() / 2)));
        QVERIFY(!isWholeXlsx({}));
    }

    void theQuarterHasThreeSheets() {
        const Report report = quarterlyReport(exampleFigures(u"2020-11-18"_s),
                                              {u"演示市级机关工委"_s, *Date::of(2020, 11, 19)});
        const PackageParts parts = unpacked(toXlsx(report));
        QVERIFY(parts.contains(u"xl/worksheets/sheet3.xml"_s));
        const auto cells = sheetCells(parts, 1);
        QCOMPARE(cells[u"B6"_s].text, u"演示第0局党支部"_s);
        QCOMPARE(cells[u"Q26"_s].text.toDouble(), 0.9061);
    }
};

REGISTER_TEST(xlsx_writer_test, XlsxWriterTest)

} // namespace xlsx_writer_test

#include "xlsx_writer_test.moc"
