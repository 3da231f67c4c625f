#pragma once

#include "ui/widgets/tables.h"

namespace zhibu {

/// A late entry stands out by its colour beside its words; what is secondary is quiet.
class ActivityDelegate final : public CalmDelegate {
    Q_OBJECT

public:
    using CalmDelegate::CalmDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace zhibu
