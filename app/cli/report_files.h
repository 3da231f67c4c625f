#pragma once

#include "core/reports/paper.h"
#include "core/reports/report.h"

#include <QString>

namespace zhibu::cli {

/// Writes .pdf, .xlsx, .csv or .html by the path's ending, says so, and gives the exit code.
int writeTo(const Report& report, const QString& path);
/// Likewise a document, as .pdf or .docx.
int writeTo(const Paper& paper, const QString& path);

} // namespace zhibu::cli
