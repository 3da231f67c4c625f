#pragma once

#include "core/usecases/member_list.h"

#include <QAbstractTableModel>

namespace zhibu {

/// The roster of a day, a member a row. Choosing and ordering happen here over rows in memory.
class MembersModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using Column = RosterColumn;
    static constexpr int columns = static_cast<int>(Column::leadingCadre) + 1;
    enum Role { idRole = Qt::UserRole };

    explicit MembersModel(QObject* parent = nullptr);

    /// What was known of the names is handed out for the next roster.
    MemberRoster takeRoster() { return std::exchange(roster, MemberRoster()); }
    void setRoster(MemberRoster rows);
    bool prepare() const { return roster.prepare(200); } ///< see MemberRoster; a slice of some 15 ms
    void filter(const MemberRoster::Filter& wanted);
    void setNameOrder(NameOrder order);
    NameOrder nameOrder() const { return names; }

    int total() const { return static_cast<int>(roster.rows().size()); }
    bool manyBranches() const { return roster.manyBranches(); }
    const MemberRow& row(int index) const { return roster.rows()[shown[static_cast<size_t>(index)]]; }
    std::optional<int> rowOf(const MemberId& member) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString words(const MemberRow& row, Column column) const;
    void arrange();
    void rearrange(); ///< the same rows in another order; what is chosen stays chosen

    MemberRoster roster;
    std::vector<size_t> shown; ///< indices into the roster's rows
    MemberRoster::Filter wanted;
    Column sortedBy = Column::name;
    bool descending = false;
    NameOrder names = NameOrder::pinyin;
};

} // namespace zhibu
