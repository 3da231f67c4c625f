#pragma once

#include "core/usecases/figures.h"
#include "core/usecases/lists.h"

/// 工作台: what is owed, the year at a glance, hours, terms. The figures are those of `zhibu-cli duties`.
namespace zhibu {

/// One thing to do. Duties asked of every member stand here once per organisation, with the people still
/// missing.
struct OwedItem {
    duties::DutyResult result; ///< the earliest due of those it stands for
    QString title;             ///< the duty, in the user's language
    QString organizationName;
    QStringList
        people; ///< names of those it is asked of, where it is asked of persons; group or post otherwise
    QString clause;
    QString quote;                        ///< verbatim, "" where only the content is known
    ActivityKinds recordKinds;            ///< of the record that would settle it; empty where no record does
    OrganizationId recordFor;             ///< who holds it: the group, for what is asked of a group
    QString explanation;                  ///< 说明原因, "" where there is none
    std::optional<int> changedSince = {}; ///< the office's own numbers hold since that year
};

struct MatrixCell {
    Period period;
    duties::Status status = duties::Status::not_applicable; ///< the worst of those asked
    int asked = 0;                                          ///< results that apply
    int met = 0;
    int count = 0; ///< activities counted, where one organisation is asked
    std::optional<Date> due = {};
};
struct MatrixRow {
    QString duty;
    QString title;
    QString subject; ///< the group's name, where one organisation's groups are asked one by one
    QString clause;
    QString quote;
    std::optional<int> changedSince = {}; ///< likewise
    bool perPerson = false;               ///< shown as a bar: met of asked
    int asked = 0;
    int met = 0;
    std::vector<MatrixCell> cells;
};

/// The year of many organisations at once: one row an organisation, one column a duty.
struct OfficeGrid {
    struct Column {
        QString duty; ///< id
        QString title;
        QString clause;
        QString quote;
    };
    struct Cell {
        duties::Status status = duties::Status::not_applicable; ///< the worst of those asked
        int asked = 0;
        int met = 0;
        int overdue = 0;
    };
    struct Row {
        OrganizationId organization;
        QString name;
        std::vector<Cell> cells; ///< parallel to the columns
        int overdue = 0;
    };
    std::vector<Column> columns = {};
    std::vector<Row> rows = {}; ///< by organisation code; only those something is asked of
};

struct HoursSummary {
    int members = 0; ///< without those who must reach the committee's number
    int membersMet = 0;
    int committee = 0;
    int committeeMet = 0;
    QString memberHours; ///< "24"
    QString committeeHours;
    struct Gap {
        QString name;
        CreditHours hours;
        CreditHours missing;
    };
    std::vector<Gap> gaps; ///< largest first, a few
};

struct TermLine {
    OrganizationId organization;
    QString organizationName;
    int number = 0;
    Date electedOn;
    Date dueOn;
    int daysLeft = 0;
    std::optional<int> approved;
    int posts = 0;
    int filled = 0;
    struct OpenSeat {
        QString position;
        Date openedOn;
        int daysLeft = 0; ///< negative when past the three months
    };
    std::vector<OpenSeat> openSeats;
};

struct Workbench {
    Date asOf;
    int year = 0;
    std::vector<OwedItem> owed = {}; ///< by due date
    std::vector<OwedItem> explained =
        {};          ///< overdue, with 说明原因: not in the list, still ✗ in every figure
    int overdue = 0; ///< of the list
    int dueSoon = 0;
    std::vector<MatrixRow> matrix = {};
    OfficeGrid grid = {}; ///< empty where one branch is looked at
    HoursSummary hours = {};
    std::vector<TermLine> terms = {};
    std::vector<ActivityRow> recent = {}; ///< what was held last
    int lateEntries = 0;                  ///< 补录 of the year
};

/// For the organisation and everything below it.
Result<Workbench> workbench(Ledger& ledger, const Actor& actor, const OrganizationId& organization, Date asOf,
                            int year);

/// Who holds what and what comes due, of the organisation and everything below it.
std::vector<TermLine> termLines(const Office& office, const OrganizationId& organization, Date day);

/// 说明原因 for an overdue result. Undoable; a second one for the same result replaces the first.
Problems explainOverdue(Ledger& ledger, const Actor& actor, const duties::DutyResult& result,
                        const QString& reason);

} // namespace zhibu
