#pragma once

#include <QStyledItemDelegate>

class QTableView;
class QTableWidget;
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

/// A calm table of words to read, one row chosen at a time; the column `stretched` takes the room left over.
QTableWidget* wordTable(const QString& name, const QStringList& heads, int stretched, QWidget* parent);
/// Never taken for rich text, whatever was typed or came in a file.
QString plainTip(const QString& words);
QVariant plainTip(const QVariant& words); ///< as a model gives it; what is no text stays
/// Each word also as its tip, for what is cut off.
void setWords(QTableWidget* table, int row, const QStringList& words);

} // namespace zhibu
