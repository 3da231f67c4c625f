#include "ui/pages/training/hours_delegate.h"

#include "ui/pages/training/hours_model.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/status_cell.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace zhibu {

namespace {

struct HoursPlace {
    const HoursModel* model;
    int row;
};

HoursPlace hoursPlaceOf(const QModelIndex& index) {
    if (const auto* filter = qobject_cast<const QSortFilterProxyModel*>(index.model()))
        return {static_cast<const HoursModel*>(filter->sourceModel()), filter->mapToSource(index).row()};
    return {static_cast<const HoursModel*>(index.model()), index.row()};
}

void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const HoursPlace& place) {
    const Tokens& colors = tokens(option.palette);
    const HoursOnBar hours = place.model->onBar(place.row);
    const int words = qMax(76, option.fontMetrics.horizontalAdvance(hours.words()) + spacing::one);
    const QRect cell = option.rect.adjusted(spacing::one, 0, -spacing::one, 0);
    if (!place.model->isExempt(place.row))
        drawHoursBar(painter, barIn(QRectF(cell).adjusted(0, 0, -words - spacing::one, 0)), hours, colors);
    painter.setPen(hours.met() ? colors.met : colors.text);
    painter.drawText(cell.adjusted(cell.width() - words, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     hours.words());
}

} // namespace

void HoursDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const bool special = index.column() == HoursModel::hours || index.column() == HoursModel::status;
    if (!special) {
        CalmDelegate::paint(painter, option, index);
        return;
    }
    const HoursPlace place = hoursPlaceOf(index);
    if (index.column() == HoursModel::status) {
        paintStatusCell(*painter, option, lookOf(place.model->row(place.row).status),
                        index.data().toString());
        return;
    }
    painter->save();
    paintRow(*painter, option);
    painter->setFont(option.font);
    paintBar(*painter, option, place);
    painter->restore();
}

} // namespace zhibu
