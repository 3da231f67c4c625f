#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

/// Presses Tab through a window and says what a person without a mouse could not reach, and what a person who
/// hears the window could not name. Works on any window or dialog that is shown and active.
namespace zhibu::testing {

inline bool isControl(const QWidget& widget) {
    if (qobject_cast<const QScrollBar*>(&widget)) return false;
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget) ||
           qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget) || qobject_cast<const QAbstractSlider*>(&widget) ||
           qobject_cast<const QTabBar*>(&widget);
}

/// Part of a control that is itself reached: a list's header, a field's clear button, a tab bar's scroll
/// buttons.
inline bool isInsideControl(const QWidget& widget, const QWidget& root) {
    for (const QWidget* above = widget.parentWidget(); above && above != &root;
         above = above->parentWidget()) {
        if (isControl(*above)) return true;
    }
    return false;
}

inline QList<QWidget*> controlsOf(const QWidget& root) {
    QList<QWidget*> controls;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        const bool shown = widget->isVisible() && widget->isEnabled() && widget->window() == root.window();
        if (shown && isControl(*widget) && !isInsideControl(*widget, root)) controls += widget;
    }
    return controls;
}

inline QString nameOf(const QWidget& widget) {
    const QAccessibleInterface* accessible =
        QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return accessible ? accessible->text(QAccessible::Name).trimmed() : QString();
}

inline QString described(const QWidget& widget) {
    return QStringLiteral("%1 “%2” (%3) in %4")
        .arg(QString::fromLatin1(widget.metaObject()->className()), nameOf(widget), widget.objectName(),
             widget.parentWidget() ? QString::fromLatin1(widget.parentWidget()->metaObject()->className())
                                   : QString());
}

/// Where the focus rests while Tab is pressed until it comes round.
inline QSet<QWidget*> walkByTab(QWidget& root, QStringList& faults) {
    QSet<QWidget*> reached;
    if (!root.window()->focusWidget()) QTest::keyClick(root.window(), Qt::Key_Tab);
    int withoutNew = 0;
    while (withoutNew < 3) {
        QWidget* before = QApplication::focusWidget();
        if (!before) break;
        if (reached.contains(before)) ++withoutNew;
        reached.insert(before);
        QTest::keyClick(before, Qt::Key_Tab);
        if (QApplication::focusWidget() == before) {
            faults += QStringLiteral("keeps Tab to itself: ") + described(*before);
            break;
        }
    }
    return reached;
}

/// A group that Tab enters at one place: its other members are reached by the arrow keys.
inline bool reachedThroughGroup(const QWidget& control, const QSet<QWidget*>& reached) {
    for (const QWidget* other : reached) {
        if (other->parentWidget() == control.parentWidget() && other->metaObject() == control.metaObject() &&
            control.focusPolicy() == Qt::ClickFocus)
            return true;
    }
    return false;
}

/// Buttons that repeat what a key does set the property "keyInstead" to that key.
inline QStringList tabWalkFaults(QWidget& root) {
    QStringList faults;
    const QSet<QWidget*> reached = walkByTab(root, faults);
    for (const QWidget* control : controlsOf(root)) {
        const QWidget* proxy = control->focusProxy();
        const bool known = reached.contains(const_cast<QWidget*>(control)) ||
                           (proxy && reached.contains(const_cast<QWidget*>(proxy)));
        if (!known && !reachedThroughGroup(*control, reached) && !control->property("keyInstead").isValid())
            faults += QStringLiteral("Tab does not reach: ") + described(*control);
        if (nameOf(*control).isEmpty())
            faults += QStringLiteral("has no name to be read out: ") + described(*control);
    }
    return faults;
}

} // namespace zhibu::testing
