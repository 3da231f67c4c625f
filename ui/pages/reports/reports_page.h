#pragma once

#include "ui/pages/reports/report_output.h"
#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace zhibu {

class EmptyState;
class OrganizationPicker;
class PageHeading;
class ReportPreview;

/// 报表: the quarterly report of an organisation, shown as it will be printed, and written to files.
class ReportsPage final : public Page {
    Q_OBJECT

public:
    explicit ReportsPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("reports"); }
    QString title() const override { return tr("Reports"); }
    /// "period": "2020Q3".
    void open(const QVariantMap& parameters) override;
    const std::optional<Report>& report() const { return shown; }

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeControls();
    void adoptScope();
    void refreshSoon();
    void save(ReportFile kind);
    void print();
    void showReport(std::optional<Report> report);

    PageHeading* heading;
    OrganizationPicker* organization = nullptr;
    QComboBox* period = nullptr;
    QList<QPushButton*> outputs;
    QWidget* surface;
    ReportPreview* preview;
    EmptyState* nothing;
    QTimer* soon;
    std::optional<Report> shown;
    bool stale = true;
};

} // namespace zhibu
