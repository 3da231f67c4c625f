#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhibu {

/// Where there is nothing yet: what this place is for, and the next step as a button.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& hint, QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& hint);
    /// Shown below the hint; the returned button lives as long as this.
    QPushButton* addAction(const QString& text);

private:
    QLabel* titleLabel;
    QLabel* hintLabel;
};

} // namespace zhibu
