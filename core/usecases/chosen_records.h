#pragma once

#include "core/reports/report.h"
#include "core/usecases/ledger.h"

namespace zhibu {

/// Records chosen by hand as a list to save or print: date, organisation, kinds, topic, attendance, entry.
Result<Report> chosenRecordsReport(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& chosen,
                                   Date printedOn);

} // namespace zhibu
