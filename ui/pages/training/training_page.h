#pragma once

#include "core/duties/hours.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace zhibu {

class EmptyState;
class FilterBar;
class HoursFilter;
class HoursModel;
class PageHeading;

/// 教育培训: who has reached the year's hours, where they come from, and what is missing.
class TrainingPage final : public Page {
    Q_OBJECT

public:
    explicit TrainingPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("training"); }
    QString title() const override { return tr("Training"); }
    /// "filter": "not_met" shows those who still lack hours.
    void open(const QVariantMap& parameters) override;

public Q_SLOTS:
    void refresh();

private:
    void makeFilters();
    QWidget* makeTable();
    void filter();
    void showFound();
    void openMember(const QModelIndex& index);

    PageHeading* heading;
    FilterBar* filters;
    QLineEdit* search = nullptr;
    QComboBox* standing = nullptr;
    QComboBox* role = nullptr;
    HoursModel* model;
    HoursFilter* shown;
    QTableView* table;
    QWidget* surface;
    EmptyState* nothing;
    QTimer* soon;
};

} // namespace zhibu
