#include "core/reports/quarterly_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
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

ReportCell countCell(qint64 count) {
    return {count, count == 0 ? Tone::muted : Tone::normal};
}

ReportCell alarmCell(qint64 count) {
    return {count, count == 0 ? Tone::muted : Tone::overdue};
}

ReportColumn figureColumn(QString title, QString group = {}, ColumnKind kind = ColumnKind::number) {
    return {.title = std::move(title), .group = std::move(group), .kind = kind};
}

std::vector<ReportColumn> leadingColumns() {
    return {
        {.title = Text::tr("No."), .kind = ColumnKind::number, .alignment = Alignment::centre, .width = 0.4},
        {.title = Text::tr("Party organisation"), .width = 3, .wrap = true}};
}

// --- organisation life ---

std::vector<ReportColumn> lifeColumns() {
    const QString meetings = Text::tr("Three meetings and one lecture");
    const QString others = Text::tr("Other activities");
    const QString attendance = Text::tr("Attendance");
    const QString records = Text::tr("Records");
    std::vector<ReportColumn> columns = leadingColumns();
    for (ReportColumn& column : std::vector<ReportColumn>{
             figureColumn(Text::tr("Members")), figureColumn(Text::tr("General meetings"), meetings),
             figureColumn(Text::tr("Committee meetings"), meetings),
             figureColumn(Text::tr("Group meetings"), meetings), figureColumn(Text::tr("Lectures"), meetings),
             figureColumn(Text::tr("Theme days"), others), figureColumn(Text::tr("Study sessions"), others),
             figureColumn(Text::tr("Life meetings"), others), figureColumn(Text::tr("Appraisals"), others),
             figureColumn(Text::tr("Talks"), others), figureColumn(Text::tr("Party-work meetings"), others),
             figureColumn(Text::tr("Others"), others), figureColumn(Text::tr("Expected"), attendance),
             figureColumn(Text::tr("Present"), attendance),
             figureColumn(Text::tr("Rate"), attendance, ColumnKind::percent),
             figureColumn(Text::tr("Late entries"), records), figureColumn(Text::tr("Overdue"), records)})
        columns.push_back(std::move(column));
    return columns;
}

template<class Figures> ReportRow lifeRow(ReportCell number, const QString& name, const Figures& figures) {
    ReportRow row{std::move(number), name, figures.members};
    for (const Kinds& kinds : {meetingKinds(), activityColumns()}) {
        for (const ActivityKind kind : kinds)
            row.push_back(countCell(countOf(figures.counts, kind)));
    }
    row.push_back(countCell(countOf(figures.counts, otherKinds())));
    row.push_back(countCell(figures.expected));
    row.push_back(countCell(figures.present));
    row.emplace_back(Ratio{attendanceRate(figures.expected, figures.present)});
    row.push_back(countCell(figures.lateEntries));
    row.push_back(alarmCell(figures.overdue));
    return row;
}

/// Names what the column of others is made of, so that no activity disappears in a sum.
QString othersNote(const ActivityCounts& counts) {
    QStringList parts;
    for (const ActivityKind kind : otherKinds()) {
        if (const qint64 count = countOf(counts, kind); count > 0)
            parts.append(Text::tr("%1 %2", "kind of activity, how many").arg(displayName(kind)).arg(count));
    }
    if (parts.isEmpty()) return {};
    return Text::tr("Others: %1.").arg(parts.join(Text::tr(", ", "between items of a list")));
}

ReportTable lifeTable(const PeriodFigures& figures) {
    ReportTable table{.title = Text::tr("Meetings, lectures and theme days"),
                      .columns = lifeColumns(),
                      .emptyText = Text::tr("No organisation existed in this period.")};
    int number = 0;
    for (const OrganizationFigures& organization : figures.organizations)
        table.rows.push_back(lifeRow(++number, organization.name, organization));
    table.totals = lifeRow({}, Text::tr("Total"), figures.totals);
    table.notes = {
        Text::tr("An organisation's members include everyone below it; the total counts the branches only."),
        Text::tr("An activity of several kinds counts once for each. Attendance leaves talks out. Late "
                 "entries were "
                 "recorded more than 7 days after the day they were held.")};
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
    const QString members = Text::tr("All members");
    const QString committee = Text::tr("Committee members");
    ReportTable table{.title = Text::tr("Training hours this year"),
                      .columns = leadingColumns(),
                      .emptyText = Text::tr("No branch belongs to this report.")};
    for (ReportColumn& column : std::vector<ReportColumn>{
             figureColumn(Text::tr("Persons"), members), figureColumn(Text::tr("Requirement met"), members),
             figureColumn(Text::tr("Share met"), members, ColumnKind::percent),
             figureColumn(Text::tr("Average hours"), members, ColumnKind::decimal),
             figureColumn(Text::tr("Persons"), committee),
             figureColumn(Text::tr("Requirement met"), committee),
             figureColumn(Text::tr("Share met"), committee, ColumnKind::percent)})
        table.columns.push_back(std::move(column));
    int number = 0;
    for (const OrganizationFigures& organization : figures.organizations) {
        if (organization.hours)
            table.rows.push_back(hoursRow(++number, organization.name, *organization.hours));
    }
    if (!table.rows.empty()) table.totals = hoursRow({}, Text::tr("Total"), figures.totals.hours);
    table.notes = {
        Text::tr("Required in a year: 40 hours for committee members, 24 for every other member.")};
    return table;
}

