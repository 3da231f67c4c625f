#include "core/usecases/reporting_rate.h"

#include "core/domain/natural_order.h"
#include "core/usecases/rights.h"
#include "core/usecases/settling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using package_standing::Judged;

struct ReportingRateText {
    Q_DECLARE_TR_FUNCTIONS(ReportingRate)
};

const QString daysSetting = u"deadline.days"_s;
const QString graceSetting = u"deadline.grace"_s;

using FilesOfUnit = std::map<OrganizationId, std::vector<InboxFile>>;

FilesOfUnit filesOf(Connection& connection, const Period& quarter) {
    FilesOfUnit byUnit;
    for (InboxFile& file : package_repository::inboxOf(connection, quarter))
        byUnit[file.organization].push_back(std::move(file));
    return byUnit;
}

/// Asked whether a unit must hand the quarter in, and what became of it.
class Asking {
public:
    Asking(const Period& period, Date lastDayOnTime, Date day)
        : quarter(period), dueOn(lastDayOnTime), asOf(day) {}

    bool asks(const Organization& organization, const ReportingUnit& unit) const {
        const bool existed = (!organization.establishedOn || *organization.establishedOn <= quarter.last()) &&
                             (!organization.dissolvedOn || quarter.first() < *organization.dissolvedOn);
        return existed &&
               DateInterval{unit.since, unit.until}.overlaps({quarter.first(), quarter.last().addDays(1)});
    }

    ReportCellState stateOf(const std::vector<Judged>& judged) const {
        ReportCellState cell;
        const Judged* holds = package_standing::standing(judged);
        for (const Judged& each : judged) {
            if (package_standing::isHeld(each.state)) continue;
            if (!cell.receivedOn || each.file.receivedOn < *cell.receivedOn)
                cell.receivedOn = each.file.receivedOn;
        }
        if (!holds) {
            cell.state = !judged.empty() ? ReportState::held
                         : asOf <= dueOn ? ReportState::open
                                         : ReportState::missing;
            if (!judged.empty()) cell.file = judged.back().file.file;
            return cell;
        }
        cell.file = holds->file.file;
        cell.revision = holds->file.revision;
        cell.accepted = holds->decision.acceptedAt.has_value();
        cell.daysLate = cell.receivedOn ? qMax(0, dueOn.daysTo(*cell.receivedOn)) : 0;
        cell.state = holds->decision.returnedAt ? ReportState::returned
                     : cell.daysLate > 0        ? ReportState::late
                                                : ReportState::reported;
        return cell;
    }

private:
    Period quarter;
    Date dueOn;
    Date asOf;
};

/// The base is everybody asked, whether the deadline is past or not; an open quarter is asked for once it is
/// over.
void count(RateFigures& figures, const ReportCellState& cell, bool isOver) {
    if (cell.state == ReportState::notAsked || (cell.state == ReportState::open && !isOver)) return;
    ++figures.asked;
    if (cell.state == ReportState::reported || cell.state == ReportState::late) ++figures.reported;
    if (cell.state == ReportState::reported) ++figures.onTime;
}

struct AskedUnit {
    const Organization* organization;
    ReportingUnit unit;
};

std::vector<AskedUnit> unitsOf(Ledger& ledger, const std::optional<OrganizationId>& below) {
    const Office& office = ledger.office();
    std::vector<AskedUnit> list;
    for (const ReportingUnit& unit : package_repository::units(ledger.book().connection())) {
        const Organization* organization = office.organization(unit.organization);
        if (organization && (!below || office.isAtOrBelow(organization->id, *below)))
            list.push_back({organization, unit});
    }
    std::ranges::sort(list, {}, [](const AskedUnit& unit) { return unit.organization->code; });
    return list;
}

QString cellWords(const ReportCellState& cell) {
    QString words = displayName(cell.state);
    if (cell.state == ReportState::late)
        words += ReportingRateText::tr(" (%n day(s))", nullptr, cell.daysLate);
    if (cell.revision > 1) words += ReportingRateText::tr(", corrected (%1)").arg(cell.revision);
    if (cell.accepted) words += ReportingRateText::tr(", accepted");
    return words;
}

/// A unit that sent something unusable is told so, instead of being asked why it sent nothing. Which quarter
/// a refused file was for only its name can tell.
QString refusedWords(const std::vector<RefusedFile>& files, const OrganizationId& unit,
                     const Period& quarter) {
    QString words;
    for (const RefusedFile& each : files) {
        if (each.unit == unit && each.name.contains(quarter.toString(), Qt::CaseInsensitive))
            words = ReportingRateText::tr("; a file was damaged and refused on %1").arg(each.on.toIso());
    }
    return words;
}

