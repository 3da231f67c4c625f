#pragma once

#include "core/reports/quarterly_figures.h"
#include "core/reports/report.h"

namespace zhibu {

struct ReportContext {
    QString organizationName; ///< the organisation that hands the report in
    Date printedOn;
};

/// Its three tables, of whatever period: organisation life, training hours, committees and terms.
std::vector<ReportTable> periodTables(const PeriodFigures& figures);
/// Who signs a report that is handed in.
QStringList reportSignatures();
/// "quarter 4 of 2020", "the year 2020": in a title or a heading.
QString periodTitle(const Period& period);

/// The quarter as a report to be signed: organisation life, training hours, committees and terms.
Report quarterlyReport(const QuarterlyFigures& figures, const ReportContext& context);

} // namespace zhibu
