#pragma once

#include <QColor>
#include <QPalette>

class QApplication;

namespace zhibu {

enum class Theme { system, light, dark };

/// Every colour the window uses, in one place. Painting code asks tokens(palette()) and so follows the theme
/// that reached the widget; nothing else names a colour.
struct Tokens {
    QColor window;  ///< behind the cards
    QColor surface; ///< cards, bars, fields, tables
    QColor text;
    QColor secondary;
    QColor faint;
    QColor line;       ///< separators and card edges
    QColor fieldEdge;  ///< edges of what can be clicked or typed into
    QColor action;     ///< links, primary buttons, focus
    QColor onAction;   ///< text on an action surface
    QColor actionSoft; ///< chosen chips and rows
    QColor brand;
    QColor brandSoft; ///< chosen navigation entry
    QColor hover;
    QColor overdue;
    QColor dueSoon;
    QColor met;
    QColor attention;
    QColor track;       ///< the empty part of a bar
    QColor warningSoft; ///< banners
    QColor disabled;
};

const Tokens& lightTokens();
const Tokens& darkTokens();
/// Which of the two a palette was made from, by how dark its window is.
const Tokens& tokens(const QPalette& palette);

QPalette paletteFrom(const Tokens& tokens);

/// Whether the desktop itself is dark; looked at before our own palette is set.
bool isDark(const QPalette& desktop);

/// Style, palette and fonts for the whole program. Text sizes are multiplied by `textScale`,
/// which is 1.0, 1.15 or 1.3.
void applyAppearance(QApplication& application, Theme theme, const QPalette& desktop, double textScale = 1.0);

/// The 8-px grid, in logical pixels.
namespace spacing {
inline constexpr int half = 4;
inline constexpr int one = 8;
inline constexpr int two = 16;
inline constexpr int three = 24;
inline constexpr int rowHeight = 30;
inline constexpr int fieldHeight = 30;
inline constexpr int radius = 5;
} // namespace spacing

} // namespace zhibu
