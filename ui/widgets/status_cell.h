#pragma once

#include "ui/widgets/status_symbol.h"
#include "ui/widgets/tables.h"

namespace zhibu {

/// Cells a model gives a look (role statusLookRole, a StatusLook) show symbol and word in its colour, left or
/// in the middle as the model aligns them; all others are as in every table.
class StatusCellDelegate : public CalmDelegate {
    Q_OBJECT

public:
    using CalmDelegate::CalmDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

inline constexpr int statusLookRole = 0x0200; ///< beyond what models count from Qt::UserRole

/// What lies behind every cell: the tint of a chosen or pointed-at row, and the hair line below it.
void paintRow(QPainter& painter, const QStyleOptionViewItem& option);
/// The whole cell: row, symbol, word.
void paintStatusCell(QPainter& painter, const QStyleOptionViewItem& option, const StatusLook& look,
                     const QString& words, bool centred = false);

} // namespace zhibu

Q_DECLARE_METATYPE(zhibu::StatusLook)
