#include "core/reports/cell_text.h"
#include "core/reports/consolidated_report.h"
#include "core/reports/writers/csv_writer.h"
#include "core/reports/writers/html_writer.h"
#include "tests/unit/reports/example_figures.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace consolidated_report_test {

namespace {

OrganizationFigures branch(const QString& code, qint64 present, qint64 expected, qint64 met = 0,
                           qint64 overdue = 0) {
    OrganizationFigures row{.code = code, .name = u"支部"_s + code};
    row.present = present;
    row.expected = expected;
    row.dutiesMet = met;
    row.overdue = overdue;
    row.hours = HoursFigures{};
    return row;
}

PeriodFigures quarterOf(std::vector<OrganizationFigures> rows, int number = 3) {
    PeriodFigures figures{.period = Period::quarter(2020, number), .asOf = *Date::of(2020, 12, 31)};
    figures.organizations = std::move(rows);
    figures.totals = computeTotals(figures.organizations);
    return figures;
}

QStringList placesOf(const std::vector<RankedBranch>& rows, Place RankedBranch::*column) {
    QStringList words;
    for (const RankedBranch& row : rows)
        words += row.code + u':' + ((row.*column).place ? QString::number(*(row.*column).place) : u"-"_s);
    return words;
}

Report report(const ConsolidatedFigures& figures) {
    return consolidatedReport(figures, {u"演示局机关党委"_s, *Date::of(2021, 1, 4)});
}

const ReportTable& tableOf(const Report& given, const QString& title) {
    return *std::ranges::find(given.tables, title, &ReportTable::title);
}

QStringList texts(const ReportRow& row) {
    QStringList words;
    for (const ReportCell& cell : row)
        words += cellText(cell);
    return words;
}

/// A branch that met twice in July, once as a lecture and study at once, and once in September.
OrganizationFigures withMonths() {
    OrganizationFigures row = branch(u"A"_s, 20, 20);
    row.months.resize(3);
    const auto add = [&row](size_t month, std::initializer_list<ActivityKind> kinds) {
        ++row.months[month].activities;
        ++row.activities;
        for (const ActivityKind kind : kinds) {
            ++row.months[month].counts[static_cast<size_t>(kind)];
            ++row.counts[static_cast<size_t>(kind)];
        }
    };
    add(0, {ActivityKind::theme_day});
    add(0, {ActivityKind::lecture, ActivityKind::study});
    add(2, {ActivityKind::study});
    return row;
}

} // namespace

class ConsolidatedReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalSharesHaveOnePlaceAndTheNextIsLeftOut() {
        const auto ranked =
            rankBranches(quarterOf({branch(u"A"_s, 18, 20), branch(u"B"_s, 20, 20), branch(u"C"_s, 27, 30),
                                    branch(u"D"_s, 1, 2), branch(u"E"_s, 0, 0)}));
        QCOMPARE(placesOf(ranked, &RankedBranch::attendance),
                 QStringList({u"B:1"_s, u"A:2"_s, u"C:2"_s, u"D:4"_s, u"E:-"_s}));
    }

    // What is printed alike is ranked alike: 90.57% twice, though one branch had a little more.
    void placesFollowTheShareAsItIsPrinted() {
        const auto ranked =
            rankBranches(quarterOf({branch(u"A"_s, 90570, 100000), branch(u"B"_s, 90571, 100000)}));
        QCOMPARE(placesOf(ranked, &RankedBranch::attendance), QStringList({u"A:1"_s, u"B:1"_s}));
    }

    void dutiesAreRankedByWhatWasDoneOfWhatHasComeDue() {
        const auto ranked = rankBranches(quarterOf({branch(u"A"_s, 0, 0, 3, 1), branch(u"B"_s, 0, 0, 0, 2),
                                                    branch(u"C"_s, 0, 0, 6, 2), branch(u"D"_s, 0, 0, 0, 0)}));
        QCOMPARE(placesOf(ranked, &RankedBranch::duties),
                 QStringList({u"A:1"_s, u"C:1"_s, u"B:3"_s, u"D:-"_s}));
        QCOMPARE(ranked.front().duties.share, std::optional<qint64>(7500));
    }

    void onlyBranchesAreRanked() {
        OrganizationFigures committee = branch(u"C"_s, 5, 5);
        committee.kind = OrganizationKind::organ_committee;
        QCOMPARE(rankBranches(quarterOf({committee, branch(u"A"_s, 1, 2)})).size(), size_t{1});
    }

    void everyFigureStandsBesideThePeriodBefore() {
        OrganizationFigures now = branch(u"A"_s, 29, 32, 0, 2);
        now.members = 12;
        now.activities = 9;
        now.lateEntries = 1;
        now.hours->membersMet = 7;
        OrganizationFigures before = branch(u"A"_s, 9, 10, 0, 5);
        before.members = 11;
        before.activities = 10;
        before.hours->membersMet = 4;
        const Report made = report({quarterOf({now}), quarterOf({before}, 2)});
        const ReportTable& table = tableOf(made, u"At a glance"_s);
        const QStringList expected{
            u"Members 12 11 1"_s,    u"Activities 9 10 -1"_s, u"Attendance rate 90.63% 90.00% 0.63"_s,
            u"Late entries 1 0 1"_s, u"Overdue 2 5 -3"_s,     u"Hours reached 7 4 3"_s};
        QStringList actual;
        for (const ReportRow& row : table.rows)
            actual += texts(row).join(u' ');
        QCOMPARE(actual, expected);
        QVERIFY(table.rows[3][3].tone == Tone::overdue); // more late entries than before
        QVERIFY(table.rows[4][3].tone == Tone::normal);  // less overdue
    }

    void whatExistedInOnePeriodOnlyIsComparedWithNothing() {
        const Report made =
            report({quarterOf({branch(u"B"_s, 9, 10)}), quarterOf({branch(u"A"_s, 1, 2)}, 2)});
        const ReportTable& table = tableOf(made, u"Every organisation beside the period before"_s);
        QCOMPARE(table.rows.size(), size_t{2});
        QCOMPARE(texts(table.rows[0]).mid(8, 3), QStringList({u"—"_s, u"50.00%"_s, u"—"_s}));
        QCOMPARE(texts(table.rows[1]).mid(8, 3), QStringList({u"90.00%"_s, u"—"_s, u"—"_s}));
    }

    void aRunningPeriodSaysHowFarItGoes() {
        ConsolidatedFigures figures{quarterOf({branch(u"A"_s, 1, 1)}), quarterOf({}, 2)};
        QCOMPARE(report(figures).tables.front().notes.size(), 1);
        figures.now.asOf = *Date::of(2020, 9, 12);
        const QStringList notes = report(figures).tables.front().notes;
        QCOMPARE(notes.size(), 2);
        QVERIFY(notes.last().contains(u"2020-09-12"_s));
    }

    void kindsAndMonthsAreCountedDistinctly() {
        const Report made = report({quarterOf({withMonths()}), quarterOf({}, 2)});
        const ReportTable& table = tableOf(made, u"Activities by kind and month"_s);
        QStringList rows;
        for (const ReportRow& row : table.rows)
            rows += texts(row).mid(2).join(u' ');
        QCOMPARE(rows, QStringList({u"Party lecture 1 0 0 1"_s, u"Theme day 1 0 0 1"_s,
                                    u"Study session 1 0 1 2"_s, u"All activities 2 0 1 3"_s}));
        QCOMPARE(table.columns[3].title, u"Month 7"_s);
    }

    void everyRowHasAsManyCellsAsThereAreColumns() {
        const PeriodFigures now = exampleFigures(u"2020-11-18"_s);
        const Report made = report({now, now});
        QCOMPARE(made.tables.size(), size_t{8});
        for (const ReportTable& table : made.tables) {
            for (const ReportRow& row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
            if (table.totals) QCOMPARE(table.totals->size(), table.columns.size());
        }
    }

    void chartsShowTheQuarterBehindTheOneBefore() {
        ConsolidatedFigures figures{quarterOf({withMonths()}), quarterOf({withMonths()}, 2)};
        const BarChart chart = chartsOf(figures).front();
        QCOMPARE(chart.bars.size(), size_t{6});
        QCOMPARE(chart.bars[0].name, u"4/2020"_s);
        QCOMPARE(chart.bars[3].value, 2.0);
        QCOMPARE(chart.most, 2.0);
    }

    void ofManyOrganisationsTheLowestAreDrawn() {
        std::vector<OrganizationFigures> rows;
        for (int i = 0; i < 40; ++i)
            rows.push_back(branch(u"B%1"_s.arg(i, 2, 10, QChar(u'0')), 40 - i, 40));
        const auto charts = chartsOf({quarterOf(rows), quarterOf({}, 2)});
        QCOMPARE(charts.size(), size_t{1}); // no months, and nobody is asked for hours
        QCOMPARE(charts.front().bars.size(), size_t{16});
        QCOMPARE(charts.front().bars.front().words, u"1 of 40, 2.50%"_s);
        QVERIFY(charts.front().title.contains(u"16"_s));
    }

    void chartsStandInTheBrowserAndNotInSpreadsheets() {
        const Report made = report({quarterOf({withMonths()}), quarterOf({}, 2)});
        const QByteArray html = toHtml(made);
        QVERIFY(html.contains("<figcaption>Attendance by organisation</figcaption>"));
        QVERIFY(html.contains("<i class=\"met\" style=\"width: 100.00%\">"));
        QVERIFY(!toCsv(made).contains("Attendance by organisation"));
    }

    void theFiguresAreWrittenAsTheQuarterlyReportsAndMore() {
        const ConsolidatedFigures figures{quarterOf({withMonths()}), quarterOf({branch(u"A"_s, 1, 2)}, 2)};
        const QJsonObject json = toJson(figures);
        const QJsonObject row = json[u"organizations"_s][0].toObject();
        const QJsonObject plain = toJson(figures.now)[u"organizations"_s][0].toObject();
        for (const QString& key : plain.keys())
            QCOMPARE(row[key], plain[key]);
        QCOMPARE(row[u"months"_s][u"2020-07"_s][u"counts"_s][u"study"_s].toInt(), 1);
        QCOMPARE(row[u"activities"_s].toInt(), 3);
        QCOMPARE(json[u"comparison"_s][u"totals"_s][u"attendance_rate"_s][u"difference"_s].toDouble(), 0.5);
        QCOMPARE(json[u"ranking"_s][0][u"attendance_place"_s].toInt(), 1);
        QVERIFY(json[u"ranking"_s][0][u"duties_place"_s].isNull());
    }
};

REGISTER_TEST(consolidated_report_test, ConsolidatedReportTest)

} // namespace consolidated_report_test

#include "consolidated_report_test.moc"
