#pragma once

#include <QLayout>

namespace zhibu {

/// Widgets in reading order, as many a line as fit.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rectangle) override;

private:
    int layOut(const QRect& rectangle, bool apply) const;

    QList<QLayoutItem*> items;
    int gap;
};

} // namespace zhibu
