#include "ui/widgets/chip.h"

#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/status_symbol.h"

#include <QPainter>

namespace zhibu {

Chip::Chip(QString key, const QString& text, QWidget* parent)
    : QAbstractButton(parent), name(std::move(key)) {
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTicked(bool on) {
    ticked = on;
    updateGeometry();
}

int Chip::tickWidth() const {
    return ticked && isChecked() ? 16 : 0;
}

QSize Chip::sizeHint() const {
    // As wide as when it is on, so that nothing moves under the pointer.
    const int words = QFontMetrics(strongFont(font())).horizontalAdvance(text());
    return {words + 24 + (ticked ? 16 : 0), qMax(28, fontMetrics().height() + 10)};
}

void Chip::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    painter.setBrush(on ? colors.actionSoft : underMouse() && isEnabled() ? colors.hover : colors.surface);
    painter.setPen(QPen(on || hasFocus() ? colors.action : colors.fieldEdge, hasFocus() ? 2.0 : 1.0));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0 - 1, height() / 2.0 - 1);
    const QColor ink = !isEnabled() ? colors.disabled : on ? colors.action : colors.text;
    painter.setPen(ink);
    painter.setFont(on ? strongFont(font()) : font());
    if (tickWidth() > 0) drawSymbol(painter, QRectF(10, height() / 2.0 - 6, 12, 12), Symbol::tick, ink);
    painter.drawText(rect().adjusted(tickWidth(), 0, 0, 0), Qt::AlignCenter, text());
}

} // namespace zhibu
