#include "core/storage/package_records.h"

#include "core/storage/activity_repository.h"
#include "core/storage/draft_repository.h"
#include "core/storage/duty_setting_repository.h"
#include "core/storage/explanation_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"

#include <unordered_set>

namespace zhibu::package_records {

namespace {

using Organizations = std::unordered_set<OrganizationId>;
using Members = std::unordered_set<MemberId>;

Organizations atAndBelow(const std::vector<Organization>& all, const OrganizationId& root) {
    Organizations scope{root};
    for (size_t before = 0; before != scope.size();) {
        before = scope.size();
        for (const Organization& each : all) {
            if (each.parent && each.origin != Origin::reference && scope.contains(*each.parent))
                scope.insert(each.id);
        }
    }
    return scope;
}

template<class Row> void sortById(std::vector<Row>& rows) {
    std::ranges::sort(rows, {}, &Row::id);
}

template<class Row, class Wanted> std::vector<Row> only(std::vector<Row> rows, Wanted wanted) {
    std::erase_if(rows, [&](const Row& row) { return !wanted(row); });
    sortById(rows);
    return rows;
}

std::vector<ActivityId> heldWithin(Connection& connection, const OrganizationId& organization,
                                   const Period& quarter) {
    std::vector<ActivityId> ids;
    Query row(connection, "SELECT id FROM activity WHERE organization = ?1 AND held_on BETWEEN ?2 AND ?3 AND "
                          "state = 'final'");
    row.bind(organization, quarter.first(), quarter.last());
    while (row.next())
        ids.push_back(row.id<ActivityId>(0));
    return ids;
}

void keepChosen(Activity& activity, const std::vector<QByteArray>& chosen) {
    std::erase_if(activity.attachments, [&](const Attachment& each) {
        return std::ranges::find(chosen, each.hash) == chosen.end();
    });
    for (Attachment& each : activity.attachments)
        each.original.reset();
}

void addActivities(Connection& connection, const Organizations& scope, const Period& quarter,
                   const std::vector<QByteArray>& chosen, PackageRecords& records) {
    for (const OrganizationId& organization : scope) {
        for (const ActivityId& id : heldWithin(connection, organization, quarter)) {
            auto activity = activity_repository::findClosed(connection, id);
            if (!activity) continue;
            keepChosen(*activity, chosen);
            records.activities.push_back(withoutWhatStays(std::move(*activity)));
        }
    }
    sortById(records.activities);
    for (const Activity& activity : records.activities) {
        for (const Attachment& each : activity.attachments) {
            if (auto bytes = blob_store::get(connection, each.hash))
                records.attachments.emplace(each.hash, std::move(*bytes));
        }
    }
}

void addNamed(const NamedPerson& person, Members& named) {
    if (person.member) named.insert(*person.member);
}

/// Whoever any row speaks of, so that a package can be read by itself.
Members namedIn(const PackageRecords& records) {
    Members named;
    for (const Membership& stay : records.memberships)
        named.insert(stay.member);
    for (const Position& position : records.positions)
        named.insert(position.member);
    for (const GroupLeader& leader : records.leaders)
        named.insert(leader.member);
    for (const Activity& activity : records.activities) {
        addNamed(activity.host, named);
        addNamed(activity.recorder, named);
        addNamed(activity.lecturer, named);
        for (const Attendance& entry : activity.attendance)
            named.insert(entry.member);
    }
    return named;
}

void addStructure(Connection& connection, const OrganizationId& root, const Organizations& scope,
                  PackageRecords& records) {
    const auto below = [&scope](const OrganizationId& id) { return scope.contains(id); };
    records.organizations = only(organization_repository::all(connection),
                                 [&](const Organization& each) { return below(each.id); });
    for (Organization& each : records.organizations) {
        if (each.id == root) each.parent.reset();
        each.origin = Origin::kept; // seen from the office that hands them in
    }
    records.states = only(organization_repository::states(connection),
                          [&](const OrganizationStateRecord& each) { return below(each.organization); });
    for (OrganizationStateRecord& each : records.states) {
        if (each.parent && !below(*each.parent)) each.parent.reset();
    }
    records.leaders = only(organization_repository::leaders(connection),
                           [&](const GroupLeader& each) { return below(each.group); });
    records.memberships = only(member_repository::memberships(connection),
                               [&](const Membership& each) { return below(each.branch); });
    records.terms =
        only(term_repository::terms(connection), [&](const Term& each) { return below(each.organization); });
    std::unordered_set<TermId> terms;
    for (const Term& term : records.terms)
        terms.insert(term.id);
    records.positions = only(term_repository::positions(connection),
                             [&](const Position& each) { return terms.contains(each.term); });
    records.emptySeats = only(term_repository::emptySeats(connection),
                              [&](const EmptySeat& each) { return terms.contains(each.term); });
    records.explanations = only(explanation_repository::all(connection),
                                [&](const DutyExplanation& each) { return below(each.organization); });
}

void addMembers(Connection& connection, const Period& quarter, PackageRecords& records) {
    const Members named = namedIn(records);
    const auto isNamed = [&named](const MemberId& id) { return named.contains(id); };
    records.members =
        only(member_repository::all(connection), [&](const Member& each) { return isNamed(each.id); });
    for (Member& member : records.members)
        member.remarks.clear();
    records.restrictions = only(member_repository::restrictions(connection),
                                [&](const RightsRestriction& each) { return isNamed(each.member); });
    records.exemptions = only(training_repository::exemptions(connection),
                              [&](const HoursExemption& each) { return isNamed(each.member); });
    records.credits =
        only(training_repository::ofYear(connection, quarter.year()), [&](const TrainingCredit& each) {
            return isNamed(each.member) && quarter.contains(each.datedOn);
        });
}

} // namespace

Activity withoutWhatStays(Activity activity) {
    if (!activity.kinds.contains(ActivityKind::talk)) return activity;
    Activity bare{.id = activity.id, .organization = activity.organization, .heldOn = activity.heldOn};
    bare.code = activity.code;
    bare.kinds = activity.kinds;
    bare.startsAt = activity.startsAt;
    bare.endsAt = activity.endsAt;
    bare.host.member = activity.host.member;
    bare.facets = activity.facets;
    bare.creditHours = activity.creditHours;
    bare.forYear = activity.forYear;
    bare.recordedAt = activity.recordedAt;
    bare.imported = activity.imported;
    bare.statedEntryDate = activity.statedEntryDate;
    bare.attendance = std::move(activity.attendance);
    for (Attendance& entry : bare.attendance)
        entry.reason.clear();
    return bare;
}

PackageRecords gather(Connection& connection, const OrganizationId& root, const Period& quarter,
                      const std::vector<QByteArray>& attachments) {
    PackageRecords records;
    const Organizations scope = atAndBelow(organization_repository::all(connection), root);
    addStructure(connection, root, scope, records);
    addActivities(connection, scope, quarter, attachments, records);
    addMembers(connection, quarter, records);
    records.settings = duty_setting_repository::all(connection);
    sortById(records.settings);
    return records;
}

} // namespace zhibu::package_records
