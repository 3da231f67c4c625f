#pragma once

#include "core/duties/result.h"
#include "ui/shell/palette.h"

#include <QRectF>

#include <optional>

class QPainter;

namespace zhibu {

/// ✓ ○ ! ✗ – and △, drawn as strokes: fonts differ too much in how these look, and some lack them.
enum class Symbol { tick, circle, exclamation, cross, dash, triangle, turnedBack, lock };

/// How a state shows itself beside its word.
struct StatusLook {
    Symbol symbol = Symbol::dash;
    QColor Tokens::*color = &Tokens::faint;
    bool strong = false;               ///< its word is in bold
    std::optional<Symbol> behind = {}; ///< after the word
};

StatusLook lookOf(duties::Status status);
Symbol symbolOf(duties::Status status);
QColor colorOf(duties::Status status, const Tokens& colors);

/// Inside the largest square centred in the rectangle.
void drawSymbol(QPainter& painter, const QRectF& rectangle, Symbol symbol, const QColor& color);

} // namespace zhibu
