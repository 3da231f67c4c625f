#include "app/cli/package_options.h"
#include "app/cli/report_files.h"
#include "app/cli/rows.h"
#include "core/print/pages.h"
#include "core/reports/quarterly_report.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/figures.h"
#include "core/usecases/package_extract.h"
#include "core/usecases/package_keys.h"
#include "core/usecases/submission.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// Handing in: export, check, answers and this book's own seal.
namespace zhibu::cli {

namespace {

struct PackageCommandsText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Result<Period> quarterFrom(const std::string& text) {
    const auto period = Period::parse(fromArgument(text));
    if (period && period->kind() == PeriodKind::quarter) return *period;
    return Problem{
        u"period"_s, u"period.quarter"_s,
        PackageCommandsText::tr("“%1” is no quarter. Write it as 2020Q3.").arg(fromArgument(text))};
}

/// The quarterly report that goes along, for people.
Result<QByteArray> reportPdf(Ledger& ledger, const Actor& actor, const Period& quarter) {
    const Date today = ledger.clock().today();
    const auto figures =
        quarterlyFigures(ledger, actor, ledger.home().id, quarter, std::min(today, quarter.last()));
    if (!figures) return figures.problems();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const auto pages = writePdf(quarterlyReport(*figures, {ledger.home().name, today}), path);
    if (!pages) return pages.problems();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(PackageCommandsText::tr("The report could not be written."));
    return file.readAll();
}

struct ExportOptions {
    std::string period;
    std::string output;
    std::string sealTo;
    std::vector<std::string> attachments;
    bool nothingSince = false;
};

std::vector<QByteArray> chosenAttachments(Ledger& ledger, const Actor& actor, const Period& quarter,
                                          const std::vector<std::string>& names) {
    std::vector<QByteArray> hashes;
    const auto offered = offeredAttachments(ledger, actor, quarter);
    if (!offered) return hashes;
    for (const OfferedAttachment& each : *offered) {
        const bool chosen = std::ranges::any_of(
            names, [&](const std::string& name) { return fromArgument(name) == each.name; });
        if (chosen) hashes.push_back(each.hash);
    }
    return hashes;
}

Result<QByteArray> keyWith(Ledger& ledger, const Actor& actor, const std::string& fingerprint) {
    if (fingerprint.empty()) return QByteArray();
    const auto keys = keyList(ledger, actor);
    if (!keys) return keys.problems();
    for (const KeyLine& key : *keys) {
        if (!sameFingerprint(fromArgument(fingerprint), key.publicKey)) continue;
        if (!key.revokedAt && !key.replacedAt) return key.publicKey;
        return Problem{u"key"_s, u"key.revoked"_s,
                       PackageCommandsText::tr("The seal of %1 is no longer valid; nothing is sealed to it.")
                           .arg(key.holder)};
    }
    return Problem{u"key"_s, u"key.unknown"_s,
                   PackageCommandsText::tr("No seal with the fingerprint %1 is registered here.")
                       .arg(fromArgument(fingerprint))};
}

int runExport(const CommonOptions& common, const ExportOptions& options) {
    const SystemClock clock;
    const auto quarter = quarterFrom(options.period);
    if (!quarter) return refuse(quarter.problems());
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    const auto sealedTo = keyWith(**ledger, ledger->actor, options.sealTo);
    if (!sealedTo) return refuse(sealedTo.problems());
    const auto report = reportPdf(**ledger, ledger->actor, *quarter);
    if (!report) return refuse(report.problems());
    const auto handed =
        handIn(**ledger, ledger->actor,
               {.quarter = *quarter,
                .path = fromArgument(options.output),
                .report = *report,
                .attachments = chosenAttachments(**ledger, ledger->actor, *quarter, options.attachments),
                .sealedTo = *sealedTo,
                .nothingHandedInSince = options.nothingSince});
    if (!handed) return refuse(handed.problems());
    say(handed->again
            ? PackageCommandsText::tr("Nothing has changed since revision %1; wrote it once more: %2")
                  .arg(handed->revision)
                  .arg(handed->path)
            : PackageCommandsText::tr("Signed and wrote %1, revision %2: %3")
                  .arg(quarter->toString())
                  .arg(handed->revision)
                  .arg(handed->path));
    return done;
}

QJsonObject rowOf(const QString& what, const QString& which, const QString& detail) {
    return {{u"what"_s, what}, {u"which"_s, which}, {u"detail"_s, detail}};
}

Rows rowsOf(const SubmissionCheck& check) {
    Rows rows{{u"what"_s, u"which"_s, u"detail"_s}, {}};
    for (const Problem& each : check.hindrances)
        rows.objects.push_back(rowOf(PackageCommandsText::tr("hindrance"), each.code, each.message));
    for (const InspectedRecord& each : check.lacking) {
        QStringList sentences;
        for (const Problem& problem : each.missing)
            sentences += problem.message;
        rows.objects.push_back(rowOf(PackageCommandsText::tr("incomplete"),
                                     each.row.heldOn.toIso() + u' ' + kindNames(each.row.kinds),
                                     sentences.join(u' ')));
    }
    for (const ExplainedDuty& each : check.overdue)
        rows.objects.push_back(
            rowOf(PackageCommandsText::tr("overdue"), each.result.organizationCode + u' ' + each.result.duty,
                  each.reason.isEmpty() ? PackageCommandsText::tr("no explanation yet") : each.reason));
    for (const RecordDifference& each : check.differences)
        rows.objects.push_back(rowOf(displayName(each.change), each.what, each.fields.join(u'、')));
    return rows;
}

struct CheckOptions {
    std::string period;
    std::string asOf;
    std::string output;
    Format format = Format::table;
};

int runCheck(const CommonOptions& common, const CheckOptions& options) {
    const SystemClock clock;
    const auto quarter = quarterFrom(options.period);
    if (!quarter) return refuse(quarter.problems());
    const auto asOf = dayOf(options.asOf, "--as-of", clock);
    if (!asOf) return refuse(asOf.problems());
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    if (!options.output.empty()) {
        const auto preview = submissionPreview(**ledger, ledger->actor, *quarter);
        return preview ? writeTo(*preview, fromArgument(options.output)) : refuse(preview.problems());
    }
    const auto check = checkSubmission(**ledger, ledger->actor, *quarter, *asOf);
    if (!check) return refuse(check.problems());
    printRows(rowsOf(*check), options.format);
    say(check->unchanged
            ? PackageCommandsText::tr("Nothing has changed since revision %1.").arg(check->revision)
            : PackageCommandsText::tr("It would be revision %1.").arg(check->revision));
    return check->hindrances.empty() ? done : refusedOrFailed;
}

int runSent(const CommonOptions& common, Format format) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    const auto lines = sentPackages(**ledger, ledger->actor);
    if (!lines) return refuse(lines.problems());
    Rows rows{{u"period"_s, u"revision"_s, u"made_at"_s, u"answer"_s, u"changed_since"_s, u"file"_s}, {}};
    for (const SentLine& each : *lines)
        rows.objects.push_back(
            {{u"period"_s, each.package.period.toString()},
             {u"revision"_s, each.package.revision},
             {u"made_at"_s, each.package.madeAt.toString(Qt::ISODate)},
             {u"answer"_s, each.answer ? package_repository::identifier(each.answer->outcome) : QString()},
             {u"changed_since"_s, each.changedSince},
             {u"file"_s, QString::fromLatin1(each.package.file.toHex())}});
    printRows(rows, format);
    return done;
}

int runAnswer(const CommonOptions& common, const std::string& path) {
    const SystemClock clock;
    const auto bytes = fileBytes(fromArgument(path));
    if (!bytes) return refuse(bytes.problems());
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    const auto answer = importAnswer(**ledger, ledger->actor, *bytes);
    if (!answer) return refuse(answer.problems());
    say(PackageCommandsText::tr("%1, revision %2: %3, by %4")
            .arg(answer->period.toString())
            .arg(answer->revision)
            .arg(package_repository::identifier(answer->outcome), answer->officeName));
    for (const ReturnReason& each : answer->reasons)
        say(u"  %1 — %2"_s.arg(each.what, each.reason));
    return done;
}

int runKey(const CommonOptions& common, const std::string& output, bool renew) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock);
    if (!ledger) return refuse(ledger.problems());
    if (!output.empty() || renew) {
        // A new seal whose slip cannot be written would be known to nobody.
        if (const auto fault = outputFault(fromArgument(output))) return refuse({*fault});
        const auto slip = renew ? renewKey(**ledger, ledger->actor) : keySlip(**ledger, ledger->actor);
        if (!slip) return refuse(slip.problems());
        saveFile(fromArgument(output), *slip);
        say(PackageCommandsText::tr("Wrote %1").arg(fromArgument(output)));
    }
    const auto own = ownKey(**ledger, ledger->actor);
    if (!own) return refuse(own.problems());
    print((own->fingerprint + u'\n').toUtf8());
    return done;
}

