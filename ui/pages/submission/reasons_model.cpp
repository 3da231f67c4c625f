#include "ui/pages/submission/reasons_model.h"

#include "ui/widgets/status_cell.h"

namespace zhibu {

void ReturnedReasonsModel::show(std::vector<ReturnReason> given) {
    beginResetModel();
    list = std::move(given);
    endResetModel();
}

const ReturnReason* ReturnedReasonsModel::at(int row) const {
    const auto index = static_cast<size_t>(row);
    return row >= 0 && index < list.size() ? &list[index] : nullptr;
}

int ReturnedReasonsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int ReturnedReasonsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ReturnedReasonsModel::data(const QModelIndex& index, int role) const {
    const ReturnReason* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) return {};
    const QString record = row->record ? row->what : tr("the file as a whole");
    switch (role) {
    case Qt::DisplayRole: return index.column() == what ? record : row->reason;
    case Qt::ToolTipRole: return plainTip(tr("%1: %2", "record, reason").arg(record, row->reason));
    case statusLookRole:
        if (index.column() != what) return {};
        return QVariant::fromValue(StatusLook{Symbol::turnedBack, &Tokens::attention});
    default: return {};
    }
}

QVariant ReturnedReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == what ? tr("Record") : tr("What is to be corrected");
}

} // namespace zhibu
