#pragma once

#include "ui/widgets/status_cell.h"

namespace zhibu {

/// Symbols and words of the quarters, the duties met as a bar, and a frame around the cell one is on.
class RateDelegate final : public StatusCellDelegate {
    Q_OBJECT

public:
    using StatusCellDelegate::StatusCellDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace zhibu