// --- committees and terms ---

bool electsCommittee(OrganizationKind kind) {
    return kind == OrganizationKind::organ_committee || kind == OrganizationKind::general_branch ||
           kind == OrganizationKind::branch;
}

ReportCell daysLeftCell(const TermFigures& term, Date day) {
    if (term.daysLeft < 0) return {Text::tr("%1 days overdue").arg(-term.daysLeft), Tone::overdue};
    const bool soon = day >= term.dueOn.addMonths(-6);
    return {term.daysLeft, soon ? Tone::dueSoon : Tone::normal};
}

ReportRow termRow(int number, const OrganizationFigures& organization, Date day) {
    if (!organization.term) {
        return {number, organization.name,
                {},     {},
                {},     {Text::tr("No term runs"), Tone::attention},
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
            countCell(term.vacant),
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
            Text::tr("Total"),
            {},
            {},
            {},
            {},
            {},
            posts,
            filled,
            {},
            countCell(vacant),
            alarmCell(vacantOverdue)};
}

std::vector<ReportColumn> termColumns() {
    const QString term = Text::tr("Term");
    const QString seats = Text::tr("Seats");
    std::vector<ReportColumn> columns = leadingColumns();
    for (ReportColumn& column : std::vector<ReportColumn>{
             figureColumn(Text::tr("Number"), term),
             figureColumn(Text::tr("Elected on"), term, ColumnKind::date),
             figureColumn(Text::tr("Due on"), term, ColumnKind::date),
             figureColumn(Text::tr("Days left"), term), figureColumn(Text::tr("Approved"), seats),
             figureColumn(Text::tr("Set up"), seats), figureColumn(Text::tr("Held"), seats),
             figureColumn(Text::tr("Persons"), seats), figureColumn(Text::tr("Vacant"), seats),
             figureColumn(Text::tr("Over 3 months"), seats)})
        columns.push_back(std::move(column));
    return columns;
}

ReportTable termTable(const PeriodFigures& figures) {
    ReportTable table{.title = Text::tr("Committees and terms"),
                      .columns = termColumns(),
                      .emptyText = Text::tr("No organisation in this report elects a committee.")};
    int number = 0;
    for (const OrganizationFigures& organization : figures.organizations) {
        if (organization.term || electsCommittee(organization.kind))
            table.rows.push_back(termRow(++number, organization, figures.day()));
    }
    if (!table.rows.empty()) table.totals = termTotals(figures.organizations);
    table.notes = {
        Text::tr("Held: positions with a holder; persons: holders, each counted once in a committee.")};
    return table;
}

} // namespace

std::vector<ReportTable> periodTables(const PeriodFigures& figures) {
    return {lifeTable(figures), hoursTable(figures), termTable(figures)};
}

QStringList reportSignatures() {
    return {Text::tr("Organisation (seal)"), Text::tr("Prepared by"), Text::tr("Reviewed by"),
            Text::tr("Party secretary"), Text::tr("Date")};
}

QString periodTitle(const Period& period) {
    if (period.kind() == PeriodKind::year) return Text::tr("the year %1").arg(period.year());
    return Text::tr("quarter %2 of %1", "year, quarter").arg(period.year()).arg(period.number());
}

Report quarterlyReport(const QuarterlyFigures& figures, const ReportContext& context) {
    return {.title = Text::tr("Quarterly report on Party organisation life"),
            .subtitle = Text::tr("%1 · %2 · as of %3", "organisation, period, date")
                            .arg(context.organizationName, periodTitle(figures.period), figures.asOf.toIso()),
            .printedOn = context.printedOn,
            .tables = periodTables(figures),
            .signatures = reportSignatures()};
}

} // namespace zhibu
