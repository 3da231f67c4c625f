#pragma once

#include "core/reports/report.h"
#include "core/usecases/member_list.h"

namespace zhibu {

/// The roster of an organisation on a day as a table, in the columns a roster import understands
/// (interfaces.md §3), so that what was uploaded elsewhere can come back. Identity and phone numbers only
/// where asked for, which is an entry of the audit trail ("roster.reveal"); refused where the actor may not
/// read them.
struct RosterRequest {
    OrganizationId root;
    Date day;
    NameOrder order = NameOrder::strokes;
    bool withNumbers = false;
    std::vector<MemberId> only = {}; ///< empty: everybody
};
Result<Report> rosterReport(Ledger& ledger, const Actor& actor, const RosterRequest& request);

} // namespace zhibu
