#pragma once

#include "core/usecases/explained_duties.h"

#include <QAbstractTableModel>

namespace zhibu {

/// What is overdue in the quarter: which duty, of whom, why, and what was said about it.
class OverdueModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { title, organization, period, reason, explanation, columns };

    /// One result as words.
    struct Row {
        ExplainedDuty explained;
        QString title;
        QString organization;
        QString period; ///< with the subject, where there is one
    };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Row> given);
    const Row* at(int row) const;
    int unexplained() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> list;
};

} // namespace zhibu
