#include "app/cli/rows.h"
#include "core/usecases/backups.h"
#include "core/usecases/import_file.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct ImportCommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ImportArguments {
    ImportKind kind = ImportKind::members;
    std::string file;
    std::string sheet;
    std::vector<std::string> overrides;
    bool dryRun = false;
    Format format = Format::table;
};

QString joined(const Problems& problems) {
    QStringList sentences;
    for (const Problem& problem : problems)
        sentences += problem.message;
    return sentences.join(u' ');
}

// Rows that go in as they are would drown the ones that need a look.
Rows notableRows(const ImportSummary& summary) {
    Rows rows{{u"row"_s, u"outcome"_s, u"subject"_s, u"reasons"_s, u"warnings"_s}, {}};
    for (const PlannedRow& row : summary.rows) {
        if (row.reasons.empty() && row.warnings.empty()) continue;
        rows.objects.push_back({{u"row"_s, row.row},
                                {u"outcome"_s, displayName(row.outcome)},
                                {u"subject"_s, row.subject},
                                {u"reasons"_s, joined(row.reasons)},
                                {u"warnings"_s, joined(row.warnings)}});
    }
    return rows;
}

void sayOutcome(const ImportSummary& summary, bool dryRun) {
    const auto& counts = summary.counts;
    const auto count = [&counts](Outcome outcome) { return counts[static_cast<size_t>(outcome)]; };
    say(ImportCommandText::tr("New %1, changed %2, unchanged %3, doubtful %4, rejected %5.")
            .arg(count(Outcome::created))
            .arg(count(Outcome::changed))
            .arg(count(Outcome::unchanged))
            .arg(count(Outcome::doubtful))
            .arg(count(Outcome::rejected)));
    if (!summary.unknownColumns.isEmpty())
        say(ImportCommandText::tr("Columns kept out: %1").arg(summary.unknownColumns.join(u"、"_s)));
    if (!summary.missing.empty()) {
        QStringList names;
        for (const MissingMember& each : summary.missing)
            names += ImportCommandText::tr("%1 (%2)", "name and number").arg(each.name, each.number);
        say(ImportCommandText::tr("Not in the list, and not removed: %1").arg(names.join(u"、"_s)));
    }
    if (dryRun) say(ImportCommandText::tr("This was a trial: nothing was changed."));
    if (!summary.rejectedFile.isEmpty())
        say(ImportCommandText::tr(
                "The rows that did not go in are in %1, each with its reason. Correct them there and "
                "import that file.")
                .arg(summary.rejectedFile));
}

int runImport(const CommonOptions& common, const ImportArguments& arguments) {
    const SystemClock clock;
    ImportOptions options;
    options.dryRun = arguments.dryRun;
    options.sheet = fromArgument(arguments.sheet);
    for (const std::string& text : arguments.overrides) {
        const Result<ColumnOverride> parsed = parseColumnOverride(fromArgument(text));
        if (!parsed) return refuse(parsed.problems());
        options.overrides.push_back(*parsed);
    }
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    options.beforeApplying = [&ledger] {
        const Result<QString> copy = backUpBefore(**ledger, ledger->actor, BackupCause::import);
        say(copy ? ImportCommandText::tr("The book as it was before is kept in %1.").arg(*copy)
                 : copy.problem().message);
    };
    const Result<ImportSummary> summary =
        importFile((*ledger)->book(), ledger->actor, arguments.kind, fromArgument(arguments.file), options);
    if (!summary) return refuse(summary.problems());
    const Rows rows = notableRows(*summary);
    if (!rows.objects.empty() || arguments.format != Format::table) printRows(rows, arguments.format);
    sayOutcome(*summary, arguments.dryRun);
    const auto& counts = summary->counts;
    const int heldBack =
        counts[static_cast<size_t>(Outcome::doubtful)] + counts[static_cast<size_t>(Outcome::rejected)];
    return heldBack > 0 ? doneInPart : done;
}

} // namespace

void addImportCommand(CommandLine& line) {
    auto* command =
        addCommand(line, "import", ImportCommandText::tr("Bring in a spreadsheet (.csv, .xlsx, .xls)"),
                   "--book 机关.zhibu import members 党员名册.xlsx --dry-run");
    static const std::map<std::string, ImportKind> kinds{{"organizations", ImportKind::organizations},
                                                         {"members", ImportKind::members},
                                                         {"terms", ImportKind::terms},
                                                         {"activities", ImportKind::activities},
                                                         {"training", ImportKind::training}};
    auto arguments = std::make_shared<ImportArguments>();
    command->add_option("KIND", arguments->kind, "organizations, members, terms, activities, training")
        ->required()
        ->transform(CLI::CheckedTransformer(kinds));
    command->add_option("FILE", arguments->file, ImportCommandText::tr("The spreadsheet").toStdString())
        ->required();
    command->add_flag("--dry-run", arguments->dryRun,
                      ImportCommandText::tr("Show what would happen and change nothing").toStdString());
    command->add_option("--sheet", arguments->sheet,
                        ImportCommandText::tr("Name of the sheet; by default the first").toStdString());
    command->add_option("--map", arguments->overrides,
                        ImportCommandText::tr("COLUMN=FIELD, where a title is not understood").toStdString());
    addFormatOption(command, arguments->format);
    command->callback([&line, arguments] {
        line.chosen = [&line, arguments] { return runImport(line.common, *arguments); };
    });
}

} // namespace zhibu::cli
