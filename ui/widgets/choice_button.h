#pragma once

#include <QPushButton>

namespace zhibu {

/// Looks like a closed list: text at the left, an arrow at the right, elided in the middle when it is too
/// long.
class ChoiceButton final : public QPushButton {
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Down and Alt+Down open it
};

} // namespace zhibu
