#pragma once

#include <QStyledItemDelegate>

class QTableView;
class QTreeView;

namespace zhibu {

/// A row with air, a hair line below it, and no frame around the focused cell but a tint.
class CalmDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// How every table of the program looks and behaves: whole rows, no grid, 30-px rows, quiet headings, Tab
/// leaves it. The view gets a CalmDelegate unless it is given another one afterwards.
void makeCalm(QTableView& view);
void makeCalm(QTreeView& view);

} // namespace zhibu
