#include "core/usecases/submission.h"

#include "core/exchange/package/package_file.h"
#include "core/storage/output_path.h"
#include "core/storage/platform/durable.h"
#include "core/storage/signing.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"
#include "core/usecases/sent_records.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct SubmissionText {
    Q_DECLARE_TR_FUNCTIONS(Submission)
};

const QString sendVerb = u"package.send"_s;
const QString restoreVerb = u"book.restore"_s;
const QString answerVerb = u"package.answer"_s;

std::optional<Problem> notAQuarter(const Period& period) {
    if (period.kind() == PeriodKind::quarter) return std::nullopt;
    return Problem{u"period"_s, u"submit.period"_s,
                   SubmissionText::tr("Records are handed in by quarter: write it as 2020Q3.")};
}

/// After a restore the book may not know what it has handed in: the last receipt tells.
bool mayMissReceipt(Connection& connection) {
    const auto restores = audit::entriesOf(connection, restoreVerb);
    if (restores.empty()) return false;
    const auto answers = audit::entriesOf(connection, answerVerb);
    return answers.empty() || answers.back().id < restores.back().id;
}

Problems hindrancesTo(Ledger& ledger, const Period& quarter, Date asOf) {
    Connection& connection = ledger.book().connection();
    Problems hindrances;
    if (asOf < quarter.first())
        hindrances.push_back({u"period"_s, u"submit.early"_s,
                              SubmissionText::tr("%1 has not begun yet.").arg(quarter.toString())});
    if (ReportedQuarters(connection).lockOf(quarter) == QuarterLock::accepted)
        hindrances.push_back(
            {u"period"_s, u"submit.accepted"_s,
             SubmissionText::tr("%1 was accepted by the office above. It can be handed in again once "
                                "that office has returned it.")
                 .arg(quarter.toString())});
    if (mayMissReceipt(connection))
        hindrances.push_back(
            {u"period"_s, u"submit.restored"_s,
             SubmissionText::tr(
                 "This book was restored from a copy and may not know what it has handed in since. Import "
                 "the last receipt of the office above first.")});
    return hindrances;
}

std::vector<ExplainedDuty> overdueOf(Ledger& ledger, const Actor& actor, const Period& quarter, Date asOf) {
    const FigureQuestion question{ledger.home().id, true, asOf, quarter.year()};
    auto overdue = explainedDuties(ledger, actor, question, [&quarter](const duties::DutyResult& result) {
        return result.status == duties::Status::overdue && !result.isRegister && result.period &&
               quarter.contains(result.period->first()) && quarter.contains(result.period->last());
    });
    return overdue ? std::move(*overdue) : std::vector<ExplainedDuty>();
}

int draftsWithin(Ledger& ledger, const Actor& actor, const Period& quarter) {
    const auto stored = drafts(ledger, actor, {});
    if (!stored) return 0;
    return static_cast<int>(std::ranges::count_if(*stored, [&quarter](const StoredDraft& each) {
        return each.content.heldOn && quarter.contains(*each.content.heldOn);
    }));
}

/// Hashes of the entries the office above has not acknowledged yet.
PackageHistory historyOf(Connection& connection) {
    const sent_records::Acknowledged known = sent_records::acknowledged(connection);
    PackageHistory history{.first = known.entry + 1, .before = known.head};
    QString last;
    for (const AuditEntry& entry : audit::entries(connection, known.entry)) {
        history.entries.push_back(entry.hash);
        if (entry.at < last) history.clockSetBack.push_back(entry.id);
        last = entry.at;
    }
    const QString marker = u"abandoned head "_s;
    for (const AuditEntry& entry : audit::entriesOf(connection, restoreVerb)) {
        const QByteArray abandoned = QByteArray::fromHex(entry.note.section(marker, 1).toLatin1());
        history.restores.push_back({entry.id, abandoned});
    }
    return history;
}

PackageManifest manifestFor(Ledger& ledger, const Actor& actor, const SubmissionOrder& order,
                            const std::optional<SentPackage>& last) {
    const Organization& home = ledger.home();
    const Organization* above = home.parent ? ledger.office().organization(*home.parent) : nullptr;
    PackageManifest manifest{.package = ledger.book().ids().next<PackageId>(),
                             .organization = home.id,
                             .code = home.code,
                             .name = home.name,
                             .kind = home.kind,
                             .period = order.quarter,
                             .revision = last ? last->revision + 1 : 1,
                             .previous = last ? last->file : QByteArray()};
    manifest.catalogue = u"" ZHIBU_VERSION ""_s;
    manifest.schema = ledger.book().schemaVersion();
    manifest.recipientCode = above ? above->code : QString();
    manifest.recipientName = above ? above->name : QString();
    manifest.madeAt = ledger.clock().now();
    manifest.madeBy = actor.label();
    manifest.history = historyOf(ledger.book().connection());
    return manifest;
}

/// Written, synced, read back, compared. Throws Error.
void writeAndCompare(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(SubmissionText::tr(
                        "“%1” could not be written: %2. Choose another folder; what was signed is kept and "
                        "written the next time.")
                        .arg(path, file.errorString()),
                    file.errorString());
    platform::syncFolder(QFileInfo(path).absolutePath());
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly) || written.readAll() != bytes)
        throw Error(
            SubmissionText::tr("“%1” does not read back as it was written. Use another disk or stick.")
                .arg(path));
}

