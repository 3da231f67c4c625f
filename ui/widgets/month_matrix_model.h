#pragma once

#include "ui/widgets/month_matrix.h"

#include <QAbstractTableModel>

namespace zhibu {

class MonthMatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<MonthRow> rows);
    const std::vector<MonthRow>& rows() const { return list; }
    /// The cell whose period the column (1 … 12) belongs to, as an index into the row's cells.
    std::optional<int> cellAt(const QModelIndex& index) const;
    const MonthCell* cell(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void setShortHeads(bool on); ///< "12" and not "12月", where columns are narrow; the tip says it whole

private:
    QString spoken(const MonthRow& row, const MonthCell& cell) const;

    std::vector<MonthRow> list;
    bool shortHeads = false;
};

} // namespace zhibu
