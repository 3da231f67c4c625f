#include "ui/pages/inbox/rate_delegate.h"

#include "ui/pages/inbox/rate_model.h"
#include "ui/widgets/bar.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace zhibu {

namespace {

constexpr int barWidth = 88;

void paintShare(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* filter = static_cast<const QSortFilterProxyModel*>(index.model());
    const auto* rate = static_cast<const RateModel*>(filter->sourceModel());
    const auto [in, asked] = rate->inOfAsked(filter->mapToSource(index).row());
    if (asked == 0) return;
    const Tokens& colors = tokens(option.palette);
    const QRect cell = option.rect.adjusted(spacing::half, 0, -spacing::half, 0);
    const int width = qMin(barWidth, cell.width() / 2);
    painter.save();
    drawBar(painter, barIn(QRectF(cell.left(), cell.top(), width, cell.height())),
            {{static_cast<double>(in) / asked, in == asked ? colors.met : colors.action}}, colors.track);
    painter.setPen(in == asked ? colors.met : colors.text);
    painter.setFont(option.font);
    painter.drawText(cell.adjusted(width + spacing::one, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
    painter.restore();
}

} // namespace

void RateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    if (index.column() == RateModel::share) {
        paintRow(*painter, option);
        paintShare(*painter, option, index);
    } else {
        StatusCellDelegate::paint(painter, option, index);
    }
    if (!(option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active)) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens(option.palette).action, 1.6));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3);
    painter->restore();
}

} // namespace zhibu
