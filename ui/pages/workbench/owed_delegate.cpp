#include "ui/pages/workbench/owed_delegate.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/status_symbol.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int buttonHeight = 28;
constexpr int buttonPadding = 11;
constexpr int leastButton = 48;
constexpr int owedDelegateGap = 5;
constexpr int owedDelegatePadding = 9;

int lineHeight(const QFont& font) {
    return QFontMetrics(font).height() + 1;
}

} // namespace

OwedDelegate::OwedDelegate(const OwedModel* model, QObject* parent)
    : QStyledItemDelegate(parent), owed(model) {}

void OwedDelegate::setPointed(int row, int action, bool down) {
    pointedRow = row;
    pointedAction = action;
    pressed = down;
}

QSize OwedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int lines = 2 * lineHeight(option.font) + lineHeight(smallFont(option.font));
    return {260, lines + 2 * owedDelegatePadding - 4};
}

QRect OwedDelegate::buttonRect(const QRect& row, const QFont& font, int number, int action) const {
    const auto& actions = owed->actions(number);
    if (action < 0 || action >= static_cast<int>(actions.size())) return {};
    const QFontMetrics metrics(font);
    int right = row.right() - spacing::half;
    QRect rectangle;
    for (int i = static_cast<int>(actions.size()) - 1; i >= action; --i) {
        const QString words = buttonText(actions[static_cast<size_t>(i)]);
        const int width = qMax(leastButton, metrics.horizontalAdvance(words) + 2 * buttonPadding);
        rectangle = QRect(right - width + 1, row.center().y() - buttonHeight / 2 + 1, width, buttonHeight);
        right -= width + spacing::half;
    }
    return rectangle;
}

int OwedDelegate::buttonAt(const QRect& row, const QFont& font, int number, const QPoint& point) const {
    for (int i = 0; i < static_cast<int>(owed->actions(number).size()); ++i) {
        if (buttonRect(row, font, number, i).contains(point)) return i;
    }
    return -1;
}

void OwedDelegate::paintButton(QPainter& painter, const QStyleOptionViewItem& option, int row,
                               int action) const {
    const Tokens& colors = tokens(option.palette);
    const bool over = row == pointedRow && action == pointedAction;
    const bool filled = row == nextRow && action == 0;
    const QRectF area =
        QRectF(buttonRect(option.rect, option.font, row, action)).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor ground = filled ? colors.action : over ? colors.hover : colors.surface;
    if (over && (pressed || filled)) ground = ground.darker(pressed ? 112 : 106);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? ground : colors.fieldEdge);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, spacing::radius, spacing::radius);
    painter.setPen(filled ? colors.onAction : colors.text);
    painter.setFont(option.font);
    painter.drawText(area, Qt::AlignCenter, buttonText(owed->actions(row)[static_cast<size_t>(action)]));
}

void OwedDelegate::paintWords(QPainter& painter, const QStyleOptionViewItem& option, int row) const {
    const Tokens& colors = tokens(option.palette);
    const duties::Status status = owed->item(row).result.status;
    const int buttons = owed->actions(row).empty()
                            ? option.rect.right() - spacing::half
                            : buttonRect(option.rect, option.font, row, 0).left() - spacing::one;
    const int left = option.rect.left() + spacing::one;
    const int width = buttons - left;
    const QFont strong = strongFont(option.font);
    const QFont small = smallFont(option.font);
    const int line = lineHeight(option.font);
    int y = option.rect.top() + owedDelegatePadding - 3;

    const QColor color = colorOf(status, colors);
    const int side = QFontMetrics(option.font).ascent();
    drawSymbol(painter, QRectF(left, y + (line - side) / 2.0, side, side), symbolOf(status), color);
    painter.setPen(color);
    painter.setFont(status == duties::Status::overdue ? strong : option.font);
    painter.drawText(QRect(left + side + owedDelegateGap, y, width, line), Qt::AlignVCenter,
                     owed->statusWords(row));

    y += line;
    const QFontMetrics bold(strong);
    const QString about = owed->about(row);
    const QString title = bold.elidedText(owed->title(row), Qt::ElideRight, width);
    painter.setPen(colors.text);
    painter.setFont(strong);
    painter.drawText(QRect(left, y, width, line), Qt::AlignVCenter, title);
    const int used = bold.horizontalAdvance(title);
    if (!about.isEmpty() && used + 24 < width) {
        painter.setFont(option.font);
        painter.drawText(QRect(left + used, y, width - used, line), Qt::AlignVCenter,
                         option.fontMetrics.elidedText(u" · "_s + about, Qt::ElideRight, width - used));
    }

    y += line;
    painter.setPen(colors.secondary);
    painter.setFont(small);
    painter.drawText(QRect(left, y, width, lineHeight(small)), Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(owed->source(row), Qt::ElideMiddle, width));
}

void OwedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& colors = tokens(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected && option.state & QStyle::State_Active)
        painter->fillRect(option.rect, colors.actionSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.line);
    paintWords(*painter, option, index.row());
    for (int action = 0; action < static_cast<int>(owed->actions(index.row()).size()); ++action)
        paintButton(*painter, option, index.row(), action);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1),
                          colors.action);
    painter->restore();
}

} // namespace zhibu
