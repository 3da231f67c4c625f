#include "ui/widgets/month_matrix_model.h"

#include "ui/widgets/tables.h"

#include <QLocale>

namespace zhibu {

namespace {

QString monthName(int month) {
    return QLocale().standaloneMonthName(month, QLocale::ShortFormat);
}

} // namespace

void MonthMatrixModel::setRows(std::vector<MonthRow> rows) {
    beginResetModel();
    list = std::move(rows);
    endResetModel();
}

std::optional<int> MonthMatrixModel::cellAt(const QModelIndex& index) const {
    if (!index.isValid() || index.column() == 0) return std::nullopt;
    const auto& cells = list[static_cast<size_t>(index.row())].cells;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (index.column() >= cells[i].firstMonth && index.column() < cells[i].firstMonth + cells[i].months)
            return static_cast<int>(i);
    }
    return std::nullopt;
}

const MonthCell* MonthMatrixModel::cell(const QModelIndex& index) const {
    const auto found = cellAt(index);
    return found ? &list[static_cast<size_t>(index.row())].cells[static_cast<size_t>(*found)] : nullptr;
}

int MonthMatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int MonthMatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 13;
}

QString MonthMatrixModel::spoken(const MonthRow& row, const MonthCell& cell) const {
    const QString months =
        cell.months == 1
            ? monthName(cell.firstMonth)
            : tr("%1 to %2").arg(monthName(cell.firstMonth), monthName(cell.firstMonth + cell.months - 1));
    const QString state = tr("%1, %2: %3").arg(row.title, months, displayName(cell.status));
    return cell.words.isEmpty() ? state : tr("%1, %2").arg(state, cell.words);
}

QVariant MonthMatrixModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const MonthRow& row = list[static_cast<size_t>(index.row())];
    const MonthCell* found = cell(index);
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? row.title : found ? found->words : QString();
    case Qt::AccessibleTextRole: return found ? spoken(row, *found) : row.title;
    case Qt::ToolTipRole: {
        const QString text = found && !found->toolTip.isEmpty() ? found->toolTip : row.toolTip;
        return text.isEmpty() ? QVariant() : QVariant(plainTip(text));
    }
    default: return {};
    }
}

QVariant MonthMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter
                                     : Qt::AlignHCenter | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section == 0) return {};
    return monthName(section);
}

} // namespace zhibu
