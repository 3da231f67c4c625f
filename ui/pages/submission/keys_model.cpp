#include "ui/pages/submission/keys_model.h"

#include "ui/widgets/status_cell.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString dayFormat = u"yyyy-MM-dd"_s;

QString stateWords(const KeyLine& key) {
    if (key.revokedAt) return KeysModel::tr("revoked %1").arg(key.revokedAt->toString(dayFormat));
    if (key.replacedAt) return KeysModel::tr("replaced %1").arg(key.replacedAt->toString(dayFormat));
    return KeysModel::tr("holds");
}

StatusLook lookOf(const KeyLine& key) {
    if (key.revokedAt) return {Symbol::cross, &Tokens::overdue};
    if (key.replacedAt) return {};
    return {Symbol::tick, &Tokens::met};
}

} // namespace

void KeysModel::show(std::vector<KeyLine> given) {
    beginResetModel();
    list = std::move(given);
    endResetModel();
}

const KeyLine* KeysModel::at(int row) const {
    const auto index = static_cast<size_t>(row);
    return row >= 0 && index < list.size() ? &list[index] : nullptr;
}

int KeysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int KeysModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant KeysModel::data(const QModelIndex& index, int role) const {
    const KeyLine* key = index.isValid() ? at(index.row()) : nullptr;
    if (!key) return {};
    if (role == statusLookRole)
        return index.column() == state ? QVariant::fromValue(lookOf(*key)) : QVariant();
    if (role == Qt::ToolTipRole) return plainTip(key->holder + u'\n' + key->fingerprint);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case holder: return key->holder;
    case fingerprint: return key->fingerprint;
    case since: return key->registeredAt.toString(dayFormat);
    case state: return stateWords(*key);
    default: return {};
    }
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case holder: return tr("Whose");
    case fingerprint: return tr("Fingerprint");
    case since: return tr("Registered");
    case state: return tr("State");
    default: return {};
    }
}

} // namespace zhibu
