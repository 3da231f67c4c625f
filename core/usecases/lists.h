#pragma once

#include "core/storage/figure_repository.h"
#include "core/usecases/ledger.h"

/// The lists pages and commands show.
namespace zhibu {

/// The organisation and everything below it, groups included, by code.
Result<std::vector<Organization>> organizationList(Ledger& ledger, const Actor& actor,
                                                   const OrganizationId& root);

struct MemberRow {
    MemberId id;
    QString number;
    QString name;
    QString branchCode; ///< on the day asked for
    QString branchName;
    QString groupName;
    std::optional<MemberStatus> status;
    std::optional<Sex> sex;
    std::optional<Date> joinedOn;
    bool leadingCadre = false;
    bool votes = false;
    QString positions; ///< held on the day, "书记、组织委员"
};
/// Who belongs to the organisation (or below it) on the day, by number.
Result<std::vector<MemberRow>> memberList(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                          Date day);

struct ActivityFilter {
    std::optional<OrganizationId> root = {}; ///< it and everything below; nullopt: the whole book
    std::optional<Date> from = {};
    std::optional<Date> to = {}; ///< inclusive
    std::optional<ActivityKind> kind = {};
    QString search = {}; ///< words in topics, agenda, minutes, resolutions
    bool newestFirst = false;
    int limit = -1; ///< -1: all
};
struct ActivityRow {
    ActivityId id;
    OrganizationId organization;
    QString organizationCode;
    QString organizationName;
    Date heldOn;
    ActivityKinds kinds;
    QString topic;
    qint64 expected = 0;
    qint64 present = 0;
    std::optional<int> lateByDays;
    bool imported = false;
};
/// Final activities, by day and code (or newest first).
Result<std::vector<ActivityRow>> activityList(Ledger& ledger, const Actor& actor,
                                              const ActivityFilter& filter);

} // namespace zhibu
