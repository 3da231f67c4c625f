#include "ui/pages/workbench/owed_model.h"

#include "ui/pages/workbench/duty_words.h"
#include "ui/widgets/tables.h"

namespace zhibu {

namespace {

using duties::Status;

std::vector<OwedAction> actionsFor(const OwedItem& item, const duties::Catalogue& catalogue) {
    const duties::Duty* duty = catalogue.find(item.result.duty);
    const bool overdue = item.result.status == Status::overdue;
    if (duty && std::holds_alternative<duties::HoursCheck>(duty->check)) return {OwedAction::lookAtHours};
    if (duty && std::holds_alternative<duties::VacancyCheck>(duty->check)) return {OwedAction::fillVacancy};
    if (duty && std::holds_alternative<duties::TermCheck>(duty->check)) return {OwedAction::elect};
    if (duty && std::holds_alternative<duties::StructureKindCheck>(duty->check))
        return {OwedAction::lookAtOrganizations};
    if (duty && (std::holds_alternative<duties::StructurePostsCheck>(duty->check) ||
                 std::holds_alternative<duties::StructureHeadCheck>(duty->check)))
        return {OwedAction::lookAtTerms};
    if (item.recordKinds.empty())
        return overdue ? std::vector{OwedAction::explain} : std::vector<OwedAction>();
    if (overdue) return {OwedAction::enterLate, OwedAction::explain};
    return {OwedAction::record};
}

} // namespace

QString buttonText(OwedAction action) {
    switch (action) {
    case OwedAction::record: return OwedModel::tr("Record");
    case OwedAction::enterLate: return OwedModel::tr("Enter late");
    case OwedAction::explain: return OwedModel::tr("Explain");
    case OwedAction::lookAtHours:
    case OwedAction::lookAtOrganizations:
    case OwedAction::lookAtTerms: return OwedModel::tr("Look");
    case OwedAction::elect: return OwedModel::tr("Elect");
    case OwedAction::fillVacancy: return OwedModel::tr("Fill post");
    case OwedAction::why: return OwedModel::tr("Why?");
    case OwedAction::none: break;
    }
    return {};
}

void OwedModel::setItems(std::vector<OwedItem> items, const duties::Catalogue& catalogue, bool single) {
    beginResetModel();
    oneOrganization = single;
    list.clear();
    list.reserve(items.size());
    for (OwedItem& item : items) {
        std::vector<OwedAction> actions = actionsFor(item, catalogue);
        const duties::Duty* duty = catalogue.find(item.result.duty);
        QString title = duty ? shortName(*duty, item.title) : item.title;
        list.push_back({std::move(item), std::move(title), std::move(actions)});
    }
    endResetModel();
}

QString OwedModel::statusWords(int row) const {
    return dueWords(item(row).result);
}

QString OwedModel::about(int row) const {
    const OwedItem& owed = item(row);
    QStringList parts;
    if (!oneOrganization) parts += owed.organizationName;
    if (owed.people.size() == 1) parts += owed.people.front();
    if (owed.people.size() > 1) parts += tr("%n people", nullptr, static_cast<int>(owed.people.size()));
    const auto& period = owed.result.period;
    const bool ownYear = period && period->kind() == PeriodKind::year && period->year() == owed.result.year;
    if (period && !ownYear) parts += periodName(*period);
    return parts.join(u" · ");
}

QString OwedModel::source(int row) const {
    const OwedItem& owed = item(row);
    return owed.quote.isEmpty() ? owed.clause : tr("“%1” %2", "quote, clause").arg(owed.quote, owed.clause);
}

QString OwedModel::toolTip(int row) const {
    const OwedItem& owed = item(row);
    QStringList lines{item(row).title, source(row)};
    if (!owed.result.reason.isEmpty()) lines += owed.result.reason;
    if (owed.changedSince) lines += changedWords(owed.changedSince);
    constexpr int shown = 12;
    if (owed.people.size() > 1) {
        const QString names = owed.people.mid(0, shown).join(tr(", ", "between names"));
        lines += owed.people.size() > shown ? tr("%1 and others").arg(names) : names;
    }
    return lines.join(u'\n');
}

int OwedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

QVariant OwedModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return title(row);
    case Qt::ToolTipRole: return plainTip(toolTip(row));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3", "status, duty, for whom").arg(statusWords(row), title(row), about(row));
    default: return {};
    }
}

} // namespace zhibu
