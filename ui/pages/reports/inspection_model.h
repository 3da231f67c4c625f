#pragma once

#include "core/usecases/inspection.h"

#include <QAbstractTableModel>

namespace zhibu {

/// Records that lack something, a row each.
class InspectionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { date, organization, kinds, topic, missing, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<InspectedRecord> given);
    const InspectedRecord* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<InspectedRecord> records;
};

} // namespace zhibu
