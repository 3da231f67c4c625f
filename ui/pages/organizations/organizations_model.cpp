#include "ui/pages/organizations/organizations_model.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
const QString organizationType = u"application/x-zhibu-organization"_s;
}

void OrganizationsModel::setLines(std::vector<TreeLine> lines) {
    beginResetModel();
    list = std::move(lines);
    children.assign(list.size(), {});
    parents.assign(list.size(), std::nullopt);
    places.assign(list.size(), 0);
    roots.clear();
    std::vector<size_t> above; // the line of every depth on the way down
    for (size_t i = 0; i < list.size(); ++i) {
        const auto depth = static_cast<size_t>(list[i].depth);
        above.resize(depth);
        std::vector<size_t>& siblings = depth == 0 ? roots : children[above.back()];
        if (depth > 0) parents[i] = above.back();
        places[i] = static_cast<int>(siblings.size());
        siblings.push_back(i);
        above.push_back(i);
    }
    endResetModel();
}

const std::vector<size_t>& OrganizationsModel::childrenOf(const QModelIndex& parent) const {
    return parent.isValid() ? children[static_cast<size_t>(parent.internalId())] : roots;
}

QModelIndex OrganizationsModel::indexOf(const OrganizationId& id) const {
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].organization.id == id) return createIndex(places[i], 0, i);
    }
    return {};
}

QModelIndex OrganizationsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, childrenOf(parent)[static_cast<size_t>(row)]);
}

QModelIndex OrganizationsModel::parent(const QModelIndex& index) const {
    const auto above = index.isValid() ? parents[static_cast<size_t>(index.internalId())] : std::nullopt;
    return above ? createIndex(places[*above], 0, *above) : QModelIndex();
}

int OrganizationsModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

QVariant OrganizationsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const TreeLine& of = line(index);
    if (role == idRole) return of.organization.id.toByteArray();
    if (role == Qt::TextAlignmentRole && index.column() >= members)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && of.advised)
        return tr("By headcount this would be a %1.").arg(displayName(*of.advised));
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case name: return of.organization.name;
    case kind:
        return of.advised
                   ? tr("%1 (should be %2)").arg(displayName(of.organization.kind), displayName(*of.advised))
                   : displayName(of.organization.kind);
    case code: return of.organization.code;
    case members: return of.members;
    case full: return of.full;
    default: return {};
    }
}

QVariant OrganizationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= members)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case name: return tr("Organisation");
    case kind: return tr("Kind");
    case code: return tr("Code");
    case members: return tr("Members");
    case full: return tr("Full members");
    default: return {};
    }
}

Qt::ItemFlags OrganizationsModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!draggable || !index.isValid()) return flags;
    flags |= Qt::ItemIsDropEnabled;
    if (line(index).organization.origin == Origin::kept && index.parent().isValid())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList OrganizationsModel::mimeTypes() const {
    return {organizationType};
}

QMimeData* OrganizationsModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    auto* data = new QMimeData;
    data->setData(organizationType, line(indexes.front()).organization.id.toByteArray());
    return data;
}

// Nothing moves here: the page asks for the day and the document first.
bool OrganizationsModel::dropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                      const QModelIndex& parent) {
    const auto moved = OrganizationId::fromBytes(data->data(organizationType));
    if (moved && parent.isValid() && line(parent).organization.id != *moved)
        Q_EMIT moveWanted(*moved, line(parent).organization.id);
    return false;
}

} // namespace zhibu
