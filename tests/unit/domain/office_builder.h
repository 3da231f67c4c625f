#pragma once

#include "core/domain/office.h"

namespace zhibu::testing {

/// An office written down in a few lines: rows are added, office() answers. Ids are always the same.
class OfficeBuilder {
public:
    OrganizationId organization(const QString& code, OrganizationKind kind,
                                std::optional<OrganizationId> parent = {}, DateInterval exists = {}) {
        const auto id = ids.next<OrganizationId>();
        rows.organizations.push_back({.id = id,
                                      .name = code,
                                      .code = code,
                                      .kind = kind,
                                      .parent = parent,
                                      .establishedOn = exists.from,
                                      .dissolvedOn = exists.until});
        return id;
    }
    MemberId member(const QString& number, std::optional<Date> joined = {}, std::optional<Date> full = {}) {
        const auto id = ids.next<MemberId>();
        rows.members.push_back(
            {.id = id, .number = number, .name = number, .joinedOn = joined, .fullMemberOn = full});
        return id;
    }
    void membership(const MemberId& who, const OrganizationId& branch, DateInterval interval = {},
                    std::optional<OrganizationId> group = {}) {
        rows.memberships.push_back({.id = ids.next<MembershipId>(),
                                    .member = who,
                                    .branch = branch,
                                    .group = group,
                                    .interval = interval});
    }
    TermId term(const OrganizationId& organization, Date electedOn, std::optional<Date> closedOn = {}) {
        const auto id = ids.next<TermId>();
        rows.terms.push_back(
            {.id = id, .organization = organization, .electedOn = electedOn, .closedOn = closedOn});
        return id;
    }
    void position(const TermId& term, const QString& name, const MemberId& who, Date from,
                  std::optional<Date> until = {}) {
        rows.positions.push_back({.id = ids.next<PositionId>(),
                                  .term = term,
                                  .name = name,
                                  .member = who,
                                  .from = from,
                                  .until = until});
    }
    void emptySeat(const TermId& term, const QString& name, Date openedOn) {
        rows.emptySeats.push_back({ids.next<EmptySeatId>(), term, name, openedOn});
    }
    void restriction(const MemberId& who, DateInterval interval) {
        rows.restrictions.push_back({.id = ids.next<RestrictionId>(), .member = who, .interval = interval});
    }
    Office office() const { return Office(rows); }

    OfficeRecords rows;

private:
    IdFactory ids{1};
};

inline QStringList numbers(const std::vector<const Member*>& members) {
    QStringList list;
    for (const Member* member : members)
        list.append(member->number);
    return list;
}

} // namespace zhibu::testing
