#pragma once

#include "core/reports/report.h"

#include <QByteArray>

namespace zhibu {

/// UTF-8 with BOM, CRLF, fields quoted where needed. Text that a spreadsheet would take for a formula gets a
/// leading apostrophe; figures and dates never do. Tables follow each other, parted by an empty line.
QByteArray toCsv(const Report& report);

/// One text cell, safe against being read as a formula, not yet quoted.
QString formulaSafe(const QString& text);
/// Whether a field has to stand in quotes: programs take semicolons and tabs for separators as well.
bool needsQuotes(QStringView field);

} // namespace zhibu
