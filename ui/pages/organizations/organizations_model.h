#pragma once

#include "core/usecases/organization_changes.h"

#include <QAbstractItemModel>

namespace zhibu {

/// The tree of organisations as it stood on a day, with headcounts. Dragging one onto another asks to move
/// it; the rows only follow when the book has changed.
class OrganizationsModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { name, kind, code, members, full, columns };
    enum Role { idRole = Qt::UserRole, advisedRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setLines(std::vector<TreeLine> lines); ///< depth first, as organizationTree gives them
    void setDraggable(bool on) { draggable = on; }
    const TreeLine& line(const QModelIndex& index) const {
        return list[static_cast<size_t>(index.internalId())];
    }
    QModelIndex indexOf(const OrganizationId& id) const;
    int size() const { return static_cast<int>(list.size()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return columns; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    void moveWanted(const zhibu::OrganizationId& organization, const zhibu::OrganizationId& below);

private:
    const std::vector<size_t>& childrenOf(const QModelIndex& parent) const;

    std::vector<TreeLine> list;
    std::vector<std::vector<size_t>> children; ///< parallel to the lines
    std::vector<size_t> roots;
    std::vector<std::optional<size_t>> parents;
    std::vector<int> places; ///< among the siblings
    bool draggable = true;
};

} // namespace zhibu
