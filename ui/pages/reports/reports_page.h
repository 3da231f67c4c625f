#pragma once

#include "core/domain/period.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace zhibu {

class ChartColumn;
class EmptyState;
class InspectionModel;
class OrganizationPicker;
class PageHeading;
class ReportPreview;

/// 报表: the quarterly report, the consolidated one with its charts and its draft in words, the year's
/// handbook and the check before an inspection, shown as they will be printed — the check as a list with a
/// way to each record — and written to files.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    enum class Kind { quarterly, consolidated, narrative, handbook, inspection };

    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    /// "kind": "quarterly", "consolidated", "narrative", "handbook" or "inspection"; "period": "2020Q3",
    /// "2020".
    void open(const QVariantMap& parameters) override;
    const Report* report() const; ///< nullptr while none is shown
    const std::optional<Printout>& printout() const { return shown; }
    Kind kind() const;
    QTableView* inspectionList() const { return list; }

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeControls();
    void makeInspectionList();
    void adoptScope();
    void fillPeriods();
    void refreshSoon();
    void save(ReportFile kind);
    void print();
    void showPrintout(std::optional<Printout> printout);
    void showWaiting(const QString& what);
    void showRefused(const QString& why);
    void showStopped();
    void showEmpty(const QString& title, const QString& sentence);
    void refreshQuarterly(const OrganizationId& whose, const Period& quarter);
    void refreshConsolidated(const OrganizationId& whose, const Period& wanted);
    void refreshNarrative(const OrganizationId& whose, const Period& wanted);
    void refreshHandbook(const OrganizationId& whose, const Period& wanted);
    void refreshInspection(const OrganizationId& whose, int year);
    template<class Made, class Work, class Show>
    void putTogether(const QString& task, const QString& waiting, Work work, Show show);
    QString nameOf(const OrganizationId& whose) const;

    PageHeading* heading;
    QComboBox* kindChoice = nullptr;
    OrganizationPicker* organization = nullptr;
    QComboBox* period = nullptr;
    QList<std::pair<ReportFile, QPushButton*>> outputs;
    QPushButton* printer = nullptr;
    QStackedWidget* surface;
    QWidget* pages; ///< the preview, and charts beside it where the report has any
    ReportPreview* preview;
    ChartColumn* charts;
    InspectionModel* model;
    QTableView* list;
    EmptyState* nothing;
    QTimer* soon;
    std::optional<Printout> shown;
    int asked = 0; ///< which question was asked last: an answer to an earlier one comes too late
    bool stale = true;
};

} // namespace zhibu
