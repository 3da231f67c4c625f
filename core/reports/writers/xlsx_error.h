#pragma once

#include "core/domain/problems.h"

#include <xlsxwriter/common.h>

namespace zhibu {

/// One sentence for the user; the library's own words go to the log.
Error xlsxError(lxw_error code);
/// Throws xlsxError unless the call went well.
void requireXlsx(lxw_error code);

} // namespace zhibu
