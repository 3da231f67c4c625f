#pragma once

#include "ui/pages/organizations/organization_verbs.h"
#include "ui/shell/page.h"

class QTreeView;
class QVBoxLayout;

namespace zhibu {

class Card;
class DateField;
class OrganizationsModel;
class PageHeading;

/// 组织: the tree as it stood on any day, with headcounts; what is done with an organisation, each dated.
class OrganizationsPage final : public Page {
    Q_OBJECT

public:
    explicit OrganizationsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("organizations"); }
    QString title() const override { return tr("Organisations"); }
    /// "organization": chosen in the tree.
    void open(const QVariantMap& parameters) override;

public Q_SLOTS:
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTree(Card& card);
    void showChosen();
    void addActions(const Organization& organization);
    void addText(const QString& words);
    std::optional<OrganizationId> chosen() const;
    Date day() const;

    PageHeading* heading;
    DateField* dayField;
    OrganizationsModel* model;
    QTreeView* tree;
    Card* card;
    QWidget* inside = nullptr;
    QVBoxLayout* column = nullptr;
    QTimer* soon;
};

} // namespace zhibu
