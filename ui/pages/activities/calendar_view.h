#pragma once

#include "ui/pages/activities/calendar_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace zhibu {

class Workspace;

/// 组织生活 by month: what was held on which day; Enter on a day opens it, or begins a record where there is
/// none.
class CalendarView final : public QWidget {
    Q_OBJECT

public:
    CalendarView(Workspace& workspace, QWidget* parent);

    void show(const Period& month);
    void refresh() { show(month); }
    const Period& shown() const { return month; }
    QTableView* table() const { return view; }
    CalendarModel* days() const { return model; }

Q_SIGNALS:
    void openWanted(const zhibu::ActivityId& activity);
    void newWanted(zhibu::Date day);

private:
    void openDay(const QModelIndex& index);

    Workspace& workspace;
    CalendarModel* model;
    QTableView* view;
    QLabel* title;
    Period month;
};

} // namespace zhibu
