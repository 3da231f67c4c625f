#pragma once

#include "core/exchange/import/plan.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace zhibu {

class PlanModel;

/// Third step: what would become of every row, and why some are held back.
class RowsStep final : public QWidget {
    Q_OBJECT

public:
    explicit RowsStep(QWidget* parent);
    /// `nameOf`: how a member is shown to tell two of one name apart.
    void showPlan(const ImportPlan& plan, const std::function<QString(const MemberId&)>& nameOf);
    PlanModel* rows() const { return model; }

Q_SIGNALS:
    /// Said about a doubtful row: it is that member, or another person.
    void settled(int row, const zhibu::RowSettlement& settlement);

private:
    void showChosen();
    const PlannedRow* chosenDoubt() const; ///< nullptr where there is nothing to settle
    void offerCandidates(const PlannedRow& row);
    QWidget* settling;
    QLabel* question;
    QPushButton* sameButton;
    QPushButton* otherButton;
    QHBoxLayout* candidateRow;
    std::function<QString(const MemberId&)> memberName;
    QLabel* missing;
    QLabel* summary;
    QLabel* leftOut;
    QComboBox* filter;
    PlanModel* model;
    QTableView* table;
};

/// "12 new · 3 changed · 1 rejected"; outcomes without rows are left out.
QString countWords(const ImportPlan& plan);

} // namespace zhibu
