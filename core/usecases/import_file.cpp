#include "core/usecases/import_file.h"

#include "core/exchange/import/apply.h"
#include "core/exchange/spreadsheet/reader.h"
#include "core/reports/writers/csv_writer.h"
#include "core/reports/writers/file_saving.h"
#include "core/storage/draft_repository.h"
#include "core/storage/output_path.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/draft_content.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct ImportFileText {
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

QString joined(const Problems& problems) {
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences += problem.message;
    return sentences.join(u' ');
}

QString csvLine(QStringList cells) {
    for (QString& cell : cells) {
        cell = formulaSafe(cell);
        if (needsQuotes(cell)) cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    }
    return cells.join(u',') + u"\r\n"_s;
}

void writeDrafts(Transaction& transaction, const ActivityChanges& changes) {
    for (const ActivityChanges::PlannedDraft& draft : changes.drafts)
        draft_repository::save(transaction, draft.id, activityDraftKind, draft.identity,
                               draftContent(draftOf(draft.activity), draft.id, transaction.sealer));
    for (const DraftId& draft : changes.finishedDrafts)
        draft_repository::remove(transaction, draft);
}

/// A file that an import of ours has left there: its header ends with our two columns.
bool isRejectedFile(const QString& path) {
    const QFileInfo there(path);
    QFile file(path);
    if (there.isSymLink() || !there.isFile() || !file.open(QIODevice::ReadOnly)) return false;
    constexpr qint64 longestHeader = 64 * 1024;
    const QString header = QString::fromUtf8(file.read(longestHeader)).section(u"\r\n"_s, 0, 0);
    return header.startsWith(QChar(0xFEFF)) &&
           header.endsWith(csvLine({rowNumberTitle(), reasonTitle()}).trimmed());
}

/// Beside the source: where that name is not ours to take, a numbered one. The folder may be anybody's.
QString rejectedPath(const QString& source) {
    QString path = source + u".rejected.csv"_s;
    for (int number = 2; !isRejectedFile(path) && outputFault(path, Replaces::nothing) && number < 1000;
         ++number)
        path = source + u".rejected-%1.csv"_s.arg(number);
    return path;
}

} // namespace

Result<const Sheet*> chosenSheet(const Workbook& workbook, const QString& name) {
    QStringList names;
    for (const Sheet& sheet : workbook.sheets) {
        if (name.isEmpty() ? !sheet.rows.empty() : sheet.name == name) return &sheet;
        names += sheet.name;
    }
    if (name.isEmpty())
        return Problem{u"sheet"_s, u"sheet.empty"_s,
                       ImportFileText::tr("The file holds no rows. Choose another.")};
    return Problem{
        u"sheet"_s, u"sheet.unknown"_s,
        ImportFileText::tr("There is no sheet “%1”. The file has: %2.").arg(name, names.join(u"、"_s))};
}

Problems applyImport(Book& book, const Actor& actor, const ImportPlan& plan, const QString& source,
                     const PlanningRun& run) {
    if (const auto refusal = refused(book, actor, Right::write)) return {*refusal};
    if (!plan.changesLedger() && !plan.changesDrafts()) return {};
    const QString kind = importKindName(plan.mapping.kind);
    const Reason reason{.verb = u"import."_s + kind,
                        .title = ImportFileText::tr("Import from “%1”").arg(QFileInfo(source).fileName()),
                        .plannedRows = plan.ledgerRows()};
    return book.change(actor, reason, [&](Transaction& transaction) -> Problems {
        const auto keepVersion = [&reason](Transaction& t, const ActivityId& id) {
            keepRecordVersion(t, id, reason.title);
        };
        if (Problems problems = applyImport(transaction, plan, run, keepVersion); !problems.empty())
            return problems;
        if (const auto* activities = std::get_if<ActivityChanges>(&plan.changes))
            writeDrafts(transaction, *activities);
        return {};
    });
}

QString writeRejectedRows(const Sheet& sheet, const ImportPlan& plan, const QString& source) {
    const QString path = rejectedPath(source);
    if (!plan.holdsRowsBack()) {
        if (isRejectedFile(path)) QFile::remove(path);
        return {};
    }
    QStringList header;
    std::vector<size_t> kept; // columns of an earlier rejected file are written afresh
    for (size_t i = 0; i < plan.mapping.columns.size(); ++i) {
        const QString& title = plan.mapping.columns[i].title;
        if (title == rowNumberTitle() || title == reasonTitle()) continue;
        kept.push_back(i);
        header += title;
    }
    QString text = csvLine(header + QStringList{rowNumberTitle(), reasonTitle()});
    std::unordered_map<int, const Row*> byNumber;
    for (const Row& row : sheet.rows)
        byNumber.emplace(row.number, &row);
    for (const PlannedRow& planned : plan.rows) {
        if (!planned.heldBack()) continue;
        QStringList cells;
        for (const size_t column : kept)
            cells += byNumber.at(planned.row)->at(column).text();
        text += csvLine(cells + QStringList{QString::number(planned.row), joined(planned.reasons)});
    }
    if (isRejectedFile(path)) QFile::remove(path);
    saveFile(path, "\xEF\xBB\xBF" + text.toUtf8(), Replaces::nothing);
    return path;
}

Result<ImportSummary> importFile(Book& book, const Actor& actor, ImportKind kind, const QString& path,
                                 const ImportOptions& options, const ProgressSink& progress,
                                 const std::stop_token& stop) {
    if (const auto refusal = refused(book, actor, Right::write)) return *refusal;
    const Result<Workbook> workbook = readSpreadsheet(path, {}, stop);
    if (!workbook) return workbook.problems();
    const Result<const Sheet*> sheet = chosenSheet(*workbook, options.sheet);
    if (!sheet) return sheet.problems();
    const Result<ColumnMapping> mapping = mapColumns(**sheet, kind, options.overrides);
    if (!mapping) return mapping.problems();
    const Result<ImportPlan> plan = planImport(book, actor, **sheet, *mapping, progress, stop);
    if (!plan) return plan.problems();
    if (stop.stop_requested()) return importCancelled();

    ImportSummary summary{.counts = plan->counts(),
                          .rows = plan->rows,
                          .unknownColumns = mapping->unknownTitles(),
                          .missing = plan->missing};
    if (options.dryRun) return summary;
    // The rows that stay out are safe in their file before the others go in.
    summary.rejectedFile = writeRejectedRows(**sheet, *plan, path);
    if (options.beforeApplying && (plan->changesLedger() || plan->changesDrafts())) options.beforeApplying();
    if (Problems problems = applyImport(book, actor, *plan, path, {progress, stop}); !problems.empty())
        return problems;
    return summary;
}

} // namespace zhibu
