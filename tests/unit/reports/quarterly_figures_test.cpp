#include "core/reports/quarterly_figures.h"
#include "tests/unit/reports/example_figures.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace quarterly_figures_test {

namespace {

HoursFigures hoursOf(qint64 members, qint64 hundredths) {
    return {.members = members, .membersMet = 0, .totalHundredths = hundredths};
}

OrganizationFigures organization(OrganizationKind kind, qint64 members, qint64 expected, qint64 present) {
    OrganizationFigures row{.code = u"X"_s, .name = u"X"_s, .kind = kind, .members = members};
    row.expected = expected;
    row.present = present;
    return row;
}

} // namespace

class QuarterlyFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRateIsRoundedHalfUpToFourDecimals() {
        QCOMPARE(attendanceRate(64, 58), std::optional<qint64>(9063)); // 0.90625
        QCOMPARE(attendanceRate(32, 1), std::optional<qint64>(313));   // 0.03125
        QCOMPARE(attendanceRate(3, 1), std::optional<qint64>(3333));
        QCOMPARE(attendanceRate(3, 2), std::optional<qint64>(6667));
        QCOMPARE(attendanceRate(80000, 3), std::optional<qint64>(0)); // 0.0000375
        QCOMPARE(attendanceRate(20000, 1), std::optional<qint64>(1)); // 0.00005: the boundary itself goes up
        QCOMPARE(attendanceRate(20001, 1), std::optional<qint64>(0)); // just below it
        QCOMPARE(attendanceRate(7, 7), std::optional<qint64>(10000));
        QCOMPARE(attendanceRate(7, 0), std::optional<qint64>(0));
    }

    void nobodyExpectedIsNoRate() { QCOMPARE(attendanceRate(0, 0), std::nullopt); }

    void anAverageIsRoundedHalfUpToTwoDecimals() {
        QCOMPARE(averageHundredths(hoursOf(8, 100)), 13); // 0.125 hours each
        QCOMPARE(averageHundredths(hoursOf(3, 100)), 33);
        QCOMPARE(averageHundredths(hoursOf(3, 200)), 67);
        QCOMPARE(averageHundredths(hoursOf(2, 1)), 1);
        QCOMPARE(averageHundredths(hoursOf(0, 0)), 0);
    }

    void membersAndHoursAreTotalledOverBranchesOnly() {
        std::vector<OrganizationFigures> rows{organization(OrganizationKind::organ_committee, 30, 10, 9),
                                              organization(OrganizationKind::branch, 10, 20, 18),
                                              organization(OrganizationKind::branch, 20, 34, 31)};
        rows[1].hours = HoursFigures{10, 4, 24000, 3, 1};
        rows[2].hours = HoursFigures{20, 20, 90000, 5, 5};
        rows[0].counts[static_cast<size_t>(ActivityKind::lecture)] = 2;
        rows[1].counts[static_cast<size_t>(ActivityKind::lecture)] = 1;
        const TotalFigures totals = computeTotals(rows);
        QCOMPARE(totals.members, 30);
        QCOMPARE(totals.counts[static_cast<size_t>(ActivityKind::lecture)], 3);
        QCOMPARE(attendanceRate(totals.expected, totals.present), std::optional<qint64>(9063));
        QCOMPARE(averageHundredths(totals.hours), 3800); // weighted: not the mean of 24 and 45
        QCOMPARE(totals.hours.membersMet, 24);
        QCOMPARE(totals.hours.committee, 8);
        QCOMPARE(totals.hours.committeeMet, 6);
    }

    void theExamplesFiguresComeOutExactly_data() {
        QTest::addColumn<QString>("day");
        QTest::newRow("end of the year") << u"2020-11-18"_s;
        QTest::newRow("leap day") << u"2020-02-29"_s;
    }

    void theExamplesFiguresComeOutExactly() {
        QFETCH(QString, day);
        const QJsonObject expected = exampleJson(day + u"/report.json"_s).object();
        const QJsonObject actual = toJson(exampleFigures(day));
        QCOMPARE(actual.keys(), expected.keys());
        QCOMPARE(actual[u"totals"_s].toObject(), expected[u"totals"_s].toObject());
        const QJsonArray rows = actual[u"organizations"_s].toArray();
        const QJsonArray expectedRows = expected[u"organizations"_s].toArray();
        QCOMPARE(rows.size(), expectedRows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QCOMPARE(QJsonDocument(rows[i].toObject()).toJson(),
                     QJsonDocument(expectedRows[i].toObject()).toJson());
        QCOMPARE(actual, expected);
    }

    void wholeNumbersAreWrittenWithoutDecimals() {
        QuarterlyFigures figures{.period = Period::quarter(2020, 3), .asOf = *Date::of(2020, 9, 30)};
        figures.organizations.push_back(organization(OrganizationKind::branch, 2, 4, 4));
        figures.organizations[0].hours = hoursOf(2, 8000);
        figures.organizations.push_back(organization(OrganizationKind::leading_group, 2, 0, 0));
        figures.totals = computeTotals(figures.organizations);
        const QByteArray json = QJsonDocument(toJson(figures)).toJson(QJsonDocument::Compact);
        QVERIFY2(json.contains(R"("attendance_rate":1,)"), json.constData());
        QVERIFY2(json.contains(R"("attendance_rate":null,)"), json.constData());
        QVERIFY2(json.contains(R"("average":40,)"), json.constData());
        QVERIFY2(json.contains(R"("term":null)"), json.constData());
        QVERIFY2(json.contains(R"("hours":null)"), json.constData());
        QVERIFY2(json.contains(R"("counts":{})"), json.constData());
    }
};

REGISTER_TEST(quarterly_figures_test, QuarterlyFiguresTest)

} // namespace quarterly_figures_test

#include "quarterly_figures_test.moc"
