#include "ui/pages/terms/status_delegate.h"

#include "ui/pages/terms/terms_model.h"
#include "ui/widgets/status_symbol.h"

#include <QPainter>

namespace zhibu {

namespace {
constexpr int side = 12;
constexpr int gap = 5;
} // namespace

void StatusDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const QVariant carried = index.data(TermsModel::statusRole);
    if (!carried.isValid()) {
        CalmDelegate::paint(painter, option, index);
        return;
    }
    const Tokens& colors = tokens(option.palette);
    const auto status = static_cast<duties::Status>(carried.toInt());
    const QRect cell = option.rect.adjusted(spacing::half, 0, -spacing::half, 0);
    const QRect words = cell.adjusted(side + gap, 0, 0, 0);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.actionSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.hover);
    drawSymbol(*painter, QRectF(cell.left(), cell.center().y() - side / 2.0 + 0.5, side, side),
               symbolOf(status), colorOf(status, colors));
    painter->setPen(colorOf(status, colors));
    painter->setFont(option.font);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->restore();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = CalmDelegate::sizeHint(option, index);
    if (index.data(TermsModel::statusRole).isValid()) size.rwidth() += side + gap + spacing::one;
    return size;
}

} // namespace zhibu