int runExtract(const CommonOptions& common, const std::string& output) {
    const SystemClock clock;
    const auto ledger = openLedger(common, clock, OpenMode::readOnly);
    if (!ledger) return refuse(ledger.problems());
    const auto written = extractRecords(**ledger, ledger->actor, fromArgument(output));
    if (!written) return refuse(written.problems());
    say(PackageCommandsText::tr("Wrote %1").arg(fromArgument(output)));
    return done;
}

void addExport(CommandLine& line, CLI::App* package) {
    auto* command = package->add_subcommand(
        "export",
        PackageCommandsText::tr("Sign a quarter and write the file to hand in (.zbpkg)").toStdString());
    auto options = std::make_shared<ExportOptions>();
    command
        ->add_option("--period", options->period,
                     PackageCommandsText::tr("The quarter, as 2020Q3").toStdString())
        ->required();
    command
        ->add_option("-o,--output", options->output,
                     PackageCommandsText::tr("The file to write").toStdString())
        ->required();
    command->add_option(
        "--attach", options->attachments,
        PackageCommandsText::tr("Name of an attachment that goes along; may be given again").toStdString());
    command->add_option(
        "--seal-to", options->sealTo,
        PackageCommandsText::tr("Fingerprint of the registered seal that alone can open it").toStdString());
    command->add_flag(
        "--nothing-since-copy", options->nothingSince,
        PackageCommandsText::tr("After a restore: nothing was handed in since the copy was made")
            .toStdString());
    command->callback(
        [&line, options] { line.chosen = [&line, options] { return runExport(line.common, *options); }; });
}

