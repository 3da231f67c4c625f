#pragma once

#include "core/reports/report.h"

#include <QAbstractTableModel>

namespace zhibu {

/// One table of a report as rows on the screen, word for word as on paper.
class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(ReportTable given);
    const ReportTable& shown() const { return table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ReportTable table;
};

} // namespace zhibu
