#include "core/exchange/import/membership_fit.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MembershipFitText {
    Q_DECLARE_TR_FUNCTIONS(ImportMembers)
};

QString written(const DateInterval& interval) {
    const auto day = [](const std::optional<Date>& date) { return date ? date->toIso() : u"…"_s; };
    return day(interval.from) + u" – "_s + day(interval.until);
}

} // namespace

GroupBook::GroupBook(const Office& rows, IdFactory& factory) : office(rows), ids(factory) {}

std::optional<OrganizationId> GroupBook::find(const Organization& branch, const QString& text) const {
    const auto matches = [&](const Organization& group) {
        return group.kind == OrganizationKind::group && group.parent == branch.id &&
               (group.code == text || group.name == text || group.shortName == text);
    };
    for (const Organization* child : office.children(branch.id)) {
        if (matches(*child)) return child->id;
    }
    const auto found = std::ranges::find_if(newGroups, matches);
    return found == newGroups.end() ? std::nullopt : std::optional(found->id);
}

QString GroupBook::nextCode(const Organization& branch) const {
    for (int n = 1;; ++n) {
        const QString code = u"%1-%2"_s.arg(branch.code).arg(n);
        const bool taken =
            office.organizationByCode(code) != nullptr ||
            std::ranges::any_of(newGroups, [&](const Organization& group) { return group.code == code; });
        if (!taken) return code;
    }
}

OrganizationId GroupBook::findOrAdd(const Organization& branch, const QString& text) {
    if (const std::optional<OrganizationId> known = find(branch, text)) return *known;
    Organization group{.id = ids.next<OrganizationId>()};
    group.name = text;
    group.code = nextCode(branch);
    group.kind = OrganizationKind::group;
    group.parent = branch.id;
    newGroups.push_back(group);
    return group.id;
}

MembershipFit::MembershipFit(const MembersContext& given, const std::vector<MemberImportRow>& rows,
                             std::vector<PlannedRow>& plannedRows, GroupBook& groupBook)
    : context(given), roster(rows), planned(plannedRows), groups(groupBook) {}

void MembershipFit::fit(const RosterPerson& person, MemberChanges& changes) {
    loadStays(person);
    std::vector<size_t> unknown;
    for (const size_t row : person.rows) {
        if (Stay* stay = known(roster[row]))
            restate(*stay, row);
        else
            unknown.push_back(row);
    }
    takeBackOverlapping();
    for (const size_t row : unknown)
        addNew(person, row);
    collect(changes);
}

void MembershipFit::loadStays(const RosterPerson& person) {
    stays.clear();
    if (!person.before) return;
    for (const Membership* membership : context.office.membershipsOf(person.before->id))
        stays.push_back({*membership, membership});
}

MembershipFit::Stay* MembershipFit::known(const MemberImportRow& row) {
    std::vector<const Membership*> memberships;
    for (const Stay& stay : stays)
        memberships.push_back(&stay.value);
    const Membership* found = membershipOfRow(row, memberships);
    for (Stay& stay : stays) {
        if (&stay.value == found) return &stay;
    }
    return nullptr;
}

Membership MembershipFit::stated(const MemberImportRow& row, Membership membership) const {
    if (row.stay.until) membership.interval.until = row.stay.until;
    if (!row.leftBy.isEmpty()) membership.endedBy = row.leftBy;
    return membership;
}

void MembershipFit::restate(Stay& stay, size_t row) {
    if (stay.row) return repeated(stay, row);
    stay.value = stated(roster[row], stay.value);
    stay.row = row;
}

void MembershipFit::repeated(const Stay& stay, size_t index) {
    const MemberImportRow& row = roster[index];
    const MemberImportRow& first = roster[*stay.row];
    const int firstRow = planned[first.planned].row;
    if (row.stay == first.stay && row.group == first.group && row.leftBy == first.leftBy)
        planned[row.planned].warnings.push_back(reasons::sameRow(firstRow));
    else
        planned[row.planned].reject(reasons::secondRow(fieldName(MemberField::from), row.name, firstRow));
}

const MembershipFit::Stay* MembershipFit::overlapping(const DateInterval& interval,
                                                      const Stay* except) const {
    for (const Stay& stay : stays) {
        if (&stay != except && stay.value.interval.overlaps(interval)) return &stay;
    }
    return nullptr;
}

void MembershipFit::reject(size_t row, const DateInterval& interval, const Stay& other) {
    const Organization* branch = context.office.organization(other.value.branch);
    planned[roster[row].planned].reject(
        {fieldName(MemberField::from), u"membership.overlaps"_s,
         MembershipFitText::tr(
             "The stay %1 overlaps the one in %2, %3. Give the days of entering and leaving.")
             .arg(written(interval), branch ? branch->name : QString(), written(other.value.interval))});
}

// A changed end must not reach into another stay; what was known before stays as it was.
void MembershipFit::takeBackOverlapping() {
    for (Stay& stay : stays) {
        if (!stay.row || stay.value.interval == stay.before->interval) continue;
        const Stay* other = overlapping(stay.value.interval, &stay);
        if (!other) continue;
        reject(*stay.row, stay.value.interval, *other);
        stay.value = *stay.before;
        stay.row.reset();
    }
}

void MembershipFit::addNew(const RosterPerson& person, size_t index) {
    const MemberImportRow& row = roster[index];
    for (const Stay& stay : stays) {
        const bool same =
            !stay.before && stay.value.branch == row.branch->id && stay.value.interval.from == row.stay.from;
        if (same) return repeated(stay, index);
    }
    if (const Stay* other = overlapping(row.stay, nullptr)) return reject(index, row.stay, *other);
    Membership membership{
        .id = context.ids.next<MembershipId>(), .member = person.value.id, .branch = row.branch->id};
    membership.interval.from = row.stay.from;
    stays.push_back({stated(row, std::move(membership)), nullptr, index});
}

// Groups come last, so that no rejected row leaves one behind.
void MembershipFit::collect(MemberChanges& changes) {
    for (Stay& stay : stays) {
        if (!stay.row) continue;
        const MemberImportRow& row = roster[*stay.row];
        if (row.groupNamed)
            stay.value.group = row.groupNamed->id;
        else if (!row.group.isEmpty())
            stay.value.group = groups.findOrAdd(*row.branch, row.group);
        PlannedRow& plan = planned[row.planned];
        if (!stay.before) {
            plan.outcome = Outcome::created;
            changes.addedMemberships.push_back(stay.value);
        } else if (!(stay.value == *stay.before)) {
            plan.outcome = Outcome::changed;
            changes.changedMemberships.push_back(stay.value);
        }
    }
}

} // namespace zhibu
