#pragma once

#include "core/duties/evaluation.h"

namespace zhibu::duties {

/// What one result looked for, so that it can be said of an activity why it is not among what counted.
struct NearMissQuestion {
    ActivityKinds kinds;
    std::optional<OrganizationId> organization; ///< the one the result is of
    std::optional<OrganizationId> holder;       ///< it, or the group whose activities decided
    bool byYear = false;
    std::optional<Facet> facet;
    std::optional<MemberId> lecturer;
    std::optional<MemberId> talker;
    QString notApplicable; ///< why the duty is not asked at all
};

/// One sentence; "" for what nobody would look for here: other organisations, other kinds outside the period,
/// and the right kind a full period away.
QString whyNot(const Evaluation& evaluation, const NearMissQuestion& question, const Occasion& occasion,
               const ActivityFact& activity);

} // namespace zhibu::duties
