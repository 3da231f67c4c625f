#pragma once

#include "core/reports/paper.h"

#include <QFont>

/// How the words of a document are set, in points (1/72 inch), with the sizes of GB/T 9704.
namespace zhibu {

namespace paper_measures {
inline constexpr int pointsPerInch = 72;
inline constexpr double pointsPerMillimetre = pointsPerInch / 25.4;
inline constexpr double typeWidth = 156 * pointsPerMillimetre;
inline constexpr double typeHeight = 225 * pointsPerMillimetre;
inline constexpr double bodyLine = typeHeight / 22; ///< 22 lines on a page
inline constexpr double cellPoints = 12;            ///< small size 4
inline constexpr double pageNumberPoints = 14;      ///< size 4
inline constexpr double cellPadding = 4;
inline constexpr double frameLine = 0.5;
inline constexpr double belowTable = 8;
} // namespace paper_measures

QFont fontOf(PaperStyle style);
double spaceBelow(PaperStyle style);
bool inCell(PaperStyle style);

} // namespace zhibu
