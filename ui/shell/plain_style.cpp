#include "ui/shell/plain_style.h"

#include "ui/shell/palette.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool isPrimary(const QWidget* widget) {
    return widget && widget->property("primary").toBool();
}

bool has(const QStyleOption* option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

void drawRounded(QPainter* painter, const QRect& rectangle, const QColor& fill, const QPen& edge,
                 int radius) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(edge);
    const qreal inset = edge.style() == Qt::NoPen ? 0 : edge.widthF() / 2;
    painter->drawRoundedRect(QRectF(rectangle).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawArrow(QPainter* painter, QPointF centre, const QColor& color) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{centre + QPointF(-3.5, -1.75), centre + QPointF(0, 1.75), centre + QPointF(3.5, -1.75)});
    painter->restore();
}

constexpr int comboMargin = 9;
constexpr int comboArrow = 24;

QColor edgeOf(const QStyleOption* option, const Tokens& colors, const QWidget* widget = nullptr) {
    if (widget && widget->property("wrong").toBool()) return colors.overdue;
    if (!has(option, QStyle::State_Enabled)) return colors.line;
    return has(option, QStyle::State_HasFocus) ? colors.action : colors.fieldEdge;
}

} // namespace

PlainStyle::PlainStyle() : QProxyStyle(u"Fusion"_s) {}

void PlainStyle::drawButtonPanel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const Tokens& colors = tokens(option->palette);
    const bool enabled = has(option, State_Enabled);
    const bool pressed = has(option, State_Sunken) || has(option, State_On);
    const bool over = has(option, State_MouseOver);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat) && !pressed && !over &&
        !has(option, State_HasFocus))
        return;
    QColor fill = pressed || (over && enabled) ? colors.hover : colors.surface;
    QPen edge(edgeOf(option, colors), has(option, State_HasFocus) ? 1.6 : 1.0);
    if (isPrimary(widget) && enabled) {
        fill = pressed ? colors.action.darker(112) : colors.action;
        edge = has(option, State_HasFocus) ? QPen(colors.text, 1.6) : QPen(fill, 1.0);
    }
    drawRounded(painter, option->rect, enabled ? fill : colors.window, edge, spacing::radius);
}

void PlainStyle::drawFieldEdge(const QStyleOption* option, QPainter* painter, bool fill,
                               const QWidget* widget) const {
    const Tokens& colors = tokens(option->palette);
    const bool focused = has(option, State_HasFocus);
    const QColor ground =
        has(option, State_Enabled) && !has(option, State_ReadOnly) ? colors.surface : colors.window;
    drawRounded(painter, option->rect, fill ? ground : QColor(Qt::transparent),
                QPen(edgeOf(option, colors, widget), focused ? 1.6 : 1.0), spacing::radius);
}

void PlainStyle::drawCheckBox(const QStyleOption* option, QPainter* painter) const {
    const Tokens& colors = tokens(option->palette);
    const bool on = has(option, State_On) && has(option, State_Enabled);
    const QRect box = option->rect.adjusted(1, 1, -1, -1);
    drawRounded(painter, box, on ? colors.action : colors.surface,
                QPen(on ? colors.action : edgeOf(option, colors), has(option, State_HasFocus) ? 1.6 : 1.0),
                3);
    if (!has(option, State_On)) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(on ? colors.onAction : colors.disabled, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF area(box);
    painter->drawPolyline(QPolygonF{area.topLeft() + QPointF(area.width() * 0.24, area.height() * 0.52),
                                    area.topLeft() + QPointF(area.width() * 0.43, area.height() * 0.72),
                                    area.topLeft() + QPointF(area.width() * 0.78, area.height() * 0.30)});
    painter->restore();
}

void PlainStyle::drawRow(const QStyleOption* option, QPainter* painter) const {
    const Tokens& colors = tokens(option->palette);
    if (has(option, State_Selected))
        painter->fillRect(option->rect, colors.actionSoft);
    else if (has(option, State_MouseOver))
        painter->fillRect(option->rect, colors.hover);
}

void PlainStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand: drawButtonPanel(option, painter, widget); return;
    case PE_FrameFocusRect:
    case PE_FrameStatusBarItem: return; // the edge itself shows the focus
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0)
            drawFieldEdge(option, painter, true, widget);
        else if (!widget || widget->autoFillBackground())
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit: drawFieldEdge(option, painter, false, widget); return;
    case PE_Frame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && frame->lineWidth > 0) drawFieldEdge(option, painter, false, widget);
        return;
    }
    case PE_PanelTipLabel: // here and not in a style sheet: one of those makes every widget slower
        painter->fillRect(option->rect, tokens(option->palette).surface);
        painter->setPen(tokens(option->palette).fieldEdge);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_IndicatorCheckBox: drawCheckBox(option, painter); return;
    case PE_PanelItemViewRow: drawRow(option, painter); return;
    case PE_IndicatorArrowDown: {
        const Tokens& colors = tokens(option->palette);
        const QColor& usual = has(option, State_Enabled) ? colors.secondary : colors.disabled;
        const bool onBlue = isPrimary(widget) && has(option, State_Enabled);
        drawArrow(painter, QRectF(option->rect).center(), onBlue ? colors.onAction : usual);
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PlainStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const {
    const Tokens& colors = tokens(option->palette);
    painter->fillRect(option->rect, colors.surface);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      colors.line);
}

void PlainStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == CE_HeaderSection) {
        drawHeaderSection(option, painter);
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, tokens(option->palette).surface);
        return;
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        element == CE_HeaderLabel && header) {
        QStyleOptionHeader plain(*header);
        plain.palette.setColor(QPalette::ButtonText, tokens(option->palette).secondary);
        plain.state.setFlag(State_On, false); // the chosen row's heading is not bold
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return;
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        element == CE_PushButtonLabel && button) {
        QStyleOptionButton label(*button);
        if (isPrimary(widget) && has(option, State_Enabled))
            label.palette.setColor(QPalette::ButtonText, tokens(option->palette).onAction);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        element == CE_ItemViewItem && item) {
        // A chosen row is softly tinted, so its text keeps its own colour.
        QStyleOptionViewItem plain(*item);
        plain.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void PlainStyle::drawComboBox(const QStyleOptionComplex* option, QPainter* painter,
                              const QWidget* widget) const {
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (box && box->frame) drawFieldEdge(option, painter, true, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, nullptr);
    const Tokens& colors = tokens(option->palette);
    drawArrow(painter, QRectF(arrow).center(),
              has(option, State_Enabled) ? colors.secondary : colors.disabled);
}

void PlainStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const Tokens& colors = tokens(option->palette);
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    const QRect handle =
        subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
    drawRounded(painter, handle, active ? colors.faint : colors.fieldEdge, Qt::NoPen, 3);
}

void PlainStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox)
        drawComboBox(option, painter, widget);
    else if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
             control == CC_SpinBox && box && box->buttonSymbols == QAbstractSpinBox::NoButtons)
        drawFieldEdge(option, painter, true, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int PlainStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return spacing::one;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PlainStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // what does it stands at the right
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient: return 0;
    case SH_ToolTip_WakeUpDelay: return 350;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize PlainStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(qMax(result.height(), 28));
        result.setWidth(qMax(size.width() + 2 * 12, 48));
        break;
    case CT_ComboBox: // the words, and what subControlRect leaves beside them
        result = {size.width() + comboMargin + comboArrow + 10, qMax(result.height(), spacing::fieldHeight)};
        break;
    case CT_LineEdit:
    case CT_SpinBox: result.setHeight(qMax(result.height(), spacing::fieldHeight)); break;
    case CT_HeaderSection: result.setHeight(qMax(result.height(), spacing::rowHeight)); break;
    case CT_ItemViewItem:
    case CT_MenuItem: result.setHeight(qMax(result.height(), 28)); break;
    default: break;
    }
    return result;
}

QRect PlainStyle::subElementRect(SubElement element, const QStyleOption* option,
                                 const QWidget* widget) const {
    const QRect rectangle = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element != SE_LineEditContents || !frame || frame->lineWidth == 0) return rectangle;
    return rectangle.adjusted(4, 0, -4, 0); // air between the edge and the words
}

QRect PlainStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all, {all.right() - 22, all.top(), 20, all.height()});
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(comboMargin, 2, -comboArrow, -2));
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)) return {};
        if (bar && part == SC_ScrollBarGroove) return option->rect;
        if (bar && part == SC_ScrollBarSlider) {
            const bool level = bar->orientation == Qt::Horizontal;
            const int length = level ? option->rect.width() : option->rect.height();
            const int range = bar->maximum - bar->minimum;
            if (range <= 0) return option->rect;
            const int handle =
                qBound(24, static_cast<int>(qint64{bar->pageStep} * length / (qint64{range} + bar->pageStep)),
                       length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - handle, bar->upsideDown);
            return level
                       ? QRect(option->rect.left() + start, option->rect.top(), handle, option->rect.height())
                       : QRect(option->rect.left(), option->rect.top() + start, option->rect.width(), handle);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace zhibu
