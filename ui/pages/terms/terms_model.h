#pragma once

#include "core/usecases/workbench.h"

#include <QAbstractTableModel>

namespace zhibu {

/// An organisation that has, or should have, a committee.
struct TermRow {
    OrganizationId organization;
    QString name;
    std::optional<TermLine> term; ///< nullopt: none is running
};

/// How many days before a date it is said to be soon.
struct TermWarnings {
    int termDays = 183;
    int seatDays = 30;
};

/// The running terms of an office, with what comes due.
class TermsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { organization, number, elected, due, left, approved, posts, filled, vacant, columns };
    enum Role { sortRole = Qt::UserRole, statusRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<TermRow> rows, TermWarnings warnings);
    const TermRow& row(int index) const { return list[static_cast<size_t>(index)]; }
    std::optional<int> rowOf(const OrganizationId& wanted) const;
    duties::Status termStatus(const TermRow& row) const;
    duties::Status seatStatus(const TermLine::OpenSeat& seat) const;
    /// Terms and vacancies that are overdue or due soon.
    int pressing() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant shown(const TermRow& row, int column) const;
    QVariant sortKey(const TermRow& row, int column) const;
    std::optional<duties::Status> statusIn(const TermRow& row, int column) const;

    std::vector<TermRow> list;
    TermWarnings warn;
};

} // namespace zhibu
