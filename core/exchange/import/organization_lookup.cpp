#include "core/exchange/import/organization_lookup.h"

#include "core/exchange/import/reasons.h"

namespace zhibu {

OrganizationLookup::OrganizationLookup(const Office& office) {
    for (const Organization& organization : office.organizations()) {
        const auto [same, isNew] = byCode.emplace(organization.code, &organization);
        if (!isNew && same->second->fromPackage && !organization.fromPackage) same->second = &organization;
        byName[organization.name].push_back(&organization);
        if (!organization.shortName.isEmpty() && organization.shortName != organization.name)
            byName[organization.shortName].push_back(&organization);
    }
}

std::variant<const Organization*, LookupFault> OrganizationLookup::find(QStringView written) const {
    if (const auto found = byCode.find(written); found != byCode.end()) return found->second;
    const auto named = byName.find(written);
    if (named == byName.end() || written.isEmpty()) return LookupFault::unknown;
    if (named->second.size() > 1) return LookupFault::ambiguous;
    return named->second.front();
}

std::variant<const Organization*, Problem>
writableOrganization(const OrganizationLookup& lookup, const QString& field, const QString& written) {
    if (written.isEmpty()) return reasons::missing(field);
    const auto found = lookup.find(written);
    if (const auto* fault = std::get_if<LookupFault>(&found)) {
        return *fault == LookupFault::ambiguous ? reasons::organizationAmbiguous(field, written)
                                                : reasons::organizationUnknown(field, written);
    }
    const Organization* organization = std::get<const Organization*>(found);
    if (organization->origin == Origin::received)
        return reasons::organizationReceived(field, organization->name);
    if (organization->origin == Origin::reference)
        return reasons::organizationReference(field, organization->name);
    return organization;
}

} // namespace zhibu
