#include "ui/pages/training/hours_delegate.h"

#include "ui/pages/training/hours_model.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/status_symbol.h"

#include <QPainter>
#include <QSortFilterProxyModel>

namespace zhibu {

namespace {

struct Place {
    const HoursModel* model;
    int row;
};

Place placeOf(const QModelIndex& index) {
    if (const auto* filter = qobject_cast<const QSortFilterProxyModel*>(index.model()))
        return {static_cast<const HoursModel*>(filter->sourceModel()), filter->mapToSource(index).row()};
    return {static_cast<const HoursModel*>(index.model()), index.row()};
}

void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const Place& place) {
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

void paintStatus(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                 duties::Status status) {
    constexpr int side = 12;
    constexpr int gap = 5;
    const QColor color = colorOf(status, tokens(option.palette));
    const QRect cell = option.rect.adjusted(spacing::half, 0, -spacing::half, 0);
    drawSymbol(painter, QRectF(cell.left(), cell.center().y() - side / 2.0 + 0.5, side, side),
               symbolOf(status), color);
    painter.setPen(color);
    painter.drawText(cell.adjusted(side + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
}

} // namespace

void HoursDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const bool special = index.column() == HoursModel::hours || index.column() == HoursModel::status;
    if (!special) {
        CalmDelegate::paint(painter, option, index);
        return;
    }
    const Tokens& colors = tokens(option.palette);
    const Place place = placeOf(index);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.actionSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colors.hover);
    painter->setFont(option.font);
    if (index.column() == HoursModel::hours)
        paintBar(*painter, option, place);
    else
        paintStatus(*painter, option, index, place.model->row(place.row).status);
    painter->restore();
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
}

} // namespace zhibu
