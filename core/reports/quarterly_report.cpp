#include "core/reports/quarterly_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct QuarterlyReportText {
    Q_DECLARE_TR_FUNCTIONS(QuarterlyReport)
};

using Kinds = std::vector<ActivityKind>;

const Kinds& meetingKinds() {
    static const Kinds kinds{ActivityKind::general_meeting, ActivityKind::committee_meeting,
                             ActivityKind::group_meeting, ActivityKind::lecture};
    return kinds;
}

const Kinds& activityColumns() {
    static const Kinds kinds{ActivityKind::theme_day, ActivityKind::study, ActivityKind::life_meeting,
                             ActivityKind::appraisal, ActivityKind::talk,  ActivityKind::work_meeting};
    return kinds;
}

Kinds otherKinds() {
    Kinds kinds;
    for (const auto& row : vocabulary<ActivityKind>()) {
        if (!std::ranges::count(meetingKinds(), row.value) &&
            !std::ranges::count(activityColumns(), row.value))
            kinds.push_back(row.value);
    }
    return kinds;
}

qint64 countOf(const ActivityCounts& counts, ActivityKind kind) {
    return counts[static_cast<size_t>(kind)];
}

qint64 countOf(const ActivityCounts& counts, const Kinds& kinds) {
    qint64 sum = 0;
    for (const ActivityKind kind : kinds)
        sum += countOf(counts, kind);
    return sum;
}

ReportCell quarterlyReportCountCell(qint64 count) {
    return {count, count == 0 ? Tone::muted : Tone::normal};
}

ReportCell alarmCell(qint64 count) {
    return {count, count == 0 ? Tone::muted : Tone::overdue};
}

ReportColumn figureColumn(QString title, QString group = {}, ColumnKind kind = ColumnKind::number) {
    return {.title = std::move(title), .group = std::move(group), .kind = kind};
}

std::vector<ReportColumn> leadingColumns() {
    return {{.title = QuarterlyReportText::tr("No."),
             .kind = ColumnKind::number,
             .alignment = Alignment::centre,
             .width = 0.4},
            {.title = QuarterlyReportText::tr("Party organisation"), .width = 3, .wrap = true}};
}

// --- organisation life ---

std::vector<ReportColumn> lifeColumns() {
    const QString meetings = QuarterlyReportText::tr("Three meetings and one lecture");
    const QString others = QuarterlyReportText::tr("Other activities");
    const QString attendance = QuarterlyReportText::tr("Attendance");
    const QString records = QuarterlyReportText::tr("Records");
    std::vector<ReportColumn> columns = leadingColumns();
    for (ReportColumn& column : std::vector<ReportColumn>{
             figureColumn(QuarterlyReportText::tr("Members")),
             figureColumn(QuarterlyReportText::tr("General meetings"), meetings),
             figureColumn(QuarterlyReportText::tr("Committee meetings"), meetings),
             figureColumn(QuarterlyReportText::tr("Group meetings"), meetings),
             figureColumn(QuarterlyReportText::tr("Lectures"), meetings),
             figureColumn(QuarterlyReportText::tr("Theme days"), others),
             figureColumn(QuarterlyReportText::tr("Study sessions"), others),
             figureColumn(QuarterlyReportText::tr("Life meetings"), others),
             figureColumn(QuarterlyReportText::tr("Appraisals"), others),
             figureColumn(QuarterlyReportText::tr("Talks"), others),
             figureColumn(QuarterlyReportText::tr("Party-work meetings"), others),
             figureColumn(QuarterlyReportText::tr("Others"), others),
             figureColumn(QuarterlyReportText::tr("Expected"), attendance),
             figureColumn(QuarterlyReportText::tr("Present"), attendance),
             figureColumn(QuarterlyReportText::tr("Rate"), attendance, ColumnKind::percent),
             figureColumn(QuarterlyReportText::tr("Late entries"), records),
             figureColumn(QuarterlyReportText::tr("Overdue"), records)})
        columns.push_back(std::move(column));
    return columns;
}

template<class Figures> ReportRow lifeRow(ReportCell number, const QString& name, const Figures& figures) {
    ReportRow row{std::move(number), name, figures.members};
    for (const Kinds& kinds : {meetingKinds(), activityColumns()}) {
        for (const ActivityKind kind : kinds)
            row.push_back(quarterlyReportCountCell(countOf(figures.counts, kind)));
    }
    row.push_back(quarterlyReportCountCell(countOf(figures.counts, otherKinds())));
    row.push_back(quarterlyReportCountCell(figures.expected));
    row.push_back(quarterlyReportCountCell(figures.present));
    row.emplace_back(Ratio{attendanceRate(figures.expected, figures.present)});
    row.push_back(quarterlyReportCountCell(figures.lateEntries));
    row.push_back(alarmCell(figures.overdue));
    return row;
}

