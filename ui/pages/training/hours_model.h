#pragma once

#include "core/domain/office.h"
#include "core/duties/hours.h"
#include "core/usecases/pinyin_match.h"
#include "ui/widgets/hours_bar.h"

#include <QAbstractTableModel>

namespace zhibu {

/// The training hours of a year, a member a row.
class HoursModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { number, name, organization, role, hours, meetings, madeUp, own, missing, status, columns };
    enum Role { sortRole = Qt::UserRole, idRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<duties::HoursRow> rows, const Office& office, Date day);
    const duties::HoursRow& row(int index) const { return list[static_cast<size_t>(index)]; }
    HoursOnBar onBar(int index) const;
    /// Number, name or pinyin.
    bool matches(int index, const QString& typed) const;
    bool isMet(int index) const;
    bool isExempt(int index) const { return row(index).status == duties::Status::not_applicable; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant shown(int index, int column) const;
    QVariant sortKey(int index, int column) const;
    QString statusWords(int index) const;
    const NameKeys& keysOf(int index) const;

    std::vector<duties::HoursRow> list;
    QStringList organizations;                         ///< names, parallel to the rows
    QStringList names;                                 ///< of people as shown, likewise
    mutable std::vector<std::optional<NameKeys>> keys; ///< worked out when first asked for
};

/// Hours still missing; none once the requirement is met.
CreditHours missingHours(const duties::HoursRow& row);

} // namespace zhibu