/// As people count: what is read, not what other programs read.
std::vector<ReportingRow> counted(std::vector<ReportingRow> rows) {
    std::ranges::sort(rows, {}, [](const ReportingRow& row) { return naturalKey(row.code); });
    return rows;
}

Tone toneOf(ReportState state) {
    switch (state) {
    case ReportState::missing: return Tone::overdue;
    case ReportState::late: return Tone::dueSoon;
    case ReportState::returned:
    case ReportState::held: return Tone::attention;
    case ReportState::reported: return Tone::met;
    case ReportState::notAsked:
    case ReportState::open: break;
    }
    return Tone::muted;
}

} // namespace

QString percentWords(qint64 part, qint64 whole) {
    if (whole == 0) return u"—"_s;
    const qint64 thousandths = (part * 1000 + whole / 2) / whole;
    return u"%1.%2%"_s.arg(thousandths / 10).arg(thousandths % 10);
}

QString identifier(ReportState state) {
    switch (state) {
    case ReportState::notAsked: return u"not_asked"_s;
    case ReportState::open: return u"open"_s;
    case ReportState::missing: return u"missing"_s;
    case ReportState::reported: return u"reported"_s;
    case ReportState::late: return u"late"_s;
    case ReportState::held: return u"held"_s;
    case ReportState::returned: return u"returned"_s;
    }
    return {};
}

QString displayName(ReportState state) {
    switch (state) {
    case ReportState::notAsked: return ReportingRateText::tr("Not asked");
    case ReportState::open: return ReportingRateText::tr("Not due yet");
    case ReportState::missing: return ReportingRateText::tr("Missing");
    case ReportState::reported: return ReportingRateText::tr("Handed in");
    case ReportState::late: return ReportingRateText::tr("Late");
    case ReportState::held: return ReportingRateText::tr("Handed in, held");
    case ReportState::returned: return ReportingRateText::tr("Returned");
    }
    return {};
}

ReportingDeadlines reportingDeadlines(Ledger& ledger) {
    Connection& connection = ledger.book().connection();
    ReportingDeadlines deadlines;
    if (const auto days = package_repository::setting(connection, daysSetting))
        deadlines.days = static_cast<int>(*days);
    if (const auto grace = package_repository::setting(connection, graceSetting))
        deadlines.grace = static_cast<int>(*grace);
    return deadlines;
}

Problems setReportingDeadlines(Ledger& ledger, const Actor& actor, const ReportingDeadlines& deadlines) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    constexpr int mostDays = 90;
    constexpr int mostGrace = 30;
    if (deadlines.days < 0 || deadlines.days > mostDays)
        return {{u"days"_s, u"deadline.days"_s, ReportingRateText::tr("Give 0 to %1 days.").arg(mostDays)}};
    if (deadlines.grace < 0 || deadlines.grace > mostGrace)
        return {{u"grace"_s, u"deadline.grace"_s,
                 ReportingRateText::tr("Give 0 to %1 days of grace.").arg(mostGrace)}};
    return ledger.book().change(
        actor,
        {u"reporting.deadlines"_s,
         ReportingRateText::tr("Files are due %n day(s) after the quarter", nullptr, deadlines.days)},
        [&](Transaction& transaction) {
            package_repository::setSetting(transaction, daysSetting, deadlines.days);
            package_repository::setSetting(transaction, graceSetting, deadlines.grace);
            return Problems();
        });
}

Result<ReportingRate> reportingRate(Ledger& ledger, const Actor& actor, int year, Date asOf,
                                    const std::optional<OrganizationId>& below) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    const ReportingDeadlines deadlines = reportingDeadlines(ledger);
    const settling::AllEvidence evidence(connection);
    ReportingRate rate{.asOf = asOf, .quarters = Period::allOf(PeriodKind::quarter, year)};
    rate.figures.resize(rate.quarters.size());
    std::vector<FilesOfUnit> files;
    for (const Period& quarter : rate.quarters) {
        rate.dueOn.push_back(quarter.last().addDays(deadlines.days + deadlines.grace));
        files.push_back(filesOf(connection, quarter));
    }
    for (const AskedUnit& unit : unitsOf(ledger, below)) {
        ReportingRow row{
            .unit = unit.organization->id, .code = unit.organization->code, .name = unit.organization->name};
        const auto ofUnit = evidence.of(row.unit);
        for (size_t i = 0; i < rate.quarters.size(); ++i) {
            const Asking asking(rate.quarters[i], rate.dueOn[i], asOf);
            const auto found = files[i].find(row.unit);
            if (found != files[i].end())
                row.quarters.push_back(asking.stateOf(package_standing::judge(found->second, ofUnit)));
            else if (asking.asks(*unit.organization, unit.unit))
                row.quarters.push_back(asking.stateOf({}));
            else
                row.quarters.emplace_back();
            count(rate.figures[i], row.quarters.back(), rate.quarters[i].last() < asOf);
        }
        rate.rows.push_back(std::move(row));
    }
    return rate;
}

