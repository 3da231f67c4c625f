#include "ui/widgets/organization_tree.h"

#include "ui/shell/palette.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeView>

#include <unordered_map>

namespace zhibu {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1;

QStandardItem* itemFor(const Organization& organization) {
    auto* item = new QStandardItem(organization.name);
    item->setData(organization.id.toByteArray(), idRole);
    item->setData(organization.code, codeRole);
    item->setToolTip(plainTip(displayName(organization.kind)));
    item->setEditable(false);
    return item;
}

std::optional<QModelIndex> indexOf(const QAbstractItemModel& model, const QByteArray& id,
                                   const QModelIndex& below = {}) {
    for (int row = 0; row < model.rowCount(below); ++row) {
        const QModelIndex index = model.index(row, 0, below);
        if (index.data(idRole).toByteArray() == id) return index;
        if (const auto found = indexOf(model, id, index)) return found;
    }
    return std::nullopt;
}

} // namespace

void OrganizationFilter::setTyped(const QString& text) {
    typed = text.trimmed();
    invalidateFilter();
}

bool OrganizationFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (typed.isEmpty()) return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(codeRole).toString().contains(typed, Qt::CaseInsensitive)) return true;
    const QString name = index.data().toString();
    auto known = keys.constFind(name);
    if (known == keys.constEnd()) known = keys.insert(name, nameKeys(name));
    return known->full.contains(typed.toCaseFolded()) || matches(typed, *known);
}

OrganizationTree::OrganizationTree(const std::vector<Organization>& list,
                                   std::optional<OrganizationId> current, QWidget* parent)
    : QFrame(parent, Qt::Popup), search(new QLineEdit(this)), tree(new QTreeView(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    fill(list);
    filtered.setRecursiveFilteringEnabled(true);
    filtered.setSourceModel(&items);
    tree->setModel(&filtered);
    makeCalm(*tree);
    tree->header()->hide();
    tree->setAccessibleName(tr("Organisations"));
    search->setPlaceholderText(tr("Name, pinyin or code"));
    search->setAccessibleName(tr("Filter organisations"));
    search->setClearButtonEnabled(true);
    search->installEventFilter(this);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::one, spacing::one, spacing::one, spacing::one);
    column->addWidget(search);
    column->addWidget(tree);
    setMinimumSize(360, qBound(160, 70 + static_cast<int>(list.size()) * spacing::rowHeight, 420));
    setFocusProxy(search);

    tree->expandAll();
    if (current) {
        if (const auto index = indexOf(filtered, current->toByteArray())) tree->setCurrentIndex(*index);
    }
    connect(search, &QLineEdit::textChanged, this, &OrganizationTree::filter);
    connect(search, &QLineEdit::returnPressed, this, [this] { pick(tree->currentIndex()); });
    connect(tree, &QTreeView::clicked, this, &OrganizationTree::pick);
    connect(tree, &QTreeView::activated, this, &OrganizationTree::pick);
}

void OrganizationTree::fill(const std::vector<Organization>& list) {
    std::unordered_map<OrganizationId, QStandardItem*> made;
    for (const Organization& organization : list)
        made.emplace(organization.id, itemFor(organization));
    for (const Organization& organization : list) {
        const auto above = organization.parent ? made.find(*organization.parent) : made.end();
        QStandardItem* under = above == made.end() ? items.invisibleRootItem() : above->second;
        under->appendRow(made.at(organization.id));
    }
}

void OrganizationTree::filter(const QString& text) {
    filtered.setTyped(text);
    tree->expandAll();
    // The first that itself fits, not what stands above it only to hold it.
    QModelIndex index = filtered.index(0, 0);
    while (!text.isEmpty() && filtered.rowCount(index) == 1)
        index = filtered.index(0, 0, index);
    tree->setCurrentIndex(index);
}

void OrganizationTree::pick(const QModelIndex& index) {
    const auto id = OrganizationId::fromBytes(index.data(idRole).toByteArray());
    if (!id) return;
    Q_EMIT picked(*id);
    close();
}

bool OrganizationTree::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const QModelIndex next = key == Qt::Key_Down ? tree->indexBelow(tree->currentIndex())
                                                         : tree->indexAbove(tree->currentIndex());
            if (next.isValid()) tree->setCurrentIndex(next);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace zhibu
