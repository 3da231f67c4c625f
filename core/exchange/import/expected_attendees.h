#pragma once

#include "core/domain/office.h"

namespace zhibu {

/// Who is expected (Office::expectedAttendees), remembered from one change of the roster to the next: a
/// history of a hundred thousand activities asks the same question for the same people again and again.
class ExpectedAttendees {
public:
    explicit ExpectedAttendees(const Office& office);
    /// By number; empty above a branch and for a talk. Valid as long as this object.
    const std::vector<const Member*>& on(const Organization& organization, const ActivityKinds& kinds,
                                         Date day);

private:
    using List = std::vector<const Member*>;
    struct Timeline {
        std::vector<Date> changes;              ///< days on which the list may change, in order
        std::vector<std::optional<List>> lists; ///< before the first change, after it, …
    };
    Timeline rosterOf(const Organization& organization) const;
    Timeline committeeOf(const Organization& organization) const;

    const Office& office;
    std::unordered_map<OrganizationId, std::vector<Date>> rosterChanges; ///< by branch and by group
    std::unordered_map<OrganizationId, Timeline> rosters;
    std::unordered_map<OrganizationId, Timeline> committees;
};

} // namespace zhibu
