#pragma once

#include <QDialog>

class QVBoxLayout;

namespace zhibu {

class ScrollingBody;

/// What every dialog of the window derives from. Its body scrolls where the screen is too small for it; its
/// foot (what is wrong, and the buttons) is always in sight; it never becomes larger than the screen. The
/// focus is in the first field, and Tab goes through the body and then the foot.
class FittingDialog : public QDialog {
    Q_OBJECT

public:
    explicit FittingDialog(QWidget* parent = nullptr);

    void setVisible(bool on) override;
    QSize sizeHint() const override;

    QVBoxLayout* body() const { return column; }
    QVBoxLayout* foot() const { return bottom; }

protected:
    /// Before it is shown for the first time and its size is found.
    virtual void arrange() {}
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void orderTabs();
    void focusFirst();
    void grow();

    ScrollingBody* scroll;
    QVBoxLayout* column;
    QVBoxLayout* bottom;
    bool arranged = false;
};

} // namespace zhibu
