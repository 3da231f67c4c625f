#include "ui/pages/inbox/differences_view.h"

#include "ui/widgets/status_cell.h"

#include <QHeaderView>

#include <array>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int differencesViewNarrowWidth = 480;

StatusLook lookOf(RecordDifference::Change change) {
    switch (change) {
    case RecordDifference::Change::added: return {Symbol::tick, &Tokens::met};
    case RecordDifference::Change::removed: return {Symbol::cross, &Tokens::overdue};
    case RecordDifference::Change::changed: break;
    }
    return {Symbol::triangle, &Tokens::attention};
}

} // namespace

QString countWords(const std::vector<RecordDifference>& differences) {
    if (differences.empty()) return DifferencesModel::tr("Nothing differs.");
    std::array<int, 3> counts{};
    for (const RecordDifference& each : differences)
        ++counts[static_cast<size_t>(each.change)];
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            parts += DifferencesModel::tr("%1 %2", "change, number of rows")
                         .arg(displayName(static_cast<RecordDifference::Change>(i)))
                         .arg(counts[i]);
    }
    return parts.join(u" · "_s);
}

void DifferencesModel::show(std::vector<RecordDifference> differences) {
    beginResetModel();
    list = std::move(differences);
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const RecordDifference& of = list[static_cast<size_t>(index.row())];
    const QString fields = of.fields.join(tr(", ", "between fields"));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == change) return displayName(of.change);
        if (index.column() == area) return of.area;
        return fields.isEmpty() ? of.what : tr("%1: %2", "record, fields").arg(of.what, fields);
    case Qt::ToolTipRole: {
        QStringList lines{tr("%1: %2", "area, change").arg(of.area, displayName(of.change)), of.what, fields};
        lines.removeAll(QString());
        return plainTip(lines.join(u'\n'));
    }
    case statusLookRole:
        return index.column() == change ? QVariant::fromValue(lookOf(of.change)) : QVariant();
    default: return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case change: return tr("Change");
    case area: return tr("Area");
    default: return tr("What");
    }
}

DifferencesView::DifferencesView(QWidget* parent) : QTableView(parent), rows(new DifferencesModel(this)) {
    setModel(rows);
    makeCalm(*this);
    setItemDelegate(new StatusCellDelegate(this));
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("Differences"));
    setColumnWidth(DifferencesModel::change, 72);
    setColumnWidth(DifferencesModel::area, 104);
    horizontalHeader()->setSectionResizeMode(DifferencesModel::what, QHeaderView::Stretch);
}

void DifferencesView::show(std::vector<RecordDifference> differences) {
    rows->show(std::move(differences));
}

void DifferencesView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    setColumnHidden(DifferencesModel::area, width() < differencesViewNarrowWidth);
}

} // namespace zhibu
