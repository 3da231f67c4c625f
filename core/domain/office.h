#pragma once

#include "core/domain/records.h"

#include <unordered_map>

namespace zhibu {

/// The people and the structure of an office as stored: rows without order or indices.
struct OfficeRecords {
    std::vector<Organization> organizations;
    std::vector<Member> members;
    std::vector<Membership> memberships;
    std::vector<RightsRestriction> restrictions;
    std::vector<Term> terms;
    std::vector<Position> positions;
    std::vector<EmptySeat> emptySeats;
    std::vector<OrganizationStateRecord> states = {};
    std::vector<GroupLeader> leaders = {};
};

/// One open or filled vacancy of a term, found by replaying it (domain.md §3).
struct Vacancy {
    TermId term;
    QString position;
    Date openedOn;
    std::optional<Date> filledOn;
    Date dueOn() const { return openedOn.addMonths(3); } ///< 丹发38 第五条
    bool isOpenOn(Date day) const { return openedOn <= day && (!filledOn || day < *filledOn); }
};

/// A term's seats on a day. posts = holders + open vacancies, always.
struct SeatCount {
    int posts = 0;
    std::vector<const Position*> holders;
    std::vector<Vacancy>
        vacancies; ///< every vacancy opened on or before the day, filled ones too, oldest first
    int openVacancies(Date day) const;
};

/// Answers every question that is asked "on a date": who belongs, who votes, who holds which seat, who is
/// expected. Pure: built from rows, never changed. Pointers stay valid as long as the Office does.
class Office {
public:
    explicit Office(OfficeRecords records);
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;
    Office(Office&&) = default;

    const std::vector<Organization>& organizations() const { return rows.organizations; } ///< by code
    const std::vector<Member>& members() const { return rows.members; }                   ///< by number
    const std::vector<Term>& terms() const { return rows.terms; }                         ///< by election day
    const std::vector<Membership>& memberships() const { return rows.memberships; }
    const std::vector<RightsRestriction>& restrictions() const { return rows.restrictions; }

    const Organization* organization(const OrganizationId& id) const; ///< nullptr when unknown
    const Organization* organizationByCode(QStringView code) const;
    const Member* member(const MemberId& id) const;
    const Member* memberByNumber(QStringView number) const; ///< one kept here before one from a file
    bool isKeptHere(const Member& member) const;
    QString nameOf(const OrganizationId& id) const; ///< "" when unknown, like the two below
    QString nameOf(const MemberId& id) const;
    QString nameOf(const NamedPerson& person) const;

    /// How the organisation stood on the day: name, short name, kind and parent of then.
    Organization asOf(const Organization& organization, Date day) const;
    /// Changes of an organisation, oldest first.
    std::vector<const OrganizationStateRecord*> historyOf(const OrganizationId& id) const;
    /// Who leads the group on the day, while belonging to it; nullptr for nobody.
    const GroupLeader* leaderOf(const OrganizationId& group, Date day) const;
    const std::vector<GroupLeader>& groupLeaders() const { return rows.leaders; }

    std::vector<const Organization*> children(const OrganizationId& id) const; ///< by code
    /// The organisation and everything below it, groups included, by code.
    std::vector<const Organization*> subtree(const OrganizationId& id) const;
    bool isAtOrBelow(const OrganizationId& id, const OrganizationId& ancestor) const;
    /// Its branch for a group, itself otherwise.
    const Organization* branchOf(const Organization& organization) const;
    /// 机关党组织 of a department: domain.md §1.
    bool isHead(const Organization& organization) const;
    /// The head organisation of the department it belongs to (or, for a leading group, that it leads).
    const Organization* headOf(const Organization& organization) const;

    /// Groups of the branch that exist on the day.
    std::vector<const Organization*> groupsOf(const OrganizationId& branch, Date day) const;
    /// Both statuses; of a group, a branch, or (distinct) of everything below. By number.
    std::vector<const Member*> membersOf(const OrganizationId& organization, Date day) const;
    std::vector<const Member*> fullMembersOf(const OrganizationId& organization, Date day) const;
    /// Full members whose rights are not restricted on the day.
    std::vector<const Member*> votingMembers(const OrganizationId& organization, Date day) const;
    bool isVotingMember(const Member& member, Date day) const;
    bool belongsTo(const MemberId& member, const OrganizationId& organization, Date day) const;
    /// Every membership that holds on the day, of whatever branch.
    std::vector<const Membership*> membershipsOn(Date day) const;
    /// As many as membersOf() has, for every organisation above a group that exists on the day, in one pass:
    /// a member belongs to one branch at a time. Those without members are left out.
    std::unordered_map<OrganizationId, qint64> memberCounts(Date day) const;
    /// The membership that holds on the day; memberships never overlap.
    const Membership* membershipOn(const MemberId& member, Date day) const;
    std::vector<const Membership*> membershipsOf(const MemberId& member) const; ///< in order of time
    /// From the later of its beginning, 入党日期 and the branch's founding to the earlier of its end and the
    /// branch's.
    DateInterval effectiveInterval(const Membership& membership) const;

    const Term* runningTerm(const OrganizationId& organization, Date day) const;
    std::vector<const Term*> termsOf(const OrganizationId& organization) const; ///< by election day
    std::vector<const Position*> positionsOf(const TermId& term) const;         ///< by beginning
    /// From taking it to giving it up, to leaving everything below the committee, or to the term's close.
    DateInterval effectiveInterval(const Position& position) const;
    std::vector<const Position*> holders(const Term& term, Date day) const;
    SeatCount seats(const Term& term, Date day) const;
    bool holdsPosition(const MemberId& member, const Term& term, Date day) const;
    /// Positions the member holds on the day anywhere.
    std::vector<const Position*> positionsHeldBy(const MemberId& member, Date day) const;
    /// 40 hours rather than 24: a position in the running term of an organ committee, general branch or
    /// branch.
    bool isCommitteeMember(const MemberId& member, Date day) const;

    /// 应到 on the day. Empty above a branch and for a talk, where the list is given.
    std::vector<const Member*> expectedAttendees(const OrganizationId& organization,
                                                 const ActivityKinds& kinds, Date day) const;

private:
    using Indices = std::vector<size_t>;
    template<class Key> using Index = std::unordered_map<Key, Indices>;

    void sortRows();
    void closeSupersededTerms();
    void buildIndices();
    std::optional<Date> leavingDay(const MemberId& member, const OrganizationId& organization,
                                   Date after) const;

    OfficeRecords rows;
    std::unordered_map<OrganizationId, size_t> organizationIndex;
    QHash<QString, size_t> organizationCodeIndex;
    std::unordered_map<MemberId, size_t> memberIndex;
    QHash<QString, size_t> memberNumberIndex;
    Index<OrganizationId> childIndex;
    Index<OrganizationId> branchMemberships;
    Index<OrganizationId> groupMemberships;
    Index<MemberId> memberMemberships;
    Index<MemberId> memberRestrictions;
    Index<OrganizationId> organizationTerms;
    Index<TermId> termPositions;
    Index<TermId> termEmptySeats;
    Index<OrganizationId> stateIndex;
    Index<MemberId> memberPositions;
    std::unordered_map<TermId, size_t> termIndex;
    std::vector<DateInterval> membershipIntervals; ///< effective, parallel to rows.memberships
    std::vector<DateInterval> positionIntervals;   ///< effective, parallel to rows.positions
};

} // namespace zhibu
