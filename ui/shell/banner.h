#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace zhibu {

/// One sentence across the top of the pages: the book is read-only, or lies where it is at risk.
class Banner final : public QWidget {
    Q_OBJECT

public:
    explicit Banner(const QString& sentence, QWidget* parent = nullptr);
    QPushButton* addAction(const QString& text);
    const QString& sentence() const { return words; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString words;
    QHBoxLayout* row;
};

} // namespace zhibu
