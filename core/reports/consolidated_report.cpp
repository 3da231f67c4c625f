#include "core/reports/consolidated_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ConsolidatedReportText {
    Q_DECLARE_TR_FUNCTIONS(ConsolidatedReport)
};

std::vector<Measure> allMeasures() {
    return {Measure::members,     Measure::activities, Measure::attendance,
            Measure::lateEntries, Measure::overdue,    Measure::hoursMet};
}

QString measureName(Measure measure) {
    switch (measure) {
    case Measure::members: return ConsolidatedReportText::tr("Members");
    case Measure::activities: return ConsolidatedReportText::tr("Activities");
    case Measure::attendance: return ConsolidatedReportText::tr("Attendance rate");
    case Measure::lateEntries: return ConsolidatedReportText::tr("Late entries");
    case Measure::overdue: return ConsolidatedReportText::tr("Overdue");
    case Measure::hoursMet: break;
    }
    return ConsolidatedReportText::tr("Hours reached");
}

ReportColumn column(const QString& title, const QString& group = {}, ColumnKind kind = ColumnKind::number) {
    return {.title = title, .group = group, .kind = kind};
}

std::vector<ReportColumn> organizationColumns() {
    return {{.title = ConsolidatedReportText::tr("No."),
             .kind = ColumnKind::number,
             .alignment = Alignment::centre,
             .width = 0.4},
            {.title = ConsolidatedReportText::tr("Party organisation"), .width = 3, .wrap = true}};
}

ReportCell valueCell(Measure measure, const std::optional<Measured>& values) {
    if (!values) return {u"—"_s, Tone::muted};
    const std::optional<qint64> value = (*values)[static_cast<size_t>(measure)];
    if (measure == Measure::attendance) return Ratio{value};
    return value ? ReportCell(*value) : ReportCell(u"—"_s, Tone::muted);
}

/// More overdue or more late entries is worse, more of anything else is better; a number of members is
/// neither.
Tone differenceTone(Measure measure, qint64 difference) {
    if (difference == 0) return Tone::muted;
    const bool isBurden = measure == Measure::lateEntries || measure == Measure::overdue;
    return measure != Measure::members && (difference > 0) == isBurden ? Tone::overdue : Tone::normal;
}

// A difference of rates is in percentage points.
ReportCell differenceCell(Measure measure, const std::optional<Measured>& now,
                          const std::optional<Measured>& before) {
    const std::optional<qint64> value = difference(now, before, measure);
    if (!value) return {u"—"_s, Tone::muted};
    const Tone tone = differenceTone(measure, *value);
    if (measure == Measure::attendance) return {DecimalNumber{*value, 2}, tone};
    return {*value, tone};
}

QStringList comparisonNotes(const ConsolidatedFigures& figures) {
    QStringList notes{ConsolidatedReportText::tr(
                          "Differences of rates are in percentage points. The period before is %1, looked at "
                          "on the same day.")
                          .arg(periodTitle(figures.before.period))};
    if (figures.now.asOf < figures.now.period.last())
        notes += ConsolidatedReportText::tr(
                     "%1 has not ended: its figures go up to %2, those of the period before to its end.")
                     .arg(periodTitle(figures.now.period), figures.now.asOf.toIso());
    return notes;
}

ReportTable overviewTable(const ConsolidatedFigures& figures) {
    ReportTable table{.title = ConsolidatedReportText::tr("At a glance"),
                      .columns = {{.title = ConsolidatedReportText::tr("Figure"), .width = 2},
                                  column(periodTitle(figures.now.period)),
                                  column(periodTitle(figures.before.period)),
                                  column(ConsolidatedReportText::tr("Difference"))},
                      .notes = comparisonNotes(figures),
                      .charts = chartsOf(figures)};
    const std::optional now(measured(figures.now.totals));
    const std::optional before(measured(figures.before.totals));
    for (const Measure measure : allMeasures())
        table.rows.push_back({measureName(measure), valueCell(measure, now), valueCell(measure, before),
                              differenceCell(measure, now, before)});
    return table;
}

ReportRow comparedCells(ReportCell number, const QString& name, const std::optional<Measured>& now,
                        const std::optional<Measured>& before) {
    ReportRow row{std::move(number), name};
    for (const Measure measure : allMeasures()) {
        row.push_back(valueCell(measure, now));
        row.push_back(valueCell(measure, before));
        row.push_back(differenceCell(measure, now, before));
    }
    return row;
}

ReportTable comparisonTable(const ConsolidatedFigures& figures) {
    ReportTable table{.title = ConsolidatedReportText::tr("Every organisation beside the period before"),
                      .columns = organizationColumns(),
                      .emptyText = ConsolidatedReportText::tr("No organisation existed in either period.")};
    for (const Measure measure : allMeasures()) {
        const bool isRate = measure == Measure::attendance;
        const ColumnKind kind = isRate ? ColumnKind::percent : ColumnKind::number;
        table.columns.push_back(column(ConsolidatedReportText::tr("Now"), measureName(measure), kind));
        table.columns.push_back(column(ConsolidatedReportText::tr("Before"), measureName(measure), kind));
        table.columns.push_back(column(ConsolidatedReportText::tr("±", "difference, as short as can be"),
                                       measureName(measure),
                                       isRate ? ColumnKind::decimal : ColumnKind::number));
    }
    int number = 0;
    for (const ComparedRow& row : compare(figures.now, figures.before))
        table.rows.push_back(comparedCells(++number, row.name, row.now, row.before));
    table.totals = comparedCells({}, ConsolidatedReportText::tr("Total"), measured(figures.now.totals),
                                 measured(figures.before.totals));
    table.notes = {ConsolidatedReportText::tr(
        "“—”: the organisation did not exist in that period, or the figure is asked of "
        "branches only.")};
    return table;
}

