#include "core/reports/writers/csv_writer.h"
#include "tests/unit/reports/golden_file.h"
#include "tests/unit/reports/sample_report.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace csv_writer_test {

class CsvWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSampleIsWrittenAsItAlwaysWas() { QVERIFY(matchesGolden(u"sample.csv"_s, toCsv(sampleReport()))); }

    void textThatLooksLikeAFormulaIsNeutralised_data() {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u"=1+1"_s, u"+86"_s, u"-3"_s, u"@SUM(A1)"_s, u"\tx"_s, u"\rx"_s, u"＝1"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void textThatLooksLikeAFormulaIsNeutralised() {
        QFETCH(QString, text);
        QCOMPARE(formulaSafe(text), u'\'' + text);
        QCOMPARE(formulaSafe(u"a"_s + text), u"a"_s + text);
    }

    void figuresStayFigures() {
        const QByteArray csv = toCsv(sampleReport());
        QVERIFY(csv.contains("\r\n-3,"));
        QVERIFY(csv.contains(",-0.05,"));
        QVERIFY(!csv.contains("'-0.05"));
        QVERIFY(csv.contains(",2020-09-30,1.50,90.63%,"));
    }

    void itBeginsWithTheByteOrderMarkAndEveryLineEndsInCarriageReturnAndLineFeed() {
        const QByteArray csv = toCsv(sampleReport());
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QVERIFY(csv.endsWith("\r\n"));
        QCOMPARE(csv.count("\n") - csv.count("\r\n"), 1); // the line break inside one quoted cell
    }

    void aTableWithoutRowsSaysSo() {
        Report report = sampleReport();
        report.tables[0].rows.clear();
        QVERIFY(toCsv(report).contains("\r\n没有记录。\r\n"));
    }
};

REGISTER_TEST(csv_writer_test, CsvWriterTest)

} // namespace csv_writer_test

#include "csv_writer_test.moc"
