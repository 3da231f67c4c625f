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
    const UnitProgress* progress = rate->progressOf(filter->mapToSource(index).row());
    if (!progress || progress->met + progress->overdue == 0) return;
    const double part =
        static_cast<double>(progress->met) / static_cast<double>(progress->met + progress->overdue);
    const Tokens& colors = tokens(option.palette);
    const QRect cell = option.rect.adjusted(spacing::half, 0, -spacing::half, 0);
    const int width = qMin(barWidth, cell.width() / 2);
    painter.save();
    drawBar(painter, barIn(QRectF(cell.left(), cell.top(), width, cell.height())),
            {{part, progress->overdue == 0 ? colors.met : colors.action}}, colors.track);
    painter.setPen(progress->overdue == 0 ? colors.met : colors.text);
    painter.setFont(option.font);
    painter.drawText(cell.adjusted(width + spacing::one, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
    painter.restore();
}

} // namespace

void RateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    if (index.column() == RateModel::done) {
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
