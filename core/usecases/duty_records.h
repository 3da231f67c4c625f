#pragma once

#include "core/duties/records.h"
#include "core/usecases/ledger.h"

/// Reads what the evaluation looks at, and no more than the question needs.
namespace zhibu {

/// Everything a year's duties ask about, for the organisation and everything below it.
duties::Records dutyRecords(Ledger& ledger, const OrganizationId& root, Date asOf, int year);
/// The training hours only.
duties::Records hoursRecords(Ledger& ledger, const OrganizationId& root, Date asOf, int year);
/// The activities held in the period only.
duties::Records meetingRecords(Ledger& ledger, const OrganizationId& root, const Period& period);

void addHours(duties::Records& records, Ledger& ledger, const OrganizationId& root, Date asOf, int year);

} // namespace zhibu
