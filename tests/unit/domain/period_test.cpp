#include "core/domain/period.h"
#include "tests/support/test_registry.h"

using namespace Qt::StringLiterals;
using namespace zhibu;

namespace period_test {

class PeriodTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingMonthsClampsToTheMonthsLastDay() {
        QCOMPARE(Date::of(2020, 11, 30)->addMonths(3).toIso(), u"2021-02-28"_s);
        QCOMPARE(Date::of(2019, 11, 30)->addMonths(3).toIso(), u"2020-02-29"_s);
        QCOMPARE(Date::of(2020, 2, 29)->addYears(1).toIso(), u"2021-02-28"_s);
    }

    void adayThatDoesNotExistIsNoDate() {
        QVERIFY(!Date::of(2020, 2, 30));
        QVERIFY(!Date::fromIso(u"2020-02-30"));
        QVERIFY(!Date::fromIso(u"2020-2-3"));
        QVERIFY(Date::fromIso(u"2020-02-29"));
    }

    void everyPeriodIsWrittenAndReadBack() {
        for (const QString& text : {u"2020-09"_s, u"2020Q3"_s, u"2020H2"_s, u"2020"_s})
            QCOMPARE(Period::parse(text)->toString(), text);
        for (const QString& text : {u"2020-13"_s, u"2020Q5"_s, u"2020H0"_s, u"202"_s, u"2020X1"_s, u""_s})
            QVERIFY2(!Period::parse(text), qPrintable(text));
    }

    void aPeriodEndsOnItsLastDay() {
        QCOMPARE(Period::month(2020, 2).last().toIso(), u"2020-02-29"_s);
        QCOMPARE(Period::quarter(2020, 3).first().toIso(), u"2020-07-01"_s);
        QCOMPARE(Period::half(2020, 2).last().toIso(), u"2020-12-31"_s);
        QCOMPARE(Period::containing(PeriodKind::quarter, *Date::of(2020, 11, 18)).toString(), u"2020Q4"_s);
    }
};

REGISTER_TEST(period_test, PeriodTest)

} // namespace period_test

#include "period_test.moc"
