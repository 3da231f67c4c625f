#pragma once

#include "core/exchange/spreadsheet/xls_stream.h"

namespace zhibu {

/// Runs in the child process only: what FreeXL makes of the file goes to the stream, which always gets a last
/// word unless FreeXL takes the process down with it.
void extractXls(const QByteArray& path, const ReadLimits& limits, XlsStreamWriter& out);

} // namespace zhibu
