#include "ui/pages/import/import_session.h"

#include "core/exchange/spreadsheet/reader.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/backups.h"
#include "core/usecases/import_layouts.h"
#include "ui/shell/dialogs.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// Rows that are written well within half a second.
constexpr qint64 fewRows = 2000;

bool hasWords(const Row& row) {
    return std::ranges::count_if(row.cells, [](const Cell& cell) { return !cell.isEmpty(); }) > 1;
}

} // namespace

ImportSession::ImportSession(Workspace& workspace, QObject* parent) : QObject(parent), space(workspace) {
    connect(&space, &Workspace::changed, this, &ImportSession::replan);
}

ImportSession::~ImportSession() {
    cancel();
}

void ImportSession::cancel() {
    if (task) task->cancel();
}

void ImportSession::run(const QString& title, Work work, std::function<void()> then) {
    LongTask* started = space.run(title, std::move(work));
    task = started;
    connect(started, &LongTask::progressed, this, &ImportSession::progressed);
    connect(started, &LongTask::finished, this, std::move(then));
    connect(started, &LongTask::ended, this, [this, started] {
        if (task == started) task = nullptr;
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

void ImportSession::setKind(ImportKind kind) {
    if (kind == holds) return;
    holds = kind;
    if (workbook) guess();
}

void ImportSession::read(const QString& path) {
    planned.reset();
    done = false;
    auto result = std::make_shared<Result<Workbook>>(Workbook());
    run(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [result, path](const ProgressSink&, const std::stop_token& stop) {
            *result = readSpreadsheet(path, {}, stop);
        },
        [this, result, path] {
            const auto first = *result ? zhibu::chosenSheet(**result, {}) : result->problems();
            if (!first) {
                Q_EMIT refused(first.problems());
                return;
            }
            chosenSheet = static_cast<size_t>(*first - (*result)->sheets.data());
            file = path;
            workbook = std::make_shared<const Workbook>(std::move(**result));
            guess();
            Q_EMIT readDone();
        });
}

QStringList ImportSession::sheetNames() const {
    QStringList names;
    if (!workbook) return names;
    for (const Sheet& each : workbook->sheets)
        names += each.name;
    return names;
}

void ImportSession::chooseSheet(size_t index) {
    chosenSheet = index;
    guess();
}

// Where no row is recognised, the first one that may be a header stands there to be corrected.
void ImportSession::guess() {
    planned.reset();
    columns = {holds, 0, 0, {}, {}};
    settled.clear();
    guessOrganization();
    if (sheet().rows.empty()) return;
    // A file of this shape was corrected by hand before: what was said then holds again.
    if (const auto known = rememberedLayout(space.ledger(), space.actor(), sheet(), holds)) {
        columns = *known;
        columns.organization = whose;
        return;
    }
    if (const Result<ColumnMapping> guessed = guessColumns(sheet(), holds)) {
        columns = *guessed;
        columns.organization = whose;
        return;
    }
    const auto likely = std::ranges::find_if(sheet().rows, hasWords);
    chooseHeader(likely == sheet().rows.end() ? 0 : static_cast<size_t>(likely - sheet().rows.begin()));
}

void ImportSession::chooseHeader(size_t rowIndex) {
    planned.reset();
    columns = mappingOf(sheet(), rowIndex, holds);
    columns.organization = whose;
}

std::vector<const Organization*> ImportSession::organizations() const {
    return organizationsForImport(space.ledger().office(), holds);
}

// The one that is chosen in the window, or the only one there is; otherwise somebody must say.
void ImportSession::guessOrganization() {
    const auto offered = organizations();
    const auto chosen = std::ranges::find(offered, space.organization(), &Organization::id);
    whose.reset();
    if (chosen != offered.end())
        whose = (*chosen)->id;
    else if (offered.size() == 1)
        whose = offered.front()->id;
}

void ImportSession::chooseOrganization(const OrganizationId& organization) {
    planned.reset();
    whose = organization;
    columns.organization = whose;
}

void ImportSession::assign(size_t column, std::optional<size_t> field) {
    planned.reset();
    for (SheetColumn& other : columns.columns) {
        if (field && other.field == field) other.field.reset();
    }
    columns.columns[column].field = field;
}

Problems ImportSession::faults() const {
    Problems problems = faultsOf(columns);
    for (Problem& problem : problems) {
        const bool isBranch = organizationFieldOf(holds) &&
                              problem.field == importFields(holds)[*organizationFieldOf(holds)].name;
        if (problem.code == u"columns.missing" && isBranch)
            problem.message =
                tr("Say which column is %1, or choose whose rows these are.").arg(problem.field);
        else if (problem.code == u"columns.missing")
            problem.message = tr("Say which column is %1.").arg(problem.field);
        else if (problem.code == u"columns.field_twice")
            problem.message = tr("More than one column is taken for %1. Leave one.").arg(problem.field);
    }
    return problems;
}

void ImportSession::settle(int row, const RowSettlement& settlement) {
    settled[row] = settlement;
    makePlan();
}

void ImportSession::makePlan() {
    planned.reset();
    rememberLayout(space.ledger(), space.actor(), columns);
    auto result = std::make_shared<Result<ImportPlan>>(ImportPlan());
    run(
        tr("Checking %1").arg(QFileInfo(file).fileName()),
        [result, book = workbook, index = chosenSheet, mapping = columns, openBook = space.opener(),
         actor = space.actor(), by = settled](const ProgressSink& progress, const std::stop_token& stop) {
            const auto ledger = openBook(OpenMode::readWrite);
            *result = planImport(ledger->book(), actor, book->sheets[index], mapping, progress, stop, by);
        },
        [this, result] {
            if (!*result) {
                Q_EMIT refused(result->problems());
                return;
            }
            planned = std::make_shared<const ImportPlan>(std::move(**result));
            Q_EMIT planDone();
        });
}

// Another change of the book may have made the plan untrue.
void ImportSession::replan(const ChangeNotice&) {
    if (planned && !done && !isBusy()) makePlan();
}

void ImportSession::apply() {
    if (bringsIn()) backUpAndApply(planned->ledgerRows() > fewRows);
}

void ImportSession::backUpAndApply(bool large) {
    auto problems = std::make_shared<Problems>();
    auto copy = std::make_shared<Result<QString>>(QString());
    run(
        tr("Bringing in %1").arg(QFileInfo(file).fileName()),
        [problems, copy, plan = planned, source = file, large, openBook = space.opener(),
         actor = space.actor()](const ProgressSink& progress, const std::stop_token& stop) {
            const auto ledger = openBook(OpenMode::readWrite);
            *copy = backUpBefore(*ledger, actor, BackupCause::import, {progress, stop});
            if (stop.stop_requested()) return;
            if (large) *problems = applyImport(ledger->book(), actor, *plan, source, {progress, stop});
        },
        [this, problems, copy, large] {
            tellCopy(*copy);
            if (problems->empty() && !large) {
                done = true;
                try {
                    *problems = applyImport(space.ledger().book(), space.actor(), *planned, file);
                } catch (const Error& error) {
                    done = false;
                    space.dialogs().showError(nullptr, error);
                    return;
                }
            }
            finishApply(*problems);
        });
}

// Without a copy the import goes on all the same; a small one can still be taken back.
void ImportSession::tellCopy(const Result<QString>& copy) {
    if (copy)
        Q_EMIT space.copied(*copy);
    else
        Q_EMIT space.copyFailed(copy.problem().message);
}

void ImportSession::finishApply(const Problems& problems) {
    done = problems.empty();
    if (!done) {
        Q_EMIT refused(problems);
        return;
    }
    space.ledger().noticeOtherWriters(); // a large plan was written through a ledger of its own
    Q_EMIT applied();
}

void ImportSession::saveHeldBack(const QString& target) const {
    const QTemporaryDir folder;
    const QString written = writeRejectedRows(sheet(), *planned, folder.filePath(u"rows"_s));
    QFile rows(written);
    if (!rows.open(QIODevice::ReadOnly))
        throw Error(tr("The rows could not be written."), rows.errorString());
    saveFile(target, rows.readAll());
}

} // namespace zhibu
