#pragma once

#include "core/usecases/activity_window.h"

#include <QAbstractTableModel>

namespace zhibu {

/// The table of activities over a window on a list that may be very long: rows are read where somebody looks.
class ActivityModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { date, kinds, topic, organization, attendance, marks, columns };
    enum Role { lateRole = Qt::UserRole, importedRole };

    ActivityModel(Ledger& ledger, const Actor& actor, QObject* parent = nullptr);

    void show(const ActivityWindow::Filter& filter);
    void refresh(); ///< after a change; the filter stays
    void prepare() { window.prepare(); }

    std::optional<ActivityId> idAt(int row) const { return window.idAt(row); }
    int rowOf(const ActivityId& id) const; ///< -1 when it is not among them

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString textOf(const ActivityRow& row, int column);

    ActivityWindow window;
};

/// "Late by 12 days", "Imported", or both; "" for most.
QString markWords(const std::optional<int>& lateByDays, bool imported);

} // namespace zhibu
