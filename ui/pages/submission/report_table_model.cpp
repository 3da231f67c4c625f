#include "ui/pages/submission/report_table_model.h"

#include "core/reports/cell_text.h"
#include "ui/widgets/tables.h"

namespace zhibu {

namespace {

Qt::Alignment sideOf(const ReportColumn& column) {
    switch (alignmentOf(column)) {
    case Alignment::right: return Qt::AlignRight | Qt::AlignVCenter;
    case Alignment::centre: return Qt::AlignCenter;
    default: return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

} // namespace

void ReportTableModel::show(ReportTable given) {
    beginResetModel();
    table = std::move(given);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ReportRow& row = table.rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<size_t>(index.column());
    if (column >= row.size()) return {};
    switch (role) {
    case Qt::DisplayRole: return cellText(row[column]);
    case Qt::ToolTipRole: return plainTip(cellText(row[column]));
    case Qt::TextAlignmentRole: return static_cast<int>(sideOf(table.columns[column]));
    default: return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const ReportColumn& column = table.columns[static_cast<size_t>(section)];
    if (role == Qt::TextAlignmentRole) return static_cast<int>(sideOf(column));
    if (role != Qt::DisplayRole) return {};
    return column.group.isEmpty() ? column.title
                                  : tr("%1, %2", "group of columns, column").arg(column.group, column.title);
}

} // namespace zhibu
