#include "app/cli/report_files.h"
#include "app/cli/rows.h"
#include "core/print/pages.h"
#include "core/print/paper_pages.h"
#include "core/reports/quarterly_report.h"
#include "core/reports/writers/docx_writer.h"
#include "core/reports/writers/report_file.h"
#include "core/usecases/figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct ReportCommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct ReportOptions {
    std::string organization;
    std::string asOf;
    std::string output;
    int year = 0;
    int quarter = 0;
    Format format = Format::table;
};

int runQuarterly(const CommonOptions& common, const ReportOptions& options) {
    const SystemClock clock;
    const Result<Date> asOf = dayOf(options.asOf, "--as-of", clock);
    if (!asOf) return refuse(asOf.problems());
    if (options.output.empty() && options.format != Format::json)
        return refuse(
            {{u"output"_s, u"output.missing"_s,
              ReportCommandText::tr(
                  "Name the file with -o (.pdf, .xlsx, .csv or .html), or ask for --format json.")}});
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const Result<OrganizationId> root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());

    const Period current = Period::containing(PeriodKind::quarter, *asOf);
    const Period quarter = Period::quarter(options.year ? options.year : current.year(),
                                           options.quarter ? options.quarter : current.number());
    const Result<QuarterlyFigures> figures = quarterlyFigures(**ledger, ledger->actor, *root, quarter, *asOf);
    if (!figures) return refuse(figures.problems());
    if (options.format == Format::json) print(indented(toJson(*figures)));
    if (options.output.empty()) return done;
    const Organization* organization = (*ledger)->office().organization(*root);
    return writeTo(quarterlyReport(*figures, {organization->name, clock.today()}),
                   fromArgument(options.output));
}

} // namespace

int writeTo(const Report& report, const QString& path) {
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const Result<int> pages = writePdf(report, path);
        if (!pages) return refuse(pages.problems());
    } else if (const Result<QString> written = writeReport(report, path); !written) {
        return refuse(written.problems());
    }
    say(ReportCommandText::tr("Wrote %1").arg(path));
    return done;
}

int writeTo(const Paper& paper, const QString& path) {
    if (path.endsWith(u".docx"_s, Qt::CaseInsensitive)) {
        writeDocx(paper, path);
    } else if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        const Result<int> pages = writePdf(paper, path);
        if (!pages) return refuse(pages.problems());
    } else {
        return refuse({{u"output"_s, u"output.extension"_s,
                        ReportCommandText::tr("Name a file that ends in .pdf or .docx.")}});
    }
    say(ReportCommandText::tr("Wrote %1").arg(path));
    return done;
}

void addReportCommand(CommandLine& line) {
    auto* report = addCommand(
        line, "report", ReportCommandText::tr("Print a report"),
        "--book 机关.zhibu report quarterly --year 2020 --quarter 4 --as-of 2020-11-18 -o 季报.pdf");
    report->require_subcommand(1);
    auto* quarterly =
        report->add_subcommand("quarterly", ReportCommandText::tr("The quarterly report").toStdString());
    auto options = std::make_shared<ReportOptions>();
    quarterly->add_option(
        "--org", options->organization,
        ReportCommandText::tr("Code of the organisation; by default the book's own").toStdString());
    quarterly
        ->add_option("--year", options->year,
                     ReportCommandText::tr("The year; by default the one of that day").toStdString())
        ->check(CLI::Range(1900, 2199));
    quarterly
        ->add_option("--quarter", options->quarter,
                     ReportCommandText::tr("The quarter, 1 to 4").toStdString())
        ->check(CLI::Range(1, 4));
    quarterly->add_option(
        "--as-of", options->asOf,
        ReportCommandText::tr("The day the figures are of; by default today").toStdString());
    quarterly->add_option("-o,--output", options->output,
                          ReportCommandText::tr("File to write: .pdf, .xlsx, .csv or .html").toStdString());
    addFormatOption(quarterly, options->format);
    quarterly->callback(
        [&line, options] { line.chosen = [&line, options] { return runQuarterly(line.common, *options); }; });
    addConsolidatedCommands(line, report);
    addPaperCommands(line, report);
    addHoursCommands(line, report);
}

} // namespace zhibu::cli
