#pragma once

#include "core/duties/hours.h"
#include "ui/pages/reports/printout.h"
#include "ui/shell/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTabWidget;

namespace zhibu {

class CourseDialog;
class CoursesTab;
class EmptyState;
class FilterBar;
class HoursFilter;
class HoursModel;
class MakeUpTab;
class OverviewTab;
class PageHeading;

/// 教育培训: who has reached the year's hours, where they come from, and what is missing.
class TrainingPage final : public Page {
    Q_OBJECT

public:
    explicit TrainingPage(Workspace& workspace, QWidget* parent = nullptr);

    QString name() const override { return QStringLiteral("training"); }
    QString title() const override { return tr("Training"); }
    /// "filter": "not_met" shows those who still lack hours. "tab": "make_up", "courses" or "overview".
    void open(const QVariantMap& parameters) override;

    CourseDialog* enterCourse();
    void freezeYear();
    void liftYear();
    void exemptChosen();
    MakeUpTab* makeUpTab() const { return makeUps; }
    CoursesTab* coursesTab() const { return courses; }
    QTableView* list() const { return table; }

public Q_SLOTS:
    void refresh();

private:
    void makeFilters();
    void makeVerbs();
    QPushButton* addVerb(const QString& words, const QString& name, std::function<void()> run);
    void addMenu(const QString& words, const QString& name,
                 const QList<std::pair<QString, std::function<void()>>>& entries);
    void refreshTab();
    void writeRegister(ReportFile kind);
    void writeStatements(const QString& ending);
    std::vector<MemberId> chosenMembers() const;
    QWidget* makeTable();
    void filter();
    void showFound();
    QString frozenWords() const;
    void openMember(const QModelIndex& index);

    PageHeading* heading;
    FilterBar* filters;
    QLineEdit* search = nullptr;
    QComboBox* standing = nullptr;
    QComboBox* role = nullptr;
    HoursModel* model;
    HoursFilter* shown;
    QTableView* table;
    QTabWidget* tabs;
    QList<QPushButton*> verbs;
    QString frozenNote;
    MakeUpTab* makeUps;
    CoursesTab* courses;
    OverviewTab* overview;
    QWidget* surface;
    EmptyState* nothing;
    QTimer* soon;
};

} // namespace zhibu
