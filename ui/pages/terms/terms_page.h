#pragma once

#include "ui/pages/terms/terms_model.h"
#include "ui/shell/page.h"

class QSortFilterProxyModel;
class QTableView;

namespace zhibu {

class EmptyState;
class FilterBar;
class PageHeading;
class TermDetails;

/// 班子换届: every organisation's running term with its countdown, posts, and vacancies with their clocks.
class TermsPage final : public Page {
    Q_OBJECT

public:
    explicit TermsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("terms"); }
    QString title() const override { return tr("Terms and posts"); }
    int badge() const override { return count; }
    /// "organization": chosen in the table.
    void open(const QVariantMap& parameters) override;

public Q_SLOTS:
    void refresh();

private:
    QWidget* makeTable();
    void choose(const OrganizationId& organization);
    void showChosen();
    std::optional<OrganizationId> chosen() const;
    std::vector<TermRow> rows() const;
    TermWarnings warnings() const;

    PageHeading* heading;
    FilterBar* filters;
    TermsModel* model;
    QSortFilterProxyModel* shown;
    QTableView* table;
    QWidget* surface;
    TermDetails* details;
    EmptyState* nothing;
    QTimer* soon;
    int count = 0;
};

} // namespace zhibu
