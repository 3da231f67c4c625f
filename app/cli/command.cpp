#include "app/cli/command.h"

#include "core/domain/hidden_characters.h"
#include "core/usecases/accounts.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Command* addCommand(CommandLine& line, const char* name, const QString& description, const char* example) {
    return addCommand(line.app, name, description, example);
}

Command* addCommand(CLI::App& above, const char* name, const QString& description, const char* example) {
    Command* command = above.add_subcommand(name, description.toStdString());
    command->footer(CommandText::tr("Example:").toStdString() + "\n  zhibu-cli " + example);
    return command;
}

QString fromArgument(const std::string& argument) {
    return QString::fromLocal8Bit(QByteArray::fromStdString(argument));
}

int refuse(const Problems& problems) {
    for (const Problem& problem : problems)
        say(problem.message);
    return refusedOrFailed;
}

void say(const QString& sentence) {
    const QByteArray bytes = withHiddenCharactersShown(sentence).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
}

void print(const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

namespace {

// One line; the program keeps no copy of it.
QString passwordFromInput() {
    std::string line;
    std::getline(std::cin, line);
    if (line.ends_with('\r')) line.pop_back();
    QString password = QString::fromUtf8(line);
    std::fill(line.begin(), line.end(), '\0');
    return password;
}

Result<Actor> whoAsks(Ledger& ledger, const CommonOptions& common) {
    if (!accountsOn(ledger)) {
        if (common.account.empty()) return Actor::owner();
        return Problem{u"account"_s, u"accounts.off"_s,
                       CommandText::tr("This book has no accounts. Leave --account out.")};
    }
    if (common.account.empty() || !common.passwordFromInput)
        return Problem{
            u"account"_s, u"actor.sign_in"_s,
            CommandText::tr("This book is opened with an account: --account NAME --password-stdin, the "
                            "password on standard input.")};
    return signIn(ledger, {fromArgument(common.account), passwordFromInput()});
}

} // namespace

Result<OpenedLedger> openLedger(const CommonOptions& common, const Clock& clock, OpenMode mode) {
    if (common.book.empty())
        return Problem{u"book"_s, u"book.not_named"_s,
                       CommandText::tr("Name the book with --book FILE before the command.")};
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(fromArgument(common.book), clock, {.mode = mode});
    if (!ledger) return ledger.problems();
    for (const Problem& warning : (*ledger)->book().warnings())
        say(warning.message);
    Result<Actor> actor = whoAsks(**ledger, common);
    if (!actor) return actor.problems();
    return OpenedLedger{std::move(*ledger), std::move(*actor)};
}

Result<Date> dayOf(const std::string& text, const char* option, const Clock& clock) {
    if (text.empty()) return clock.today();
    if (const std::optional<Date> day = Date::fromIso(fromArgument(text))) return *day;
    return Problem{QString::fromLatin1(option), u"date.impossible"_s,
                   CommandText::tr("%1: “%2” is no day. Write it like 2020-09-30.")
                       .arg(QString::fromLatin1(option), fromArgument(text))};
}

} // namespace zhibu::cli
