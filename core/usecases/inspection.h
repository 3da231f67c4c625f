#pragma once

#include "core/domain/progress.h"
#include "core/reports/report.h"
#include "core/usecases/lists.h"

#include <stop_token>

namespace zhibu {

/// A record that lacks elements an inspection looks for.
struct InspectedRecord {
    ActivityRow row;
    Problems missing = {}; ///< `field` is the draft's field it belongs to (draft_completeness.h)
};

struct Inspection {
    qint64 looked = 0; ///< how many records there are
    std::vector<InspectedRecord> lacking = {};
};

/// 检查前自查: the year's final records of the organisation and everything below it, by day, of which
/// something is missing. Contents of talks are neither asked for nor opened. Progress is told in records;
/// stopped: problem "inspection.stopped".
Result<Inspection> inspectRecords(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                                  int year, const ProgressSink& progress = {},
                                  const std::stop_token& stop = {});

/// The same for any period.
Result<Inspection> inspectRecords(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                                  const Period& period, const ProgressSink& progress = {},
                                  const std::stop_token& stop = {});

/// The same as a report: a row a record, what it lacks in words.
Report inspectionReport(const Inspection& inspection, const QString& organization, int year, Date printedOn);

} // namespace zhibu
