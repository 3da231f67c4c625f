#include "ui/pages/duties/duties_model.h"

#include "core/usecases/stored_duty_settings.h"
#include "ui/widgets/tables.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString everyPeriod(PeriodKind period) {
    switch (period) {
    case PeriodKind::month: return DutiesModel::tr("a month");
    case PeriodKind::quarter: return DutiesModel::tr("a quarter");
    case PeriodKind::half: return DutiesModel::tr("half a year");
    case PeriodKind::year: break;
    }
    return DutiesModel::tr("a year");
}

} // namespace

QString requiredWords(const duties::Duty& duty) {
    const duties::DutyNumbers numbers = duties::numbersOf(duty);
    if (!numbers.required) return {};
    if (numbers.isHours)
        return DutiesModel::tr("%1 hours, committee %2")
            .arg(*numbers.required)
            .arg(*numbers.requiredCommittee);
    const auto* cadence = std::get_if<duties::CadenceCheck>(&duty.check);
    return DutiesModel::tr("%1 %2", "how many, in which period")
        .arg(*numbers.required)
        .arg(everyPeriod(cadence ? cadence->period : PeriodKind::year));
}

void DutiesModel::setDuties(const duties::Catalogue& catalogue) {
    beginResetModel();
    list.clear();
    for (const duties::Duty& duty : catalogue.duties()) {
        if (!duty.isRegister()) list.push_back(duty);
    }
    endResetModel();
}

int DutiesModel::rowOf(const QString& id) const {
    const auto found = std::ranges::find(list, id, &duties::Duty::id);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

int DutiesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int DutiesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString DutiesModel::shown(const duties::Duty& duty, int column) {
    const duties::DutyNumbers numbers = duties::numbersOf(duty);
    switch (column) {
    case title: return duties::displayName(duty);
    case standing: return duty.enabled ? tr("on", "a duty") : tr("off", "a duty");
    case required: return requiredWords(duty);
    case due: return numbers.due ? toText(*numbers.due) : QString();
    case strictness: return duties::displayName(duty.strictness);
    case since: return duty.changedSince ? tr("since %1").arg(*duty.changedSince) : QString();
    default: return {};
    }
}

QVariant DutiesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const duties::Duty& at = duty(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown(at, index.column());
    case Qt::ToolTipRole:
        return plainTip(QStringList{duties::displayName(at), at.quote.isEmpty() ? at.summary : at.quote,
                                    QStringList{at.source, at.clause}.join(u' ')}
                            .join(u'\n'));
    default: return {};
    }
}

QVariant DutiesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case title: return tr("Duty");
    case standing: return tr("Asked");
    case required: return tr("Required");
    case due: return tr("Due");
    case strictness: return tr("Strictness");
    case since: return tr("Changed");
    default: return {};
    }
}

} // namespace zhibu
