#pragma once

#include <QLineEdit>

namespace zhibu {

/// A line whose text means something only when it is whole. It says when the text is to be read: on Enter, on
/// leaving the field, and before a shortcut that may finish the form while the field keeps the focus. Going
/// to another window, or opening a menu of its own, is not leaving.
class TypedEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TypedEdit(QWidget* parent = nullptr);
    bool isComposing() const { return composing; } ///< an input method has words that are not yet in text()

Q_SIGNALS:
    void whole();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    bool composing = false;
};

} // namespace zhibu
