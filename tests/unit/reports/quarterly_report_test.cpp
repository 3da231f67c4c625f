#include "core/reports/cell_text.h"
#include "core/reports/quarterly_report.h"
#include "tests/unit/reports/example_figures.h"

using namespace Qt::StringLiterals;
using namespace zhibu;
using namespace zhibu::testing;

namespace quarterly_report_test {

namespace {

Report example() {
    return quarterlyReport(exampleFigures(u"2020-11-18"_s), {u"演示市级机关工委"_s, *Date::of(2020, 11, 19)});
}

QString text(const ReportTable& table, const ReportRow& row, const QString& title,
             const QString& group = {}) {
    for (size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].title == title && (group.isEmpty() || table.columns[i].group == group))
            return cellText(row[i]);
    }
    return u"no such column"_s;
}

const ReportRow& rowOf(const ReportTable& table, const QString& organization) {
    return *std::ranges::find_if(table.rows,
                                 [&](const ReportRow& row) { return cellText(row[1]) == organization; });
}

} // namespace

class QuarterlyReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowHasAsManyCellsAsThereAreColumns() {
        const Report report = example();
        QCOMPARE(report.tables.size(), size_t{3});
        for (const ReportTable& table : report.tables) {
            for (const ReportRow& row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
            QVERIFY(table.totals);
            QCOMPARE(table.totals->size(), table.columns.size());
        }
    }

    void organisationLifeHasARowForEveryOrganisation() {
        const ReportTable table = example().tables[0];
        QCOMPARE(table.rows.size(), size_t{20});
        const ReportRow& row = rowOf(table, u"演示第0局党支部"_s);
        QCOMPARE(text(table, row, u"Members"_s), u"15"_s);
        QCOMPARE(text(table, row, u"Group meetings"_s), u"3"_s);
        QCOMPARE(text(table, row, u"Lectures"_s), u"0"_s);
        QCOMPARE(text(table, row, u"Study sessions"_s), u"4"_s);
        QCOMPARE(text(table, row, u"Expected"_s), u"106"_s);
        QCOMPARE(text(table, row, u"Rate"_s), u"90.57%"_s);
        QCOMPARE(text(table, row, u"Late entries"_s), u"3"_s);
        QCOMPARE(text(table, *table.totals, u"Members"_s), u"156"_s);
        QCOMPARE(text(table, *table.totals, u"Rate"_s), u"90.61%"_s);
        QCOMPARE(text(table, *table.totals, u"Overdue"_s), u"3"_s);
    }

    void activitiesWithoutAColumnOfTheirOwnAreCountedAndNamed() {
        const ReportTable table = example().tables[0];
        QCOMPARE(text(table, *table.totals, u"Others"_s), u"4"_s);
        QVERIFY(table.notes.last().contains(displayName(ActivityKind::duty_report)));
        QVERIFY(table.notes.last().contains(displayName(ActivityKind::report_hearing)));
    }

    void hoursAreGivenForBranchesOnly() {
        const ReportTable table = example().tables[1];
        QCOMPARE(table.rows.size(), size_t{12});
        const ReportRow& row = rowOf(table, u"演示第0局党支部"_s);
        QCOMPARE(text(table, row, u"Average hours"_s), u"47.08"_s);
        QCOMPARE(text(table, row, u"Share met"_s, u"All members"_s), u"80.00%"_s);
        QCOMPARE(text(table, row, u"Share met"_s, u"Committee members"_s), u"40.00%"_s);
        QCOMPARE(text(table, *table.totals, u"Average hours"_s), u"39.52"_s);
    }

    void aTermPastItsEndSaysSoInWords() {
        const ReportTable table = example().tables[2];
        const ReportRow& past = rowOf(table, u"演示第0局党支部"_s);
        QCOMPARE(text(table, past, u"Days left"_s), u"185 days overdue"_s);
        QVERIFY(past[5].tone == Tone::overdue);
        const ReportRow& running = rowOf(table, u"演示第1局第0党支部"_s);
        QCOMPARE(text(table, running, u"Days left"_s), u"306"_s);
        QVERIFY(running[5].tone == Tone::normal);
        QCOMPARE(text(table, running, u"Approved"_s), u"—"_s);
    }

    void aTermThatEndsWithinSixMonthsIsMarked() {
        QuarterlyFigures figures{.period = Period::quarter(2020, 3), .asOf = *Date::of(2020, 11, 1)};
        OrganizationFigures row{.code = u"B"_s, .name = u"支部"_s};
        // The day that counts is the quarter's last: six months before 30 March are 30 September.
        row.term = TermFigures{
            .electedOn = *Date::of(2018, 3, 30), .dueOn = *Date::of(2021, 3, 30), .daysLeft = 181};
        figures.organizations = {row};
        const ReportContext context{u"支部"_s, *Date::of(2020, 11, 1)};
        QVERIFY(quarterlyReport(figures, context).tables[2].rows[0][5].tone == Tone::dueSoon);
        figures.organizations[0].term->dueOn = *Date::of(2021, 3, 31);
        QVERIFY(quarterlyReport(figures, context).tables[2].rows[0][5].tone == Tone::dueSoon);
        figures.organizations[0].term->dueOn = *Date::of(2021, 4, 1);
        QVERIFY(quarterlyReport(figures, context).tables[2].rows[0][5].tone == Tone::normal);
    }

    void anOrganisationWithoutATermIsListedAsSuch() {
        const ReportTable table = example().tables[2];
        QCOMPARE(text(table, rowOf(table, u"演示第1局第2党支部"_s), u"Days left"_s), u"No term runs"_s);
        QVERIFY(std::ranges::none_of(
            table.rows, [](const ReportRow& row) { return cellText(row[1]).contains(u"党组"_s); }));
    }

    void aQuarterWithoutOrganisationsIsStillAReport() {
        const QuarterlyFigures figures{.period = Period::quarter(2020, 3), .asOf = *Date::of(2020, 9, 30)};
        const Report report = quarterlyReport(figures, {u"支部"_s, *Date::of(2020, 9, 30)});
        for (const ReportTable& table : report.tables) {
            QVERIFY(table.rows.empty());
            QVERIFY(!table.emptyText.isEmpty());
        }
    }
};

REGISTER_TEST(quarterly_report_test, QuarterlyReportTest)

} // namespace quarterly_report_test

#include "quarterly_report_test.moc"
