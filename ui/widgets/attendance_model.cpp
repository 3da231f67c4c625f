#include "ui/widgets/attendance_model.h"

#include "ui/widgets/tables.h"

namespace zhibu {

std::optional<int> AttendanceTotals::percent() const {
    if (expected == 0) return std::nullopt;
    return (present * 200 + expected) / (2 * expected);
}

QString shortWord(AttendanceState state) {
    switch (state) {
    case AttendanceState::present: return AttendanceModel::tr("Here", "attendance, one character in Chinese");
    case AttendanceState::online:
        return AttendanceModel::tr("Online", "attendance, one character in Chinese");
    case AttendanceState::late: return AttendanceModel::tr("Late", "attendance, one character in Chinese");
    case AttendanceState::on_leave:
        return AttendanceModel::tr("Leave", "attendance, one character in Chinese");
    case AttendanceState::absent: break;
    }
    return AttendanceModel::tr("Absent", "attendance, one character in Chinese");
}

void AttendanceModel::setLines(std::vector<AttendanceLine> lines) {
    beginResetModel();
    rows = std::move(lines);
    endResetModel();
}

AttendanceTotals AttendanceModel::totals() const {
    AttendanceTotals totals{.expected = static_cast<int>(rows.size())};
    for (const AttendanceLine& line : rows) {
        totals.present += countsAsPresent(line.state);
        totals.onLeave += line.state == AttendanceState::on_leave;
        totals.absent += line.state == AttendanceState::absent;
    }
    return totals;
}

void AttendanceModel::setState(int row, AttendanceState given) {
    if (fixed || row < 0 || row >= rowCount()) return;
    AttendanceLine& line = rows[static_cast<size_t>(row)];
    if (line.state == given) return;
    line.state = given;
    if (countsAsPresent(given)) line.reason.clear();
    Q_EMIT dataChanged(index(row, state), index(row, reason));
    Q_EMIT edited();
}

void AttendanceModel::copyFromAbove(int row) {
    if (fixed || row < 1 || row >= rowCount()) return;
    const AttendanceLine& above = rows[static_cast<size_t>(row) - 1];
    AttendanceLine& line = rows[static_cast<size_t>(row)];
    if (line.state == above.state && line.reason == above.reason) return;
    line.state = above.state;
    line.reason = above.reason;
    Q_EMIT dataChanged(index(row, state), index(row, reason));
    Q_EMIT edited();
}

void AttendanceModel::setReadOnly(bool on) {
    fixed = on;
}

int AttendanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString AttendanceModel::textOf(const AttendanceLine& line, int column, int row) const {
    switch (column) {
    case number: return QString::number(row + 1);
    case name: return line.name;
    case position: return line.position;
    case state: return shortWord(line.state);
    default: return line.reason;
    }
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const AttendanceLine& line = rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return textOf(line, index.column(), index.row());
    case Qt::UserRole: return static_cast<int>(line.state);
    case Qt::AccessibleTextRole:
        return index.column() == state ? tr("%1: %2").arg(line.name, displayName(line.state)) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == name && !line.why.isEmpty()) return plainTip(line.why);
        return index.column() == reason && !line.reason.isEmpty() ? QVariant(plainTip(line.reason))
                                                                  : QVariant();
    default: return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case name: return tr("Name");
    case position: return tr("Position");
    case state: return tr("State");
    case reason: return tr("Reason");
    default: return tr("#");
    }
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return QAbstractTableModel::flags(index);
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!fixed && index.column() == reason) flags |= Qt::ItemIsEditable;
    return flags;
}

bool AttendanceModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (fixed || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (index.column() != reason) return false;
    AttendanceLine& line = rows[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (line.reason == text) return true;
    line.reason = text;
    // A reason is given by those who did not come.
    if (!text.isEmpty() && countsAsPresent(line.state)) line.state = AttendanceState::on_leave;
    Q_EMIT dataChanged(index.siblingAtColumn(state), index);
    Q_EMIT edited();
    return true;
}

} // namespace zhibu
