#include "app/cli/rows.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/backups.h"
#include "core/usecases/import_file.h"
#include "core/usecases/import_template.h"

#include <QCoreApplication>
#include <QFileInfo>
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
    std::string organization;
    std::string form; ///< where the empty form goes
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

void sayOutcome(const ImportSummary& summary, ImportKind kind, bool dryRun) {
    const auto& counts = summary.counts;
    const auto count = [&counts](Outcome outcome) { return counts[static_cast<size_t>(outcome)]; };
    say(ImportCommandText::tr("New %1, changed %2, unchanged %3, doubtful %4, rejected %5.")
            .arg(count(Outcome::created))
            .arg(count(Outcome::changed))
            .arg(count(Outcome::unchanged))
            .arg(count(Outcome::doubtful))
            .arg(count(Outcome::rejected)));
    for (const QString& title : summary.unknownColumns) {
        if (const QString hint = hintForTitle(kind, title); !hint.isEmpty()) say(title + u": "_s + hint);
    }
    if (!summary.leftOut.empty()) {
        QStringList rows;
        for (const LeftOutRow& each : summary.leftOut)
            rows += ImportCommandText::tr("%1 “%2”", "row number, its text").arg(each.row).arg(each.text);
        say(ImportCommandText::tr("Rows left out, as they are no records: %1").arg(rows.join(u"、"_s)));
    }
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

void sayWhose(const Office& office, ImportKind kind, const OrganizationId& organization) {
    say(ImportCommandText::tr("No column %1: all rows belong to %2.")
            .arg(importFields(kind)[*organizationFieldOf(kind)].name, office.nameOf(organization)));
}

// An empty form needs no book; with one, it has no column for the branch where the book is a branch's.
int saveTemplate(const CommonOptions& common, const ImportArguments& arguments) {
    const SystemClock clock;
    bool ofOne = true;
    if (!common.book.empty()) {
        const auto ledger = openLedger(common, clock, OpenMode::readOnly);
        if (!ledger) return refuse(ledger.problems());
        ofOne = !arguments.organization.empty() || (*ledger)->home().kind == OrganizationKind::branch;
    }
    QString path = fromArgument(arguments.form);
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive)) path += u".xlsx"_s;
    if (QFileInfo::exists(path))
        return refuse({{u"template"_s, u"template.exists"_s,
                        ImportCommandText::tr("%1 exists already. Choose another name.").arg(path)}});
    saveFile(path, importTemplate(arguments.kind, ofOne));
    say(ImportCommandText::tr("The empty form is %1. Fill it in, then import it.").arg(path));
    return done;
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
    if (!arguments.organization.empty()) {
        const auto organization = (*ledger)->organizationByCode(fromArgument(arguments.organization));
        if (!organization) return refuse(organization.problems());
        options.organization = *organization;
    }
    const Result<ImportSummary> summary =
        importFile((*ledger)->book(), ledger->actor, arguments.kind, fromArgument(arguments.file), options);
    if (!summary) return refuse(summary.problems());
    const Rows rows = notableRows(*summary);
    if (!rows.objects.empty() || arguments.format != Format::table) printRows(rows, arguments.format);
    if (summary->organization) sayWhose((*ledger)->office(), arguments.kind, *summary->organization);
    sayOutcome(*summary, arguments.kind, arguments.dryRun);
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
    auto* file =
        command->add_option("FILE", arguments->file, ImportCommandText::tr("The spreadsheet").toStdString());
    auto* form = command->add_option(
        "--template", arguments->form,
        ImportCommandText::tr("Bring nothing in; save an empty form (.xlsx) of this kind there")
            .toStdString());
    form->excludes(file);
    command->add_flag("--dry-run", arguments->dryRun,
                      ImportCommandText::tr("Show what would happen and change nothing").toStdString());
    command->add_option("--sheet", arguments->sheet,
                        ImportCommandText::tr("Name of the sheet; by default the first").toStdString());
    command->add_option("--map", arguments->overrides,
                        ImportCommandText::tr("COLUMN=FIELD, where a title is not understood").toStdString());
    command->add_option("--org", arguments->organization,
                        ImportCommandText::tr(
                            "Code of the organisation all rows belong to where no column says so; by default "
                            "the home organisation, if it is a branch")
                            .toStdString());
    addFormatOption(command, arguments->format);
    command->callback([&line, arguments] {
        if (arguments->file.empty() && arguments->form.empty()) throw CLI::RequiredError("FILE");
        line.chosen = [&line, arguments] {
            return arguments->form.empty() ? runImport(line.common, *arguments)
                                           : saveTemplate(line.common, *arguments);
        };
    });
}

} // namespace zhibu::cli
