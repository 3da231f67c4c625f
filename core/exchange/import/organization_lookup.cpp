#include "core/exchange/import/organization_lookup.h"

#include "core/exchange/import/reasons.h"

#include <algorithm>

namespace zhibu {

namespace {

constexpr qsizetype shortestEnding = 3; // 支部 alone says nothing

bool isNumeral(QChar sign) {
    return sign.isDigit() || QStringView(u"零〇一二三四五六七八九十百").contains(sign);
}

// 一党支部 is no ending of 第十一党支部.
bool isEnding(QStringView ending, QStringView name) {
    if (ending.size() < shortestEnding || !name.endsWith(ending)) return false;
    const qsizetype before = name.size() - ending.size();
    return before == 0 || !isNumeral(ending.front()) || !isNumeral(name[before - 1]);
}

FoundOrganization oneOf(const std::vector<const Organization*>& found) {
    if (found.empty()) return UnknownOrganization();
    if (found.size() == 1) return found.front();
    AmbiguousOrganization ambiguous;
    for (const Organization* each : found)
        ambiguous.names += nameAndCode(*each);
    return ambiguous;
}

} // namespace

QString nameAndCode(const Organization& organization) {
    return organization.name + u'（' + organization.code + u'）';
}

OrganizationLookup::OrganizationLookup(const Office& office, std::optional<OrganizationId> ofAllRows)
    : assumed(ofAllRows ? office.organization(*ofAllRows) : nullptr) {
    const auto add = [this](const Organization& organization, const QString& name) {
        byName[name].push_back(&organization);
        names.push_back({values::plainForm(name), &organization});
    };
    for (const Organization& organization : office.organizations()) {
        byCode.emplace(organization.code, &organization);
        add(organization, organization.name);
        if (!organization.shortName.isEmpty() && organization.shortName != organization.name)
            add(organization, organization.shortName);
    }
}

FoundOrganization OrganizationLookup::find(QStringView written) const {
    if (const auto found = byCode.find(written); found != byCode.end()) return found->second;
    if (written.isEmpty()) return UnknownOrganization();
    if (const auto named = byName.find(written); named != byName.end()) return oneOf(named->second);
    const QString folded = values::plainForm(written);
    const auto known = likened.constFind(folded);
    return known != likened.cend() ? *known : *likened.insert(folded, byLikeness(folded));
}

// A whole name outweighs the ending of another.
FoundOrganization OrganizationLookup::byLikeness(const QString& written) const {
    if (const auto found = byCode.find(written); found != byCode.end()) return found->second;
    std::vector<const Organization*> whole;
    std::vector<const Organization*> ending;
    const auto add = [](std::vector<const Organization*>& list, const Organization* organization) {
        if (std::ranges::find(list, organization) == list.end()) list.push_back(organization);
    };
    for (const Named& each : names) {
        if (each.folded == written) add(whole, each.organization);
        if (isEnding(written, each.folded)) add(ending, each.organization);
    }
    return oneOf(whole.empty() ? ending : whole);
}

std::variant<const Organization*, Problem>
writableOrganization(const OrganizationLookup& lookup, const QString& field, const QString& written) {
    if (written.isEmpty() && !lookup.ofAllRows()) return reasons::missing(field);
    const FoundOrganization found = written.isEmpty() ? lookup.ofAllRows() : lookup.find(written);
    if (const auto* several = std::get_if<AmbiguousOrganization>(&found))
        return reasons::organizationAmbiguous(field, written, several->names);
    if (std::holds_alternative<UnknownOrganization>(found))
        return reasons::organizationUnknown(field, written);
    const Organization* organization = std::get<const Organization*>(found);
    if (organization->origin == Origin::received)
        return reasons::organizationReceived(field, organization->name);
    if (organization->origin == Origin::reference)
        return reasons::organizationReference(field, organization->name);
    return organization;
}

} // namespace zhibu
