#include "core/usecases/lists.h"

#include "core/storage/activity_list_repository.h"
#include "core/usecases/rights.h"

namespace zhibu {

Result<std::vector<Organization>> organizationList(Ledger& ledger, const Actor& actor,
                                                   const OrganizationId& root) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<Organization> list;
    for (const Organization* organization : ledger.office().subtree(root))
        list.push_back(*organization);
    return list;
}

namespace {

QString listsPositionNames(const Office& office, const MemberId& member, Date day) {
    QStringList names;
    for (const Position* position : office.positionsHeldBy(member, day))
        names += position->name;
    names.removeDuplicates();
    return names.join(u'、');
}

MemberRow memberRow(const Office& office, const Member& member, Date day) {
    MemberRow row{.id = member.id,
                  .number = member.number,
                  .name = member.name,
                  .branchCode = {},
                  .branchName = {},
                  .groupName = {},
                  .status = member.statusOn(day),
                  .sex = member.sex,
                  .joinedOn = member.joinedOn,
                  .leadingCadre = member.leadingCadre,
                  .votes = office.isVotingMember(member, day),
                  .positions = listsPositionNames(office, member.id, day)};
    const Membership* membership = office.membershipOn(member.id, day);
    const Organization* branch = membership ? office.organization(membership->branch) : nullptr;
    if (branch) {
        row.branchCode = branch->code;
        row.branchName = branch->name;
    }
    if (membership && membership->group) {
        if (const Organization* group = office.organization(*membership->group)) row.groupName = group->name;
    }
    return row;
}

} // namespace

Result<std::vector<MemberRow>> memberList(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                          Date day) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<MemberRow> list;
    for (const Member* member : ledger.office().membersOf(root, day))
        list.push_back(memberRow(ledger.office(), *member, day));
    return list;
}

Result<std::vector<ActivityRow>> activityList(Ledger& ledger, const Actor& actor,
                                              const ActivityFilter& filter) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    std::vector<ActivityRow> list;
    for (auto& row : activity_list_repository::rows(ledger.book().connection(),
                                                    {filter.root, filter.from, filter.to, filter.kind,
                                                     filter.search, filter.newestFirst, filter.limit})) {
        const Organization* organization = office.organization(row.organization);
        list.push_back({row.id, row.organization, organization ? organization->code : QString(),
                        organization ? organization->name : QString(), row.heldOn, row.kinds, row.topic,
                        row.expected, row.present, lateEntryDays(row.heldOn, row.enteredOn), row.imported});
    }
    return list;
}

} // namespace zhibu
