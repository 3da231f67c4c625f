#pragma once

#include "core/exchange/import/member_identification.h"

namespace zhibu {

/// Finds a branch's groups by name or code and adds those that are not there yet, as branch-n with the next
/// free n.
class GroupBook {
public:
    GroupBook(const Office& office, IdFactory& ids);
    std::optional<OrganizationId> find(const Organization& branch, const QString& written) const;
    OrganizationId findOrAdd(const Organization& branch, const QString& written);
    std::vector<Organization>& added() { return newGroups; }

private:
    QString nextCode(const Organization& branch) const;

    const Office& office;
    IdFactory& ids;
    std::vector<Organization> newGroups;
};

/// Fits the rows about one person into the stays that are known. Nobody is in two branches at once: a row
/// whose stay overlaps another one is rejected. The order of the rows plays no part in what overlaps.
class MembershipFit {
public:
    MembershipFit(const MembersContext& context, const std::vector<MemberImportRow>& roster,
                  std::vector<PlannedRow>& plannedRows, GroupBook& groups);
    void fit(const RosterPerson& person, MemberChanges& changes);

private:
    struct Stay {
        Membership value;
        const Membership* before = nullptr; ///< nullptr: new
        std::optional<size_t> row = {};     ///< the row of the roster that states it
    };
    void loadStays(const RosterPerson& person);
    Stay* known(const MemberImportRow& row);
    void restate(Stay& stay, size_t row);
    void repeated(const Stay& stay, size_t row);
    void takeBackOverlapping();
    void addNew(const RosterPerson& person, size_t row);
    const Stay* overlapping(const DateInterval& interval, const Stay* except) const;
    void reject(size_t row, const DateInterval& interval, const Stay& other);
    void collect(MemberChanges& changes);
    Membership stated(const MemberImportRow& row, Membership membership) const;

    const MembersContext& context;
    const std::vector<MemberImportRow>& roster;
    std::vector<PlannedRow>& planned;
    GroupBook& groups;
    std::vector<Stay> stays;
};

} // namespace zhibu
