#pragma once

#include "core/domain/office.h"
#include "core/usecases/pinyin_match.h"
#include "core/usecases/reporting_rate.h"
#include "core/usecases/unit_progress.h"

#include <QAbstractTableModel>

namespace zhibu {

/// Units down, the quarters of a year across. Plain rows: thousands are shown at once.
class RateModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { unit, branches, firstQuarter, done = firstQuarter + 4, different, columns };
    enum Role { sortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(ReportingRate rate, const Office& office);
    const ReportingRate& rate() const { return shown; }
    const ReportingRow& row(int index) const { return shown.rows[static_cast<size_t>(index)]; }
    const ReportCellState& cell(int index, int quarter) const {
        return row(index).quarters[static_cast<size_t>(quarter)];
    }
    /// 0 … 3 for a column of a quarter.
    static std::optional<int> quarterOf(int column);
    /// Name, pinyin or code.
    bool matches(int index, const QString& typed) const;
    std::optional<int> rowOf(const OrganizationId& id) const;
    /// How far the units are in one quarter, which takes longer to work out than the rest.
    void show(const std::unordered_map<OrganizationId, UnitProgress>& progress);
    /// nullptr where nothing of the unit stands, or is not worked out yet.
    const UnitProgress* progressOf(int index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant words(int index, int column) const;
    QVariant sortKey(int index, int column) const;
    QString differenceWords(int index) const;
    QString toolTip(int index, int column) const;
    QString doneTip(int index) const;
    QString quarterHeading(size_t quarter) const;
    QString quarterTip(size_t quarter) const;
    ReportingRate shown{*Date::of(2000, 1, 1), {}, {}, {}, {}};
    std::vector<int> branchCounts; ///< parallel to the rows
    std::unordered_map<OrganizationId, UnitProgress> progressed;
    mutable std::vector<std::optional<NameKeys>> keys; ///< worked out when first asked for
};

/// What the query's figures do not say of a quarter: units that are not in, by how they stand.
struct RateCounts {
    int returned = 0;
    int missing = 0;
    int held = 0;
    int open = 0;
};
RateCounts countsOf(const ReportingRate& rate, size_t quarter);

} // namespace zhibu
