#include "ui/pages/import/plan_model.h"

#include "ui/widgets/tables.h"

namespace zhibu {

namespace {

QString joined(const PlannedRow& row) {
    QStringList sentences;
    for (const Problem& problem : row.reasons)
        sentences += problem.message;
    for (const Problem& problem : row.warnings)
        sentences += PlanModel::tr("Note: %1").arg(problem.message);
    return sentences.join(u' ');
}

QChar sign(Outcome outcome) {
    switch (outcome) {
    case Outcome::created: return u'+';
    case Outcome::changed: return u'~';
    case Outcome::unchanged: return u'=';
    case Outcome::doubtful: return u'?';
    case Outcome::rejected: break;
    }
    return u'×';
}

} // namespace

QString outcomeWords(Outcome outcome) {
    return sign(outcome) + QStringLiteral(" ") + displayName(outcome);
}

void PlanModel::setRows(std::vector<PlannedRow> rows) {
    beginResetModel();
    list = std::move(rows);
    wanted.reset();
    arrange();
    endResetModel();
}

void PlanModel::show(std::optional<Outcome> outcomeWanted) {
    beginResetModel();
    wanted = outcomeWanted;
    arrange();
    endResetModel();
}

void PlanModel::arrange() {
    shown.clear();
    for (size_t i = 0; i < list.size(); ++i) {
        if (!wanted || list[i].outcome == *wanted) shown.push_back(i);
    }
}

int PlanModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (role == Qt::ToolTipRole) return plainTip(data(index, Qt::DisplayRole));
    const PlannedRow& of = row(index.row());
    switch (index.column()) {
    case number: return of.row;
    case outcome: return outcomeWords(of.outcome);
    case subject: return of.subject;
    default: return joined(of);
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case number: return tr("Row");
    case outcome: return tr("Outcome");
    case subject: return tr("What it is about");
    default: return tr("Why");
    }
}

} // namespace zhibu
