#pragma once

#include "core/usecases/duty_settings.h"

#include <QAbstractTableModel>

namespace zhibu {

/// Every duty as it holds in a year, registers left out: they ask for nothing.
class DutiesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { title, standing, required, due, strictness, since, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setDuties(const duties::Catalogue& catalogue);
    const duties::Duty& duty(int row) const { return list[static_cast<size_t>(row)]; }
    int rowOf(const QString& id) const; ///< -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString shown(const duties::Duty& duty, int column);

    std::vector<duties::Duty> list;
};

/// "2 / quarter", "24 hours, committee 40"; "" where it has no such number.
QString requiredWords(const duties::Duty& duty);

} // namespace zhibu
