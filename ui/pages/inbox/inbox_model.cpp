#include "ui/pages/inbox/inbox_model.h"

#include "ui/pages/inbox/inbox_words.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/tables.h"

namespace zhibu {

namespace {

bool isReturned(const InboxLine& line) {
    return line.state == FileState::standing && line.decision.returnedAt.has_value();
}

StatusLook lookOf(const InboxLine& line) {
    if (isReturned(line)) return {Symbol::turnedBack, &Tokens::attention};
    StatusLook look = zhibu::lookOf(line.state);
    if (line.decision.acceptedAt) look.behind = Symbol::lock;
    return look;
}

} // namespace

QString senderName(const InboxLine& line) {
    return line.unit.isEmpty() ? line.file.name : line.unit;
}

QString stateWords(const InboxLine& line) {
    if (isReturned(line)) return InboxModel::tr("Returned");
    if (line.state == FileState::standing && line.decision.acceptedAt) return InboxModel::tr("Accepted");
    return displayName(line.state);
}

void InboxModel::show(std::vector<InboxLine> lines) {
    beginResetModel();
    list = std::move(lines);
    keys.assign(list.size(), std::nullopt);
    endResetModel();
}

bool InboxModel::matches(int row, const QString& typed) const {
    const QString text = typed.trimmed();
    if (text.isEmpty() || line(row).file.code.contains(text, Qt::CaseInsensitive)) return true;
    auto& kept = keys[static_cast<size_t>(row)];
    if (!kept) kept = nameKeys(senderName(line(row)));
    return zhibu::matches(text, *kept);
}

int InboxModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int InboxModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant InboxModel::words(const InboxLine& of, int column) const {
    switch (column) {
    case state: return stateWords(of);
    case unit: return senderName(of);
    case quarter: return periodWords(of.file.period);
    case revision: return of.file.revision;
    case received: return of.file.receivedOn.toIso();
    case made: return of.file.madeAt.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case seal: return of.fingerprint;
    default: return {};
    }
}

QVariant InboxModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const InboxLine& of = line(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(of, index.column());
    case Qt::ToolTipRole: {
        const QString step = index.column() == state ? whyHeld(of) : QString();
        return plainTip(step.isEmpty() ? words(of, index.column()).toString() : step);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() == revision ? Qt::AlignHCenter : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    case statusLookRole: return index.column() == state ? QVariant::fromValue(lookOf(of)) : QVariant();
    case sortRole:
        if (index.column() == quarter) return of.file.period.toString();
        return index.column() == unit ? QVariant(of.file.code) : words(of, index.column());
    default: return {};
    }
}

QVariant InboxModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == revision ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case state: return tr("State");
    case unit: return tr("Unit");
    case quarter: return tr("Quarter");
    case revision: return tr("Revision");
    case received: return tr("Received");
    case made: return tr("Made");
    case seal: return tr("Seal");
    default: return {};
    }
}

InboxRows::InboxRows(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(InboxModel::sortRole);
}

void InboxRows::show(const QString& text) {
    typed = text;
    invalidateFilter();
}

bool InboxRows::filterAcceptsRow(int row, const QModelIndex&) const {
    return static_cast<const InboxModel*>(sourceModel())->matches(row, typed);
}

} // namespace zhibu
