#pragma once

#include "core/duties/records.h"
#include "core/storage/figure_repository.h"
#include "core/usecases/ledger.h"

/// What the evaluation looks at.
namespace zhibu {

/// Everything a year's duties ask about, for the organisation and everything below it at least. Kept by the
/// ledger: valid until the next question or change.
const duties::Records& dutyRecords(Ledger& ledger, const OrganizationId& root, Date asOf, int year);
/// The training hours only, read for this question.
duties::Records hoursRecords(Ledger& ledger, const OrganizationId& root, Date asOf, int year);

duties::ActivityFact factOf(figure_repository::ActivityRow&& row);
duties::HoursTally tallyOf(const figure_repository::HoursRow& row);

} // namespace zhibu
