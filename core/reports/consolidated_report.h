#pragma once

#include "core/reports/consolidated_figures.h"
#include "core/reports/quarterly_report.h"

namespace zhibu {

/// 汇总报表: the period at a glance beside the one before with its charts, the quarterly report's tables,
/// every organisation beside its period before, the activities of each by kind and month, the ranking of the
/// branches, and what is overdue with the reasons given.
Report consolidatedReport(const ConsolidatedFigures& figures, const ReportContext& context);

} // namespace zhibu
