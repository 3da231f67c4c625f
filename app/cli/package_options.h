#pragma once

#include "app/cli/command.h"
#include "app/cli/rows.h"

namespace zhibu::cli {

/// A file from outside, within a size that is sensible.
Result<QByteArray> fileBytes(const QString& path);
/// Of the inbox, by the beginning of its number (as the list shows it) or by a path to the same file.
Result<QByteArray> chosenFile(OpenedLedger& ledger, const std::string& argument);

/// Says the problems, or the sentence where there are none.
int answer(const Problems& problems, const QString& sentence);

/// package verify, import, list, accept, return, choose, receipt, … : the office above.
void addReceivingCommands(CommandLine& line, CLI::App* package);
/// package register, release, office, revoke, keys: whose seals the office above believes.
void addSealCommands(CommandLine& line, CLI::App* package);

/// A subcommand that works on an opened book.
template<class Options>
std::shared_ptr<Options> add(CommandLine& line, CLI::App* package, const char* name,
                             const QString& description, int (*run)(OpenedLedger&, const Options&),
                             OpenMode mode = OpenMode::readWrite) {
    auto options = std::make_shared<Options>();
    package->add_subcommand(name, description.toStdString())->callback([&line, options, run, mode] {
        line.chosen = [&line, options, run, mode] {
            const SystemClock clock;
            auto ledger = openLedger(line.common, clock, mode);
            return ledger ? run(*ledger, *options) : refuse(ledger.problems());
        };
    });
    return options;
}

template<class Options>
void addFile(CLI::App* package, const char* name, const std::shared_ptr<Options>& options,
             const QString& what) {
    package->get_subcommand(name)->add_option("FILE", options->file, what.toStdString())->required();
}

template<class Options>
void addFormat(CLI::App* package, const char* name, const std::shared_ptr<Options>& options) {
    addFormatOption(package->get_subcommand(name), options->format);
}

} // namespace zhibu::cli
