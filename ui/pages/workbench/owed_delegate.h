#pragma once

#include "ui/pages/workbench/owed_model.h"

#include <QStyledItemDelegate>

class QStyleOptionButton;

namespace zhibu {

/// Three lines an item — how long, what and for whom, which clause — and the buttons at the right, painted:
/// three hundred branches owe thousands of items, and a widget each would take seconds.
class OwedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    OwedDelegate(const OwedModel* model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the action's button stands within the row's rectangle; empty where it has none.
    QRect buttonRect(const QRect& row, const QFont& font, int number, int action) const;
    /// Number of the button under the point; -1 for none.
    int buttonAt(const QRect& row, const QFont& font, int number, const QPoint& point) const;

    /// What the pointer is on and holds down; row -1 for nothing.
    void setPointed(int row, int action, bool down);
    /// The row whose first button is filled: the next thing that is not late.
    void setNext(int row) { nextRow = row; }

private:
    void paintButton(QPainter& painter, const QStyleOptionViewItem& option, int row, int action) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, int row) const;

    const OwedModel* owed;
    int pointedRow = -1;
    int pointedAction = -1;
    bool pressed = false;
    int nextRow = -1;
};

} // namespace zhibu
