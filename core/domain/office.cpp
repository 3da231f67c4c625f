#include "core/domain/office.h"

namespace zhibu {

namespace {

std::optional<Date> later(std::optional<Date> a, std::optional<Date> b) {
    if (!a) return b;
    return b && *a < *b ? b : a;
}

std::optional<Date> earlier(std::optional<Date> a, std::optional<Date> b) {
    if (!a) return b;
    return b && *b < *a ? b : a;
}

template<class Key>
const std::vector<size_t>& at(const std::unordered_map<Key, std::vector<size_t>>& index, const Key& key) {
    static const std::vector<size_t> none;
    const auto found = index.find(key);
    return found == index.end() ? none : found->second;
}

bool holdsElections(OrganizationKind kind) {
    return kind == OrganizationKind::organ_committee || kind == OrganizationKind::general_branch ||
           kind == OrganizationKind::branch;
}

void sortByNumber(std::vector<const Member*>& members) {
    std::sort(members.begin(), members.end(),
              [](const Member* a, const Member* b) { return a->number < b->number; });
}

} // namespace

Office::Office(OfficeRecords records) : rows(std::move(records)) {
    sortRows();
    closeSupersededTerms();
    buildIndices();
}

void Office::sortRows() {
    const auto by = [](auto projection) {
        return [projection](const auto& a, const auto& b) { return projection(a) < projection(b); };
    };
    std::sort(rows.organizations.begin(), rows.organizations.end(),
              by([](const Organization& o) { return std::tie(o.code, o.id); }));
    std::sort(rows.members.begin(), rows.members.end(),
              by([](const Member& m) { return std::tie(m.number, m.id); }));
    std::sort(rows.memberships.begin(), rows.memberships.end(),
              by([](const Membership& m) { return std::tie(m.interval.from, m.id); }));
    std::sort(rows.terms.begin(), rows.terms.end(),
              by([](const Term& t) { return std::tie(t.electedOn, t.id); }));
    std::sort(rows.states.begin(), rows.states.end(),
              by([](const OrganizationStateRecord& s) { return std::tie(s.until, s.id); }));
    std::sort(rows.positions.begin(), rows.positions.end(),
              by([](const Position& p) { return std::tie(p.from, p.id); }));
}

// Electing the next term closes the one before on that day.
void Office::closeSupersededTerms() {
    std::unordered_map<OrganizationId, Date> nextElection;
    for (auto term = rows.terms.rbegin(); term != rows.terms.rend(); ++term) {
        const auto next = nextElection.find(term->organization);
        if (next != nextElection.end()) term->closedOn = earlier(term->closedOn, next->second);
        nextElection.insert_or_assign(term->organization, term->electedOn);
    }
}

/// With a stay in a branch that this book keeps. Numbers of others are their senders' to choose.
bool Office::isKeptHere(const Member& member) const {
    const auto stays = memberMemberships.find(member.id);
    return stays != memberMemberships.end() && std::ranges::any_of(stays->second, [this](size_t stay) {
               const Organization* branch = organization(rows.memberships[stay].branch);
               return branch && branch->origin == Origin::kept;
           });
}

void Office::buildIndices() {
    for (size_t i = 0; i < rows.organizations.size(); ++i) {
        const Organization& organization = rows.organizations[i];
        organizationIndex.emplace(organization.id, i);
        // Codes in files from below are their senders' to choose: none takes the place of one entered here.
        const auto same = organizationCodeIndex.constFind(organization.code);
        if (same == organizationCodeIndex.cend() ||
            (rows.organizations[*same].fromPackage && !organization.fromPackage))
            organizationCodeIndex.insert(organization.code, i);
        if (organization.parent) childIndex[*organization.parent].push_back(i);
    }
    for (size_t i = 0; i < rows.members.size(); ++i) {
        memberIndex.emplace(rows.members[i].id, i);
    }
    for (size_t i = 0; i < rows.memberships.size(); ++i) {
        const Membership& membership = rows.memberships[i];
        branchMemberships[membership.branch].push_back(i);
        if (membership.group) groupMemberships[*membership.group].push_back(i);
        memberMemberships[membership.member].push_back(i);
        membershipIntervals.push_back(effectiveInterval(membership));
    }
    for (size_t i = 0; i < rows.members.size(); ++i) {
        const auto same = memberNumberIndex.constFind(rows.members[i].number);
        if (same == memberNumberIndex.cend() ||
            (!isKeptHere(rows.members[*same]) && isKeptHere(rows.members[i])))
            memberNumberIndex.insert(rows.members[i].number, i);
    }
    for (size_t i = 0; i < rows.states.size(); ++i)
        stateIndex[rows.states[i].organization].push_back(i);
    for (size_t i = 0; i < rows.restrictions.size(); ++i)
        memberRestrictions[rows.restrictions[i].member].push_back(i);
    for (size_t i = 0; i < rows.terms.size(); ++i) {
        termIndex.emplace(rows.terms[i].id, i);
        organizationTerms[rows.terms[i].organization].push_back(i);
    }
    for (size_t i = 0; i < rows.emptySeats.size(); ++i)
        termEmptySeats[rows.emptySeats[i].term].push_back(i);
    for (size_t i = 0; i < rows.positions.size(); ++i) {
        termPositions[rows.positions[i].term].push_back(i);
        memberPositions[rows.positions[i].member].push_back(i);
        positionIntervals.push_back(effectiveInterval(rows.positions[i]));
    }
}

const Organization* Office::organization(const OrganizationId& id) const {
    const auto found = organizationIndex.find(id);
    return found == organizationIndex.end() ? nullptr : &rows.organizations[found->second];
}

const Organization* Office::organizationByCode(QStringView code) const {
    const auto found = organizationCodeIndex.find(code.toString());
    return found == organizationCodeIndex.end() ? nullptr : &rows.organizations[*found];
}

const Member* Office::member(const MemberId& id) const {
    const auto found = memberIndex.find(id);
    return found == memberIndex.end() ? nullptr : &rows.members[found->second];
}

const Member* Office::memberByNumber(QStringView number) const {
    const auto found = memberNumberIndex.find(number.toString());
    return found == memberNumberIndex.end() ? nullptr : &rows.members[*found];
}

QString Office::nameOf(const OrganizationId& id) const {
    const Organization* found = organization(id);
    return found ? found->name : QString();
}

QString Office::nameOf(const MemberId& id) const {
    const Member* found = member(id);
    return found ? found->name : QString();
}

QString Office::nameOf(const NamedPerson& person) const {
    const Member* found = person.member ? member(*person.member) : nullptr;
    return found ? found->name : person.text;
}

std::vector<const OrganizationStateRecord*> Office::historyOf(const OrganizationId& id) const {
    std::vector<const OrganizationStateRecord*> list;
    for (const size_t i : at(stateIndex, id))
        list.push_back(&rows.states[i]);
    return list;
}

Organization Office::asOf(const Organization& given, Date day) const {
    Organization then = given;
    for (const OrganizationStateRecord* state : historyOf(given.id)) {
        if (state->until <= day) continue;
        then.name = state->name;
        then.shortName = state->shortName;
        then.kind = state->kind;
        then.parent = state->parent;
        break;
    }
    return then;
}

const GroupLeader* Office::leaderOf(const OrganizationId& group, Date day) const {
    for (const GroupLeader& leader : rows.leaders) {
        const bool holds = leader.group == group && DateInterval{leader.from, leader.until}.contains(day);
        if (holds && belongsTo(leader.member, group, day)) return &leader;
    }
    return nullptr;
}

std::vector<const Organization*> Office::children(const OrganizationId& id) const {
    std::vector<const Organization*> list;
    for (const size_t i : at(childIndex, id))
        list.push_back(&rows.organizations[i]);
    return list;
}

std::vector<const Organization*> Office::subtree(const OrganizationId& id) const {
    std::vector<const Organization*> list;
    std::vector<OrganizationId> open{id};
    std::unordered_map<OrganizationId, bool> seen; // a damaged book might hold a circle
    while (!open.empty()) {
        const OrganizationId next = open.back();
        open.pop_back();
        if (!seen.emplace(next, true).second) continue;
        if (const Organization* found = organization(next)) list.push_back(found);
        for (const size_t i : at(childIndex, next))
            open.push_back(rows.organizations[i].id);
    }
    std::sort(list.begin(), list.end(), [](auto* a, auto* b) { return a->code < b->code; });
    return list;
}

bool Office::isAtOrBelow(const OrganizationId& id, const OrganizationId& ancestor) const {
    std::optional<OrganizationId> current = id;
    for (int depth = 0; current && depth < 64; ++depth) {
        if (*current == ancestor) return true;
        const Organization* found = organization(*current);
        current = found ? found->parent : std::nullopt;
    }
    return false;
}

const Organization* Office::branchOf(const Organization& given) const {
    if (given.kind != OrganizationKind::group) return &given;
    return given.parent ? organization(*given.parent) : nullptr;
}

bool Office::isHead(const Organization& given) const {
    if (!holdsElections(given.kind)) return false;
    const Organization* above = given.parent ? organization(*given.parent) : nullptr;
    return !above || above->kind == OrganizationKind::leading_group ||
           above->kind == OrganizationKind::work_committee;
}

const Organization* Office::headOf(const Organization& given) const {
    if (given.kind == OrganizationKind::leading_group) {
        for (const Organization* child : children(given.id)) {
            if (isHead(*child)) return child;
        }
        return nullptr;
    }
    const Organization* current = &given;
    for (int depth = 0; current && depth < 64; ++depth) {
        if (isHead(*current)) return current;
        current = current->parent ? organization(*current->parent) : nullptr;
    }
    return nullptr;
}

std::vector<const Organization*> Office::groupsOf(const OrganizationId& branch, Date day) const {
    std::vector<const Organization*> groups;
    for (const Organization* child : children(branch)) {
        if (child->kind == OrganizationKind::group && child->existsOn(day)) groups.push_back(child);
    }
    return groups;
}

std::vector<const Member*> Office::membersOf(const OrganizationId& id, Date day) const {
    std::vector<const Member*> list;
    const auto collect = [&](const Indices& memberships) {
        for (const size_t i : memberships) {
            if (!membershipIntervals[i].contains(day)) continue;
            if (const Member* found = member(rows.memberships[i].member)) list.push_back(found);
        }
    };
    const Organization* asked = organization(id);
    if (!asked || !asked->existsOn(day)) return list;
    if (asked->kind == OrganizationKind::group) {
        collect(at(groupMemberships, id));
    } else {
        for (const Organization* below : subtree(id))
            collect(at(branchMemberships, below->id));
    }
    sortByNumber(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

std::vector<const Member*> Office::fullMembersOf(const OrganizationId& id, Date day) const {
    std::vector<const Member*> list = membersOf(id, day);
    std::erase_if(list, [day](const Member* m) { return m->statusOn(day) != MemberStatus::full; });
    return list;
}

std::vector<const Member*> Office::votingMembers(const OrganizationId& id, Date day) const {
    std::vector<const Member*> list = membersOf(id, day);
    std::erase_if(list, [&](const Member* m) { return !isVotingMember(*m, day); });
    return list;
}

bool Office::isVotingMember(const Member& given, Date day) const {
    if (given.statusOn(day) != MemberStatus::full) return false;
    const Indices& restrictions = at(memberRestrictions, given.id);
    return std::none_of(restrictions.begin(), restrictions.end(),
                        [&](size_t i) { return rows.restrictions[i].interval.contains(day); });
}

bool Office::belongsTo(const MemberId& memberId, const OrganizationId& organizationId, Date day) const {
    const Membership* current = membershipOn(memberId, day);
    if (!current) return false;
    if (current->group && *current->group == organizationId) return true;
    return isAtOrBelow(current->branch, organizationId);
}

std::vector<const Membership*> Office::membershipsOn(Date day) const {
    std::vector<const Membership*> list;
    for (size_t i = 0; i < rows.memberships.size(); ++i) {
        if (membershipIntervals[i].contains(day) && memberIndex.contains(rows.memberships[i].member))
            list.push_back(&rows.memberships[i]);
    }
    return list;
}

std::unordered_map<OrganizationId, qint64> Office::memberCounts(Date day) const {
    std::unordered_map<OrganizationId, qint64> ofBranch;
    for (const Membership* membership : membershipsOn(day))
        ++ofBranch[membership->branch];
    std::unordered_map<OrganizationId, qint64> counts;
    for (const auto& [branch, members] : ofBranch) {
        const Organization* current = organization(branch);
        for (int depth = 0; current && depth < 64; ++depth) {
            if (current->existsOn(day)) counts[current->id] += members;
            current = current->parent ? organization(*current->parent) : nullptr;
        }
    }
    return counts;
}

const Membership* Office::membershipOn(const MemberId& memberId, Date day) const {
    for (const size_t i : at(memberMemberships, memberId)) {
        if (membershipIntervals[i].contains(day)) return &rows.memberships[i];
    }
    return nullptr;
}

std::vector<const Membership*> Office::membershipsOf(const MemberId& memberId) const {
    std::vector<const Membership*> list;
    for (const size_t i : at(memberMemberships, memberId))
        list.push_back(&rows.memberships[i]);
    return list;
}

DateInterval Office::effectiveInterval(const Membership& membership) const {
    DateInterval interval = membership.interval;
    if (const Member* who = member(membership.member)) interval.from = later(interval.from, who->joinedOn);
    if (const Organization* branch = organization(membership.branch)) {
        interval.from = later(interval.from, branch->establishedOn);
        interval.until = earlier(interval.until, branch->dissolvedOn);
    }
    return interval;
}

const Term* Office::runningTerm(const OrganizationId& id, Date day) const {
    const Organization* asked = organization(id);
    if (!asked || !asked->existsOn(day)) return nullptr;
    for (const size_t i : at(organizationTerms, id)) {
        if (rows.terms[i].runsOn(day)) return &rows.terms[i];
    }
    return nullptr;
}

std::vector<const Term*> Office::termsOf(const OrganizationId& id) const {
    std::vector<const Term*> list;
    for (const size_t i : at(organizationTerms, id))
        list.push_back(&rows.terms[i]);
    return list;
}

std::vector<const Position*> Office::positionsOf(const TermId& term) const {
    std::vector<const Position*> list;
    for (const size_t i : at(termPositions, term))
        list.push_back(&rows.positions[i]);
    return list;
}

// The first day after `after` on which the member no longer belongs to anything at or below the organisation.
std::optional<Date> Office::leavingDay(const MemberId& memberId, const OrganizationId& id, Date after) const {
    std::vector<DateInterval> stays;
    for (const size_t i : at(memberMemberships, memberId)) {
        if (isAtOrBelow(rows.memberships[i].branch, id)) stays.push_back(membershipIntervals[i]);
    }
    std::optional<Date> first;
    for (const DateInterval& stay : stays) {
        if (!stay.until || *stay.until <= after) continue;
        if (stay.from && *stay.until <= *stay.from) continue; // never a stay at all
        const bool staysOn = std::any_of(stays.begin(), stays.end(), [&](const DateInterval& other) {
            return other.contains(*stay.until);
        });
        if (!staysOn) first = earlier(first, stay.until);
    }
    return first;
}

DateInterval Office::effectiveInterval(const Position& position) const {
    DateInterval interval{position.from, position.until};
    const auto found = termIndex.find(position.term);
    if (found == termIndex.end()) return interval;
    const Term& term = rows.terms[found->second];
    interval.until = earlier(interval.until, term.closedOn);
    interval.until = earlier(interval.until, leavingDay(position.member, term.organization, position.from));
    return interval;
}

std::vector<const Position*> Office::holders(const Term& term, Date day) const {
    std::vector<const Position*> list;
    if (!term.runsOn(day)) return list;
    for (const size_t i : at(termPositions, term.id)) {
        if (positionIntervals[i].contains(day)) list.push_back(&rows.positions[i]);
    }
    return list;
}

bool Office::holdsPosition(const MemberId& memberId, const Term& term, Date day) const {
    const std::vector<const Position*> held = holders(term, day);
    return std::any_of(held.begin(), held.end(), [&](const Position* p) { return p->member == memberId; });
}

std::vector<const Position*> Office::positionsHeldBy(const MemberId& memberId, Date day) const {
    std::vector<const Position*> list;
    for (const size_t i : at(memberPositions, memberId)) {
        const auto term = termIndex.find(rows.positions[i].term);
        if (term == termIndex.end() || !positionIntervals[i].contains(day)) continue;
        if (runningTerm(rows.terms[term->second].organization, day) == &rows.terms[term->second])
            list.push_back(&rows.positions[i]);
    }
    return list;
}

bool Office::isCommitteeMember(const MemberId& memberId, Date day) const {
    for (const Position* position : positionsHeldBy(memberId, day)) {
        const Term& term = rows.terms[termIndex.at(position->term)];
        const Organization* owner = organization(term.organization);
        if (owner && holdsElections(owner->kind)) return true;
    }
    return false;
}

std::vector<const Member*> Office::expectedAttendees(const OrganizationId& id, const ActivityKinds& kinds,
                                                     Date day) const {
    const Organization* asked = organization(id);
    if (!asked || kinds.contains(ActivityKind::talk)) return {};
    if (asked->kind == OrganizationKind::group) return membersOf(id, day);
    if (asked->kind != OrganizationKind::branch) return {};
    if (!kinds.isOnly(ActivityKind::committee_meeting)) return membersOf(id, day);
    std::vector<const Member*> list;
    if (const Term* term = runningTerm(id, day)) {
        for (const Position* position : holders(*term, day)) {
            if (const Member* holder = member(position->member)) list.push_back(holder);
        }
    }
    sortByNumber(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

} // namespace zhibu
