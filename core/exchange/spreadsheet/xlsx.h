#pragma once

#include "core/exchange/spreadsheet/refusals.h"

namespace zhibu {

/// An .xlsx workbook from the bytes of its zip archive. Formulas give the value stored with them, errors and
/// truth values the text people see (#N/A, TRUE); covered cells of a merged range are empty.
Result<Workbook> readXlsx(const QByteArray& content, const Reading& reading);

} // namespace zhibu
