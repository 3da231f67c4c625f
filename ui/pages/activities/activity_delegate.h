#pragma once

#include "ui/widgets/tables.h"

namespace zhibu {

/// A late entry stands out by its colour beside its words; what is secondary is quiet.
class ActivityDelegate final : public CalmDelegate {
    Q_OBJECT

public:
    using CalmDelegate::CalmDelegate;

    /// What was searched for: shown marked where it stands in a topic.
    void setWords(const QString& typed);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QStringList words;
};

} // namespace zhibu
