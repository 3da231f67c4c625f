#pragma once

#include "core/reports/report.h"

#include <QByteArray>

namespace zhibu {

/// One self-contained UTF-8 page: no script, nothing loaded from elsewhere, everything escaped; prints on A4
/// landscape with the column headings repeated.
QByteArray toHtml(const Report& report);

} // namespace zhibu
