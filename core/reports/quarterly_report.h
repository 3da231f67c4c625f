#pragma once

#include "core/reports/quarterly_figures.h"
#include "core/reports/report.h"

namespace zhibu {

struct ReportContext {
    QString organizationName; ///< the organisation that hands the report in
    Date printedOn;
};

/// The quarter as a report to be signed: organisation life, training hours, committees and terms.
Report quarterlyReport(const QuarterlyFigures& figures, const ReportContext& context);

} // namespace zhibu
