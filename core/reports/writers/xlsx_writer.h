#pragma once

#include "core/reports/report.h"

#include <QByteArray>

namespace zhibu {

/// A workbook with one sheet per table: figures and dates as such, text always as text (a topic "=1+1" is no
/// formula), frozen and repeated headings, printing on A4 landscape one page wide. Throws Error when the
/// temporary file it is built in cannot be written.
QByteArray toXlsx(const Report& report);

} // namespace zhibu
