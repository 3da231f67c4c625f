#include "ui/widgets/choice_button.h"

#include "ui/shell/palette.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace zhibu {

ChoiceButton::ChoiceButton(QWidget* parent) : QPushButton(parent) {
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
}

QSize ChoiceButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 40,
            qMax(spacing::fieldHeight, fontMetrics().height() + 10)};
}

void ChoiceButton::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features = QStyleOptionButton::None;
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QRect words = rect().adjusted(10, 0, -24, 0);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    QStyleOption arrow(option);
    arrow.rect = QRect(width() - 23, 0, 20, height());
    painter.drawPrimitive(QStyle::PE_IndicatorArrowDown, arrow);
}

void ChoiceButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace zhibu
