#pragma once

#include "core/reports/report.h"
#include "core/usecases/receiving.h"

/// 报送率: which unit has handed in which quarter, and when.
namespace zhibu {

/// Days after a quarter's last day; settings of the office.
struct ReportingDeadlines {
    int days = 15; ///< until then it is on time
    int grace = 0; ///< further days that still count as on time
};
ReportingDeadlines reportingDeadlines(Ledger& ledger);
/// 0 … 90 and 0 … 30. Verb "reporting.deadlines".
Problems setReportingDeadlines(Ledger& ledger, const Actor& actor, const ReportingDeadlines& deadlines);

enum class ReportState {
    notAsked, ///< the unit did not exist, or was not asked yet
    open,     ///< not handed in, and there is time left
    missing,  ///< 未报
    reported, ///< 已报
    late,     ///< 迟报
    held,     ///< a file came, and is held
    returned  ///< 退回
};
QString identifier(ReportState state);
QString displayName(ReportState state);

struct ReportCellState {
    ReportState state = ReportState::notAsked;
    int revision = 0; ///< of what stands; above 1: 更正
    bool accepted = false;
    std::optional<Date> receivedOn = {}; ///< the first file that stood
    int daysLate = 0;
    QByteArray file = {}; ///< what stands, or is held
};
struct ReportingRow {
    OrganizationId unit;
    QString code;
    QString name;
    std::vector<ReportCellState> quarters = {}; ///< parallel to ReportingRate::quarters
};
/// "87.9%", rounded half up; "—" where there is nothing to divide by.
QString percentWords(qint64 part, qint64 whole);

struct RateFigures {
    int asked = 0;    ///< once the quarter is over, whether the deadline is past or not; or handed in
    int reported = 0; ///< late ones too; returned ones not
    int onTime = 0;
};
struct ReportingRate {
    Date asOf;
    std::vector<Period> quarters;
    std::vector<Date> dueOn = {};          ///< parallel: last day on time, grace included
    std::vector<ReportingRow> rows = {};   ///< by code
    std::vector<RateFigures> figures = {}; ///< parallel to quarters
};
/// The four quarters of the year for every unit, or those at or below an organisation. A quarter that has not
/// ended is not asked for.
Result<ReportingRate> reportingRate(Ledger& ledger, const Actor& actor, int year, Date asOf,
                                    const std::optional<OrganizationId>& below = {});

/// 未报单位名单 of the quarter, to print.
Result<Report> missingUnitsReport(Ledger& ledger, const Actor& actor, const Period& quarter, Date asOf);
/// The whole table on paper.
Report rateReport(const ReportingRate& rate, const QString& organization, Date printedOn);

} // namespace zhibu
