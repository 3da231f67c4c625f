#pragma once

#include "core/duties/evaluation.h"

namespace zhibu::duties {

/// What a cadence duty counts for one organisation (and group) in one period.
struct CadenceCount {
    ActivityList counted;
    /// The organisation or group whose activities decided.
    OrganizationId holder;
    /// The facet that decided, where facets are asked.
    std::optional<Facet> facet;
};

/// Why a duty does not apply; empty when it does.
QString reasonNotToAsk(Evaluation& evaluation, const CadenceCheck& check, const Organization& organization,
                       const Occasion& occasion);

/// Groups a duty looks at: existing on the occasion's day and older than its period.
std::vector<const Organization*> groupsFor(const Evaluation& evaluation, const Organization& branch,
                                           const Occasion& occasion);

/// The facets asked of the organisation: a discipline committee's only where the department has its
/// secretary.
Facets facetsFor(const Evaluation& evaluation, const CadenceCheck& check, const Organization& organization,
                 Date day);

CadenceCount countCadence(const Evaluation& evaluation, const CadenceCheck& check,
                          const Organization& organization, const Occasion& occasion);
CadenceCount countForGroup(const Evaluation& evaluation, const CadenceCheck& check,
                           const OrganizationId& group, const Occasion& occasion);

} // namespace zhibu::duties
