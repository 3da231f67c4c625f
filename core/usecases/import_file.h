#pragma once

#include "core/domain/office.h"
#include "core/exchange/import/plan.h"
#include "core/exchange/spreadsheet/sheet.h"
#include "core/storage/book.h"

/// Bringing in a spreadsheet: read, plan, show, apply (interfaces.md §3).
namespace zhibu {

struct ImportOptions {
    bool dryRun = false;
    QString sheet = {}; ///< by name; the first one with rows where empty
    std::vector<ColumnOverride> overrides = {};
    /// Whose rows these are where no column says so; the home organisation of a branch's book where empty.
    std::optional<OrganizationId> organization = {};
    std::function<void()> beforeApplying = {}; ///< once it is known that something will be brought in
};

struct ImportSummary {
    std::array<int, outcomeCount> counts = {};
    std::vector<PlannedRow> rows = {};
    QStringList unknownColumns = {};
    std::optional<OrganizationId> organization = {}; ///< all rows belong to it; no column says so
    std::vector<LeftOutRow> leftOut = {};            ///< totals and the like: no records
    std::vector<MissingMember> missing = {};         ///< members the roster does not name; nobody was removed
    QString rejectedFile = {}; ///< where the rows that were held back lie; "" when there are none
};

/// The plan for a sheet, for the wizard and for importFile. Nothing is changed. `settled`: what was said by
/// hand about doubtful rows of a roster.
Result<ImportPlan> planImport(Book& book, const Actor& actor, const Sheet& sheet,
                              const ColumnMapping& mapping, const ProgressSink& progress = {},
                              std::stop_token stop = {}, const RowSettlements& settled = {});
/// Writes the plan in one change. A plan without changes leaves no entry. `source` names the file in the
/// audit trail.
Problems applyImport(Book& book, const Actor& actor, const ImportPlan& plan, const QString& source,
                     const PlanningRun& run = {});
/// Writes the rows that are held back beside the file, each with its number and reason; an older file of that
/// name goes. Returns its path, "" when no row is held back. Throws Error.
QString writeRejectedRows(const Sheet& sheet, const ImportPlan& plan, const QString& source);

/// The organisations of this book that all rows of such a file may belong to: branches for a roster, those
/// with a committee for terms, any for activities; none for what names no organisation.
std::vector<const Organization*> organizationsForImport(const Office& office, ImportKind kind);

/// The sheet asked for by name, or the first with rows.
Result<const Sheet*> chosenSheet(const Workbook& workbook, const QString& name);

/// All of it: good rows go in as one change, the others come back as `FILE.rejected.csv`. A file that cannot
/// be read or mapped is refused whole and the book is not touched.
Result<ImportSummary> importFile(Book& book, const Actor& actor, ImportKind kind, const QString& path,
                                 const ImportOptions& options, const ProgressSink& progress = {},
                                 const std::stop_token& stop = {});

} // namespace zhibu
