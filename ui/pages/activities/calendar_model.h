#pragma once

#include "core/domain/period.h"
#include "core/usecases/lists.h"

#include <QAbstractTableModel>

namespace zhibu {

/// A month as weeks from Monday: six rows of seven days, with what was held on each.
class CalendarModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { inMonthRole = Qt::UserRole, countRole };

    explicit CalendarModel(QObject* parent);

    void show(const Period& month, std::vector<ActivityRow> held);
    Date dayAt(const QModelIndex& index) const;
    std::vector<const ActivityRow*> heldOn(Date day) const;
    QModelIndex indexOf(Date day) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString wordsOf(Date day) const;

    Period shown = Period::month(2000, 1);
    Date first = *Date::of(2000, 1, 1); ///< the Monday of the first row
    std::vector<ActivityRow> activities;
};

} // namespace zhibu
