#include "ui/widgets/figure_tile.h"

#include "ui/shell/fonts.h"

#include <QPainter>

namespace zhibu {

namespace {
constexpr int side = 14;
constexpr int top = 10;
} // namespace

FigureTile::FigureTile(const QString& caption, QWidget* parent) : QAbstractButton(parent) {
    setText(caption);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::show(const QString& figure, const QString& note, QColor Tokens::*color) {
    number = figure;
    below = note;
    tone = color;
    setAccessibleName(tr("%1: %2. %3", "caption, figure, note").arg(text(), figure, note));
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const {
    const int small = QFontMetrics(smallFont(font())).height();
    return {200, 2 * top + 2 * small + QFontMetrics(figureFont(font())).height() + spacing::half};
}

void FigureTile::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colors.action, 1.6) : QPen(colors.line, 1));
    painter.setBrush(underMouse() ? colors.hover : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), spacing::radius, spacing::radius);
    const int small = QFontMetrics(smallFont(font())).height();
    const QRect words = rect().adjusted(side, top, -side, -top);
    const auto line = [&](const QFont& font, const QColor& color, int from, int height,
                          const QString& shown) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QRect(words.left(), words.top() + from, words.width(), height),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(shown, Qt::ElideRight, words.width()));
    };
    line(smallFont(font()), colors.secondary, 0, small, text());
    line(figureFont(font()), colors.*tone, small, words.height() - 2 * small, number);
    line(smallFont(font()), colors.secondary, words.height() - small, small, below);
}

} // namespace zhibu
