#pragma once

#include "ui/widgets/tables.h"

namespace zhibu {

/// Bars towards the required hours, and the status as symbol and word.
class HoursDelegate final : public CalmDelegate {
    Q_OBJECT

public:
    using CalmDelegate::CalmDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace zhibu
