#include "app/cli/package_options.h"
#include "app/cli/report_files.h"
#include "app/cli/rows.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/backups.h"
#include "core/usecases/hours_statements.h"
#include "core/usecases/reporting_rate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// The office above: files, decisions, receipts and the reporting rate.
namespace zhibu::cli {

namespace {

struct ReceivingCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// What the commands here may be given; each uses some of it.
struct ReceivingOptions {
    std::vector<std::string> files;
    std::string file;
    std::string output;
    std::string receivedOn;
    std::string period;
    std::string asOf;
    std::vector<std::string> reasons;
    int year = 0;
    int days = -1;
    int grace = -1;
    bool plan = false;
    bool held = false;
    Format format = Format::table;
};

QString hex(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toHex());
}

Rows rowsOf(const std::vector<ReceivedFile>& files) {
    Rows rows{{u"path"_s, u"outcome"_s, u"state"_s, u"code"_s, u"period"_s, u"revision"_s, u"file"_s,
               u"sentence"_s},
              {}};
    for (const ReceivedFile& each : files)
        rows.objects.push_back({{u"path"_s, each.path},
                                {u"outcome"_s, identifier(each.outcome)},
                                {u"state"_s, each.outcome == ReceiveOutcome::rejected
                                                 ? QString()
                                                 : package_standing::identifier(each.state)},
                                {u"code"_s, each.code},
                                {u"period"_s, each.period ? each.period->toString() : QString()},
                                {u"revision"_s, each.revision},
                                {u"file"_s, hex(each.file)},
                                {u"sentence"_s, each.sentence}});
    return rows;
}

int runImport(OpenedLedger& ledger, const ReceivingOptions& options) {
    ReceiveOptions receive{.planOnly = options.plan};
    if (!options.receivedOn.empty()) {
        const auto day = dayOf(options.receivedOn, "--received-on", ledger->clock());
        if (!day) return refuse(day.problems());
        receive.receivedOn = *day;
    }
    QStringList paths;
    for (const std::string& path : options.files)
        paths += fromArgument(path);
    if (!options.plan) {
        const auto copy = backUpBefore(*ledger, ledger.actor, BackupCause::receive);
        if (!copy && copy.problem().field != u"actor")
            say(copy.problem().message); // and goes on: the files can be received again
    }
    const auto files = receiveFiles(*ledger, ledger.actor, paths, receive);
    if (!files) return refuse(files.problems());
    if (!receive.planOnly) noteRefused(*ledger, ledger.actor, *files);
    printRows(rowsOf(*files), options.format);
    const auto bad = std::ranges::count(*files, ReceiveOutcome::rejected, &ReceivedFile::outcome);
    if (bad == 0) return done;
    for (const ReceivedFile& each : *files) {
        if (each.outcome == ReceiveOutcome::rejected) say(u"%1: %2"_s.arg(each.path, each.sentence));
    }
    return bad == static_cast<ptrdiff_t>(files->size()) ? refusedOrFailed : doneInPart;
}

int runList(OpenedLedger& ledger, const ReceivingOptions& options) {
    InboxFilter filter{.heldOnly = options.held};
    if (!options.period.empty()) filter.quarter = Period::parse(fromArgument(options.period));
    const auto lines = inboxList(*ledger, ledger.actor, filter);
    if (!lines) return refuse(lines.problems());
    Rows rows{{u"period"_s, u"code"_s, u"name"_s, u"revision"_s, u"state"_s, u"decision"_s, u"received_on"_s,
               u"file"_s, u"sentence"_s},
              {}};
    for (const InboxLine& each : *lines)
        rows.objects.push_back({{u"period"_s, each.file.period.toString()},
                                {u"code"_s, each.file.code},
                                {u"name"_s, each.file.name},
                                {u"revision"_s, each.file.revision},
                                {u"state"_s, package_standing::identifier(each.state)},
                                {u"decision"_s, each.decision.returnedAt   ? u"returned"_s
                                                : each.decision.acceptedAt ? u"accepted"_s
                                                : each.decision.chosen     ? u"chosen"_s
                                                                           : QString()},
                                {u"received_on"_s, each.file.receivedOn.toIso()},
                                {u"file"_s, hex(each.file.file)},
                                {u"sentence"_s, each.sentence}});
    printRows(rows, options.format);
    return done;
}

int runAccept(OpenedLedger& ledger, const ReceivingOptions& options) {
    const auto file = chosenFile(ledger, options.file);
    return file ? answer(acceptFile(*ledger, ledger.actor, *file),
                         ReceivingCommandsText::tr("Accepted; later revisions are held."))
                : refuse(file.problems());
}

int runChoose(OpenedLedger& ledger, const ReceivingOptions& options) {
    const auto file = chosenFile(ledger, options.file);
    return file ? answer(chooseFile(*ledger, ledger.actor, *file),
                         ReceivingCommandsText::tr("This file holds now."))
                : refuse(file.problems());
}

/// "2020-09-12=原因" names the records of that day; anything else is about the file as a whole.
std::vector<ReturnReason> reasonsFrom(const std::vector<std::string>& written,
                                      const std::vector<FileRecord>& records) {
    std::vector<ReturnReason> reasons;
    for (const std::string& each : written) {
        const QString text = fromArgument(each);
        const auto day = Date::fromIso(text.section(u'=', 0, 0));
        bool named = false;
        for (const FileRecord& record : records) {
            if (!day || record.heldOn != *day) continue;
            reasons.push_back({record.id, record.what, text.section(u'=', 1)});
            named = true;
        }
        if (!named) reasons.push_back({.reason = text});
    }
    return reasons;
}

int runReturn(OpenedLedger& ledger, const ReceivingOptions& options) {
    const auto file = chosenFile(ledger, options.file);
    if (!file) return refuse(file.problems());
    const auto records = recordsOfFile(*ledger, ledger.actor, *file);
    if (!records) return refuse(records.problems());
    return answer(returnFile(*ledger, ledger.actor, *file, reasonsFrom(options.reasons, *records)),
                  ReceivingCommandsText::tr("Returned; write the answer with “package receipt”."));
}

int runReceipt(OpenedLedger& ledger, const ReceivingOptions& options) {
    const auto file = chosenFile(ledger, options.file);
    if (!file) return refuse(file.problems());
    const auto bytes = receiptFor(*ledger, ledger.actor, *file);
    if (!bytes) return refuse(bytes.problems());
    saveFile(fromArgument(options.output), *bytes);
    say(ReceivingCommandsText::tr("Wrote %1").arg(fromArgument(options.output)));
    return done;
}

int runRate(OpenedLedger& ledger, const ReceivingOptions& options) {
    const auto asOf = dayOf(options.asOf, "--as-of", ledger->clock());
    if (!asOf) return refuse(asOf.problems());
    const auto rate = reportingRate(*ledger, ledger.actor, options.year ? options.year : asOf->year(), *asOf);
    if (!rate) return refuse(rate.problems());
    if (!options.output.empty())
        return writeTo(rateReport(*rate, ledger->home().name, ledger->clock().today()),
                       fromArgument(options.output));
    Rows rows{{u"code"_s, u"name"_s, u"period"_s, u"state"_s, u"revision"_s, u"days_late"_s, u"accepted"_s},
              {}};
    for (const ReportingRow& row : rate->rows) {
        for (size_t i = 0; i < rate->quarters.size(); ++i) {
            const ReportCellState& cell = row.quarters[i];
            rows.objects.push_back({{u"code"_s, row.code},
                                    {u"name"_s, row.name},
                                    {u"period"_s, rate->quarters[i].toString()},
                                    {u"state"_s, identifier(cell.state)},
                                    {u"revision"_s, cell.revision},
                                    {u"days_late"_s, cell.daysLate},
                                    {u"accepted"_s, cell.accepted}});
        }
    }
    printRows(rows, options.format);
    return done;
}

int runMissing(OpenedLedger& ledger, const ReceivingOptions& options) {
    const auto asOf = dayOf(options.asOf, "--as-of", ledger->clock());
    if (!asOf) return refuse(asOf.problems());
    const auto quarter = Period::parse(fromArgument(options.period));
    if (!quarter)
        return refuse({{u"period"_s, u"period.quarter"_s,
                        ReceivingCommandsText::tr("“%1” is no quarter. Write it as 2020Q3.")
                            .arg(fromArgument(options.period))}});
    const auto report = missingUnitsReport(*ledger, ledger.actor, *quarter, *asOf);
    return report ? writeTo(*report, fromArgument(options.output)) : refuse(report.problems());
}

int runDeadlines(OpenedLedger& ledger, const ReceivingOptions& options) {
    ReportingDeadlines deadlines = reportingDeadlines(*ledger);
    if (options.days < 0 && options.grace < 0) {
        print(ReceivingCommandsText::tr("%1 days, %2 of grace\n")
                  .arg(deadlines.days)
                  .arg(deadlines.grace)
                  .toUtf8());
        return done;
    }
    if (options.days >= 0) deadlines.days = options.days;
    if (options.grace >= 0) deadlines.grace = options.grace;
    return answer(setReportingDeadlines(*ledger, ledger.actor, deadlines), ReceivingCommandsText::tr("Set."));
}

int runFlags(OpenedLedger& ledger, const ReceivingOptions& options) {
    const auto flags = historyFlags(*ledger, ledger.actor);
    if (!flags) return refuse(flags.problems());
    static constexpr const char* kinds[] = {"broken", "restored", "clock_set_back", "gap", "left_out"};
    Rows rows{{u"kind"_s, u"unit"_s, u"sentence"_s, u"file"_s}, {}};
    for (const HistoryFlag& each : *flags)
        rows.objects.push_back({{u"kind"_s, QString::fromLatin1(kinds[static_cast<size_t>(each.kind)])},
                                {u"unit"_s, each.unit ? ledger->office().nameOf(*each.unit) : QString()},
                                {u"sentence"_s, each.sentence},
                                {u"file"_s, hex(each.file)}});
    if (!options.period.empty()) {
        const auto quarter = Period::parse(fromArgument(options.period));
        const auto doubles =
            quarter ? doubleMembers(*ledger, ledger.actor, *quarter) : std::vector<DoubleMember>();
        if (!doubles) return refuse(doubles.problems());
        for (const DoubleMember& each : *doubles)
            rows.objects.push_back(
                {{u"kind"_s, u"two_branches"_s},
                 {u"unit"_s, each.firstBranch},
                 {u"sentence"_s, ReceivingCommandsText::tr("%1 (%2) belongs to %3 and %4 at once.")
                                     .arg(each.name, each.number, each.firstBranch, each.secondBranch)},
                 {u"file"_s, QString()}});
    }
    printRows(rows, options.format);
    return done;
}

int runSettle(OpenedLedger& ledger, const ReceivingOptions&) {
    const auto count = settleAll(*ledger, ledger.actor);
    if (!count) return refuse(count.problems());
    say(ReceivingCommandsText::tr("Settled anew: %n quarter(s) stand.", nullptr, *count));
    return done;
}

/// Needs no book; with one, its registry says whose seal it is.
int runVerify(const CommonOptions& common, const ReceivingOptions& options) {
    const SystemClock clock;
    const auto bytes = fileBytes(fromArgument(options.file));
    if (!bytes) return refuse(bytes.problems());
    std::optional<OpenedLedger> ledger;
    if (!common.book.empty()) {
        auto opened = openLedger(common, clock, OpenMode::readOnly);
        if (!opened) return refuse(opened.problems());
        ledger = std::move(*opened);
    }
    const auto verified = verifyFile(ledger ? ledger->ledger.get() : nullptr, *bytes);
    if (!verified) return refuse(verified.problems());
    const PackageManifest& m = verified->manifest;
    QJsonObject object{
        {u"file"_s, hex(verified->file)},
        {u"organization"_s, m.code},
        {u"name"_s, m.name},
        {u"period"_s, m.period.toString()},
        {u"revision"_s, m.revision},
        {u"previous"_s, hex(m.previous)},
        {u"made_at"_s, m.madeAt.toString(Qt::ISODate)},
        {u"seal"_s, displayName(sealOf(ledger ? ledger->ledger.get() : nullptr, verified->publicKey))}};
    for (const auto& [name, count] : m.counts)
        object.insert(name, count);
    print(indented(object));
    return done;
}

void addOutput(CLI::App* package, const char* name, const std::shared_ptr<ReceivingOptions>& options,
               bool required) {
    auto* option = package->get_subcommand(name)->add_option(
        "-o,--output", options->output, ReceivingCommandsText::tr("The file to write").toStdString());
    if (required) option->required();
}

void addDecisions(CommandLine& line, CLI::App* package) {
    const QString which = ReceivingCommandsText::tr("The beginning of the file's number, or its path");
    addFile(package, "accept",
            add(line, package, "accept", ReceivingCommandsText::tr("Accept a file: later ones are held"),
                runAccept),
            which);
    addFile(package, "choose",
            add(line, package, "choose",
                ReceivingCommandsText::tr("Of files that contradict each other, let this one hold"),
                runChoose),
            which);
    auto options =
        add(line, package, "return", ReceivingCommandsText::tr("Return a file with reasons"), runReturn);
    addFile(package, "return", options, which);
    package->get_subcommand("return")
        ->add_option(
            "--reason", options->reasons,
            ReceivingCommandsText::tr("Why; “2020-09-12=…” names the record of that day; may be given again")
                .toStdString())
        ->required();
    options = add(line, package, "receipt",
                  ReceivingCommandsText::tr("Write the signed answer to a file (.zbreceipt)"), runReceipt);
    addFile(package, "receipt", options, which);
    addOutput(package, "receipt", options, true);
}

void addLists(CommandLine& line, CLI::App* package) {
    auto options = add(line, package, "list", ReceivingCommandsText::tr("The files received"), runList,
                       OpenMode::readOnly);
    package->get_subcommand("list")->add_option("--period", options->period,
                                                ReceivingCommandsText::tr("Of one quarter").toStdString());
    package->get_subcommand("list")->add_flag("--held", options->held,
                                              ReceivingCommandsText::tr("Only those held").toStdString());
    addFormat(package, "list", options);
    options = add(line, package, "rate", ReceivingCommandsText::tr("Which unit has handed in which quarter"),
                  runRate, OpenMode::readOnly);
    auto* rate = package->get_subcommand("rate");
    rate->add_option("--year", options->year,
                     ReceivingCommandsText::tr("The year; by default the one of that day").toStdString());
    rate->add_option("--as-of", options->asOf,
                     ReceivingCommandsText::tr("The day it is asked; by default today").toStdString());
    addOutput(package, "rate", options, false);
    addFormat(package, "rate", options);
    options =
        add(line, package, "missing", ReceivingCommandsText::tr("Units that have not handed in, to print"),
            runMissing, OpenMode::readOnly);
    auto* missing = package->get_subcommand("missing");
    missing
        ->add_option("--period", options->period,
                     ReceivingCommandsText::tr("The quarter, as 2020Q3").toStdString())
        ->required();
    missing->add_option("--as-of", options->asOf,
                        ReceivingCommandsText::tr("The day it is asked; by default today").toStdString());
    addOutput(package, "missing", options, true);
    options = add(line, package, "flags",
                  ReceivingCommandsText::tr("What the units' audit trails show, and members in two branches"),
                  runFlags, OpenMode::readOnly);
    package->get_subcommand("flags")->add_option(
        "--period", options->period,
        ReceivingCommandsText::tr("Members in two branches in this quarter").toStdString());
    addFormat(package, "flags", options);
    options = add(line, package, "deadlines",
                  ReceivingCommandsText::tr("Days after the quarter's end, and days of grace"), runDeadlines);
    package->get_subcommand("deadlines")
        ->add_option("--days", options->days, ReceivingCommandsText::tr("0 to 90").toStdString());
    package->get_subcommand("deadlines")
        ->add_option("--grace", options->grace, ReceivingCommandsText::tr("0 to 30").toStdString());
    add(line, package, "settle", ReceivingCommandsText::tr("Settle everything anew from the files received"),
        runSettle);
}

} // namespace

