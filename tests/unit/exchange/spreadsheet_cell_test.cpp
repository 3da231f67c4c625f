#include "core/exchange/spreadsheet/cell_reference.h"
#include "core/exchange/spreadsheet/date_serial.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace spreadsheet_cell_test {

class SpreadsheetCellTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersReadAsPeopleSeeThem_data() {
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 36.0 << u"36"_s;
        QTest::newRow("half") << 40.5 << u"40.5"_s;
        QTest::newRow("negative") << -0.25 << u"-0.25"_s;
        QTest::newRow("sum of tenths") << 0.1 + 0.2 << u"0.3"_s;
        QTest::newRow("thousandth") << 0.001 << u"0.001"_s;
        QTest::newRow("small") << 1e-12 << u"1e-12"_s;
        QTest::newRow("telephone") << 13800000000.0 << u"13800000000"_s;
        QTest::newRow("identity") << 320102199001011200.0 << u"320102199001011200"_s;
        QTest::newRow("huge") << 1e300 << u"1e+300"_s;
        QTest::newRow("minus zero") << -0.0 << u"0"_s;
    }

    void numbersReadAsPeopleSeeThem() {
        QFETCH(const double, number);
        QFETCH(const QString, text);
        QCOMPARE(Cell(number).text(), text);
        QCOMPARE(Cell(number).number().value(), number);
    }

    void roundedLongNumbersAreRecognised() {
        QVERIFY(Cell(3.2118e17).mayHaveLostDigits());
        QVERIFY(Cell(u"3.2118E+17"_s).mayHaveLostDigits());
        QVERIFY(Cell(u" 3.2118e+17 "_s).mayHaveLostDigits());
        QVERIFY(!Cell(13800000000.0).mayHaveLostDigits());
        QVERIFY(!Cell(u"320102199001011234"_s).mayHaveLostDigits());
        QVERIFY(!Cell(u"1E+2"_s).mayHaveLostDigits());
        QVERIFY(!Cell(u"RE+17"_s).mayHaveLostDigits());
        QVERIFY(!Cell().mayHaveLostDigits());
    }

    void aCellKnowsWhatItHolds() {
        QVERIFY(Cell().isEmpty());
        QVERIFY(Cell(QString()).isEmpty());
        QCOMPARE(Cell().text(), QString());
        QVERIFY(!Cell(u"2020-09-30"_s).date());
        QVERIFY(!Cell(u"36"_s).isNumber());
        QCOMPARE(Cell(*Date::of(2020, 9, 30)).text(), u"2020-09-30"_s);
        QVERIFY(sizeof(Cell) <= 32);
        const Row row{1, {Cell(1.0)}};
        QVERIFY(row.at(5).isEmpty());
    }

    void serialsCountFromTheirOwnFirstDay() {
        QCOMPARE(dateOfSerial(1, DateSystem::from1900)->toIso(), u"1900-01-01"_s);
        QCOMPARE(dateOfSerial(59, DateSystem::from1900)->toIso(), u"1900-02-28"_s);
        QVERIFY(!dateOfSerial(60, DateSystem::from1900));
        QCOMPARE(dateOfSerial(61, DateSystem::from1900)->toIso(), u"1900-03-01"_s);
        QCOMPARE(dateOfSerial(44104.99, DateSystem::from1900)->toIso(), u"2020-09-30"_s);
        QCOMPARE(dateOfSerial(44104 - 1462, DateSystem::from1904)->toIso(), u"2020-09-30"_s);
        QVERIFY(!dateOfSerial(-1, DateSystem::from1900));
        QVERIFY(!dateOfSerial(1e18, DateSystem::from1904));
        QVERIFY(!dateOfSerial(150000, DateSystem::from1900));
    }

    void formatsTellDatesFromNumbers_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<NumberMeaning>("meaning");
        const auto row = [](const QString& code, NumberMeaning meaning) {
            QTest::newRow(qPrintable(code)) << code << meaning;
        };
        for (const QString& code :
             {u"yyyy-mm-dd"_s, u"yyyy\"年\"m\"月\"d\"日\""_s, u"[$-804]yyyy年m月d日;@"_s, u"m\\-d"_s,
              u"MMM"_s, u"h:mm AM/PM"_s, u"[Red]d"_s, u"aaaa年"_s})
            row(code, NumberMeaning::date);
        for (const QString& code :
             {u"General"_s, u"0.00"_s, u"#,##0\"日\""_s, u"[Red]0"_s, u"0.00E+00"_s, u"@"_s, u"\\d0"_s,
              u"_d0"_s, u"0;[Red]-0 d"_s, u"\"d"_s, u""_s, u"General\"d\""_s})
            row(code, NumberMeaning::number);
        row(u"[h]:mm"_s, NumberMeaning::elapsedTime);
        row(u"[mm]:ss"_s, NumberMeaning::elapsedTime);
    }

    void formatsTellDatesFromNumbers() {
        QFETCH(const QString, code);
        QFETCH(const NumberMeaning, meaning);
        QCOMPARE(meaningOfFormat(code), meaning);
    }

    void builtInFormatsTellDatesFromNumbers() {
        for (const int id : {14, 17, 20, 22, 27, 31, 36, 45, 47, 50, 57, 58})
            QCOMPARE(meaningOfBuiltIn(id), NumberMeaning::date);
        for (const int id : {0, 1, 13, 23, 26, 37, 44, 48, 49, 59})
            QCOMPARE(meaningOfBuiltIn(id), NumberMeaning::number);
    }

    void aNumberWithoutWholeDayIsATimeOfDay() {
        QCOMPARE(cellOfNumber(9.5 / 24, NumberMeaning::date, DateSystem::from1900).text(), u"09:30"_s);
        QCOMPARE(cellOfNumber(1.5, NumberMeaning::elapsedTime, DateSystem::from1900).text(), u"36:00"_s);
        QCOMPARE(cellOfNumber(0.5 + 1.0 / 86400, NumberMeaning::date, DateSystem::from1900).text(),
                 u"12:00:01"_s);
        QVERIFY(cellOfNumber(-3, NumberMeaning::date, DateSystem::from1900).isNumber());
        QVERIFY(cellOfNumber(60, NumberMeaning::date, DateSystem::from1900).isNumber());
    }

    void referencesAreReadAndWritten() {
        QCOMPARE(parseCellReference(u"A1")->column, 0);
        QCOMPARE(parseCellReference(u"$AB$12")->column, 27);
        QCOMPARE(parseCellReference(u"$AB$12")->row, std::optional(12));
        QCOMPARE(parseCellReference(u"xfd")->column, 16383);
        for (const QStringView wrong : {u"", u"1", u"1A", u"A1B", u"A-1", u"AAAAAAAAAAAA1", u"A99999999999"})
            QVERIFY2(!parseCellReference(wrong), qPrintable(wrong.toString()));
        for (const int column : {0, 25, 26, 27, 701, 702, 16383})
            QCOMPARE(parseCellReference(cellReference(7, column))->column, column);
        QCOMPARE(cellReference(3, 702), u"AAA3"_s);
        QCOMPARE(parseCellRange(u"B2:D5")->lastColumn, 3);
        QVERIFY(!parseCellRange(u"B2:"));
        QVERIFY(!parseCellRange(u"B:D"));
    }
};

REGISTER_TEST(spreadsheet_cell_test, SpreadsheetCellTest)

} // namespace spreadsheet_cell_test

#include "spreadsheet_cell_test.moc"
