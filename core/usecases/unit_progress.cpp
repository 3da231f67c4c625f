#include "core/usecases/unit_progress.h"

#include "core/usecases/period_figures.h"
#include "core/usecases/receiving.h"
#include "core/usecases/reporting_rate.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct UnitProgressText {
    Q_DECLARE_TR_FUNCTIONS(UnitProgress)
};

struct Tally {
    qint64 met = 0;
    qint64 overdue = 0;
};

/// By code.
QHash<QString, Tally> tallies(Ledger& ledger, const Period& quarter, Date asOf) {
    const OrganizationId& root = ledger.home().id;
    const Date day = std::min(asOf, quarter.last());
    const HeldActivities held(ledger.book().connection(), root, quarter.first(), day);
    const PeriodHours hours(ledger, root, quarter.previous().last(), day);
    const auto evaluated = evaluatedQuarter(ledger, root, quarter, asOf, held, hours, WithTerms::no);
    QHash<QString, Tally> byCode;
    for (const OrganizationFigures& row : evaluated.figures.organizations)
        byCode.insert(row.code, {row.dutiesMet, row.overdue});
    return byCode;
}

std::vector<UnitProgress::Changed> countedByArea(const std::vector<RecordDifference>& differences) {
    std::vector<UnitProgress::Changed> areas;
    for (const RecordDifference& each : differences) {
        const auto known = std::ranges::find(areas, each.area, &UnitProgress::Changed::area);
        if (known == areas.end())
            areas.push_back({each.area, 1});
        else
            ++known->count;
    }
    std::ranges::stable_sort(areas, std::greater(), &UnitProgress::Changed::count);
    return areas;
}

} // namespace

Result<std::unordered_map<OrganizationId, UnitProgress>> unitProgress(Ledger& ledger, const Actor& actor,
                                                                      const Period& quarter, Date asOf,
                                                                      const ProgressSink& progress,
                                                                      const std::stop_token& stop) {
    const auto rate = reportingRate(ledger, actor, quarter.year(), asOf);
    if (!rate) return rate.problems();
    std::unordered_map<OrganizationId, UnitProgress> units;
    const auto found = std::ranges::find(rate->quarters, quarter);
    if (found == rate->quarters.end() || asOf < quarter.first()) return units;
    const auto at = static_cast<size_t>(found - rate->quarters.begin());
    const auto byCode = tallies(ledger, quarter, asOf);
    qint64 done = 0;
    for (const ReportingRow& row : rate->rows) {
        if (stop.stop_requested())
            return Problem{u"period"_s, u"print.stopped"_s,
                           UnitProgressText::tr("Stopped: nothing was worked out.")};
        tell(progress, ++done, static_cast<qint64>(rate->rows.size()));
        const ReportCellState& cell = row.quarters[at];
        if (cell.revision == 0) continue; // nothing of it stands
        UnitProgress& unit = units[row.unit];
        for (const Organization* each : ledger.office().subtree(row.unit)) {
            const Tally tally = byCode.value(each->code);
            unit.met += tally.met;
            unit.overdue += tally.overdue;
        }
        if (cell.revision == 1) continue;
        const auto differences = differencesOfFile(ledger, actor, cell.file);
        if (!differences) return differences.problems();
        unit.changed = countedByArea(*differences);
    }
    return units;
}

} // namespace zhibu
