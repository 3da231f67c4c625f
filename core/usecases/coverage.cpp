#include "core/usecases/coverage.h"

#include "core/storage/package_repository.h"

namespace zhibu {

std::unordered_map<OrganizationId, duties::Coverage> coverage(const Ledger& ledger) {
    Connection& connection = ledger.book().connection();
    std::unordered_map<OrganizationId, ReportingUnit> units;
    for (ReportingUnit& unit : package_repository::units(connection))
        units.emplace(unit.organization, std::move(unit));
    std::unordered_map<OrganizationId, duties::Coverage> all;
    if (units.empty()) return all;
    std::unordered_map<OrganizationId, std::vector<Period>> standing;
    for (const auto& [sender, period, file] : package_repository::allStanding(connection))
        standing[sender].push_back(period);
    const Office& office = ledger.office();
    for (const Organization& organization : office.organizations()) {
        if (organization.origin != Origin::received) continue;
        duties::Coverage limits{.received = true};
        const ReportingUnit* nearest = nullptr;
        // A file from further up carries the organisation's records as well.
        for (const Organization* above = &organization; above;
             above = above->parent ? office.organization(*above->parent) : nullptr) {
            if (const auto unit = units.find(above->id); unit != units.end() && !nearest)
                nearest = &unit->second;
            if (const auto files = standing.find(above->id); files != standing.end())
                limits.arrived.insert(limits.arrived.end(), files->second.begin(), files->second.end());
        }
        if (!nearest) continue;
        limits.from = Period::containing(PeriodKind::quarter, nearest->since).first();
        limits.until = nearest->until;
        all.emplace(organization.id, std::move(limits));
    }
    return all;
}

} // namespace zhibu