void addCheck(CommandLine& line, CLI::App* package) {
    auto* command = package->add_subcommand(
        "check",
        PackageCommandsText::tr("What to look at before a quarter is handed in; with -o what would leave")
            .toStdString());
    auto options = std::make_shared<CheckOptions>();
    command
        ->add_option("--period", options->period,
                     PackageCommandsText::tr("The quarter, as 2020Q3").toStdString())
        ->required();
    command->add_option(
        "--as-of", options->asOf,
        PackageCommandsText::tr("The day the figures are of; by default today").toStdString());
    command->add_option("-o,--output", options->output,
                        PackageCommandsText::tr("File to write: .pdf, .xlsx, .csv or .html").toStdString());
    addFormatOption(command, options->format);
    command->callback(
        [&line, options] { line.chosen = [&line, options] { return runCheck(line.common, *options); }; });
}

void addKey(CommandLine& line, CLI::App* package) {
    auto* command = package->add_subcommand(
        "key", PackageCommandsText::tr("This book's seal: its fingerprint, and the slip for the office above")
                   .toStdString());
    auto output = std::make_shared<std::string>();
    auto renew = std::make_shared<bool>(false);
    command->add_option("-o,--output", *output,
                        PackageCommandsText::tr("The slip to write (.zbkey)").toStdString());
    auto* flag = command->add_flag(
        "--renew", *renew, PackageCommandsText::tr("Take a new key; the old one hands over").toStdString());
    flag->needs(command->get_option("--output"));
    command->callback([&line, output, renew] {
        line.chosen = [&line, output, renew] { return runKey(line.common, *output, *renew); };
    });
}

} // namespace

Result<QByteArray> fileBytes(const QString& path) {
    constexpr qint64 mostBytes = 256LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return Problem{u"file"_s, u"file.unreadable"_s,
                       PackageCommandsText::tr("“%1” cannot be read. Check the path.").arg(path)};
    return file.readAll();
}

void addPackageCommands(CommandLine& line) {
    auto* package = addCommand(
        line, "package", PackageCommandsText::tr("Hand records in to the office above, and receive them"),
        "--book 一支部.zhibu package export --period 2020Q3 -o 上报-B01-2020Q3.zbpkg");
    package->require_subcommand(1);
    addExport(line, package);
    addCheck(line, package);
    addKey(line, package);

    auto* sent = package->add_subcommand(
        "sent", PackageCommandsText::tr("What was handed in and answered").toStdString());
    auto format = std::make_shared<Format>(Format::table);
    addFormatOption(sent, *format);
    sent->callback(
        [&line, format] { line.chosen = [&line, format] { return runSent(line.common, *format); }; });

    auto* answer = package->add_subcommand(
        "answer", PackageCommandsText::tr("Take in a receipt or a return of the office above (.zbreceipt)")
                      .toStdString());
    auto path = std::make_shared<std::string>();
    answer->add_option("FILE", *path, PackageCommandsText::tr("The .zbreceipt file").toStdString())
        ->required();
    answer->callback(
        [&line, path] { line.chosen = [&line, path] { return runAnswer(line.common, *path); }; });

    auto* extract = package->add_subcommand(
        "extract",
        PackageCommandsText::tr("A plain SQLite file of the records, for people who use database tools")
            .toStdString());
    auto output = std::make_shared<std::string>();
    extract->add_option("-o,--output", *output, PackageCommandsText::tr("The file to write").toStdString())
        ->required();
    extract->callback(
        [&line, output] { line.chosen = [&line, output] { return runExtract(line.common, *output); }; });
    addReceivingCommands(line, package);
}

} // namespace zhibu::cli
