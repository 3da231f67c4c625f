#include "app/cli/report_files.h"
#include "app/cli/rows.h"
#include "core/usecases/elections.h"
#include "core/usecases/inspection.h"
#include "core/usecases/papers.h"
#include "core/usecases/roster_report.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct PaperCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct PaperOptions {
    std::string organization;
    std::string period;
    std::string output;
    Format format = Format::table;
};

Result<Period> periodOf(const std::string& text, Date today) {
    if (text.empty()) return Period::containing(PeriodKind::year, today);
    const auto period = Period::parse(fromArgument(text));
    if (!period)
        return Problem{u"period"_s, u"period.format"_s,
                       PaperCommandsText::tr("Write the period as 2020, 2020H1, 2020Q3 or 2020-09.")};
    return *period;
}

/// Opens the book and finds organisation and period; then runs.
int with(const CommonOptions& common, const PaperOptions& options,
         const std::function<int(Ledger&, const Actor&, const OrganizationId&, const Period&)>& run) {
    const SystemClock clock;
    const Result<Period> period = periodOf(options.period, clock.today());
    if (!period) return refuse(period.problems());
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const auto root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());
    return run(**ledger, ledger->actor, *root, *period);
}

int runLedger(const CommonOptions& common, const PaperOptions& options) {
    return with(
        common, options,
        [&](Ledger& ledger, const Actor& actor, const OrganizationId& root, const Period& period) -> int {
            const Result<Paper> paper = handbookOf(ledger, actor, root, period);
            return paper ? writeTo(*paper, fromArgument(options.output)) : refuse(paper.problems());
        });
}

// Each record on pages of its own. Talks stay closed here: they are printed one by one, in the window.
int runMinutes(const CommonOptions& common, const PaperOptions& options) {
    return with(
        common, options,
        [&](Ledger& ledger, const Actor& actor, const OrganizationId& root, const Period& period) -> int {
            const auto rows =
                activityList(ledger, actor, {.root = root, .from = period.first(), .to = period.last()});
            if (!rows) return refuse(rows.problems());
            std::vector<ActivityId> ids;
            for (const ActivityRow& row : *rows)
                ids.push_back(row.id);
            const Result<Paper> all = minutesTogether(ledger, actor, ids, period.toString());
            return all ? writeTo(*all, fromArgument(options.output)) : refuse(all.problems());
        });
}

QJsonObject inWords(const InspectedRecord& record) {
    QStringList sentences;
    for (const Problem& problem : record.missing)
        sentences += problem.message;
    return {{u"organization"_s, record.row.organizationCode},
            {u"held_on"_s, record.row.heldOn.toIso()},
            {u"topic"_s, record.row.topic},
            {u"missing"_s, sentences.join(u' ')}};
}

QJsonObject toJson(const InspectedRecord& record) {
    QJsonArray missing;
    for (const Problem& problem : record.missing)
        missing.append(QJsonObject{
            {u"field"_s, problem.field}, {u"code"_s, problem.code}, {u"message"_s, problem.message}});
    return {{u"organization"_s, record.row.organizationCode},
            {u"held_on"_s, record.row.heldOn.toIso()},
            {u"topic"_s, record.row.topic},
            {u"missing"_s, missing}};
}

int runInspection(const CommonOptions& common, const PaperOptions& options) {
    return with(
        common, options,
        [&](Ledger& ledger, const Actor& actor, const OrganizationId& root, const Period& period) -> int {
            const auto found = inspectRecords(ledger, actor, root, period.year());
            if (!found) return refuse(found.problems());
            if (!options.output.empty()) {
                const QString name = ledger.office().organization(root)->name;
                return writeTo(inspectionReport(*found, name, period.year(), ledger.clock().today()),
                               fromArgument(options.output));
            }
            Rows rows{{u"organization"_s, u"held_on"_s, u"topic"_s, u"missing"_s}, {}};
            for (const InspectedRecord& record : found->lacking)
                rows.objects.push_back(options.format == Format::json ? toJson(record) : inWords(record));
            printRows(rows, options.format);
            return done;
        });
}

struct RosterOptions {
    std::string organization;
    std::string day;
    std::string output;
    bool pinyin = false;
    bool numbers = false;
};

int runRoster(const CommonOptions& common, const RosterOptions& options) {
    const SystemClock clock;
    const Result<Date> day = dayOf(options.day, "--on", clock);
    if (!day) return refuse(day.problems());
    // Numbers in the file are an entry of the audit trail: the book is opened for writing then.
    const auto ledger = openLedger(common, clock, options.numbers ? OpenMode::readWrite : OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const auto root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());
    const auto report = rosterReport(**ledger, ledger->actor,
                                     {.root = *root,
                                      .day = *day,
                                      .order = options.pinyin ? NameOrder::pinyin : NameOrder::strokes,
                                      .withNumbers = options.numbers});
    return report ? writeTo(*report, fromArgument(options.output)) : refuse(report.problems());
}

