#include "core/usecases/chosen_records.h"

#include "core/storage/activity_list_repository.h"
#include "core/usecases/activity_draft.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

namespace zhibu {

namespace {

struct ChosenRecordsText {
    Q_DECLARE_TR_FUNCTIONS(ChosenRecords)
};

std::vector<ReportColumn> columns() {
    return {{.title = ChosenRecordsText::tr("No."), .kind = ColumnKind::number, .width = 0.4},
            {.title = ChosenRecordsText::tr("Date"), .kind = ColumnKind::date},
            {.title = ChosenRecordsText::tr("Party organisation"), .width = 2, .wrap = true},
            {.title = ChosenRecordsText::tr("Kinds"), .width = 1.6, .wrap = true},
            {.title = ChosenRecordsText::tr("Topic"), .width = 3, .wrap = true},
            {.title = ChosenRecordsText::tr("Expected"), .kind = ColumnKind::number, .width = 0.6},
            {.title = ChosenRecordsText::tr("Present"), .kind = ColumnKind::number, .width = 0.6},
            {.title = ChosenRecordsText::tr("Entered on"), .kind = ColumnKind::date}};
}

} // namespace

Result<Report> chosenRecordsReport(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& chosen,
                                   Date printedOn) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Report report{.title = ChosenRecordsText::tr("Chosen records"), .subtitle = {}, .printedOn = printedOn};
    ReportTable table{.columns = columns()};
    for (const auto& stored : activity_list_repository::rowsOf(ledger.book().connection(), chosen)) {
        const Organization* holder = ledger.office().organization(stored.organization);
        ReportRow row;
        row.emplace_back(static_cast<qint64>(table.rows.size()) + 1);
        row.emplace_back(stored.heldOn);
        row.emplace_back(holder ? holder->name : QString());
        row.emplace_back(kindNames(stored.kinds));
        row.emplace_back(stored.topic);
        row.emplace_back(stored.expected);
        row.emplace_back(stored.present);
        row.push_back(stored.enteredOn ? ReportCell(*stored.enteredOn) : ReportCell());
        table.rows.push_back(std::move(row));
    }
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace zhibu
