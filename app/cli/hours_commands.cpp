#include "app/cli/report_files.h"
#include "app/cli/rows.h"
#include "core/print/paper_pages.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/hours_statements.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct HoursCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct HoursOptions {
    std::string organization;
    std::string asOf;
    std::string member;
    std::string output;
    int year = 0;
    bool below = false;
};

struct Asked {
    OpenedLedger ledger;
    FigureQuestion question;
};

Result<Asked> ask(const CommonOptions& common, const HoursOptions& options, const Clock& clock) {
    const Result<Date> asOf = dayOf(options.asOf, "--as-of", clock);
    if (!asOf) return asOf.problems();
    auto ledger = openLedger(common, clock);
    if (!ledger) return ledger.problems();
    const auto root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return root.problems();
    const int year = options.year != 0 ? options.year : asOf->year();
    return Asked{std::move(*ledger), {*root, options.below, *asOf, year}};
}

int runRegister(const CommonOptions& common, const HoursOptions& options) {
    const SystemClock clock;
    const auto asked = ask(common, options, clock);
    if (!asked) return refuse(asked.problems());
    const auto report = hoursRegisterOf(*asked->ledger, asked->ledger.actor, asked->question);
    return report ? writeTo(*report, fromArgument(options.output)) : refuse(report.problems());
}

Result<std::vector<duties::HoursStatement>> statementsAsked(const Asked& asked, const HoursOptions& options) {
    auto all = hoursStatements(*asked.ledger, asked.ledger.actor, asked.question);
    if (!all || options.member.empty()) return all;
    std::erase_if(*all, [&](const duties::HoursStatement& each) {
        return each.number != fromArgument(options.member);
    });
    if (all->empty())
        return Problem{u"member"_s, u"member.unknown"_s,
                       HoursCommandsText::tr("No member %1 belongs to this organisation on that day.")
                           .arg(fromArgument(options.member))};
    return all;
}

int runStatements(const CommonOptions& common, const HoursOptions& options) {
    const SystemClock clock;
    const auto asked = ask(common, options, clock);
    if (!asked) return refuse(asked.problems());
    const auto statements = statementsAsked(*asked, options);
    if (!statements) return refuse(statements.problems());
    const QString path = fromArgument(options.output);
    if (path.endsWith(u".zbhours"_s, Qt::CaseInsensitive)) {
        const auto bytes = statementFile(*asked->ledger, asked->ledger.actor, *statements);
        if (!bytes) return refuse(bytes.problems());
        saveFile(path, *bytes);
        say(HoursCommandsText::tr("Wrote %1").arg(path));
        return done;
    }
    if (!path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return writeTo(statementReport(*statements, clock.today()), path);
    const auto pages = writePdf(statementPapers(*statements), path);
    if (!pages) return refuse(pages.problems());
    say(HoursCommandsText::tr("Wrote %1").arg(path));
    return done;
}

struct VerifyOptions {
    std::string file;
    Format format = Format::table;
};

/// Needs no book; with one, seals registered there are named.
int runVerify(const CommonOptions& common, const VerifyOptions& options) {
    QFile file(fromArgument(options.file));
    if (!file.open(QIODevice::ReadOnly))
        return refuse({{u"file"_s, u"file.unreadable"_s,
                        HoursCommandsText::tr("“%1” cannot be read. Check the path.").arg(file.fileName())}});
    const auto read = readStatements(file.readAll());
    if (!read) return refuse(read.problems());
    const SystemClock clock;
    std::optional<OpenedLedger> ledger;
    if (!common.book.empty()) {
        auto opened = openLedger(common, clock, OpenMode::readOnly);
        if (!opened) return refuse(opened.problems());
        ledger = std::move(*opened);
    }
    const Seal seal = sealOf(ledger ? ledger->ledger.get() : nullptr, read->publicKey);
    say(HoursCommandsText::tr("Unchanged since it was signed on %1 by %2. %3 (%4)")
            .arg(read->issuedOn.toIso(), read->office, displayName(seal), seal.fingerprint));
    Rows rows{{u"number"_s, u"name"_s, u"branch"_s, u"year"_s, u"as_of"_s, u"required"_s, u"hours"_s}, {}};
    for (const duties::HoursStatement& each : read->statements)
        rows.objects.push_back({{u"number"_s, each.number},
                                {u"name"_s, each.name},
                                {u"branch"_s, each.branch},
                                {u"year"_s, each.year},
                                {u"as_of"_s, each.asOf.toIso()},
                                {u"required"_s, duties::toJson(each.required)},
                                {u"hours"_s, duties::toJson(each.hours)}});
    printRows(rows, options.format);
    return done;
}

using HoursCommandsRunner = int (*)(const CommonOptions&, const HoursOptions&);

std::shared_ptr<HoursOptions> addHours(CommandLine& line, CLI::App* command, HoursCommandsRunner run) {
    auto options = std::make_shared<HoursOptions>();
    command
        ->add_option("-o,--output", options->output, HoursCommandsText::tr("The file to write").toStdString())
        ->required();
    command->add_option(
        "--org", options->organization,
        HoursCommandsText::tr("Code of the organisation; by default the book's own").toStdString());
    command->add_option("--as-of", options->asOf,
                        HoursCommandsText::tr("The day the figures are of; by default today").toStdString());
    command
        ->add_option("--year", options->year,
                     HoursCommandsText::tr("The year; by default the one of that day").toStdString())
        ->check(CLI::Range(1900, 2199));
    command->add_flag("--below", options->below,
                      HoursCommandsText::tr("Everything under it too").toStdString());
    command->callback([&line, options, run] {
        line.chosen = [&line, options, run] { return run(line.common, *options); };
    });
    return options;
}

} // namespace

void addHoursCommands(CommandLine& line, CLI::App* report) {
    addHours(
        line,
        report->add_subcommand(
            "hours", HoursCommandsText::tr("The year's register of training hours, .pdf .xlsx .csv .html")
                         .toStdString()),
        runRegister);
    auto* statements = report->add_subcommand(
        "statements",
        HoursCommandsText::tr("Each member's statement of hours: .pdf .xlsx, or .zbhours, which is signed")
            .toStdString());
    auto options = addHours(line, statements, runStatements);
    statements->add_option("--member", options->member,
                           HoursCommandsText::tr("Only the member with this number").toStdString());

    auto* verify =
        addCommand(line, "statement", HoursCommandsText::tr("Looks at a signed statement of hours"),
                   "statement verify 张三.zbhours");
    verify->require_subcommand(1);
    auto* file = verify->add_subcommand(
        "verify", HoursCommandsText::tr("Whose seal it bears, and that nothing was changed").toStdString());
    auto chosen = std::make_shared<VerifyOptions>();
    file->add_option("FILE", chosen->file, HoursCommandsText::tr("The .zbhours file").toStdString())
        ->required();
    addFormatOption(file, chosen->format);
    file->callback(
        [&line, chosen] { line.chosen = [&line, chosen] { return runVerify(line.common, *chosen); }; });
}

} // namespace zhibu::cli
