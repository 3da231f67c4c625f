#pragma once

#include "core/usecases/workbench.h"
#include "ui/shell/page.h"

#include <QWidget>

class QGridLayout;

namespace zhibu {

class Card;

/// The running term of one organisation, or of many those that come due first.
class TermsCard final : public QWidget {
    Q_OBJECT

public:
    explicit TermsCard(QWidget* parent = nullptr);
    /// Something that waits: what it is, about whom, and where it is settled.
    struct Matter {
        QString caption;
        QString words;
        Destination to;
    };
    void show(const std::vector<TermLine>& terms, const std::vector<Matter>& matters = {});

Q_SIGNALS:
    void wanted();
    void matterWanted(const zhibu::Destination& to);

private:
    void showOne(const TermLine& term);
    void showMany(std::vector<TermLine> terms);
    void addRow(const QString& caption, const QString& value, QWidget* right);
    void addMatters(const std::vector<Matter>& matters);
    QWidget* dayLabel(int daysLeft, int warningDays);

    Card* card;
    QWidget* rows = nullptr;
    QGridLayout* grid = nullptr;
};

} // namespace zhibu