void addRoster(CommandLine& line, CLI::App* report) {
    auto* command = report->add_subcommand(
        "roster", PaperCommandsText::tr("The roster of members on a day, by strokes").toStdString());
    auto options = std::make_shared<RosterOptions>();
    command->add_option(
        "--org", options->organization,
        PaperCommandsText::tr("Code of the organisation; by default the book's own").toStdString());
    command->add_option("--on", options->day,
                        PaperCommandsText::tr("The day; by default today").toStdString());
    command->add_flag("--pinyin", options->pinyin,
                      PaperCommandsText::tr("By pinyin instead of strokes").toStdString());
    command->add_flag(
        "--with-numbers", options->numbers,
        PaperCommandsText::tr("With identity and phone numbers, which is on record").toStdString());
    command
        ->add_option("-o,--output", options->output,
                     PaperCommandsText::tr("File to write, by its ending").toStdString())
        ->required();
    command->callback(
        [&line, options] { line.chosen = [&line, options] { return runRoster(line.common, *options); }; });
}

struct ElectionOptions {
    std::string organization;
    std::string paper;
    std::string output;
};

const std::map<std::string, ElectionPaper>& electionPapers() {
    static const std::map<std::string, ElectionPaper> papers{
        {"request", ElectionPaper::request},       {"method", ElectionPaper::method},
        {"candidates", ElectionPaper::candidates}, {"voters", ElectionPaper::voters},
        {"ballot", ElectionPaper::ballot},         {"ballots", ElectionPaper::ballots},
        {"counts", ElectionPaper::counts},         {"result", ElectionPaper::result}};
    return papers;
}

// Of the organisation's newest worksheet, an open one first.
int runElection(const CommonOptions& common, const ElectionOptions& options) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const auto root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());
    const auto all = elections(**ledger, ledger->actor, *root);
    if (!all) return refuse(all.problems());
    const auto found = std::ranges::find(*all, *root, &Election::organization);
    if (found == all->end())
        return refuse({{u"election"_s, u"election.none"_s,
                        PaperCommandsText::tr("There is no election worksheet of this organisation.")}});
    const auto paper =
        electionPaperOf(**ledger, ledger->actor, found->id, electionPapers().at(options.paper));
    return paper ? writeTo(*paper, fromArgument(options.output)) : refuse(paper.problems());
}

void addElection(CommandLine& line, CLI::App* report) {
    auto* command = report->add_subcommand(
        "election", PaperCommandsText::tr("A paper of an election, as .pdf or .docx").toStdString());
    auto options = std::make_shared<ElectionOptions>();
    command->add_option(
        "--org", options->organization,
        PaperCommandsText::tr("Code of the organisation; by default the book's own").toStdString());
    std::set<std::string> names;
    for (const auto& [name, paper] : electionPapers())
        names.insert(name);
    command
        ->add_option("--paper", options->paper,
                     "request, method, candidates, voters, ballot, ballots, counts, result")
        ->required()
        ->check(CLI::IsMember(names));
    command
        ->add_option("-o,--output", options->output,
                     PaperCommandsText::tr("File to write, by its ending").toStdString())
        ->required();
    command->callback(
        [&line, options] { line.chosen = [&line, options] { return runElection(line.common, *options); }; });
}

std::shared_ptr<PaperOptions> addPaper(CommandLine& line, CLI::App* report, const char* name,
                                       const QString& description,
                                       int (*run)(const CommonOptions&, const PaperOptions&),
                                       bool fileNeeded) {
    auto* command = report->add_subcommand(name, description.toStdString());
    auto options = std::make_shared<PaperOptions>();
    command->add_option(
        "--org", options->organization,
        PaperCommandsText::tr("Code of the organisation; by default the book's own").toStdString());
    command->add_option(
        "--period,--year", options->period,
        PaperCommandsText::tr("2020, 2020H1, 2020Q3 or 2020-09; by default this year").toStdString());
    auto* output = command->add_option("-o,--output", options->output,
                                       PaperCommandsText::tr("File to write, by its ending").toStdString());
    if (fileNeeded) output->required();
    command->callback([&line, options, run] {
        line.chosen = [&line, options, run] { return run(line.common, *options); };
    });
    if (!fileNeeded) addFormatOption(command, options->format);
    return options;
}

} // namespace

void addPaperCommands(CommandLine& line, CLI::App* report) {
    addPaper(line, report, "ledger",
             PaperCommandsText::tr("The year's handbook of a branch, as .pdf or .docx"), runLedger, true);
    addPaper(line, report, "minutes",
             PaperCommandsText::tr("The minutes of a period's records, as .pdf or .docx"), runMinutes, true);
    addPaper(line, report, "inspection", PaperCommandsText::tr("The year's records that lack something"),
             runInspection, false);
    addRoster(line, report);
    addElection(line, report);
}

} // namespace zhibu::cli
