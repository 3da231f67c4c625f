#pragma once

#include "core/usecases/package_keys.h"

#include <QAbstractTableModel>

namespace zhibu {

/// The seals that are known in this book, those that hold no longer among them.
class KeysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { holder, fingerprint, since, state, columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<KeyLine> given);
    const KeyLine* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<KeyLine> list;
};

} // namespace zhibu
