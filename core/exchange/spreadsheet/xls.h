#pragma once

#include "core/exchange/spreadsheet/refusals.h"

namespace zhibu {

/// Reads an .xls file through the program zhibu-xls-reader, which lies beside the running program, in bin
/// beside or above it (as in a build tree), or where the environment variable ZHIBU_XLS_READER says. The
/// library that knows the format may crash, hang or eat memory on a hostile file: all it can take down is
/// that process.
Result<Workbook> readXls(const QString& path, const Reading& reading);

} // namespace zhibu
