#include "core/exchange/import/expected_attendees.h"

namespace zhibu {

namespace {

void add(std::vector<Date>& days, const DateInterval& interval) {
    if (interval.from) days.push_back(*interval.from);
    if (interval.until) days.push_back(*interval.until);
}

} // namespace

ExpectedAttendees::ExpectedAttendees(const Office& rows) : office(rows) {
    for (const Membership& membership : office.memberships()) {
        const DateInterval interval = office.effectiveInterval(membership);
        add(rosterChanges[membership.branch], interval);
        if (membership.group) add(rosterChanges[*membership.group], interval);
    }
}

ExpectedAttendees::Timeline ExpectedAttendees::rosterOf(const Organization& organization) const {
    Timeline timeline;
    const auto known = rosterChanges.find(organization.id);
    if (known != rosterChanges.end()) timeline.changes = known->second;
    return timeline;
}

ExpectedAttendees::Timeline ExpectedAttendees::committeeOf(const Organization& organization) const {
    Timeline timeline;
    for (const Term* term : office.termsOf(organization.id)) {
        add(timeline.changes, {term->electedOn, term->closedOn});
        for (const Position* position : office.positionsOf(term->id))
            add(timeline.changes, office.effectiveInterval(*position));
    }
    return timeline;
}

const std::vector<const Member*>& ExpectedAttendees::on(const Organization& organization,
                                                        const ActivityKinds& kinds, Date day) {
    static const List nobody;
    const bool low =
        organization.kind == OrganizationKind::branch || organization.kind == OrganizationKind::group;
    if (!low || kinds.contains(ActivityKind::talk)) return nobody;
    const bool committee =
        organization.kind == OrganizationKind::branch && kinds.isOnly(ActivityKind::committee_meeting);
    auto& timelines = committee ? committees : rosters;
    auto found = timelines.find(organization.id);
    if (found == timelines.end()) {
        Timeline timeline = committee ? committeeOf(organization) : rosterOf(organization);
        add(timeline.changes, {organization.establishedOn, organization.dissolvedOn});
        std::ranges::sort(timeline.changes);
        timeline.changes.erase(std::unique(timeline.changes.begin(), timeline.changes.end()),
                               timeline.changes.end());
        timeline.lists.resize(timeline.changes.size() + 1);
        found = timelines.emplace(organization.id, std::move(timeline)).first;
    }
    Timeline& timeline = found->second;
    const auto index =
        static_cast<size_t>(std::ranges::upper_bound(timeline.changes, day) - timeline.changes.begin());
    std::optional<List>& list = timeline.lists[index];
    if (!list) list = office.expectedAttendees(organization.id, kinds, day);
    return *list;
}

} // namespace zhibu
