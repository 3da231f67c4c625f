#pragma once

#include "core/duties/hours_statement.h"
#include "core/reports/paper.h"
#include "core/reports/report.h"

/// The training hours on paper: the year's register of an office, and each member's statement.
namespace zhibu {

/// 学时登记表: a line a member with where the hours come from; the branches and the distribution below it.
struct HoursRegisterInput {
    QString organization;
    int year = 0;
    Date asOf;
    Date printedOn;
    std::vector<duties::HoursRow> rows = {};         ///< by branch and number
    std::map<OrganizationId, QString> branches = {}; ///< names
    QStringList frozen = {};                         ///< sentences about frozen years and what changed since
};
Report hoursRegister(const HoursRegisterInput& input);

/// How many members stand where: none at all, up to a quarter, … , reached, exempt.
struct HoursShare {
    QString name;
    int members = 0;
};
std::vector<HoursShare> hoursDistribution(const std::vector<duties::HoursRow>& rows);
/// Of each branch, by code: members asked, those who have reached their hours, and the average.
struct BranchHours {
    OrganizationId branch;
    QString code;
    int asked = 0;
    int met = 0;
    CreditHours total = {};
    qint64 averageHundredths() const {
        return asked == 0 ? 0 : (total.hundredths() * 2 + asked) / (2 * asked);
    }
};
std::vector<BranchHours> hoursByBranch(const std::vector<duties::HoursRow>& rows);

/// `seal`: the line that says whose seal a file bore, "" for none.
Paper statementPaper(const duties::HoursStatement& statement, const QString& seal = {});
/// Of everybody; `statements` must outlive it.
PaperSeries statementPapers(const std::vector<duties::HoursStatement>& statements);
/// For a spreadsheet: everybody's totals, and every entry they are made of.
Report statementReport(const std::vector<duties::HoursStatement>& statements, Date printedOn);

/// "from 3 courses …": what made an entry, in the words of the table.
QString sourceWords(const duties::HoursStatement::Earned& earned);

} // namespace zhibu
