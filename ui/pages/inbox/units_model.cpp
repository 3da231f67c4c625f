#include "ui/pages/inbox/units_model.h"

#include "core/domain/natural_order.h"
#include "ui/widgets/status_cell.h"

namespace zhibu {

namespace {

bool isValid(const UnitSeal& of) {
    return !of.key.revokedAt && !of.key.replacedAt;
}

StatusLook lookOf(const UnitSeal& of) {
    if (of.key.revokedAt) return {Symbol::cross, &Tokens::overdue};
    if (of.key.replacedAt) return {Symbol::dash, &Tokens::faint};
    return {Symbol::tick, &Tokens::met};
}

/// The first group of a fingerprint, which tells the few seals of one unit apart.
QString shortOf(const QString& fingerprint) {
    return fingerprint.section(u' ', 0, 0);
}

QString stateOf(const UnitSeal& of) {
    if (of.key.revokedAt) return UnitsModel::tr("Revoked");
    if (of.key.replacedAt)
        return of.after.isEmpty() ? UnitsModel::tr("Replaced")
                                  : UnitsModel::tr("Replaced by %1").arg(shortOf(of.after));
    if (!of.after.isEmpty()) return UnitsModel::tr("Valid, older than %1").arg(shortOf(of.after));
    return of.before.isEmpty() ? UnitsModel::tr("Valid")
                               : UnitsModel::tr("Valid, follows %1").arg(shortOf(of.before));
}

/// By the code of the unit as people count, each unit's seals in the order they came.
void arrangeSeals(std::vector<UnitSeal>& seals) {
    std::ranges::stable_sort(seals, [](const UnitSeal& a, const UnitSeal& b) {
        return std::pair(naturalKey(a.code), a.key.registeredAt) <
               std::pair(naturalKey(b.code), b.key.registeredAt);
    });
    for (size_t i = 1; i < seals.size(); ++i) {
        if (!seals[i].key.organization || seals[i].key.organization != seals[i - 1].key.organization)
            continue;
        seals[i].before = seals[i - 1].key.fingerprint;
        seals[i - 1].after = seals[i].key.fingerprint;
    }
}

QString dayOf(const QDateTime& moment) {
    return moment.toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace

void UnitsModel::show(std::vector<UnitSeal> seals) {
    beginResetModel();
    list = std::move(seals);
    arrangeSeals(list);
    keys.assign(list.size(), std::nullopt);
    endResetModel();
}

bool UnitsModel::matches(int index, const QString& typed) const {
    const UnitSeal& of = row(index);
    const QString text = typed.trimmed();
    if (text.isEmpty() || of.code.contains(text, Qt::CaseInsensitive) ||
        of.key.fingerprint.contains(text, Qt::CaseInsensitive))
        return true;
    auto& kept = keys[static_cast<size_t>(index)];
    if (!kept) kept = nameKeys(of.key.holder);
    return zhibu::matches(text, *kept);
}

int UnitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int UnitsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString UnitsModel::words(const UnitSeal& of, int column) const {
    switch (column) {
    case unit: return of.key.holder;
    case code: return of.code;
    case state: return stateOf(of);
    case asked:
        if (!of.key.organization) return tr("no unit");
        if (!of.askedSince) return tr("not asked");
        return of.askedUntil ? tr("until %1").arg(of.askedUntil->addDays(-1).toIso())
                             : tr("since %1").arg(of.askedSince->toIso());
    case seal: return of.key.fingerprint;
    case registered: return dayOf(of.key.registeredAt);
    case ended:
        return of.key.revokedAt    ? dayOf(*of.key.revokedAt)
               : of.key.replacedAt ? dayOf(*of.key.replacedAt)
                                   : QString();
    default: return {};
    }
}

QVariant UnitsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const UnitSeal& of = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return words(of, index.column());
    case Qt::ToolTipRole: return plainTip(words(of, index.column()));
    case statusLookRole: return index.column() == state ? QVariant::fromValue(lookOf(of)) : QVariant();
    default: return {};
    }
}

QVariant UnitsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case unit: return tr("Unit");
    case code: return tr("Code");
    case state: return tr("Seal is");
    case asked: return tr("Asked for files");
    case seal: return tr("Fingerprint");
    case registered: return tr("Registered");
    case ended: return tr("Ended");
    default: return {};
    }
}

void UnitRows::show(const QString& text, bool validOnly) {
    typed = text;
    onlyValid = validOnly;
    invalidateFilter();
}

bool UnitRows::filterAcceptsRow(int row, const QModelIndex&) const {
    const auto* units = static_cast<const UnitsModel*>(sourceModel());
    return (!onlyValid || isValid(units->row(row))) && units->matches(row, typed);
}

} // namespace zhibu
