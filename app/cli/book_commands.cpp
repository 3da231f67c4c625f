#include "app/cli/command.h"
#include "app/cli/demo.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/backups.h"
#include "core/usecases/diagnosis.h"
#include "core/usecases/organization_changes.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct BookCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct InitOptions {
    std::string name;
    std::string kind = "branch";
    std::string code;
    std::string established;
    std::string aboveName;
    std::string aboveCode;
    std::string aboveKind = "work_committee";
    std::string slip;
};

// Identifiers as in files of ours, or the Chinese term.
std::optional<OrganizationKind> kindFrom(const std::string& text) {
    const QString written = fromArgument(text);
    if (const auto kind = fromIdentifier<OrganizationKind>(written)) return kind;
    return fromChinese<OrganizationKind>(written);
}

Result<Ledger::NewBook> bookOfSlip(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{u"slip"_s, u"slip.unreadable"_s, BookCommandsText::tr("%1 cannot be read.").arg(path)};
    const auto slip = readSlip(file.read(16384));
    if (!slip) return slip.problems();
    return zhibu::newBookFrom(*slip);
}

Result<Ledger::NewBook> newBookFrom(const InitOptions& options) {
    if (!options.slip.empty()) return bookOfSlip(fromArgument(options.slip));
    Ledger::NewBook book{.name = fromArgument(options.name), .code = fromArgument(options.code)};
    for (const auto& [text, kind] :
         {std::pair{&options.kind, &book.kind}, {&options.aboveKind, &book.aboveKind}}) {
        const auto found = kindFrom(*text);
        if (!found)
            return Problem{
                u"kind"_s, u"kind.unknown"_s,
                BookCommandsText::tr(
                    "“%1” is no kind of organisation. Write branch, general_branch, organ_committee, "
                    "leading_group or work_committee.")
                    .arg(fromArgument(*text))};
        *kind = *found;
    }
    if (!options.established.empty()) {
        Result<Date> day = dayOf(options.established, "--established", SystemClock());
        if (!day) return day.problems();
        book.establishedOn = *day;
    }
    book.aboveName = fromArgument(options.aboveName);
    book.aboveCode = fromArgument(options.aboveCode);
    return book;
}

int runInit(const CommonOptions& common, const InitOptions& options) {
    const SystemClock clock;
    if (common.book.empty())
        return refuse({{u"book"_s, u"book.not_named"_s,
                        BookCommandsText::tr("Name the book with --book FILE before the command.")}});
    const Result<Ledger::NewBook> book = newBookFrom(options);
    if (!book) return refuse(book.problems());
    const auto ledger = Ledger::create(Actor::owner(), fromArgument(common.book), *book, clock);
    if (!ledger) return refuse(ledger.problems());
    say(BookCommandsText::tr("Made the book of %1: %2").arg(book->name, fromArgument(common.book)));
    return done;
}

void addInit(CommandLine& line) {
    auto* command =
        addCommand(line, "init", BookCommandsText::tr("Make a new book"),
                   "--book 一支部.zhibu init --name 演示局机关第一党支部 --kind branch --code B01 "
                   "--above-name 演示局机关党委 --above-code C01 --above-kind organ_committee");
    auto options = std::make_shared<InitOptions>();
    command->add_option("--name", options->name,
                        BookCommandsText::tr("The organisation's name").toStdString());
    command->add_option("--kind", options->kind, BookCommandsText::tr("Its kind").toStdString());
    command->add_option("--code", options->code, BookCommandsText::tr("Its code").toStdString());
    command->add_option("--established", options->established,
                        BookCommandsText::tr("The day it was established").toStdString());
    command->add_option(
        "--slip", options->slip,
        BookCommandsText::tr("The slip of the office above (.zbslip), in place of everything else")
            .toStdString());
    command->add_option("--above-name", options->aboveName,
                        BookCommandsText::tr("Name of the organisation above").toStdString());
    command->add_option("--above-code", options->aboveCode, BookCommandsText::tr("Its code").toStdString());
    command->add_option("--above-kind", options->aboveKind, BookCommandsText::tr("Its kind").toStdString());
    command->callback([&line, options] {
        const std::pair<const char*, const std::string*> needed[]{
            {"--name", &options->name}, {"--kind", &options->kind}, {"--code", &options->code}};
        for (const auto& [name, value] : needed) {
            if (options->slip.empty() && value->empty()) throw CLI::RequiredError(name);
        }
        line.chosen = [&line, options] { return runInit(line.common, *options); };
    });
}

int runDiagnose(const CommonOptions& common, const std::string& target) {
    const SystemClock clock;
    const QByteArray told = diagnosis(fromArgument(common.book), clock);
    if (target.empty()) {
        print(told);
        return done;
    }
    saveFile(fromArgument(target), told);
    say(BookCommandsText::tr("Wrote %1").arg(fromArgument(target)));
    return done;
}

int runCheck(const CommonOptions& common) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    const Result<Health> health = checkBook(**ledger, ledger->actor);
    if (!health) return refuse(health.problems());
    if (health->searchRebuilt)
        say(BookCommandsText::tr("The search index did not match the records; it was made anew."));
    if (health->fault) return refuse({*health->fault});
    say(BookCommandsText::tr("The book is sound: file, audit trail, records and search index."));
    return done;
}

void addCare(CommandLine& line) {
    auto* check = addCommand(line, "check", BookCommandsText::tr("Check the health of the book"),
                             "--book 一支部.zhibu check");
    auto* diagnose =
        addCommand(line, "diagnose",
                   BookCommandsText::tr("Versions and sizes for whoever helps, and no word of a record"),
                   "--book 一支部.zhibu diagnose -o diagnosis.txt");
    auto told = std::make_shared<std::string>();
    diagnose->add_option("-o,--output", *told, BookCommandsText::tr("The file to write").toStdString());
    diagnose->callback(
        [&line, told] { line.chosen = [&line, told] { return runDiagnose(line.common, *told); }; });
    check->callback([&line] { line.chosen = [&line] { return runCheck(line.common); }; });

    auto folder = std::make_shared<std::string>();
    auto* demo = addCommand(
        line, "demo", BookCommandsText::tr("Write the fictional example office: import files and its book"),
        "demo 示例");
    demo->add_option("DIR", *folder, BookCommandsText::tr("Folder to write to").toStdString())->required();
    auto day = std::make_shared<std::string>();
    demo->add_option("--as-of", *day,
                     BookCommandsText::tr("The day the office stands at; its own, 2020-11-18, without this")
                         .toStdString());
    demo->callback([&line, folder, day] {
        line.chosen = [folder, day] { return runDemo(fromArgument(*folder), *day); };
    });
}

} // namespace

void addBookCommands(CommandLine& line) {
    addInit(line);
    addCare(line);
}

} // namespace zhibu::cli
