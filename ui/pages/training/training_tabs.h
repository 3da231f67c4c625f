#pragma once

#include "core/usecases/training.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace zhibu {

class ChartView;
class DateField;
class Workspace;

/// 补课: who missed what that gives hours, those who still need them first. M makes the chosen ones up on the
/// day.
class MakeUpTab final : public QWidget {
    Q_OBJECT

public:
    explicit MakeUpTab(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    QTableWidget* list() const { return table; }
    void makeUpChosen();

Q_SIGNALS:
    void tell(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Workspace& space;
    QTableWidget* table;
    DateField* day;
    std::vector<MissedLine> lines;
};

/// Courses of the year, a line a member; corrected and removed here.
class CoursesTab final : public QWidget {
    Q_OBJECT

public:
    explicit CoursesTab(Workspace& workspace, QWidget* parent = nullptr);
    void refresh();
    QTableWidget* list() const { return table; }

Q_SIGNALS:
    void tell(const QString& sentence);

private:
    void editChosen();
    void removeChosen();
    std::vector<CreditLine> chosen() const;

    Workspace& space;
    QTableWidget* table;
    std::vector<CreditLine> lines;
};

/// How the hours are distributed, and where the branches stand.
class OverviewTab final : public QWidget {
    Q_OBJECT

public:
    explicit OverviewTab(Workspace& workspace, QWidget* parent = nullptr);
    void show(const std::vector<duties::HoursRow>& rows);

private:
    Workspace& space;
    ChartView* distribution;
    ChartView* branches;
};

} // namespace zhibu
