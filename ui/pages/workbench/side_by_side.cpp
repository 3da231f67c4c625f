#include "ui/pages/workbench/side_by_side.h"

#include <QBoxLayout>
#include <QEvent>

namespace zhibu {

namespace {
constexpr int sideBySideGap = 12;
}

SideBySide::SideBySide(QWidget* first, QWidget* second, QWidget* parent)
    : QWidget(parent), left(first), right(second), row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sideBySideGap);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
}

QSize SideBySide::minimumSizeHint() const {
    const QSize a = left->minimumSizeHint();
    const QSize b = right->minimumSizeHint();
    const bool beside = row->direction() == QBoxLayout::LeftToRight;
    return {qMax(a.width(), b.width()),
            beside ? qMax(a.height(), b.height()) : a.height() + sideBySideGap + b.height()};
}

void SideBySide::turn() {
    const int wanted = left->minimumSizeHint().width() + sideBySideGap + right->minimumSizeHint().width();
    const auto direction = width() >= wanted ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == row->direction()) return;
    row->setDirection(direction);
    updateGeometry();
}

void SideBySide::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    turn();
}

bool SideBySide::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) turn();
    return QWidget::event(event);
}

} // namespace zhibu
