#pragma once

#include "core/exchange/spreadsheet/refusals.h"

namespace zhibu {

/// The text as valid UTF-8 without BOM: UTF-8 as it is, GB18030 converted. A file that is mostly UTF-8 but
/// damaged is refused instead of being taken for GB18030, which would accept nearly any pair of bytes and
/// show nonsense.
Result<QByteArray> utf8Text(const QByteArray& content, const Reading& reading);

} // namespace zhibu
