#pragma once

#include "core/duties/records.h"

#include <span>

namespace zhibu::duties {

using ActivityList = std::vector<const ActivityFact*>;

/// The final activities of every organisation, by day held. Drafts and trashed records are left out: they
/// count nowhere. Refers to the records it was made from.
class ActivityIndex {
public:
    explicit ActivityIndex(const std::vector<ActivityFact>& activities);

    std::span<const ActivityFact* const> of(const OrganizationId& organization) const;
    /// Both days included.
    std::span<const ActivityFact* const> between(const OrganizationId& organization, Date first,
                                                 Date last) const;

private:
    std::unordered_map<OrganizationId, ActivityList> lists;
};

} // namespace zhibu::duties
