#pragma once

#include <QWidget>

class QBoxLayout;

namespace zhibu {

/// Two cards beside each other, or one below the other where the window is too narrow for both.
class SideBySide final : public QWidget {
    Q_OBJECT

public:
    SideBySide(QWidget* first, QWidget* second, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void turn();

    QWidget* left;
    QWidget* right;
    QBoxLayout* row;
};

} // namespace zhibu
