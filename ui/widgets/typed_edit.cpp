#include "ui/widgets/typed_edit.h"

#include <QKeyEvent>

namespace zhibu {

namespace {

/// Keys that do something to the window, not to the line; what the line uses itself it has accepted before.
bool runsSomething(const QKeyEvent& key) {
    const int code = key.key();
    if (code == Qt::Key_Escape || (code >= Qt::Key_F1 && code <= Qt::Key_F35)) return true;
    const bool alone = code == 0 || code == Qt::Key_unknown || code == Qt::Key_Space ||
                       (code >= Qt::Key_Shift && code <= Qt::Key_ScrollLock) ||
                       (code >= Qt::Key_Super_L && code <= Qt::Key_Direction_R) || code == Qt::Key_AltGr;
    return !alone && (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

TypedEdit::TypedEdit(QWidget* parent) : QLineEdit(parent) {}

// A shortcut leaves the focus here: the key is announced before it acts, which is the moment to read.
bool TypedEdit::event(QEvent* event) {
    const bool handled = QLineEdit::event(event);
    if (event->type() == QEvent::ShortcutOverride && !event->isAccepted() && !composing &&
        runsSomething(*static_cast<QKeyEvent*>(event)))
        Q_EMIT whole();
    return handled;
}

void TypedEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) Q_EMIT whole();
    QLineEdit::keyPressEvent(event);
}

void TypedEdit::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    const Qt::FocusReason reason = event->reason();
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) Q_EMIT whole();
}

void TypedEdit::inputMethodEvent(QInputMethodEvent* event) {
    composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace zhibu
