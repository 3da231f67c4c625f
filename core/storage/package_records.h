#pragma once

#include "core/domain/period.h"
#include "core/domain/records.h"
#include "core/storage/connection.h"

#include <map>

namespace zhibu {

/// Everything a package carries about one quarter of one organisation and all below it, as plain values: the
/// roster and the structure as a whole, records and credits of the quarter. Identity and phone numbers,
/// remarks, what was said in talks, drafts and the trash are never in it.
struct PackageRecords {
    std::vector<Organization> organizations = {}; ///< the sender's own without its parent; groups too
    std::vector<OrganizationStateRecord> states = {};
    std::vector<GroupLeader> leaders = {};
    std::vector<Member> members = {};
    std::vector<Membership> memberships = {};
    std::vector<RightsRestriction> restrictions = {};
    std::vector<HoursExemption> exemptions = {};
    std::vector<Term> terms = {};
    std::vector<Position> positions = {};
    std::vector<EmptySeat> emptySeats = {};
    std::vector<Activity> activities = {};
    std::vector<TrainingCredit> credits = {};
    std::vector<DutyExplanation> explanations = {};
    std::vector<DutySettingRecord> settings = {};      ///< the office's own numbers
    std::map<QByteArray, QByteArray> attachments = {}; ///< bytes by hash; only those chosen
};

namespace package_records {

/// As a package carries the record: of a talk only when, who and how many.
Activity withoutWhatStays(Activity activity);

/// Of `root` and everything below it. `attachments`: the hashes that go along; every other attachment stays,
/// rows and bytes. Every list is in the order of its ids.
PackageRecords gather(Connection& connection, const OrganizationId& root, const Period& quarter,
                      const std::vector<QByteArray>& attachments = {});

} // namespace package_records

} // namespace zhibu