ReportRow notReportedRow(ReportCell number, const QString& name) {
    ReportRow row{std::move(number), name,
                  ReportCell(QuarterlyReportText::tr("Not reported"), Tone::attention)};
    row.resize(lifeColumns().size(), ReportCell(u"—"_s, Tone::muted));
    return row;
}

/// Who is in none of the sums, by name; "" where everybody reported.
QString notReportedNote(const PeriodFigures& figures) {
    QStringList names;
    for (const OrganizationFigures& row : figures.organizations) {
        if (!row.reported) names += row.name;
    }
    if (names.isEmpty()) return {};
    return QuarterlyReportText::tr("%n unit(s) have not reported and are not included: %1.", nullptr,
                                   static_cast<int>(names.size()))
        .arg(names.join(QuarterlyReportText::tr(", ", "between items of a list")));
}

/// Names what the column of others is made of, so that no activity disappears in a sum.
QString othersNote(const ActivityCounts& counts) {
    QStringList parts;
    for (const ActivityKind kind : otherKinds()) {
        if (const qint64 count = countOf(counts, kind); count > 0)
            parts.append(QuarterlyReportText::tr("%1 %2", "kind of activity, how many")
                             .arg(displayName(kind))
                             .arg(count));
    }
    if (parts.isEmpty()) return {};
    return QuarterlyReportText::tr("Others: %1.")
        .arg(parts.join(QuarterlyReportText::tr(", ", "between items of a list")));
}

ReportTable lifeTable(const PeriodFigures& figures) {
    ReportTable table{.title = QuarterlyReportText::tr("Meetings, lectures and theme days"),
                      .columns = lifeColumns(),
                      .emptyText = QuarterlyReportText::tr("No organisation existed in this period.")};
    int number = 0;
    for (const OrganizationFigures& organization : figures.organizations)
        table.rows.push_back(organization.reported ? lifeRow(++number, organization.name, organization)
                                                   : notReportedRow(++number, organization.name));
    table.totals = lifeRow({}, QuarterlyReportText::tr("Total"), figures.totals);
    table.notes = {
        QuarterlyReportText::tr(
            "An organisation's members include everyone below it; the total counts the branches only."),
        QuarterlyReportText::tr(
            "An activity of several kinds counts once for each. Attendance leaves talks out. Late "
            "entries were "
            "recorded more than 7 days after the day they were held.")};
    if (const QString missing = notReportedNote(figures); !missing.isEmpty()) table.notes.prepend(missing);
    if (const QString others = othersNote(figures.totals.counts); !others.isEmpty())
        table.notes.append(others);
    return table;
}

// --- training hours ---

ReportRow hoursRow(ReportCell number, const QString& name, const HoursFigures& hours) {
    const auto metTone = [](qint64 met, qint64 all) {
        return all > 0 && met == all ? Tone::met : Tone::normal;
    };
    return {std::move(number),
            name,
            hours.members,
            {hours.membersMet, metTone(hours.membersMet, hours.members)},
            Ratio{roundedShare(hours.membersMet, hours.members)},
            DecimalNumber{averageHundredths(hours), 2},
            hours.committee,
            {hours.committeeMet, metTone(hours.committeeMet, hours.committee)},
            Ratio{roundedShare(hours.committeeMet, hours.committee)}};
}

ReportTable hoursTable(const PeriodFigures& figures) {
    const QString members = QuarterlyReportText::tr("All members");
    const QString committee = QuarterlyReportText::tr("Committee members");
    ReportTable table{.title = QuarterlyReportText::tr("Training hours this year"),
                      .columns = leadingColumns(),
                      .emptyText = QuarterlyReportText::tr("No branch belongs to this report.")};
    for (ReportColumn& column : std::vector<ReportColumn>{
             figureColumn(QuarterlyReportText::tr("Persons"), members),
             figureColumn(QuarterlyReportText::tr("Requirement met"), members),
             figureColumn(QuarterlyReportText::tr("Share met"), members, ColumnKind::percent),
             figureColumn(QuarterlyReportText::tr("Average hours"), members, ColumnKind::decimal),
             figureColumn(QuarterlyReportText::tr("Persons"), committee),
             figureColumn(QuarterlyReportText::tr("Requirement met"), committee),
             figureColumn(QuarterlyReportText::tr("Share met"), committee, ColumnKind::percent)})
        table.columns.push_back(std::move(column));
    int number = 0;
    for (const OrganizationFigures& organization : figures.organizations) {
        if (organization.hours)
            table.rows.push_back(hoursRow(++number, organization.name, *organization.hours));
    }
    if (!table.rows.empty())
        table.totals = hoursRow({}, QuarterlyReportText::tr("Total"), figures.totals.hours);
    table.notes = {QuarterlyReportText::tr(
        "Required in a year: 40 hours for committee members, 24 for every other member.")};
    return table;
}

// --- committees and terms ---

bool electsCommittee(OrganizationKind kind) {
    return kind == OrganizationKind::organ_committee || kind == OrganizationKind::general_branch ||
           kind == OrganizationKind::branch;
}

