#pragma once

#include "ui/widgets/tables.h"

namespace zhibu {

/// Cells that carry a status (TermsModel::statusRole) get its symbol and colour before their words.
class StatusDelegate final : public CalmDelegate {
    Q_OBJECT

public:
    using CalmDelegate::CalmDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace zhibu
