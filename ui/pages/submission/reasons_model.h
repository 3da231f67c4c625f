#pragma once

#include "core/exchange/package/answer_file.h"

#include <QAbstractTableModel>

namespace zhibu {

/// Why a package was returned, a row each: the record, where it is one, and what is wrong with it.
class ReturnedReasonsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { what, reason, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<ReturnReason> given);
    const ReturnReason* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<ReturnReason> list;
};

} // namespace zhibu
