#include "core/duties/activity_index.h"

namespace zhibu::duties {

ActivityIndex::ActivityIndex(const std::vector<ActivityFact>& activities) {
    for (const ActivityFact& activity : activities) {
        if (activity.state == RecordState::final) lists[activity.organization].push_back(&activity);
    }
    for (auto& [organization, list] : lists) {
        std::sort(list.begin(), list.end(), [](const ActivityFact* a, const ActivityFact* b) {
            return std::tie(a->heldOn, a->id) < std::tie(b->heldOn, b->id);
        });
    }
}

std::span<const ActivityFact* const> ActivityIndex::of(const OrganizationId& organization) const {
    const auto found = lists.find(organization);
    if (found == lists.end()) return {};
    return found->second;
}

std::span<const ActivityFact* const> ActivityIndex::between(const OrganizationId& organization, Date first,
                                                            Date last) const {
    const auto all = of(organization);
    const auto begin = std::lower_bound(all.begin(), all.end(), first,
                                        [](const ActivityFact* a, Date day) { return a->heldOn < day; });
    const auto end = std::upper_bound(begin, all.end(), last,
                                      [](Date day, const ActivityFact* a) { return day < a->heldOn; });
    return {begin, end};
}

} // namespace zhibu::duties
