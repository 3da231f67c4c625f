#pragma once

#include "core/exchange/import/plan.h"

#include <QAbstractTableModel>

namespace zhibu {

/// What an import would do, a row of the spreadsheet a row.
class PlanModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { number, outcome, subject, reason, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PlannedRow> rows);
    /// Only rows of that outcome; nullopt: all.
    void show(std::optional<Outcome> outcome);
    const PlannedRow& row(int index) const { return list[shown[static_cast<size_t>(index)]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void arrange();

    std::vector<PlannedRow> list;
    std::vector<size_t> shown;
    std::optional<Outcome> wanted;
};

/// "✓ New": a symbol and a word, never colour alone.
QString outcomeWords(Outcome outcome);

} // namespace zhibu
