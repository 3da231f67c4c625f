#pragma once

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTextDocument>
#include <QTreeView>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace zhibu::testing {

/// Letters may be drawn a little beyond where they are said to end.
inline constexpr int tolerance = 1;

inline QString named(const QWidget& widget, const QString& words) {
    QString path = QString::fromLatin1(widget.metaObject()->className());
    if (!widget.objectName().isEmpty()) path += u'#' + widget.objectName();
    for (const QWidget* above = widget.parentWidget(); above && !above->isWindow();
         above = above->parentWidget()) {
        const QString name = QString::fromLatin1(above->metaObject()->className());
        if (name != u"QWidget" && name != u"QFrame") {
            path.prepend(name + u'/');
            break;
        }
    }
    return u"%1 “%2”"_s.arg(path, words.left(40));
}

inline QString fault(const QWidget& widget, const QString& words, const QString& what, QSize needs,
                     QSize has) {
    return u"%1: %2, needs %3 × %4, has %5 × %6"_s.arg(named(widget, words), what)
        .arg(needs.width())
        .arg(needs.height())
        .arg(has.width())
        .arg(has.height());
}

inline int widthOf(const QWidget& widget, const QString& words) {
    return widget.fontMetrics().size(Qt::TextShowMnemonic, words).width();
}

inline QString labelFault(const QLabel& label) {
    if (label.text().isEmpty() || !label.toolTip().isEmpty()) return {};
    const QSize has = label.size();
    QSize needs = label.sizeHint();
    if (label.wordWrap()) {
        needs = {has.width(), label.heightForWidth(has.width())};
        // A word that cannot be broken; Chinese can be anywhere.
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setDocumentMargin(0);
        document.setPlainText(label.text());
        needs.setWidth(
            qCeil(document.idealWidth()) > has.width() && !label.text().contains(u' ') ? has.width() : 0);
    } else if (label.textFormat() != Qt::RichText) {
        needs = QSize(widthOf(label, label.text()), label.fontMetrics().height());
        const QMargins margins = label.contentsMargins();
        needs.rwidth() += margins.left() + margins.right();
    }
    if (needs.width() <= has.width() + tolerance && needs.height() <= has.height() + tolerance) return {};
    return fault(label, label.text(), u"cut"_s, needs, has);
}

inline QString buttonFault(const QAbstractButton& button) {
    if (button.text().isEmpty() || !button.toolTip().isEmpty()) return {};
    QStyleOptionButton option;
    option.initFrom(&button);
    int beside = 4;
    if (qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button))
        beside = button.style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, &button) +
                 button.style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, &button);
    const QSize needs(widthOf(button, button.text()) + beside, button.fontMetrics().height());
    if (needs.width() <= button.width() + tolerance && needs.height() <= button.height() + tolerance)
        return {};
    return fault(button, button.text(), u"cut"_s, needs, button.size());
}

inline QString fieldFault(const QLineEdit& field) {
    const QString words = field.text().isEmpty() ? field.placeholderText() : field.displayText();
    if (words.isEmpty() || !field.toolTip().isEmpty() || qobject_cast<QComboBox*>(field.parentWidget()))
        return {};
    QStyleOptionFrame option;
    option.initFrom(&field);
    option.lineWidth = field.hasFrame() ? field.style()->pixelMetric(QStyle::PM_DefaultFrameWidth) : 0;
    const QRect inside = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    const QMargins margins = field.textMargins();
    const QSize has(inside.width() - margins.left() - margins.right() - 4, field.height());
    const QSize needs(field.fontMetrics().horizontalAdvance(words), field.fontMetrics().height());
    if (needs.width() <= has.width() + tolerance && needs.height() <= has.height() + tolerance) return {};
    return fault(field, words, u"cut"_s, needs, has);
}

inline QString choiceFault(const QComboBox& box) {
    if (box.currentText().isEmpty() || !box.toolTip().isEmpty()) return {};
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect inside =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const QSize needs(box.fontMetrics().horizontalAdvance(box.currentText()), box.fontMetrics().height());
    if (needs.width() <= inside.width() + tolerance && needs.height() <= inside.height() + tolerance)
        return {};
    return fault(box, box.currentText(), u"cut"_s, needs, inside.size());
}