Result<SentPackage> sign(Ledger& ledger, const Actor& actor, const SubmissionOrder& order,
                         const PackageRecords& records, const std::optional<SentPackage>& last) {
    Book& book = ledger.book();
    // Its hash goes along: a copy of the book that goes on as if this had never been handed in is noticed.
    const Reason begun{u"package.sign"_s, SubmissionText::tr("Sign %1").arg(order.quarter.toString())};
    if (Problems problems = book.record(actor, begun); !problems.empty()) return problems;
    const PackageManifest manifest = manifestFor(ledger, actor, order, last);
    const QByteArray open = writePackage(book, manifest, records, order.report);
    const QByteArray bytes =
        order.sealedTo.isEmpty() ? open : writePackage(book, manifest, records, order.report, order.sealedTo);
    const auto read = readSigned(bytes);
    if (!read) return read.problems();
    const SentPackage package{.file = read->file,
                              .package = manifest.package,
                              .period = order.quarter,
                              .revision = manifest.revision,
                              .previous = manifest.previous,
                              .content = contentHash(records),
                              .madeAt = manifest.madeAt,
                              .madeBy = manifest.madeBy,
                              .recipient =
                                  order.sealedTo.isEmpty() ? QString() : signing::fingerprint(order.sealedTo),
                              .lastEntry = manifest.history.last()};
    const Reason reason{
        sendVerb,
        SubmissionText::tr("Hand in %1, revision %2").arg(order.quarter.toString()).arg(package.revision)};
    const Problems problems =
        book.receive(actor, reason, [&](Transaction& transaction) -> Result<std::vector<ChangedRow>> {
            const auto opened = order.sealedTo.isEmpty() ? std::nullopt : std::optional(open);
            package_repository::insert(transaction, package, bytes, opened);
            return std::vector<ChangedRow>();
        });
    if (!problems.empty()) return problems;
    return package;
}

} // namespace

Result<SubmissionCheck> checkSubmission(Ledger& ledger, const Actor& actor, const Period& quarter,
                                        Date asOf) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (const auto problem = notAQuarter(quarter)) return *problem;
    Connection& connection = ledger.book().connection();
    SubmissionCheck check{.period = quarter, .hindrances = hindrancesTo(ledger, quarter, asOf)};
    const auto inspected = inspectRecords(ledger, actor, ledger.home().id, quarter);
    if (!inspected) return inspected.problems();
    check.lacking = inspected->lacking;
    check.overdue = overdueOf(ledger, actor, quarter, asOf);
    check.draftsLeft = draftsWithin(ledger, actor, quarter);
    if (const auto last = sent_records::newest(connection, quarter)) {
        const auto before = sent_records::recordsOf(connection, last->file);
        check.revision = last->revision + 1;
        if (before) {
            check.differences =
                packageDifferences(*before, package_records::gather(connection, ledger.home().id, quarter,
                                                                    sent_records::attachmentsIn(*before)));
            check.unchanged = check.differences.empty();
            if (check.unchanged) check.revision = last->revision;
        }
    }
    return check;
}

Result<HandedIn> handIn(Ledger& ledger, const Actor& actor, const SubmissionOrder& order) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (const auto problem = notAQuarter(order.quarter)) return *problem;
    Problems hindrances = hindrancesTo(ledger, order.quarter, ledger.clock().today());
    if (order.nothingHandedInSince)
        std::erase_if(hindrances, [](const Problem& each) { return each.code == u"submit.restored"; });
    if (!hindrances.empty()) return hindrances;
    const QFileInfo folder(QFileInfo(order.path).absolutePath());
    if (order.path.isEmpty() || !folder.isDir() || !folder.isWritable())
        return Problem{
            u"path"_s, u"submit.folder"_s,
            SubmissionText::tr("“%1” cannot be written to. Choose another folder.").arg(folder.filePath())};
    if (const auto fault = outputFault(order.path)) return Problem{u"path"_s, fault->code, fault->message};

    Connection& connection = ledger.book().connection();
    const PackageRecords records =
        package_records::gather(connection, ledger.home().id, order.quarter, order.attachments);
    auto last = sent_records::newest(connection, order.quarter);
    const QString recipient = order.sealedTo.isEmpty() ? QString() : signing::fingerprint(order.sealedTo);
    const bool again = last && last->content == contentHash(records) && last->recipient == recipient &&
                       !package_repository::sentBytes(connection, last->file).isEmpty();
    if (!again) {
        const auto made = sign(ledger, actor, order, records, last);
        if (!made) return made.problems();
        last = *made;
    }
    writeAndCompare(order.path, package_repository::sentBytes(connection, last->file));
    return HandedIn{order.path, last->file, last->revision, again};
}

Result<std::vector<SentLine>> sentPackages(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    std::vector<SentLine> lines;
    std::vector<SentPackage> sent = package_repository::sent(connection);
    const auto answers = sent_records::answersByFile(connection);
    std::ranges::reverse(sent);
    std::optional<Period> seen;
    for (SentPackage& package : sent) {
        const bool newest = seen != package.period;
        seen = package.period;
        SentLine line{.package = std::move(package)};
        if (const auto found = answers.find(line.package.file); found != answers.end())
            line.answer = found->second;
        if (newest) {
            const auto changes = changedSinceReporting(ledger, actor, line.package.period);
            line.changedSince = changes && !changes->empty();
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<std::vector<RecordDifference>> changedSinceReporting(Ledger& ledger, const Actor& actor,
                                                            const Period& quarter) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    Connection& connection = ledger.book().connection();
    const auto last = sent_records::newest(connection, quarter);
    const auto before = last ? sent_records::recordsOf(connection, last->file) : std::nullopt;
    if (!before) return std::vector<RecordDifference>();
    return packageDifferences(*before, package_records::gather(connection, ledger.home().id, quarter,
                                                               sent_records::attachmentsIn(*before)));
}

} // namespace zhibu
