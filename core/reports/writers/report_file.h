#pragma once

#include "core/domain/problems.h"
#include "core/reports/report.h"

namespace zhibu {

/// Writes .csv, .xlsx or .html by the path's ending (in any case) and gives back the path. An ending it does
/// not know is a problem ("report.extension"); a file that cannot be written throws Error. Pages are
/// core/print's.
Result<QString> writeReport(const Report& report, const QString& path);

} // namespace zhibu
