#include "ui/widgets/status_symbol.h"

#include <QPainter>
#include <QPainterPath>

namespace zhibu {

namespace {

/// Strokes in a unit square.
QPainterPath strokesOf(Symbol symbol) {
    QPainterPath path;
    const auto line = [&path](QPointF from, QPointF to) {
        path.moveTo(from);
        path.lineTo(to);
    };
    switch (symbol) {
    case Symbol::tick:
        line({0.14, 0.55}, {0.38, 0.80});
        path.lineTo(0.86, 0.22);
        break;
    case Symbol::circle: path.addEllipse(QPointF(0.5, 0.5), 0.36, 0.36); break;
    case Symbol::exclamation:
        line({0.5, 0.12}, {0.5, 0.62});
        line({0.5, 0.84}, {0.5, 0.86});
        break;
    case Symbol::cross:
        line({0.2, 0.2}, {0.8, 0.8});
        line({0.8, 0.2}, {0.2, 0.8});
        break;
    case Symbol::dash: line({0.25, 0.5}, {0.75, 0.5}); break;
    case Symbol::triangle:
        line({0.5, 0.16}, {0.88, 0.82});
        path.lineTo(0.12, 0.82);
        path.closeSubpath();
        break;
    case Symbol::turnedBack:
        path.moveTo(0.2, 0.36);
        path.lineTo(0.62, 0.36);
        path.cubicTo(0.92, 0.36, 0.92, 0.78, 0.62, 0.78);
        path.lineTo(0.4, 0.78);
        line({0.38, 0.16}, {0.18, 0.36});
        path.lineTo(0.38, 0.56);
        break;
    case Symbol::lock:
        path.addRoundedRect(QRectF(0.2, 0.46, 0.6, 0.42), 0.06, 0.06);
        path.moveTo(0.32, 0.46);
        path.lineTo(0.32, 0.32);
        path.cubicTo(0.32, 0.06, 0.68, 0.06, 0.68, 0.32);
        path.lineTo(0.68, 0.46);
        break;
    }
    return path;
}

} // namespace

StatusLook lookOf(duties::Status status) {
    switch (status) {
    case duties::Status::met: return {Symbol::tick, &Tokens::met};
    case duties::Status::pending: return {Symbol::circle, &Tokens::secondary};
    case duties::Status::due_soon: return {Symbol::exclamation, &Tokens::dueSoon};
    case duties::Status::overdue: return {Symbol::cross, &Tokens::overdue, true};
    case duties::Status::attention: return {Symbol::triangle, &Tokens::attention};
    case duties::Status::not_applicable: break;
    }
    return {};
}

Symbol symbolOf(duties::Status status) {
    return lookOf(status).symbol;
}

QColor colorOf(duties::Status status, const Tokens& colors) {
    return colors.*lookOf(status).color;
}

void drawSymbol(QPainter& painter, const QRectF& rectangle, Symbol symbol, const QColor& color) {
    const qreal side = qMin(rectangle.width(), rectangle.height());
    if (side <= 0) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rectangle.center() - QPointF(side / 2, side / 2));
    painter.scale(side, side);
    const bool fine = symbol == Symbol::circle || symbol == Symbol::lock;
    const qreal width = (fine ? 1.2 : 1.7) / side;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(strokesOf(symbol));
    painter.restore();
}

} // namespace zhibu
