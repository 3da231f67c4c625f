#include "ui/widgets/month_matrix_delegate.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/bar.h"
#include "ui/widgets/month_matrix_model.h"
#include "ui/widgets/status_symbol.h"

#include <QPainter>

namespace zhibu {

namespace {
constexpr int monthMatrixDelegateSymbolSide = 11;
constexpr int monthMatrixDelegateGap = 5;
} // namespace

MonthMatrixDelegate::MonthMatrixDelegate(const MonthMatrixModel* model, QObject* parent)
    : QStyledItemDelegate(parent), matrix(model) {}

void MonthMatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const Tokens& colors = tokens(option.palette);
    const QRect area = option.rect;
    painter->save();
    const MonthCell* cell = matrix->cell(index);
    if (cell && option.state & QStyle::State_MouseOver) painter->fillRect(area, colors.hover);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colors.line);
    if (index.column() == 0) {
        painter->setPen(colors.text);
        painter->setFont(option.font);
        const QRect words = area.adjusted(spacing::one, 0, -spacing::half, 0);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    } else if (cell) {
        if (cell->months > 1 && !cell->part)
            painter->fillRect(QRect(area.left(), area.top(), 1, area.height()), colors.line);
        paintCell(*painter, option, *cell);
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.action, 1.6));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -2.5), 3, 3);
    }
    painter->restore();
}

void MonthMatrixDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                                    const MonthCell& cell) const {
    if (cell.part) {
        paintPart(painter, option.rect, cell, option);
        return;
    }
    const QColor color = colorOf(cell.status, tokens(option.palette));
    const QFont font = cell.status == duties::Status::overdue ? strongFont(option.font) : option.font;
    const int words =
        cell.words.isEmpty() ? 0 : monthMatrixDelegateGap + QFontMetrics(font).horizontalAdvance(cell.words);
    const qreal left =
        option.rect.left() + (option.rect.width() - monthMatrixDelegateSymbolSide - words) / 2.0;
    const QRectF symbol(left, option.rect.center().y() - monthMatrixDelegateSymbolSide / 2.0,
                        monthMatrixDelegateSymbolSide, monthMatrixDelegateSymbolSide);
    drawSymbol(painter, symbol, symbolOf(cell.status), color);
    painter.setPen(color);
    painter.setFont(font);
    painter.drawText(
        QRectF(symbol.right() + monthMatrixDelegateGap, option.rect.top(), words + 4.0, option.rect.height()),
        Qt::AlignVCenter | Qt::AlignLeft, cell.words);
}

void MonthMatrixDelegate::paintPart(QPainter& painter, const QRect& rectangle, const MonthCell& cell,
                                    const QStyleOptionViewItem& option) const {
    const Tokens& colors = tokens(option.palette);
    const int words = qMax(72, option.fontMetrics.horizontalAdvance(cell.words) + 2 * spacing::one);
    const QRect track = rectangle.adjusted(spacing::two, 0, -words, 0);
    drawBar(painter, barIn(track), {{*cell.part, colorOf(cell.status, colors)}}, colors.track);
    painter.setPen(colors.text);
    painter.setFont(option.font);
    painter.drawText(
        QRect(track.right() + spacing::one, rectangle.top(), words - spacing::one, rectangle.height()),
        Qt::AlignVCenter | Qt::AlignLeft, cell.words);
}

} // namespace zhibu
