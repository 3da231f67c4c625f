#pragma once

#include "core/domain/records.h"
#include "core/usecases/pinyin_match.h"

#include <QFrame>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QLineEdit;
class QTreeView;

namespace zhibu {

/// Keeps what fits the typed text, and everything above it.
class OrganizationFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setTyped(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString typed;
    mutable QHash<QString, NameKeys> keys; ///< by name; worked out when first asked for
};

/// The list that opens below an organisation picker: a filter line over the tree.
class OrganizationTree final : public QFrame {
    Q_OBJECT

public:
    OrganizationTree(const std::vector<Organization>& list, std::optional<OrganizationId> current,
                     QWidget* parent);

Q_SIGNALS:
    void picked(const zhibu::OrganizationId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const std::vector<Organization>& list);
    void filter(const QString& text);
    void pick(const QModelIndex& index);

    QStandardItemModel items;
    OrganizationFilter filtered;
    QLineEdit* search;
    QTreeView* tree;
};

} // namespace zhibu
