#pragma once

#include <QLabel>

namespace zhibu {

/// Secondary text, one step smaller, in either theme.
class QuietLabel : public QLabel {
    Q_OBJECT

public:
    explicit QuietLabel(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void adopt();
    bool adopting = false;
};

} // namespace zhibu
