#pragma once

#include "ui/widgets/tables.h"

namespace zhibu {

/// Colours the state's word, and gives the reason a plain field as editor.
class AttendanceDelegate final : public CalmDelegate {
    Q_OBJECT

public:
    using CalmDelegate::CalmDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace zhibu
