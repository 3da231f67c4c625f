#include "ui/pages/members/members_model.h"

#include "ui/widgets/tables.h"

namespace zhibu {

MembersModel::MembersModel(QObject* parent) : QAbstractTableModel(parent) {}

void MembersModel::setRoster(MemberRoster rows) {
    beginResetModel();
    roster = std::move(rows);
    arrange();
    endResetModel();
}

void MembersModel::filter(const MemberRoster::Filter& asked) {
    beginResetModel();
    wanted = asked;
    arrange();
    endResetModel();
}

void MembersModel::setNameOrder(NameOrder order) {
    names = order;
    rearrange();
}

void MembersModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columns) return;
    sortedBy = static_cast<Column>(column);
    descending = order == Qt::DescendingOrder;
    rearrange();
}

void MembersModel::rearrange() {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<size_t> before = shown;
    arrange();
    std::vector<int> places(roster.rows().size());
    for (size_t i = 0; i < shown.size(); ++i)
        places[shown[i]] = static_cast<int>(i);
    const QModelIndexList kept = persistentIndexList();
    for (const QModelIndex& old : kept)
        changePersistentIndex(old, index(places[before[static_cast<size_t>(old.row())]], old.column()));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void MembersModel::arrange() {
    shown = roster.found(wanted, sortedBy, names, descending);
}

std::optional<int> MembersModel::rowOf(const MemberId& member) const {
    for (int index = 0; index < rowCount(); ++index) {
        if (row(index).id == member) return index;
    }
    return std::nullopt;
}

int MembersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown.size());
}

int MembersModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString MembersModel::words(const MemberRow& row, Column column) const {
    switch (column) {
    case Column::name: return row.name;
    case Column::sex: return row.sex ? displayName(*row.sex) : QString();
    case Column::number: return row.number;
    case Column::status: return row.status ? displayName(*row.status) : QString();
    case Column::branch: return row.branchName;
    case Column::group: return row.groupName;
    case Column::joinedOn: return row.joinedOn ? row.joinedOn->toIso() : QString();
    case Column::leadingCadre: break;
    }
    return row.leadingCadre ? tr("Yes") : QString();
}

QVariant MembersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MemberRow& of = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(of, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return plainTip(static_cast<Column>(index.column()) == Column::name && !of.positions.isEmpty()
                            ? of.positions
                            : words(of, static_cast<Column>(index.column())));
    case idRole: return of.id.toByteArray();
    default: return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isCadre = static_cast<Column>(section) == Column::leadingCadre;
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && isCadre) return tr("Leading cadre");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (static_cast<Column>(section)) {
    case Column::name: return tr("Name");
    case Column::sex: return tr("Sex");
    case Column::number: return tr("Number");
    case Column::status: return tr("Kind");
    case Column::branch: return tr("Branch");
    case Column::group: return tr("Group");
    case Column::joinedOn: return tr("Joined");
    case Column::leadingCadre: return tr("Cadre", "column: leading cadre");
    }
    return {};
}

} // namespace zhibu
