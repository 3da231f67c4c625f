#include "ui/pages/workbench/owed_list.h"

#include "ui/pages/workbench/owed_delegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace zhibu {

OwedList::OwedList(QWidget* parent)
    : QListView(parent), model(new OwedModel(this)), delegate(new OwedDelegate(model, this)) {
    setModel(model);
    setItemDelegate(delegate);
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setAccessibleName(tr("What is owed"));
    setAccessibleDescription(
        tr("Enter presses the first button of a row, Shift+Enter the second; Space says why."));
}

void OwedList::setItems(std::vector<OwedItem> items, const duties::Catalogue& catalogue, bool single) {
    const int current = currentIndex().row();
    const int scrolled = verticalScrollBar()->value();
    model->setItems(std::move(items), catalogue, single);
    int next = -1;
    for (int row = 0; row < model->rowCount() && next < 0; ++row) {
        const auto& actions = model->actions(row);
        if (!actions.empty() && actions.front() == OwedAction::record) next = row;
    }
    delegate->setNext(next);
    delegate->setPointed(-1, -1, false);
    if (current >= 0 && model->rowCount() > 0)
        setCurrentIndex(model->index(qMin(current, model->rowCount() - 1)));
    verticalScrollBar()->setValue(scrolled);
}

QRect OwedList::buttonRect(int row, int action) const {
    const QRect rectangle = visualRect(model->index(row));
    return rectangle.isEmpty() ? QRect() : delegate->buttonRect(rectangle, font(), row, action);
}

int OwedList::buttonAt(const QPoint& point) const {
    const QModelIndex index = indexAt(point);
    return index.isValid() ? delegate->buttonAt(visualRect(index), font(), index.row(), point) : -1;
}

void OwedList::point(const QPoint& point, bool down) {
    const int action = buttonAt(point);
    delegate->setPointed(action >= 0 ? indexAt(point).row() : -1, action, down);
    viewport()->setCursor(indexAt(point).isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void OwedList::mousePressEvent(QMouseEvent* event) {
    QListView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton) return;
    pressedAction = buttonAt(event->position().toPoint());
    pressedRow = indexAt(event->position().toPoint()).row();
    point(event->position().toPoint(), true);
}

void OwedList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool same = pressedAction >= 0 && buttonAt(at) == pressedAction && indexAt(at).row() == pressedRow;
    const int row = std::exchange(pressedRow, -1);
    const int action = std::exchange(pressedAction, -1);
    point(at, false);
    if (event->button() != Qt::LeftButton) return;
    if (same) act(row, action);
    const bool onWords = action < 0 && row >= 0 && buttonAt(at) < 0 && indexAt(at).row() == row;
    if (onWords) askWhy(row);
}

void OwedList::mouseMoveEvent(QMouseEvent* event) {
    QListView::mouseMoveEvent(event);
    point(event->position().toPoint(), event->buttons().testFlag(Qt::LeftButton));
}

void OwedList::leaveEvent(QEvent* event) {
    delegate->setPointed(-1, -1, false);
    viewport()->update();
    QListView::leaveEvent(event);
}

void OwedList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    // A click chooses its own row: the list must not jump to the first one under it.
    const bool byKey = event->reason() != Qt::MouseFocusReason;
    if (byKey && !currentIndex().isValid() && model->rowCount() > 0) setCurrentIndex(model->index(0));
}

void OwedList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        act(currentIndex().row(), event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : 0);
    else if (event->key() == Qt::Key_Space)
        askWhy(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}

void OwedList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = index.row();
    for (int i = 0; i < static_cast<int>(model->actions(row).size()); ++i)
        menu->addAction(buttonText(model->actions(row)[static_cast<size_t>(i)]), this,
                        [this, row, i] { act(row, i); });
    menu->addAction(buttonText(OwedAction::why), this, [this, row] { askWhy(row); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void OwedList::askWhy(int row) {
    if (row < 0 || row >= model->rowCount()) return;
    const OwedItem item = model->item(row);
    Q_EMIT wanted(item, OwedAction::why);
}

void OwedList::act(int row, int action) {
    if (row < 0 || row >= model->rowCount()) return;
    const auto& actions = model->actions(row);
    if (action < 0 || action >= static_cast<int>(actions.size())) return;
    // The answer may refresh the list, so what is told is a copy.
    const OwedItem item = model->item(row);
    const OwedAction wantedAction = actions[static_cast<size_t>(action)];
    Q_EMIT wanted(item, wantedAction);
}

} // namespace zhibu
