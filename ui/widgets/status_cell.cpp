#include "ui/widgets/status_cell.h"

#include "ui/shell/fonts.h"

#include <QPainter>

namespace zhibu {

namespace {

constexpr int statusCellSide = 12;
constexpr int statusCellGap = 5;

/// Symbol and word, and the symbol behind it where there is one.
int widthOf(const StatusLook& look, int words) {
    return statusCellSide + statusCellGap + words + (look.behind ? statusCellGap + statusCellSide : 0);
}

} // namespace

void paintRow(QPainter& painter, const QStyleOptionViewItem& option) {
    const Tokens& colors = tokens(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, colors.actionSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, colors.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
}

void paintStatusCell(QPainter& painter, const QStyleOptionViewItem& option, const StatusLook& look,
                     const QString& words, bool centred) {
    const Tokens& colors = tokens(option.palette);
    const QColor color = colors.*look.color;
    const QFont font = look.strong ? strongFont(option.font) : option.font;
    const QFontMetrics metrics(font);
    const QRect cell = option.rect.adjusted(spacing::half, 0, -spacing::half, 0);
    const int room = cell.width() - widthOf(look, 0);
    const QString shown = metrics.elidedText(words, Qt::ElideRight, room);
    const int wide = metrics.horizontalAdvance(shown);
    const qreal left = centred ? cell.left() + (cell.width() - widthOf(look, wide)) / 2.0 : cell.left();
    const qreal top = cell.center().y() - statusCellSide / 2.0 + 0.5;
    painter.save();
    paintRow(painter, option);
    drawSymbol(painter, QRectF(left, top, statusCellSide, statusCellSide), look.symbol, color);
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(QRectF(left + statusCellSide + statusCellGap, cell.top(), wide + 2.0, cell.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (look.behind)
        drawSymbol(painter,
                   QRectF(left + statusCellSide + statusCellGap + wide + statusCellGap, top, statusCellSide,
                          statusCellSide),
                   *look.behind, color);
    painter.restore();
}

void StatusCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const QVariant carried = index.data(statusLookRole);
    if (!carried.isValid()) {
        CalmDelegate::paint(painter, option, index);
        return;
    }
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    paintStatusCell(*painter, option, carried.value<StatusLook>(), index.data().toString(),
                    alignment & Qt::AlignHCenter);
}

QSize StatusCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = CalmDelegate::sizeHint(option, index);
    if (index.data(statusLookRole).isValid())
        size.rwidth() += 2 * (statusCellSide + statusCellGap) + spacing::one;
    if (option.features & QStyleOptionViewItem::WrapText)
        size.rheight() += spacing::one; // two lines keep off the rules
    return size;
}

} // namespace zhibu
