#include "ui/widgets/flow_layout.h"

#include <QWidget>

namespace zhibu {

FlowLayout::FlowLayout(QWidget* parent, int between) : QLayout(parent), gap(between) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(items);
}

void FlowLayout::addItem(QLayoutItem* item) {
    items.append(item);
}

int FlowLayout::count() const {
    return static_cast<int>(items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items.size() ? items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rectangle) {
    QLayout::setGeometry(rectangle);
    layOut(rectangle, true);
}

int FlowLayout::layOut(const QRect& rectangle, bool apply) const {
    int x = rectangle.left();
    int y = rectangle.top();
    int lineHeight = 0;
    for (QLayoutItem* item : items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (x > rectangle.left() && x + size.width() > rectangle.right() + 1) {
            x = rectangle.left();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        if (apply) item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return y + lineHeight - rectangle.top();
}

} // namespace zhibu
