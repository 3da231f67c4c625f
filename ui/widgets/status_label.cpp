#include "ui/widgets/status_label.h"

#include "ui/shell/fonts.h"

#include <QEvent>
#include <QPainter>

namespace zhibu {

namespace {
constexpr int statusLabelSymbolSide = 12;
constexpr int statusLabelGap = 5;
} // namespace

StatusLabel::StatusLabel(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusLabel::setStatus(duties::Status given) {
    setStatus(given, duties::displayName(given));
}

void StatusLabel::setStatus(duties::Status given, const QString& words) {
    setLook(lookOf(given), words);
}

void StatusLabel::setLook(const StatusLook& given, const QString& words) {
    look = given;
    shown = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QFont StatusLabel::wordsFont() const {
    return look.strong ? strongFont(font()) : font();
}

QSize StatusLabel::sizeHint() const {
    const QFontMetrics metrics(wordsFont());
    return {statusLabelSymbolSide + statusLabelGap + metrics.horizontalAdvance(shown) + 1,
            qMax(statusLabelSymbolSide, metrics.height())};
}

void StatusLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor color = tokens(palette()).*look.color;
    drawSymbol(
        painter,
        QRectF(0, (height() - statusLabelSymbolSide) / 2.0, statusLabelSymbolSide, statusLabelSymbolSide),
        look.symbol, color);
    painter.setPen(color);
    painter.setFont(wordsFont());
    // Where there is too little room the middle gives way: a figure at the end stays in sight.
    const QRect room = rect().adjusted(statusLabelSymbolSide + statusLabelGap, 0, 0, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(shown, Qt::ElideMiddle, room.width()));
}

void StatusLabel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace zhibu