inline QStringList headingFaults(const QHeaderView& header) {
    QStringList faults;
    if (header.orientation() != Qt::Horizontal || !header.model()) return {};
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column)) continue;
        const QString words = header.model()->headerData(column, Qt::Horizontal).toString();
        const bool hasTip = header.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid();
        if (words.isEmpty() || hasTip) continue;
        QStyleOptionHeader option;
        option.initFrom(&header);
        const int margin = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, &option, &header);
        int needs = margin;
        for (const QString& line : words.split(u'\n'))
            needs = qMax(needs, header.fontMetrics().horizontalAdvance(line) + margin);
        if (needs > header.sectionSize(column) + tolerance)
            faults += fault(header, words, u"heading cut"_s, {needs, 0}, {header.sectionSize(column), 0});
    }
    return faults;
}

/// What of the widget can be seen or scrolled to; less than all of it is a fault.
inline QString reachFault(const QWidget& widget, const QString& words) {
    QRect area = widget.rect();
    const QWidget* at = &widget;
    while (!at->isWindow()) {
        const QWidget* above = at->parentWidget();
        area.moveTopLeft(at->mapToParent(area.topLeft()));
        at = above;
        const auto* scroll = qobject_cast<const QAbstractScrollArea*>(at->parentWidget());
        if (scroll && at == scroll->viewport()) {
            if (!qobject_cast<const QScrollArea*>(scroll))
                return {}; // a view brings its own editors into sight
            const QRect here = at->rect();
            if (scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                (area.left() < here.left() || area.right() > here.right()))
                return fault(widget, words, u"out of sight"_s, area.size(), here.size());
            if (scroll->verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                (area.top() < here.top() || area.bottom() > here.bottom()))
                return fault(widget, words, u"out of sight"_s, area.size(), here.size());
            return {};
        }
        const QRect seen = area.intersected(at->rect());
        if (seen.width() < area.width() - tolerance || seen.height() < area.height() - tolerance)
            return fault(widget, words, u"out of sight"_s, area.size(), seen.size());
    }
    return {};
}

inline QString wordsOf(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box->currentText();
    return {};
}

inline QString wordsFault(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return buttonFault(*button);
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return labelFault(*label);
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) return fieldFault(*field);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return choiceFault(*box);
    return {};
}

/// Controls and words that stand beside each other in one widget must not cover each other.
inline void addCovered(const QList<const QWidget*>& leaves, QStringList& faults) {
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        for (qsizetype j = i + 1; j < leaves.size(); ++j) {
            if (leaves[i]->parentWidget() != leaves[j]->parentWidget()) continue;
            const QRect both = leaves[i]->geometry().intersected(leaves[j]->geometry());
            if (both.width() > 2 && both.height() > 2)
                faults += u"%1 and %2 cover each other"_s.arg(named(*leaves[i], wordsOf(*leaves[i])),
                                                              named(*leaves[j], wordsOf(*leaves[j])));
        }
    }
}

/// What a person could not read or reach in a window as it stands: words that need more than the place they
/// have and are not repeated in a tip, headings of columns that are cut, controls that lie outside the window
/// or on top of each other. What lies in a scroll area counts as reachable where the area scrolls that way.
inline QStringList fitFaults(QWidget& window) {
    QStringList faults;
    QList<const QWidget*> leaves;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window) continue;
        if (const auto* header = qobject_cast<const QHeaderView*>(widget)) faults += headingFaults(*header);
        const QString words = wordsOf(*widget);
        if (words.isEmpty()) continue;
        leaves += widget;
        if (const QString cut = wordsFault(*widget); !cut.isEmpty()) faults += cut;
        if (const QString away = reachFault(*widget, words); !away.isEmpty()) faults += away;
    }
    addCovered(leaves, faults);
    return faults;
}

} // namespace zhibu::testing
