#pragma once

#include "core/usecases/ledger.h"

#include <CLI/CLI.hpp>

/// What every command of zhibu-cli has in common. Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3
/// in part.
namespace zhibu::cli {

enum ExitCode { done = 0, refusedOrFailed = 1, wrongUsage = 2, doneInPart = 3 };

/// Options before the command's name.
struct CommonOptions {
    std::string book;
    std::string language = "zh";
    std::string account; ///< whose password comes on standard input
    bool passwordFromInput = false;
};

/// A command waits here to be run once the whole line has been understood.
struct CommandLine {
    CLI::App app;
    CommonOptions common;
    std::function<int()> chosen;
};

void addBookCommands(CommandLine& line);   ///< init, check, diagnose, demo
void addBackupCommands(CommandLine& line); ///< backup, restore
void addImportCommand(CommandLine& line);
void addListCommands(CommandLine& line);   ///< organizations, members, activities
void addFigureCommands(CommandLine& line); ///< duties, hours
void addReportCommand(CommandLine& line);
void addOwedCommand(CommandLine& line);
void addPackageCommands(CommandLine& line); ///< package export, import, …: upward reporting
void addDutySettingCommands(CommandLine& line, CLI::App* duties);  ///< duties set, add, withdraw, changes
void addPaperCommands(CommandLine& line, CLI::App* report);        ///< report ledger, minutes, inspection
void addConsolidatedCommands(CommandLine& line, CLI::App* report); ///< report consolidated, annual, narrative
void addHoursCommands(CommandLine& line, CLI::App* report); ///< report hours, statements; statement verify

using Command = CLI::App;

/// The last words of a command's help.
void giveExample(CLI::App& command, const char* example);
/// Adds a subcommand whose help ends with an example.
Command* addCommand(CommandLine& line, const char* name, const QString& description, const char* example);
/// Likewise below another command.
Command* addCommand(CLI::App& above, const char* name, const QString& description, const char* example);

QString fromArgument(const std::string& argument);
/// Sentences on standard error; the first is what went wrong.
int refuse(const Problems& problems);
void say(const QString& sentence);   ///< progress and messages: standard error
void print(const QByteArray& bytes); ///< results: standard output

/// A book and who asks: whoever signed in, or the owner while accounts are off.
struct OpenedLedger {
    std::unique_ptr<Ledger> ledger;
    Actor actor;
    Ledger& operator*() const { return *ledger; }
    Ledger* operator->() const { return ledger.get(); }
};

/// The book of --book, opened, and signed in to with --account NAME --password-stdin where it has accounts.
/// Warnings are said.
Result<OpenedLedger> openLedger(const CommonOptions& common, const Clock& clock,
                                OpenMode mode = OpenMode::readWrite);

/// --as-of and its kin: a day, today when the text is empty, or a sentence naming the option.
Result<Date> dayOf(const std::string& text, const char* option, const Clock& clock);

} // namespace zhibu::cli
