#pragma once

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

namespace zhibu::testing {

/// Types as a person does: Latin signs key by key, Chinese as an input method commits it.
inline void typeText(QWidget* widget, const QString& text) {
    for (const QChar sign : text) {
        if (sign.unicode() < 128) {
            QTest::keyClick(widget, sign.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(sign);
            QApplication::sendEvent(widget, &event);
        }
    }
}

/// A person at the keyboard: every key pressed is counted, and every word typed in one go. The keys go to
/// whatever has the focus.
class Keyboard {
public:
    int interactions = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++interactions;
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& text) {
        ++interactions;
        for (const QChar sign : text)
            typeText(focus(), sign);
        QCoreApplication::processEvents();
    }

private:
    // An open list of suggestions takes the keys before the field does.
    static QWidget* focus() {
        QWidget* widget = QApplication::activePopupWidget();
        if (!widget) widget = QApplication::focusWidget();
        if (!widget) qFatal("nothing has the focus");
        return widget;
    }
};

} // namespace zhibu::testing
