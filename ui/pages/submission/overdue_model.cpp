#include "ui/pages/submission/overdue_model.h"

#include "ui/widgets/status_cell.h"

namespace zhibu {

void OverdueModel::show(std::vector<Row> given) {
    beginResetModel();
    list = std::move(given);
    endResetModel();
}

const OverdueModel::Row* OverdueModel::at(int row) const {
    const auto index = static_cast<size_t>(row);
    return row >= 0 && index < list.size() ? &list[index] : nullptr;
}

int OverdueModel::unexplained() const {
    return static_cast<int>(
        std::ranges::count_if(list, [](const Row& row) { return row.explained.reason.isEmpty(); }));
}

int OverdueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int OverdueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant OverdueModel::data(const QModelIndex& index, int role) const {
    const Row* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) return {};
    const QString& said = row->explained.reason;
    if (index.column() == title && role == statusLookRole)
        return QVariant::fromValue(lookOf(duties::Status::overdue));
    if (role == Qt::ToolTipRole)
        return plainTip(QStringList{row->title, row->explained.result.reason, said}.join(u'\n').trimmed());
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case title: return row->title;
    case organization: return row->organization;
    case period: return row->period;
    case reason: return row->explained.result.reason;
    case explanation: return said.isEmpty() ? tr("not explained") : said;
    default: return {};
    }
}

QVariant OverdueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case title: return tr("Duty");
    case organization: return tr("Party organisation");
    case period: return tr("Period");
    case reason: return tr("Why it is overdue");
    case explanation: return tr("Explanation");
    default: return {};
    }
}

} // namespace zhibu
