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

} // namespace zhibu::testing
