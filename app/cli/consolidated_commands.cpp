#include "app/cli/report_files.h"
#include "app/cli/rows.h"
#include "core/usecases/consolidated.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct ConsolidatedCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ConsolidatedOptions {
    std::string organization;
    std::string asOf;
    std::string output;
    int year = 0;
    int quarter = 0;
    bool narrative = false;
    Format format = Format::table;
};

Period periodOf(const ConsolidatedOptions& options, Date asOf) {
    const int year = options.year != 0 ? options.year : asOf.year();
    return options.quarter != 0 ? Period::quarter(year, options.quarter) : Period::ofYear(year);
}

int printFigures(Ledger& ledger, const Actor& actor, const ConsolidatedQuestion& question) {
    const auto figures = consolidatedFigures(ledger, actor, question);
    if (!figures) return refuse(figures.problems());
    print(indented(toJson(*figures)));
    return done;
}

template<class Document> int written(const Result<Document>& document, const QString& path) {
    return document ? writeTo(*document, path) : refuse(document.problems());
}

int run(const CommonOptions& common, const ConsolidatedOptions& options) {
    const SystemClock clock;
    const Result<Date> asOf = dayOf(options.asOf, "--as-of", clock);
    if (!asOf) return refuse(asOf.problems());
    const bool asJson = options.format == Format::json;
    if (options.output.empty() && (options.narrative || !asJson)) {
        const QString sentence =
            options.narrative
                ? ConsolidatedCommandsText::tr("Name the file with -o (.pdf or .docx).")
                : ConsolidatedCommandsText::tr(
                      "Name the file with -o (.pdf, .xlsx, .csv or .html), or ask for --format json.");
        return refuse({{u"output"_s, u"output.missing"_s, sentence}});
    }
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const Result<OrganizationId> root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());
    const ConsolidatedQuestion question{*root, periodOf(options, *asOf), *asOf};
    if (asJson) {
        const int printed = printFigures(**ledger, ledger->actor, question);
        if (printed != done || options.output.empty()) return printed;
    }
    const QString path = fromArgument(options.output);
    if (options.narrative) return written(narrativeOf(**ledger, ledger->actor, question), path);
    return written(consolidatedReportOf(**ledger, ledger->actor, question), path);
}

std::shared_ptr<ConsolidatedOptions> addConsolidated(CommandLine& line, Command* command) {
    auto options = std::make_shared<ConsolidatedOptions>();
    command->add_option(
        "--org", options->organization,
        ConsolidatedCommandsText::tr("Code of the organisation; by default the book's own").toStdString());
    command
        ->add_option("--year", options->year,
                     ConsolidatedCommandsText::tr("The year; by default the one of that day").toStdString())
        ->check(CLI::Range(1901, 2199));
    command->add_option(
        "--as-of", options->asOf,
        ConsolidatedCommandsText::tr("The day the figures are of; by default today").toStdString());
    command->add_option("-o,--output", options->output,
                        ConsolidatedCommandsText::tr("File to write, by its ending").toStdString());
    addFormatOption(command, options->format);
    command->callback(
        [&line, options] { line.chosen = [&line, options] { return run(line.common, *options); }; });
    return options;
}

void addQuarter(Command* command, ConsolidatedOptions& options) {
    command
        ->add_option(
            "--quarter", options.quarter,
            ConsolidatedCommandsText::tr("The quarter, 1 to 4; without it the whole year").toStdString())
        ->check(CLI::Range(1, 4));
}

} // namespace

void addConsolidatedCommands(CommandLine& line, CLI::App* report) {
    auto* consolidated = addCommand(
        *report, "consolidated",
        ConsolidatedCommandsText::tr(
            "An organisation and everything below it in a quarter or a year, beside the period before"),
        "--book 机关.zhibu report consolidated --year 2020 --quarter 4 --as-of 2020-11-18 -o 汇总.pdf");
    const auto options = addConsolidated(line, consolidated);
    addQuarter(consolidated, *options);
    consolidated->add_flag(
        "--narrative", options->narrative,
        ConsolidatedCommandsText::tr("As the draft of a report in words, .pdf or .docx").toStdString());

    addConsolidated(line, addCommand(*report, "annual",
                                     ConsolidatedCommandsText::tr("The consolidated report of a year"),
                                     "--book 机关.zhibu report annual --year 2020 -o 年报.xlsx"));

    auto* narrative =
        addCommand(*report, "narrative",
                   ConsolidatedCommandsText::tr("The draft of a report in words, one page, .pdf or .docx"),
                   "--book 机关.zhibu report narrative --year 2020 --quarter 4 -o 情况报告.docx");
    const auto inWords = addConsolidated(line, narrative);
    addQuarter(narrative, *inWords);
    inWords->narrative = true;
}

} // namespace zhibu::cli
