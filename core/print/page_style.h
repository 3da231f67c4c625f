#pragma once

#include "core/reports/report.h"

#include <QColor>

/// The measures of a report's pages, in millimetres of paper and points of type.
namespace zhibu::style {

inline constexpr double marginSide = 15;
inline constexpr double marginTop = 12;
inline constexpr double marginBottom = 10;

inline constexpr double titlePoints = 20;
inline constexpr double subtitlePoints = 11;
inline constexpr double tableTitlePoints = 12;
inline constexpr double cellPoints = 9;
inline constexpr double notePoints = 8.5;
inline constexpr double runningPoints = 8.5;
inline constexpr double signaturePoints = 11;
inline constexpr double smallestScale = 0.72; ///< type of a very wide table is never made smaller than this

inline constexpr double openingHeight = 20; ///< title and subtitle of the first page
inline constexpr double runningHeight = 9;  ///< the line at the head of the following pages
inline constexpr double footerHeight = 6.5;
inline constexpr double tableTitleHeight = 8.5;
inline constexpr double tableGap = 6;
inline constexpr double cellPaddingSide = 1.2;
inline constexpr double cellPaddingTop = 0.7;
inline constexpr double signatureHeight = 15;
inline constexpr double noteGap = 1;
inline constexpr double chartGap = 5; ///< above a line of charts, and between two charts of a line
inline constexpr double chartTitleHeight = 6;
inline constexpr int chartsInLine = 2;

inline constexpr double hairline = 0.1;
inline constexpr double ruleLine = 0.35;

inline constexpr int mostLinesInCell = 6;
inline constexpr int mostLinesInNote = 8;
inline constexpr int signaturesInLine = 5;

inline QColor ink() {
    return QColor(0x1F, 0x23, 0x29);
}
inline QColor quiet() {
    return QColor(0x64, 0x6A, 0x73);
}
inline QColor grid() {
    return QColor(0xB4, 0xB8, 0xBF);
}
inline QColor headingFill() {
    return QColor(0xF4, 0xF5, 0xF7);
}
inline QColor chartTrack() {
    return QColor(0xE9, 0xEB, 0xEE);
}
inline QColor chartBar() {
    return QColor(0x2B, 0x5F, 0xB8);
}
QColor toneColour(Tone tone);

} // namespace zhibu::style
