#include "ui/pages/training/hours_model.h"

#include "ui/widgets/tables.h"

namespace zhibu {

using duties::Status;

CreditHours missingHours(const duties::HoursRow& row) {
    return CreditHours::ofHundredths(row.required.hundredths() - row.hours.hundredths());
}

void HoursModel::setRows(std::vector<duties::HoursRow> rows, const Office& office) {
    beginResetModel();
    list = std::move(rows);
    organizations.clear();
    for (const duties::HoursRow& row : list) {
        const Organization* branch = office.organization(row.organization);
        organizations += branch ? branch->name : row.organizationCode;
    }
    keys.assign(list.size(), std::nullopt);
    endResetModel();
}

HoursOnBar HoursModel::onBar(int index) const {
    const duties::HoursRow& of = row(index);
    const auto attended = CreditHours::ofHundredths(of.fromActivities.hundredths() - of.madeUp.hundredths());
    HoursOnBar bar{.required = of.required,
                   .parts = {{tr("Activities attended"), attended}, {tr("Made up"), of.madeUp}}};
    for (size_t i = 0; i < trainingFormCount; ++i)
        bar.parts.push_back({displayName(static_cast<TrainingForm>(i)), of.byForm[i]});
    return bar;
}

const NameKeys& HoursModel::keysOf(int index) const {
    auto& kept = keys[static_cast<size_t>(index)];
    if (!kept) kept = nameKeys(row(index).name);
    return *kept;
}

bool HoursModel::matches(int index, const QString& typed) const {
    const QString text = typed.trimmed();
    return text.isEmpty() || row(index).number.contains(text, Qt::CaseInsensitive) ||
           zhibu::matches(text, keysOf(index));
}

bool HoursModel::isMet(int index) const {
    return row(index).hours >= row(index).required;
}

QString HoursModel::statusWords(int index) const {
    if (isExempt(index)) return tr("Exempt");
    return displayName(row(index).status);
}

int HoursModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int HoursModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant HoursModel::shown(int index, int column) const {
    const duties::HoursRow& of = row(index);
    const auto amount = [](CreditHours value) {
        return value.hundredths() == 0 ? QString() : value.toString();
    };
    switch (column) {
    case number: return of.number;
    case name: return of.name;
    case organization: return organizations[index];
    case role: return of.committee ? tr("Committee") : tr("Member");
    case hours: return onBar(index).words();
    case meetings: return amount(onBar(index).parts[0].hours);
    case madeUp: return amount(of.madeUp);
    case own: return amount(of.ownCredits);
    case missing: return isExempt(index) ? QString() : amount(missingHours(of));
    case status: return statusWords(index);
    default: return {};
    }
}

QVariant HoursModel::sortKey(int index, int column) const {
    const duties::HoursRow& of = row(index);
    switch (column) {
    case name: return keysOf(index).full;
    case role: return of.committee;
    case hours: return of.hours.hundredths();
    case meetings: return of.fromActivities.hundredths() - of.madeUp.hundredths();
    case madeUp: return of.madeUp.hundredths();
    case own: return of.ownCredits.hundredths();
    case missing: return isExempt(index) ? -1 : missingHours(of).hundredths();
    case status: return static_cast<int>(of.status);
    default: return shown(index, column);
    }
}

QVariant HoursModel::data(const QModelIndex& index, int wanted) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int at = index.row();
    const bool isAmount = index.column() >= meetings && index.column() <= missing;
    switch (wanted) {
    case Qt::DisplayRole: return shown(at, index.column());
    case Qt::TextAlignmentRole:
        return QVariant((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == status && isExempt(at)) return plainTip(row(at).exemption);
        return plainTip(index.column() == hours || index.column() == own ? QVariant(onBar(at).details())
                                                                         : shown(at, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() != hours) return shown(at, index.column());
        return isMet(at) ? tr("%1 hours, reached").arg(onBar(at).words())
                         : tr("%1 hours, not yet reached").arg(onBar(at).words());
    case sortRole: return sortKey(at, index.column());
    case idRole: return row(at).member.toByteArray();
    default: return {};
    }
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int wanted) const {
    if (orientation != Qt::Horizontal) return {};
    const bool isAmount = section >= meetings && section <= missing;
    if (wanted == Qt::TextAlignmentRole)
        return QVariant((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (wanted != Qt::DisplayRole) return {};
    switch (section) {
    case number: return tr("Number");
    case name: return tr("Name");
    case organization: return tr("Branch");
    case role: return tr("Asked as");
    case hours: return tr("Hours");
    case meetings: return tr("Activities");
    case madeUp: return tr("Made up");
    case own: return tr("Courses");
    case missing: return tr("Missing");
    case status: return tr("Status");
    default: return {};
    }
}

} // namespace zhibu
