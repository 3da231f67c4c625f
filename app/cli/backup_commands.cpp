#include "app/cli/rows.h"
#include "core/usecases/backups.h"
#include "core/usecases/restore_preview.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace zhibu::cli {

namespace {

struct BackupCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct BackupOptions {
    std::string target;
    bool list = false;
    Format format = Format::table;
};

struct RestoreOptions {
    std::string source;
    bool preview = false;
    Format format = Format::table;
};

Problem bookNotNamed() {
    return {u"book"_s, u"book.not_named"_s,
            BackupCommandsText::tr("Name the book with --book FILE before the command.")};
}

/// Who restores: what cannot be opened any more is restored without asking who; otherwise the secretary does
/// it.
Result<Actor> whoRestores(const CommonOptions& common, const Clock& clock) {
    if (common.book.empty()) return bookNotNamed();
    const auto present = openLedger(common, clock, OpenMode::readOnly);
    if (present) return present->actor;
    const QString field = present.problem().field;
    if (field == u"account" || field == u"password") return present.problems();
    return Actor::owner();
}

QJsonObject copyJson(const CopyLine& line) {
    return {{u"moment"_s, line.file.moment.toString(Qt::ISODate)},
            {u"cause"_s, identifier(line.file.cause)},
            {u"size"_s, line.file.size},
            {u"organization"_s, line.organization},
            {u"file"_s, line.file.path}};
}

int listCopies(const CommonOptions& common, Format format) {
    const SystemClock clock;
    const Result<Actor> actor = whoRestores(common, clock);
    if (!actor) return refuse(actor.problems());
    const auto lines = copyList(*actor, fromArgument(common.book), clock);
    if (!lines) return refuse(lines.problems());
    Rows rows{{u"moment"_s, u"cause"_s, u"size"_s, u"organization"_s, u"file"_s}, {}};
    for (const CopyLine& line : *lines)
        rows.objects.push_back(copyJson(line));
    printRows(rows, format);
    return done;
}

int runBackup(const CommonOptions& common, const BackupOptions& options) {
    if (options.list) return listCopies(common, options.format);
    const SystemClock clock;
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    const Result<QString> path = backUp(**ledger, ledger->actor, fromArgument(options.target));
    if (!path) return refuse(path.problems());
    say(BackupCommandsText::tr("Wrote and checked the copy %1").arg(*path));
    return done;
}

Rows countRows(const RestorePreview& preview) {
    Rows rows{{u"what"_s, u"now"_s, u"then"_s}, {}};
    for (const CountLine& line : countLines(preview))
        rows.objects.push_back({{u"what"_s, line.key},
                                {u"now"_s, line.now ? QJsonValue(*line.now) : QJsonValue()},
                                {u"then"_s, line.then}});
    return rows;
}

Rows lostRows(const RestorePreview& preview) {
    Rows rows{{u"id"_s, u"at"_s, u"actor"_s, u"verb"_s, u"title"_s}, {}};
    for (const AuditEntry& entry : preview.lost)
        rows.objects.push_back({{u"id"_s, entry.id},
                                {u"at"_s, entry.at},
                                {u"actor"_s, entry.actor},
                                {u"verb"_s, entry.verb},
                                {u"title"_s, entry.title}});
    return rows;
}

QJsonArray arrayOf(const Rows& rows) {
    QJsonArray array;
    for (const QJsonObject& object : rows.objects)
        array.append(object);
    return array;
}

QJsonObject previewJson(const RestorePreview& preview) {
    return {{u"copy"_s, copyJson(preview.copy)},        {u"of_this_book"_s, preview.copy.ofThisBook},
            {u"head_known"_s, preview.isOurPast},       {u"older_version"_s, preview.isOlderVersion},
            {u"counts"_s, arrayOf(countRows(preview))}, {u"lost_entries"_s, preview.lostCount},
            {u"lost"_s, arrayOf(lostRows(preview))},    {u"foreign_entries"_s, preview.foreignCount},
            {u"lost_drafts"_s, preview.lostDrafts},     {u"changed_drafts"_s, preview.changedDrafts}};
}

int printPreview(const RestorePreview& preview, Format format) {
    if (format == Format::json) {
        print(indented(previewJson(preview)));
        return done;
    }
    printRows(countRows(preview), format);
    if (!preview.lost.empty()) {
        print("\n");
        printRows(lostRows(preview), format);
    }
    for (const QString& sentence : previewSentences(preview))
        say(sentence);
    say(BackupCommandsText::tr("Nothing was changed. Without --preview the copy takes the book's place."));
    return done;
}

int runRestore(const CommonOptions& common, const RestoreOptions& options) {
    const SystemClock clock;
    const Result<Actor> actor = whoRestores(common, clock);
    if (!actor) return refuse(actor.problems());
    const QString book = fromArgument(common.book);
    const QString source = fromArgument(options.source);
    if (options.preview) {
        const Result<RestorePreview> preview = previewRestore(*actor, book, source, clock);
        return preview ? printPreview(*preview, options.format) : refuse(preview.problems());
    }
    const Result<Restored> restored = restoreBook(*actor, book, source, clock);
    if (!restored) return refuse(restored.problems());
    say(restored->keptAs.isEmpty()
            ? BackupCommandsText::tr("Restored the book.")
            : BackupCommandsText::tr("Restored the book. What stood there before is kept as %1")
                  .arg(restored->keptAs));
    return done;
}

} // namespace

void addBackupCommands(CommandLine& line) {
    auto copying = std::make_shared<BackupOptions>();
    auto* backup = addCommand(line, "backup", BackupCommandsText::tr("Write a checked copy of the book"),
                              "--book 一支部.zhibu backup -o 备份.zhibu");
    backup->add_option(
        "-o,--output", copying->target,
        BackupCommandsText::tr("File to write; by default into the folder backups beside the book")
            .toStdString());
    backup->add_flag(
        "--list", copying->list,
        BackupCommandsText::tr("List the copies there are, the newest first, and write none").toStdString());
    addFormatOption(backup, copying->format);
    backup->callback(
        [&line, copying] { line.chosen = [&line, copying] { return runBackup(line.common, *copying); }; });

    auto restoring = std::make_shared<RestoreOptions>();
    auto* restore = addCommand(line, "restore", BackupCommandsText::tr("Put a copy in the place of the book"),
                               "--book 一支部.zhibu restore 备份.zhibu --preview");
    restore->add_option("FILE", restoring->source, BackupCommandsText::tr("The copy").toStdString())
        ->required();
    restore->add_flag(
        "--preview", restoring->preview,
        BackupCommandsText::tr("Show what would be different and what would be lost, and change nothing")
            .toStdString());
    addFormatOption(restore, restoring->format);
    restore->callback([&line, restoring] {
        line.chosen = [&line, restoring] { return runRestore(line.common, *restoring); };
    });
}

} // namespace zhibu::cli
