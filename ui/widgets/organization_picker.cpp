#include "ui/widgets/organization_picker.h"

#include "ui/widgets/choice_button.h"
#include "ui/widgets/organization_tree.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>

namespace zhibu {

OrganizationPicker::OrganizationPicker(QWidget* parent) : QWidget(parent), button(new ChoiceButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    setFocusProxy(button);
    button->setAccessibleDescription(tr("Opens the list of organisations"));
    connect(button, &QPushButton::clicked, this, &OrganizationPicker::open);
    showName();
}

void OrganizationPicker::setOrganizations(std::vector<Organization> organizations) {
    list = std::move(organizations);
    const bool still =
        std::any_of(list.begin(), list.end(), [this](const Organization& row) { return row.id == chosen; });
    if (!still) chosen.reset();
    showName();
}

void OrganizationPicker::setCurrent(const OrganizationId& id) {
    chosen = id;
    showName();
}

void OrganizationPicker::showName() {
    QString name = tr("Choose an organisation");
    for (const Organization& organization : list) {
        if (organization.id == chosen) name = organization.name;
    }
    button->setText(name);
    button->setToolTip(plainTip(name));
    button->setAccessibleName(tr("Organisation: %1").arg(name));
}

void OrganizationPicker::open() {
    auto* tree = new OrganizationTree(list, chosen, this);
    connect(tree, &OrganizationTree::picked, this, &OrganizationPicker::choose);
    tree->resize(qMax(width(), tree->minimumWidth()), tree->minimumHeight());
    tree->move(mapToGlobal(QPoint(0, height() + 2)));
    tree->show();
    tree->setFocus();
}

void OrganizationPicker::choose(const OrganizationId& id) {
    if (chosen == id) return;
    chosen = id;
    showName();
    Q_EMIT picked(id);
}

} // namespace zhibu
