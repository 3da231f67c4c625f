#pragma once

#include <QWidget>

namespace zhibu {

/// How many of how many, as a bar with both numbers: green only when it is all of them.
class ShareBar final : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget* parent = nullptr);
    void setShare(const QString& whose, int part, int whole);
    QSize sizeHint() const override { return {200, 28}; }
    QSize minimumSizeHint() const override { return {110, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words() const;

    int reached = 0;
    int all = 0;
};

} // namespace zhibu
