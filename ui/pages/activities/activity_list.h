#pragma once

#include "ui/pages/activities/activity_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace zhibu {

class ActivityDelegate;
class CalendarView;
class DraftStrip;
class EmptyState;
class FilterBar;
class PageHeading;
class Workspace;

/// Everything recorded, newest first, under filters; drafts above it.
class ActivityList final : public QWidget {
    Q_OBJECT

public:
    ActivityList(Workspace& workspace, QWidget* parent);

    /// What a destination asks for. What is left out is not filtered by.
    struct Wanted {
        ActivityKinds kinds = {};
        std::optional<Date> from = {};
        std::optional<Date> to = {}; ///< inclusive
        std::optional<OrganizationId> organization = {};
        bool onlyDrafts = false;
    };
    void filterBy(const Wanted& wanted);
    void apply();   ///< reads the filters and the scope anew
    void refresh(); ///< after a change of the book
    void refreshDrafts();
    void select(const ActivityId& activity);
    QString searchedFor() const;
    ActivityModel* rows() const { return model; }
    QTableView* table() const { return view; }
    FilterBar* filters() const { return bar; }
    CalendarView* calendar(); ///< made when it is first wanted
    void showCalendar(bool on);
    std::vector<ActivityId> selected() const;
    DraftStrip* draftStrip() const { return strip; }
    /// The kinds and the organisation filtered by: a new record begins with them.
    ActivityKinds chosenKinds() const;
    OrganizationId chosenOrganization() const;

Q_SIGNALS:
    void openWanted(const zhibu::ActivityId& activity);
    void continueWanted(const zhibu::DraftId& draft);
    void newWanted();
    void newOnDayWanted(zhibu::Date day);
    void tell(const QString& sentence);

private:
    enum class State { all, final, draft, trash };

    void buildHeading();
    void buildFilters();
    void buildTable();
    void fillPeriods();
    void fillOrganizations();
    void filterByDays(std::optional<Date> from, std::optional<Date> to);
    void showCounts();
    void showEmptyState();
    std::optional<ActivityId> idOfCurrent() const;
    void openCurrent();
    void discard(const DraftId& draft);
    void finaliseAll();
    void emptyAllTrash();
    void buildBulk();
    void showSelection();
    bool tooMany(); ///< says so
    void printSelected();
    void exportSelected();
    State state() const;

    Workspace& workspace;
    ActivityModel* model;
    PageHeading* heading;
    FilterBar* bar;
    QLineEdit* search = nullptr;
    QComboBox* kind = nullptr;
    QComboBox* period = nullptr;
    QComboBox* holder = nullptr;
    QComboBox* states = nullptr;
    DraftStrip* strip;
    QTableView* view;
    EmptyState* empty;
    QPushButton* emptyAction = nullptr;
    QStackedLayout* body;
    CalendarView* month = nullptr;
    QPushButton* calendarButton = nullptr;
    QPushButton* trashButton = nullptr;
    QWidget* bulk = nullptr;
    QLabel* bulkWords = nullptr;
    ActivityDelegate* delegate = nullptr;
    std::optional<Date> customFrom; ///< a stretch of days that is no period, asked for from elsewhere
    std::optional<Date> customTo;
};

} // namespace zhibu
