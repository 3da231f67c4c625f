#pragma once

#include <QAbstractButton>

namespace zhibu {

/// One thing that is missing: a symbol, its sentence over as many lines as it takes; a click leads to the
/// field.
class FindingButton final : public QAbstractButton {
    Q_OBJECT

public:
    FindingButton(const QString& sentence, bool blocks, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool blocking;
};

} // namespace zhibu
