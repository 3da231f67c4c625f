#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace zhibu {

struct ImportPlan;
struct PlannedRow;
class PlanModel;

/// Third step: what would become of every row, and why some are held back.
class RowsStep final : public QWidget {
    Q_OBJECT

public:
    explicit RowsStep(QWidget* parent);
    void showPlan(const ImportPlan& plan);
    PlanModel* rows() const { return model; }

Q_SIGNALS:
    /// Said about the doubtful row: it is that member (perhaps of the row), or another person.
    void settled(int row, bool same);

private:
    void showChosen();
    const PlannedRow* chosenDoubt() const; ///< nullptr where the chosen row is not doubtful
    QWidget* settling;
    QLabel* question;
    QPushButton* sameButton;
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
