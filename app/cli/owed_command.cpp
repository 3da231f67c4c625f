#include "app/cli/report_files.h"
#include "app/cli/rows.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/owed_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct OwedCommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct OwedOptions {
    std::string organization;
    std::string asOf;
    std::string text;
    std::string output;
    std::optional<duties::Strictness> strictness;
    int year = 0;
    bool overdue = false;
    Format format = Format::table;
};

// The keys are identifiers, like those of `duties`; a table's columns follow the language.
Rows rowsOf(const OwedLines& lines) {
    Rows rows{{u"organization"_s, u"duty"_s, u"people"_s, u"period"_s, u"due"_s, u"days_left"_s, u"status"_s,
               u"strictness"_s, u"explanation"_s},
              {}};
    for (const auto* list : {&lines.owed, &lines.explained}) {
        for (const OwedLine& line : *list) {
            const duties::DutyResult& result = line.result;
            rows.objects.push_back(
                {{u"organization"_s, result.organizationCode},
                 {u"duty"_s, result.duty},
                 {u"people"_s, line.people.join(u'、')},
                 {u"period"_s, result.period ? result.period->toString() : QString()},
                 {u"due"_s, result.due ? QJsonValue(result.due->toIso()) : QJsonValue()},
                 {u"days_left"_s, result.daysLeft() ? QJsonValue(*result.daysLeft()) : QJsonValue()},
                 {u"status"_s, duties::identifier(result.status)},
                 {u"strictness"_s, duties::identifier(result.strictness)},
                 {u"explanation"_s, line.explanation}});
        }
    }
    return rows;
}

int writeCalendar(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                  const OwedFilter& filter, const QString& path) {
    const auto calendar = owedCalendar(ledger, actor, question, filter);
    if (!calendar) return refuse(calendar.problems());
    saveFile(path, *calendar);
    say(OwedCommandText::tr("Wrote %1").arg(path));
    return done;
}

int printOwed(Ledger& ledger, const Actor& actor, const FigureQuestion& question, const OwedFilter& filter,
              const OwedOptions& options) {
    const QString path = fromArgument(options.output);
    if (path.endsWith(u".ics"_s, Qt::CaseInsensitive))
        return writeCalendar(ledger, actor, question, filter, path);
    if (!path.isEmpty()) {
        const auto report = owedReport(ledger, actor, question, filter);
        return report ? writeTo(*report, path) : refuse(report.problems());
    }
    const auto bench = workbench(ledger, actor, question.organization, question.asOf, question.year);
    if (!bench) return refuse(bench.problems());
    printRows(rowsOf(owedLines(ledger, *bench, filter)), options.format);
    return done;
}

int runOwed(const CommonOptions& common, const OwedOptions& options) {
    const SystemClock clock;
    const Result<Date> asOf = dayOf(options.asOf, "--as-of", clock);
    if (!asOf) return refuse(asOf.problems());
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const Result<OrganizationId> root = (*ledger)->organizationByCode(fromArgument(options.organization));
    if (!root) return refuse(root.problems());
    const OwedFilter filter{
        .overdueOnly = options.overdue, .strictness = options.strictness, .text = fromArgument(options.text)};
    const int year = options.year != 0 ? options.year : asOf->year();
    return printOwed(**ledger, ledger->actor, {*root, true, *asOf, year}, filter, options);
}

} // namespace

void addOwedCommand(CommandLine& line) {
    auto* owed =
        addCommand(line, "owed", OwedCommandText::tr("What is owed, by due date; on paper or as a calendar"),
                   "--book 机关.zhibu owed --as-of 2020-11-18 --overdue -o 待办.pdf");
    auto options = std::make_shared<OwedOptions>();
    owed->add_option(
        "--org", options->organization,
        OwedCommandText::tr("Code of the organisation; by default the book's own").toStdString());
    owed->add_option("--as-of", options->asOf,
                     OwedCommandText::tr("The day the figures are of; by default today").toStdString());
    owed->add_option("--year", options->year,
                     OwedCommandText::tr("The year; by default the one of that day").toStdString())
        ->check(CLI::Range(1900, 2199));
    owed->add_flag("--overdue", options->overdue, OwedCommandText::tr("Only what is overdue").toStdString());
    static const std::map<std::string, duties::Strictness> strictnesses{
        {"must", duties::Strictness::must},
        {"generally", duties::Strictness::generally},
        {"in_principle", duties::Strictness::in_principle}};
    owed->add_option("--strictness", options->strictness, "must, generally, in_principle")
        ->transform(CLI::CheckedTransformer(strictnesses));
    owed->add_option(
        "--person", options->text,
        OwedCommandText::tr("Part of a name of a person, organisation or duty; pinyin too").toStdString());
    owed->add_option("-o,--output", options->output,
                     OwedCommandText::tr("File to write: .pdf, .xlsx, .csv, .html or .ics").toStdString());
    addFormatOption(owed, options->format);
    owed->callback(
        [&line, options] { line.chosen = [&line, options] { return runOwed(line.common, *options); }; });
}

} // namespace zhibu::cli