ReportCell daysLeftCell(const TermFigures& term, Date day) {
    if (term.daysLeft < 0)
        return {QuarterlyReportText::tr("%1 days overdue").arg(-term.daysLeft), Tone::overdue};
    const bool soon = day >= term.dueOn.addMonths(-6);
    return {term.daysLeft, soon ? Tone::dueSoon : Tone::normal};
}

ReportRow termRow(int number, const OrganizationFigures& organization, Date day) {
    if (!organization.term) {
        return {number, organization.name,
                {},     {},
                {},     {QuarterlyReportText::tr("No term runs"), Tone::attention},
                {},     {},
                {},     {},
                {},     {}};
    }
    const TermFigures& term = *organization.term;
    return {number,
            organization.name,
            term.number,
            term.electedOn,
            term.dueOn,
            daysLeftCell(term, day),
            term.approved ? ReportCell(*term.approved) : ReportCell(u"—"_s, Tone::muted),
            term.posts,
            term.filled,
            term.persons,
            quarterlyReportCountCell(term.vacant),
            alarmCell(term.vacantOverdue)};
}

ReportRow termTotals(const std::vector<OrganizationFigures>& organizations) {
    qint64 posts = 0;
    qint64 filled = 0;
    qint64 vacant = 0;
    qint64 vacantOverdue = 0;
    for (const OrganizationFigures& organization : organizations) {
        if (!organization.term) continue;
        posts += organization.term->posts;
        filled += organization.term->filled;
        vacant += organization.term->vacant;
        vacantOverdue += organization.term->vacantOverdue;
    }
    return {{},
            QuarterlyReportText::tr("Total"),
            {},
            {},
            {},
            {},
            {},
            posts,
            filled,
            {},
            quarterlyReportCountCell(vacant),
            alarmCell(vacantOverdue)};
}

std::vector<ReportColumn> termColumns() {
    const QString term = QuarterlyReportText::tr("Term");
    const QString seats = QuarterlyReportText::tr("Seats");
    std::vector<ReportColumn> columns = leadingColumns();
    for (ReportColumn& column : std::vector<ReportColumn>{
             figureColumn(QuarterlyReportText::tr("Number"), term),
             figureColumn(QuarterlyReportText::tr("Elected on"), term, ColumnKind::date),
             figureColumn(QuarterlyReportText::tr("Due on"), term, ColumnKind::date),
             figureColumn(QuarterlyReportText::tr("Days left"), term),
             figureColumn(QuarterlyReportText::tr("Approved"), seats),
             figureColumn(QuarterlyReportText::tr("Set up"), seats),
             figureColumn(QuarterlyReportText::tr("Held"), seats),
             figureColumn(QuarterlyReportText::tr("Persons"), seats),
             figureColumn(QuarterlyReportText::tr("Vacant"), seats),
             figureColumn(QuarterlyReportText::tr("Over 3 months"), seats)})
        columns.push_back(std::move(column));
    return columns;
}

ReportTable termTable(const PeriodFigures& figures) {
    ReportTable table{.title = QuarterlyReportText::tr("Committees and terms"),
                      .columns = termColumns(),
                      .emptyText =
                          QuarterlyReportText::tr("No organisation in this report elects a committee.")};
    int number = 0;
    for (const OrganizationFigures& organization : figures.organizations) {
        if (!organization.reported) continue;
        if (organization.term || electsCommittee(organization.kind))
            table.rows.push_back(termRow(++number, organization, figures.day()));
    }
    if (!table.rows.empty()) table.totals = termTotals(figures.organizations);
    table.notes = {QuarterlyReportText::tr(
        "Held: positions with a holder; persons: holders, each counted once in a committee.")};
    return table;
}

} // namespace

std::vector<ReportTable> periodTables(const PeriodFigures& figures) {
    return {lifeTable(figures), hoursTable(figures), termTable(figures)};
}

QStringList reportSignatures() {
    return {QuarterlyReportText::tr("Organisation (seal)"), QuarterlyReportText::tr("Prepared by"),
            QuarterlyReportText::tr("Reviewed by"), QuarterlyReportText::tr("Party secretary"),
            QuarterlyReportText::tr("Date")};
}

QString periodTitle(const Period& period) {
    if (period.kind() == PeriodKind::year) return QuarterlyReportText::tr("the year %1").arg(period.year());
    return QuarterlyReportText::tr("quarter %2 of %1", "year, quarter")
        .arg(period.year())
        .arg(period.number());
}

Report quarterlyReport(const QuarterlyFigures& figures, const ReportContext& context) {
    return {.title = QuarterlyReportText::tr("Quarterly report on Party organisation life"),
            .subtitle = QuarterlyReportText::tr("%1 · %2 · as of %3", "organisation, period, date")
                            .arg(context.organizationName, periodTitle(figures.period), figures.asOf.toIso()),
            .printedOn = context.printedOn,
            .tables = periodTables(figures),
            .signatures = reportSignatures()};
}

} // namespace zhibu
