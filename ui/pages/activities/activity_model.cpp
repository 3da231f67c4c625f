#include "ui/pages/activities/activity_model.h"

#include "core/usecases/activity_draft.h"
#include "ui/widgets/tables.h"

namespace zhibu {

QString markWords(const std::optional<int>& lateByDays, bool imported) {
    QStringList words;
    if (lateByDays) words += ActivityModel::tr("Late by %n day(s)", nullptr, *lateByDays);
    if (imported) words += ActivityModel::tr("Imported");
    return words.join(ActivityModel::tr(" · ", "between two marks"));
}

ActivityModel::ActivityModel(Ledger& ledger, const Actor& actor, QObject* parent)
    : QAbstractTableModel(parent), window(ledger, actor) {}

void ActivityModel::show(const ActivityWindow::Filter& filter) {
    beginResetModel();
    window.show(filter);
    endResetModel();
}

void ActivityModel::refresh() {
    beginResetModel();
    window.refresh();
    endResetModel();
}

int ActivityModel::rowOf(const ActivityId& id) const {
    const std::vector<ActivityId>& ids = window.shown();
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<int>(found - ids.begin());
}

int ActivityModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : window.count();
}

int ActivityModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString ActivityModel::textOf(const ActivityRow& row, int column) {
    switch (column) {
    case date: return row.heldOn.toIso();
    case kinds: return kindNames(row.kinds);
    case topic: return row.topic;
    case organization: return row.organizationName;
    case attendance: return row.expected == 0 ? tr("–") : tr("%1 / %2").arg(row.present).arg(row.expected);
    default: return markWords(row.lateByDays, row.imported);
    }
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!text && role != lateRole && role != importedRole) return {};
    const ActivityRow* row = window.row(index.row());
    if (!row) return {};
    if (role == lateRole) return row->lateByDays.has_value();
    if (role == importedRole) return row->imported;
    const bool mayBeCut =
        index.column() == topic || index.column() == kinds || index.column() == organization;
    if (role == Qt::ToolTipRole && !mayBeCut) return {};
    const QVariant words = textOf(*row, index.column());
    return role == Qt::ToolTipRole ? plainTip(words) : words;
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case date: return tr("Date");
    case kinds: return tr("Kinds");
    case topic: return tr("Topic");
    case organization: return tr("Held by");
    case attendance: return tr("Came / expected");
    default: return tr("Entered");
    }
}

} // namespace zhibu
