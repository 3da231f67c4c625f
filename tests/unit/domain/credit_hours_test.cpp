#include "core/domain/credit_hours.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace credit_hours_test {

class CreditHoursTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleWriteIsReadExactly_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("hundredths");
        const auto row = [](const char16_t* text, qint64 value) {
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << value;
        };
        row(u"0", 0);
        row(u"2", 200);
        row(u"1.5", 150);
        row(u"1.50", 150);
        row(u"1.5000", 150);
        row(u"12.25", 1225);
        row(u"0.07", 7);
        row(u" 8 ", 800);
        row(u"999999999.99", 99'999'999'999);
    }

    void whatPeopleWriteIsReadExactly() {
        QFETCH(QString, text);
        const auto value = CreditHours::parse(text);
        QVERIFY(value);
        QTEST(value->hundredths(), "hundredths");
    }

    void anythingElseIsRefused() {
        for (const QString& text :
             {u""_s, u" "_s, u"-1"_s, u"+1"_s, u"1.555"_s, u"1."_s, u".5"_s, u"1.5.0"_s, u"1,5"_s, u"1e2"_s,
              u"两小时"_s, u"1.5学时"_s, u"１"_s, u"0x1"_s, u"nan"_s, u"9999999999"_s, u"- 1"_s})
            QVERIFY2(!CreditHours::parse(text), qPrintable(text));
    }

    void theyAreWrittenWithoutNeedlessDecimals() {
        QCOMPARE(CreditHours::ofHundredths(150).toString(), u"1.5"_s);
        QCOMPARE(CreditHours::ofHundredths(200).toString(), u"2"_s);
        QCOMPARE(CreditHours::ofHundredths(1225).toString(), u"12.25"_s);
        QCOMPARE(CreditHours::ofHundredths(7).toString(), u"0.07"_s);
        QCOMPARE(CreditHours().toString(), u"0"_s);
        for (qint64 value = 0; value < 1000; ++value)
            QCOMPARE(CreditHours::parse(CreditHours::ofHundredths(value).toString())->hundredths(), value);
    }

    void tenTenthsAreExactlyOne() {
        CreditHours sum;
        for (int i = 0; i < 10; ++i)
            sum += *CreditHours::parse(u"0.1");
        QCOMPARE(sum, CreditHours::ofHours(1));
        QVERIFY(CreditHours::ofHours(40) > CreditHours::ofHundredths(3999));
    }

    void theyAreNeverNegative() { QCOMPARE(CreditHours::ofHundredths(-1), CreditHours()); }
};

REGISTER_TEST(credit_hours_test, CreditHoursTest)

} // namespace credit_hours_test

#include "credit_hours_test.moc"
