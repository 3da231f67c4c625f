#pragma once

#include "core/usecases/workbench.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace zhibu {

/// Organisations down, duties across.
class OfficeGridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(OfficeGrid given, const duties::Catalogue& catalogue);
    const OfficeGrid::Cell& cell(const QModelIndex& index) const;
    const OfficeGrid::Row& row(int index) const { return grid.rows[static_cast<size_t>(index)]; }
    static QString wordsOf(const OfficeGrid::Cell& cell); ///< "3/11"; "" where nothing is asked

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString toolTip(const QModelIndex& index) const;

    OfficeGrid grid;
    QStringList titles; ///< short, parallel to the columns
};

/// The grid as a table that scrolls by itself; a click or Enter leads to the organisation.
class OfficeGridView final : public QTableView {
    Q_OBJECT

public:
    explicit OfficeGridView(QWidget* parent = nullptr);
    void setGrid(OfficeGrid grid, const duties::Catalogue& catalogue);
    const OfficeGridModel& figures() const { return *cells; }

Q_SIGNALS:
    void organizationWanted(const zhibu::OrganizationId& organization);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void lead(int row);

    OfficeGridModel* cells;
};

} // namespace zhibu
