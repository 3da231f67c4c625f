#pragma once

#include "core/exchange/spreadsheet/refusals.h"

namespace zhibu {

/// RFC 4180 with comma, semicolon or tab (guessed from the first rows) and any line ends; one sheet without a
/// name, all cells text. A row number counts records, as a spreadsheet program does: a line break inside
/// quotation marks does not begin a row.
Result<Workbook> readCsv(const QByteArray& content, const Reading& reading);

} // namespace zhibu
