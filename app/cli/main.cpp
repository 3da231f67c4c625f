#include "app/cli/command.h"
#include "app/cli/language.h"
#include "core/storage/platform/process_limits.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool anyArgument(int argc, char** argv, const std::function<bool(QByteArrayView)>& matches) {
    return std::any_of(argv + 1, argv + argc, [&](const char* argument) { return matches(argument); });
}

// Fonts are only needed for paper; without them the program starts at once.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    const auto needsPaper = [](QByteArrayView a) {
        return a == "export" || a.toByteArray().toLower().endsWith(".pdf");
    };
    if (!anyArgument(argc, argv, needsPaper)) return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

int run(zhibu::cli::CommandLine& line, int argc, char** argv) {
    try {
        line.app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return line.app.exit(error) == 0 ? zhibu::cli::done : zhibu::cli::wrongUsage;
    }
    try {
        return line.chosen();
    } catch (const zhibu::Error& error) {
        zhibu::cli::say(error.sentence());
        return zhibu::cli::refusedOrFailed;
    } catch (const std::bad_alloc&) {
        zhibu::cli::say(MainText::tr("There is not enough memory; nothing was changed."));
        return zhibu::cli::refusedOrFailed;
    }
}

} // namespace

int main(int argc, char** argv) {
    zhibu::keepToOurselves();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"zhibu-cli"_s);
    zhibu::cli::installLanguage(*application);

    zhibu::cli::CommandLine line;
    line.app.name("zhibu-cli");
    line.app.description(
        MainText::tr("The working ledger of Party branches, without a window").toStdString());
    line.app.footer(MainText::tr("Example:").toStdString() +
                    "\n  zhibu-cli --book 机关.zhibu duties --as-of 2020-11-18 --below");
    line.app.set_version_flag("--version", ZHIBU_VERSION);
    line.app.add_option("--book", line.common.book, MainText::tr("The book, a .zhibu file").toStdString());
    line.app.add_option("--lang", line.common.language, MainText::tr("zh or en").toStdString())
        ->check(CLI::IsMember({"zh", "en"}));
    line.app.add_option("--account", line.common.account,
                        MainText::tr("Once a book has accounts: whose").toStdString());
    line.app.add_flag(
        "--password-stdin", line.common.passwordFromInput,
        MainText::tr("The account's password comes on standard input, as one line").toStdString());
    line.app.require_subcommand(1);
    zhibu::cli::addBookCommands(line);
    zhibu::cli::addBackupCommands(line);
    zhibu::cli::addImportCommand(line);
    zhibu::cli::addListCommands(line);
    zhibu::cli::addFigureCommands(line);
    zhibu::cli::addReportCommand(line);
    zhibu::cli::addOwedCommand(line);
    zhibu::cli::addPackageCommands(line);
    return run(line, argc, argv);
}
