#pragma once

#include "core/duties/result.h"
#include "core/reports/report.h"

/// What is owed, on paper and in a calendar. Pure: lines in, report or bytes out.
namespace zhibu {

/// One thing owed by one organisation; of what is asked of every member, one line with all who lack it.
struct OwedLine {
    duties::DutyResult result; ///< the earliest due of those it stands for
    QString duty;              ///< its title in the user's language
    QString organization;      ///< its name
    QStringList people = {};   ///< names, a group or a post; empty where the organisation itself is asked
    QString clause = {};
    QString explanation = {}; ///< 说明原因; "" where there is none
    int warningDays = 0;      ///< remind so long before
};

/// How many results it stands for.
int resultsOf(const OwedLine& line);

struct OwedListContext {
    QString organizationName; ///< whose list
    Date asOf;
    Date printedOn;
    QString filter = {}; ///< in words, "" when everything is shown
};

/// Owed by due date, and beside it what was explained: that is not owed any more and stays overdue in every
/// figure (duties.md §2).
Report owedList(const std::vector<OwedLine>& owed, const std::vector<OwedLine>& explained,
                const OwedListContext& context);

/// What is overdue, the reason given beside it; one that has a reason stays overdue (duties.md §2).
ReportTable overdueTable(const std::vector<OwedLine>& lines);

/// "2020-11", "quarter 3 of 2020", "first half of 2020", "2020"; "" without a period.
QString periodWords(const std::optional<Period>& period);
/// "Overdue by 3 days", "Due today", "12 days left"; the status where nothing is due.
QString dueWords(const duties::DutyResult& result);

} // namespace zhibu
