#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace zhibu {

struct ImportPlan;
class PlanModel;

/// Third step: what would become of every row, and why some are held back.
class RowsStep final : public QWidget {
    Q_OBJECT

public:
    explicit RowsStep(QWidget* parent);
    void showPlan(const ImportPlan& plan);
    PlanModel* rows() const { return model; }

private:
    QLabel* summary;
    QLabel* leftOut;
    QComboBox* filter;
    PlanModel* model;
    QTableView* table;
};

/// "12 new · 3 changed · 1 rejected"; outcomes without rows are left out.
QString countWords(const ImportPlan& plan);

} // namespace zhibu
