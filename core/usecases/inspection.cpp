#include "core/usecases/inspection.h"

#include "core/storage/activity_repository.h"
#include "core/usecases/draft_completeness.h"
#include "core/usecases/draft_content.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct InspectionText {
    Q_DECLARE_TR_FUNCTIONS(Inspection)
};

constexpr qint64 readAtOnce = 256; ///< records, some milliseconds

/// What an inspection of a final record would say; whose record it is, is no fault of the record.
Problems missingIn(const Activity& activity, const Office& office, Date today) {
    ActivityDraft draft = draftOf(activity);
    // The five slots are not in the record; without any ticked the theme day says nothing of them.
    if (draft.themeItems.isEmpty()) draft.themeSlots = QStringList{u"-"_s};
    const Completeness found = completeness(draft, office, today);
    Problems missing;
    for (const Problems* list : {&found.errors, &found.warnings}) {
        for (const Problem& problem : *list) {
            if (problem.code != u"organization.received" && problem.code != u"organization.reference")
                missing.push_back(problem);
        }
    }
    return missing;
}

QString marksOf(const ActivityRow& row) {
    if (row.lateByDays) return InspectionText::tr("late entry, %n day(s)", nullptr, *row.lateByDays);
    return row.imported ? InspectionText::tr("imported") : QString();
}

QString sentences(const Problems& problems) {
    QStringList list;
    for (const Problem& problem : problems)
        list += problem.message;
    return list.join(u'\n');
}

} // namespace

Result<Inspection> inspectRecords(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                                  int year, const ProgressSink& progress, const std::stop_token& stop) {
    return inspectRecords(ledger, actor, organization, Period::ofYear(year), progress, stop);
}

Result<Inspection> inspectRecords(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                                  const Period& period, const ProgressSink& progress,
                                  const std::stop_token& stop) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const auto rows =
        activityList(ledger, actor, {.root = organization, .from = period.first(), .to = period.last()});
    if (!rows) return rows.problems();
    Inspection inspection;
    const Date today = ledger.clock().today();
    Connection& connection = ledger.book().connection();
    std::optional<Connection::Reading> reading;
    for (const ActivityRow& row : *rows) {
        if (inspection.looked % readAtOnce == 0) {
            reading.reset(); // whoever wants to write gets a turn
            reading.emplace(connection);
        }
        if (stop.stop_requested())
            return Problem{u"inspection"_s, u"inspection.stopped"_s, InspectionText::tr("Stopped.")};
        tell(progress, ++inspection.looked, static_cast<qint64>(rows->size()));
        const auto activity = activity_repository::find(connection, ledger.book().sealer(), row.id);
        if (!activity) continue;
        if (Problems missing = missingIn(*activity, ledger.office(), today); !missing.empty())
            inspection.lacking.push_back({row, std::move(missing)});
    }
    return inspection;
}

Report inspectionReport(const Inspection& inspection, const QString& organization, int year, Date printedOn) {
    Report report{.title = InspectionText::tr("Check before the inspection"),
                  .subtitle = InspectionText::tr("%1 · %2").arg(organization).arg(year),
                  .printedOn = printedOn};
    ReportTable table{
        .columns = {{.title = InspectionText::tr("No."),
                     .kind = ColumnKind::number,
                     .alignment = Alignment::centre,
                     .width = 0.4},
                    {.title = InspectionText::tr("Party organisation"), .width = 2, .wrap = true},
                    {.title = InspectionText::tr("Date"), .kind = ColumnKind::date},
                    {.title = InspectionText::tr("Kinds"), .width = 1.6, .wrap = true},
                    {.title = InspectionText::tr("Topic"), .width = 2.2, .wrap = true},
                    {.title = InspectionText::tr("What is missing"), .width = 3.4, .wrap = true},
                    {.title = InspectionText::tr("Mark"), .width = 1.1}},
        .emptyText = InspectionText::tr("Nothing is missing.")};
    for (const InspectedRecord& record : inspection.lacking) {
        ReportRow row;
        row.emplace_back(static_cast<qint64>(table.rows.size()) + 1);
        row.emplace_back(record.row.organizationName);
        row.emplace_back(record.row.heldOn);
        row.emplace_back(kindNames(record.row.kinds));
        row.emplace_back(record.row.topic);
        row.emplace_back(sentences(record.missing), Tone::dueSoon);
        row.emplace_back(marksOf(record.row));
        table.rows.push_back(std::move(row));
    }
    table.notes += InspectionText::tr("%1 records looked at, %2 lack something.")
                       .arg(inspection.looked)
                       .arg(inspection.lacking.size());
    report.tables.push_back(std::move(table));
    report.signatures = {InspectionText::tr("Prepared by"), InspectionText::tr("Reviewed by")};
    return report;
}

} // namespace zhibu
