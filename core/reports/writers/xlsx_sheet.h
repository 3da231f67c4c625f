#pragma once

#include "core/reports/writers/xlsx_formats.h"

struct lxw_worksheet;

namespace zhibu {

/// Writes the report's table of that number, row by row from the top, so that it works with constant memory
/// too. The last sheet carries the report's notes and signatures.
void writeXlsxSheet(const Report& report, size_t tableNumber, lxw_worksheet* sheet, XlsxFormats& formats);

} // namespace zhibu
