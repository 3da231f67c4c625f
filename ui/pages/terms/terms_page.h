#pragma once

#include "ui/pages/terms/term_details.h"
#include "ui/pages/terms/terms_model.h"
#include "ui/shell/page.h"

#include <QPointer>

class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace zhibu {

class ElectionView;
class ImportDialog;
class EmptyState;
class PostTimeline;
class FilterBar;
class PageHeading;

/// 班子换届: every organisation's running term with its countdown, posts, and vacancies with their clocks.
class TermsPage final : public Page {
    Q_OBJECT

public:
    explicit TermsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("terms"); }
    QString title() const override { return tr("Terms and posts"); }
    int badge() const override { return count; }
    /// "organization": chosen in the table; with "action" "election", "by_election", "take" (a post,
    /// "position") or "approval" the worksheet or the form as well; "election": a worksheet by its id.
    void open(const QVariantMap& parameters) override;
    ElectionView* worksheet(); ///< made when it is first wanted
    bool showsWorksheet() const;

public Q_SLOTS:
    void refresh();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTable();
    void run(TermVerb verb, const QByteArray& id, const QString& words);
    void openWorksheet(ElectionPurpose purpose, const std::optional<ElectionId>& id);
    void showList();
    void openImport();
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
    QStackedLayout* stack;
    QWidget* listPage;
    ElectionView* election = nullptr;
    PostTimeline* timeline = nullptr;
    QWidget* timelineCard = nullptr;
    QWidget* surface;
    TermDetails* details;
    EmptyState* nothing;
    QTimer* soon;
    QPointer<ImportDialog> wizard;
    int count = 0;
};

} // namespace zhibu
