#include "ui/pages/reports/inspection_model.h"

#include "core/usecases/activity_draft.h"
#include "ui/widgets/tables.h"

namespace zhibu {

namespace {

QString sentences(const Problems& problems, const QString& between) {
    QStringList list;
    for (const Problem& problem : problems)
        list += problem.message;
    return list.join(between);
}

} // namespace

void InspectionModel::show(std::vector<InspectedRecord> given) {
    beginResetModel();
    records = std::move(given);
    endResetModel();
}

const InspectedRecord* InspectionModel::at(int row) const {
    const auto index = static_cast<size_t>(row);
    return row >= 0 && index < records.size() ? &records[index] : nullptr;
}

int InspectionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(records.size());
}

int InspectionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant InspectionModel::data(const QModelIndex& index, int role) const {
    const InspectedRecord* record = index.isValid() ? at(index.row()) : nullptr;
    if (!record) return {};
    if (role == Qt::ToolTipRole) return plainTip(sentences(record->missing, QStringLiteral("\n")));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case date: return record->row.heldOn.toIso();
    case organization: return record->row.organizationName;
    case kinds: return kindNames(record->row.kinds);
    case topic: return record->row.topic;
    case missing: return sentences(record->missing, QStringLiteral(" "));
    default: return {};
    }
}

QVariant InspectionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case date: return tr("Date");
    case organization: return tr("Party organisation");
    case kinds: return tr("Kinds");
    case topic: return tr("Topic");
    case missing: return tr("What is missing");
    default: return {};
    }
}

} // namespace zhibu