Result<Report> missingUnitsReport(Ledger& ledger, const Actor& actor, const Period& quarter, Date asOf) {
    const auto rate = reportingRate(ledger, actor, quarter.year(), asOf);
    if (!rate) return rate.problems();
    const auto refusals = refusedFiles(ledger, actor);
    if (!refusals) return refusals.problems();
    const auto at = static_cast<size_t>(std::ranges::find(rate->quarters, quarter) - rate->quarters.begin());
    if (at >= rate->quarters.size())
        return Problem{u"period"_s, u"submit.period"_s, ReportingRateText::tr("Choose a quarter.")};
    Report report{.title = ReportingRateText::tr("Units that have not handed in"),
                  .subtitle = ReportingRateText::tr("%1 · %2 · due on %3")
                                  .arg(ledger.home().name, quarter.toString(), rate->dueOn[at].toIso()),
                  .printedOn = ledger.clock().today()};
    ReportTable table{
        .columns = {{.title = ReportingRateText::tr("No."), .kind = ColumnKind::number, .width = 0.4},
                    {.title = ReportingRateText::tr("Code")},
                    {.title = ReportingRateText::tr("Unit"), .width = 3, .wrap = true},
                    {.title = ReportingRateText::tr("State"), .width = 1.5},
                    {.title = ReportingRateText::tr("Contact"), .width = 1.5, .wrap = true}},
        .emptyText = ReportingRateText::tr("Every unit has handed in.")};
    for (const ReportingRow& row : counted(rate->rows)) {
        const ReportCellState& cell = row.quarters[at];
        const bool lacks = cell.state == ReportState::missing || cell.state == ReportState::open ||
                           cell.state == ReportState::returned || cell.state == ReportState::held;
        if (!lacks) continue;
        const Organization* unit = ledger.office().organization(row.unit);
        table.rows.push_back(
            {static_cast<qint64>(table.rows.size()) + 1, row.code, row.name,
             ReportCell(cellWords(cell) + refusedWords(*refusals, row.unit, quarter), toneOf(cell.state)),
             unit ? unit->contact : QString()});
    }
    const RateFigures& figures = rate->figures[at];
    table.notes +=
        ReportingRateText::tr("Handed in %1 of %2 (%3), on time %4.")
            .arg(figures.reported)
            .arg(figures.asked)
            .arg(percentWords(figures.reported, figures.asked), percentWords(figures.onTime, figures.asked));
    report.tables.push_back(std::move(table));
    report.signatures = {ReportingRateText::tr("Prepared by"), ReportingRateText::tr("Reviewed by")};
    return report;
}

Report rateReport(const ReportingRate& rate, const QString& organization, Date printedOn) {
    Report report{.title = ReportingRateText::tr("Reporting rate"),
                  .subtitle = ReportingRateText::tr("%1 · as of %2").arg(organization, rate.asOf.toIso()),
                  .printedOn = printedOn};
    ReportTable table{.columns = {{.title = ReportingRateText::tr("Code")},
                                  {.title = ReportingRateText::tr("Unit"), .width = 2.5, .wrap = true}},
                      .emptyText = ReportingRateText::tr("No unit hands in to this book yet.")};
    for (const Period& quarter : rate.quarters)
        table.columns.push_back({.title = quarter.toString(), .width = 1.5, .wrap = true});
    for (const ReportingRow& row : counted(rate.rows)) {
        ReportRow cells{row.code, row.name};
        for (const ReportCellState& cell : row.quarters)
            cells.emplace_back(cellWords(cell), toneOf(cell.state));
        table.rows.push_back(std::move(cells));
    }
    ReportRow totals{ReportingRateText::tr("Rate"), ReportingRateText::tr("handed in / on time")};
    for (const RateFigures& figures : rate.figures)
        totals.emplace_back(u"%1 / %2"_s.arg(percentWords(figures.reported, figures.asked),
                                             percentWords(figures.onTime, figures.asked)));
    table.totals = std::move(totals);
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace zhibu