/// Of the inbox, by the beginning of its number (as the list shows it) or by a path to the same file.
Result<QByteArray> chosenFile(OpenedLedger& ledger, const std::string& argument) {
    const QString written = fromArgument(argument);
    if (const auto bytes = fileBytes(written)) {
        const auto verified = verifyFile(ledger.ledger.get(), *bytes);
        if (!verified) return verified.problems();
        return verified->file;
    }
    const auto lines = inboxList(*ledger, ledger.actor);
    if (!lines) return lines.problems();
    std::vector<QByteArray> found;
    for (const InboxLine& each : *lines) {
        if (hex(each.file.file).startsWith(written.toLower())) found.push_back(each.file.file);
    }
    if (found.size() == 1) return found.front();
    return Problem{
        u"file"_s, u"package.unknown"_s,
        ReceivingCommandsText::tr("“%1” names no file of the inbox, or more than one.").arg(written)};
}

int answer(const Problems& problems, const QString& sentence) {
    if (!problems.empty()) return refuse(problems);
    say(sentence);
    return done;
}

void addReceivingCommands(CommandLine& line, CLI::App* package) {
    auto* verify = package->add_subcommand(
        "verify",
        ReceivingCommandsText::tr("Whose file it is, for which quarter, and that nothing was changed")
            .toStdString());
    auto looked = std::make_shared<ReceivingOptions>();
    verify->add_option("FILE", looked->file, ReceivingCommandsText::tr("The .zbpkg file").toStdString())
        ->required();
    verify->callback(
        [&line, looked] { line.chosen = [&line, looked] { return runVerify(line.common, *looked); }; });

    auto options = add(line, package, "import",
                       ReceivingCommandsText::tr("Receive files, or all of a folder"), runImport);
    auto* import = package->get_subcommand("import");
    import
        ->add_option("FILES", options->files,
                     ReceivingCommandsText::tr(".zbpkg files or folders").toStdString())
        ->required();
    import->add_flag("--plan", options->plan,
                     ReceivingCommandsText::tr("Only say what would become of each").toStdString());
    import->add_option(
        "--received-on", options->receivedOn,
        ReceivingCommandsText::tr("The day they were handed over; by default today").toStdString());
    addFormat(package, "import", options);
    addDecisions(line, package);
    addSealCommands(line, package);
    addLists(line, package);
}

} // namespace zhibu::cli
