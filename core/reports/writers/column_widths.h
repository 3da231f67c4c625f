#pragma once

#include "core/reports/report.h"

namespace zhibu {

/// The narrowest a heading may stand, in half-width characters: its longest word, a Chinese word broken once.
int headingWidth(const QString& title);
/// How many lines the text takes in so many half-width characters.
int lineCount(const QString& text, int width);
/// In half-width characters, from the headings and from what the cells hold, within sensible bounds.
std::vector<int> columnWidths(const ReportTable& table);

} // namespace zhibu
