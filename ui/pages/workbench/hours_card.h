#pragma once

#include "core/usecases/workbench.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace zhibu {

class Card;
class ShareBar;

/// How many have reached their training hours, and who is furthest from them.
class HoursCard final : public QWidget {
    Q_OBJECT

public:
    explicit HoursCard(QWidget* parent = nullptr);
    void show(const HoursSummary& hours);

Q_SIGNALS:
    void wanted();

private:
    Card* card;
    QLabel* memberLabel;
    QLabel* committeeLabel;
    ShareBar* members;
    ShareBar* committee;
    QLabel* gaps;
    QPushButton* more;
};

} // namespace zhibu
