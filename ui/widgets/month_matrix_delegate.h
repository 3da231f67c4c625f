#pragma once

#include <QStyledItemDelegate>

namespace zhibu {

class MonthMatrixModel;
struct MonthCell;
struct Tokens;

/// Paints symbol and words, or a bar, over the months of a period.
class MonthMatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    MonthMatrixDelegate(const MonthMatrixModel* model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const MonthCell& cell) const;
    void paintPart(QPainter& painter, const QRect& rectangle, const MonthCell& cell,
                   const QStyleOptionViewItem& option) const;

    const MonthMatrixModel* matrix;
};

} // namespace zhibu