// --- month by kind ---

std::vector<ReportColumn> monthColumns(const PeriodFigures& figures) {
    std::vector<ReportColumn> columns = organizationColumns();
    columns.push_back({.title = ConsolidatedReportText::tr("Kind"), .width = 2});
    const size_t begin = static_cast<size_t>(figures.period.first().month());
    for (size_t i = 0; i < figures.totals.months.size(); ++i)
        columns.push_back(column(ConsolidatedReportText::tr("Month %1").arg(begin + i)));
    columns.push_back(column(ConsolidatedReportText::tr("Sum")));
    return columns;
}

ReportCell countCell(qint64 count) {
    return {count, count == 0 ? Tone::muted : Tone::normal};
}

/// A row for every kind there was; one that says so where nothing was held.
template<class Figures>
void addKinds(ReportTable& table, ReportCell number, const QString& name, const Figures& figures) {
    const auto addRow = [&](const QString& kind, qint64 sum, const auto& countOf) {
        ReportRow row{number, name, kind};
        for (const MonthFigures& month : figures.months)
            row.push_back(countCell(countOf(month)));
        row.resize(table.columns.size() - 1, countCell(0));
        row.push_back(countCell(sum));
        table.rows.push_back(std::move(row));
    };
    for (const auto& term : vocabulary<ActivityKind>()) {
        const auto kind = static_cast<size_t>(term.value);
        if (figures.counts[kind] == 0) continue;
        addRow(displayName(term.value), figures.counts[kind],
               [kind](const MonthFigures& month) { return month.counts[kind]; });
    }
    addRow(ConsolidatedReportText::tr("All activities"), figures.activities,
           [](const MonthFigures& month) { return month.activities; });
}

ReportTable monthTable(const PeriodFigures& figures) {
    ReportTable table{.title = ConsolidatedReportText::tr("Activities by kind and month"),
                      .columns = monthColumns(figures),
                      .emptyText = ConsolidatedReportText::tr("No organisation existed in this period.")};
    int number = 0;
    for (const OrganizationFigures& row : figures.organizations)
        addKinds(table, ++number, row.name, row);
    if (figures.organizations.size() > 1)
        addKinds(table, {}, ConsolidatedReportText::tr("Total"), figures.totals);
    table.notes = {
        ConsolidatedReportText::tr("An activity of several kinds stands in the row of each and once in “All "
                                   "activities”. What the groups of a branch held belongs to the branch.")};
    return table;
}

// --- ranking ---

void addPlace(ReportRow& row, const Place& place) {
    row.push_back(place.place ? ReportCell(*place.place) : ReportCell(u"—"_s, Tone::muted));
    row.emplace_back(Ratio{place.share});
}

ReportTable rankingTable(const PeriodFigures& figures) {
    ReportTable table{.title = ConsolidatedReportText::tr("Ranking of the branches"),
                      .columns = {{.title = ConsolidatedReportText::tr("Branch"), .width = 3, .wrap = true}},
                      .emptyText = ConsolidatedReportText::tr("No branch existed in this period.")};
    for (const QString& group :
         {ConsolidatedReportText::tr("Attendance rate"), ConsolidatedReportText::tr("Duties done"),
          ConsolidatedReportText::tr("Members who reached their hours")}) {
        table.columns.push_back(column(ConsolidatedReportText::tr("Place"), group));
        table.columns.push_back(column(ConsolidatedReportText::tr("Share"), group, ColumnKind::percent));
    }
    for (const RankedBranch& branch : rankBranches(figures)) {
        ReportRow row{branch.name};
        for (const Place& place : {branch.attendance, branch.duties, branch.hours})
            addPlace(row, place);
        table.rows.push_back(std::move(row));
    }
    table.notes = {ConsolidatedReportText::tr(
        "Equal shares have the same place, and the next one is left out: 1, 2, 2, 4. Duties "
        "done: of all that was done or is overdue; what is not due yet plays no part.")};
    return table;
}

} // namespace

Report consolidatedReport(const ConsolidatedFigures& figures, const ReportContext& context) {
    Report report{.title = ConsolidatedReportText::tr("Consolidated report on Party organisation life"),
                  .subtitle = ConsolidatedReportText::tr("%1 · %2 · as of %3", "organisation, period, date")
                                  .arg(context.organizationName, periodTitle(figures.now.period),
                                       figures.now.asOf.toIso()),
                  .printedOn = context.printedOn,
                  .tables = {overviewTable(figures)},
                  .signatures = reportSignatures()};
    for (ReportTable& table : periodTables(figures.now))
        report.tables.push_back(std::move(table));
    report.tables.push_back(comparisonTable(figures));
    report.tables.push_back(monthTable(figures.now));
    report.tables.push_back(rankingTable(figures.now));
    report.tables.push_back(overdueTable(figures.overdue));
    return report;
}

} // namespace zhibu
