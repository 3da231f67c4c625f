#pragma once

#include "core/usecases/workbench.h"

#include <QWidget>

class QGridLayout;

namespace zhibu {

class Card;

/// The running term of one organisation, or of many those that come due first.
class TermsCard final : public QWidget {
    Q_OBJECT

public:
    explicit TermsCard(QWidget* parent = nullptr);
    void show(const std::vector<TermLine>& terms);

Q_SIGNALS:
    void wanted();

private:
    void showOne(const TermLine& term);
    void showMany(std::vector<TermLine> terms);
    void addRow(const QString& caption, const QString& value, QWidget* right);
    QWidget* dayLabel(int daysLeft, int warningDays);

    Card* card;
    QWidget* rows = nullptr;
    QGridLayout* grid = nullptr;
};

} // namespace zhibu
