#pragma once

#include "core/reports/report.h"

/// How a cell reads, the same on paper, in a browser and in a text file.
namespace zhibu {

/// "" for nothing, "39.52", "90.63%", "2020-11-18"; "—" for a ratio of nothing.
QString cellText(const ReportCell& cell);
QString decimalText(DecimalNumber number);
bool isFigure(const ReportCell& cell);
/// Never byKind.
Alignment alignmentOf(const ReportColumn& column);
bool hasGroups(const ReportTable& table);
/// How many columns from this one on stand under the same group heading; 1 when it has none.
size_t groupSpan(const ReportTable& table, size_t firstColumn);
/// Width in half-width characters: a Chinese character counts two.
int displayWidth(QStringView text);

} // namespace zhibu
