#pragma once

#include "core/duties/result.h"
#include "ui/shell/palette.h"

#include <QRectF>

class QPainter;

namespace zhibu {

/// ✓ ○ ! ✗ – and △, drawn as strokes: fonts differ too much in how these look, and some lack them.
enum class Symbol { tick, circle, exclamation, cross, dash, triangle, turnedBack };

Symbol symbolOf(duties::Status status);
QColor colorOf(duties::Status status, const Tokens& colors);

/// Inside the largest square centred in the rectangle.
void drawSymbol(QPainter& painter, const QRectF& rectangle, Symbol symbol, const QColor& color);

} // namespace zhibu
