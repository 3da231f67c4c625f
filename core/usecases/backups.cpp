#include "core/usecases/backups.h"

#include "core/storage/book_contents.h"
#include "core/storage/book_lock.h"
#include "core/storage/output_path.h"
#include "core/storage/search_index.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct BackupsText {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

bool isSameFile(const QString& one, const QString& other) {
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

QByteArray idOf(Ledger& ledger) {
    return ownerOf(ledger.book().connection()).uuid;
}

QString writeIntoFolder(Ledger& ledger, BackupCause cause, const CopyRun& run) {
    const QString folder = backupFolder(ledger.path());
    QDir().mkpath(folder); // where that fails, the copy says so
    const QDateTime now = ledger.clock().now();
    QString path = freeBackupPath(folder, ledger.path(), now, cause);
    writeVerifiedCopy(ledger.book().connection(), path, run);
    thinOut(ledger.path(), idOf(ledger), now);
    return path;
}

/// The newest copy in the folder, where it holds what `stamp` says.
std::optional<QString> newestIfSame(const QString& folder, const QString& bookPath, const QByteArray& stamp) {
    const std::vector<BackupFile> files = backupFilesIn(folder, bookPath);
    if (files.empty() || stamp.isEmpty() || stampOfFile(files.front().path) != stamp) return std::nullopt;
    return files.front().path;
}

std::optional<QString> copyOfToday(Ledger& ledger) {
    for (const BackupFile& file : backupFilesIn(backupFolder(ledger.path()), ledger.path())) {
        if (file.cause == BackupCause::daily && file.moment.date() == ledger.clock().now().date())
            return file.path;
    }
    return std::nullopt;
}

/// `sentence` with %1 for what the disk said.
Problem failure(const QString& sentence, const Error& error, const CopyRun& run) {
    if (run.stop.stop_requested())
        return {u"backup"_s, u"backup.stopped"_s,
                BackupsText::tr("The copy of the book was stopped; none was made.")};
    return {u"backup"_s, u"backup.failed"_s, sentence.arg(error.sentence())};
}

std::optional<Problem> secondFolderFault(const QString& bookPath, const QString& folder) {
    if (!QFileInfo(folder).isDir())
        return Problem{
            u"second"_s, u"second.missing"_s,
            BackupsText::tr("The folder for the second copy cannot be reached; it is tried again next time: "
                            "%1. Plug in its disk, or choose another folder in the settings.")
                .arg(QDir::toNativeSeparators(folder))};
    if (QDir(folder).canonicalPath() == QDir(backupFolder(bookPath)).canonicalPath())
        return Problem{
            u"second"_s, u"second.same"_s,
            BackupsText::tr(
                "The second copy needs another folder than the first. Choose one in the settings.")};
    return std::nullopt;
}

} // namespace

Result<QString> backUp(Ledger& ledger, const Actor& actor, const QString& target, const CopyRun& run) {
    if (const auto refusal = refused(ledger, actor, Right::backup)) return *refusal;
    if (target.isEmpty()) return writeIntoFolder(ledger, BackupCause::manual, run);
    if (isSameFile(target, ledger.path()))
        return Problem{
            u"target"_s, u"backup.same"_s,
            BackupsText::tr("A copy cannot be written over the book itself. Choose another name.")};
    // An older copy of the same book gives way to a newer one, and nothing else does.
    const auto there = isBookFile(target) ? ownerOfFile(target) : std::nullopt;
    const auto fault = outputFault(target);
    if (fault && !(there && there->uuid == idOf(ledger)))
        return Problem{u"target"_s, fault->code, fault->message};
    writeVerifiedCopy(ledger.book().connection(), target, run);
    return target;
}

Result<QString> backUpBefore(Ledger& ledger, const Actor& actor, BackupCause cause, const CopyRun& run) {
    if (const auto refusal = refused(ledger, actor, Right::backup)) return *refusal;
    try {
        if (cause == BackupCause::daily) {
            if (const auto today = copyOfToday(ledger)) return *today;
        }
        const QByteArray stamp = contentStamp(ledger.book().connection());
        if (const auto same = newestIfSame(backupFolder(ledger.path()), ledger.path(), stamp)) return *same;
        return writeIntoFolder(ledger, cause, run);
    } catch (const Error& error) {
        return failure(BackupsText::tr("No copy of the book could be made; it is tried again next time. %1"),
                       error, run);
    }
}

Result<QString> copyToFolder(Ledger& ledger, const Actor& actor, const QString& copy, const QString& folder,
                             const CopyRun& run) {
    if (const auto refusal = refused(ledger, actor, Right::backup)) return *refusal;
    if (const auto fault = secondFolderFault(ledger.path(), folder)) return *fault;
    try {
        if (const auto same = newestIfSame(folder, ledger.path(), stampOfFile(copy))) return *same;
        Connection from(copy, OpenMode::readOnly);
        const auto file = backupFileOf(copy, ledger.path());
        const QString target =
            freeBackupPath(folder, ledger.path(), file ? file->moment : ledger.clock().now(),
                           file ? file->cause : BackupCause::unknown);
        writeVerifiedCopy(from, target, {run.progress, run.stop, true});
        thinOutFolder(folder, ledger.path(), idOf(ledger), ledger.clock().now());
        return target;
    } catch (const Error& error) {
        return failure(BackupsText::tr("The second copy could not be made; it is tried again next time. %1"),
                       error, run);
    }
}

bool hasUncopiedChanges(Ledger& ledger, const Actor& actor) {
    if (refused(ledger, actor, Right::backup)) return false;
    const QByteArray stamp = contentStamp(ledger.book().connection());
    return !newestIfSame(backupFolder(ledger.path()), ledger.path(), stamp);
}

std::optional<QDateTime> lastBackup(const QString& bookPath) {
    const std::vector<BackupFile> files = backupFilesIn(backupFolder(bookPath), bookPath);
    return files.empty() ? std::nullopt : std::optional(files.front().moment);
}

QStringList copiesOf(const QString& bookPath) {
    QStringList paths;
    for (const BackupFile& file : backupFiles(bookPath))
        paths.prepend(file.path);
    return paths;
}

namespace {

Problem inUse(const Problem& lock) {
    if (lock.code != u"book.in_use") return lock;
    return {lock.field, lock.code,
            BackupsText::tr("“%1” is open in a window. Close it there first; nothing was changed.")
                .arg(lock.field)};
}

/// The entry the present book ends with; "" where it has none or cannot be read any more.
Result<QString> headToAbandon(const Actor& actor, const QString& bookPath, const Clock& clock) {
    if (!QFileInfo::exists(bookPath)) return QString();
    const auto present = Book::open(bookPath, clock, {.mode = OpenMode::readOnly});
    if (!present) return QString();
    if (const auto refusal = refused(**present, actor, Right::administer)) return *refusal;
    const std::optional<AuditEntry> head = audit::head((*present)->connection());
    return head ? QString::fromLatin1(head->hash.toHex()) : QString();
}

} // namespace

std::optional<Problem> restoreFault(const QString& bookPath, const QString& source,
                                    const std::stop_token& stop) {
    if (isSameFile(source, bookPath))
        return Problem{u"source"_s, u"restore.same"_s,
                       BackupsText::tr("This is the book itself. Choose the copy to restore.")};
    if (std::optional<Problem> fault = faultOfFile(source, stop)) return fault;
    Connection copy(source, OpenMode::readOnly);
    if (bookVersion(copy) > latestVersion(shippedMigrations()))
        return Problem{
            u"source"_s, u"restore.too_new"_s,
            BackupsText::tr("“%1” was written by a newer version of this program. Install that version "
                            "to restore it; nothing was changed.")
                .arg(QFileInfo(source).fileName())};
    return std::nullopt;
}

Result<Restored> restoreBook(const Actor& actor, const QString& bookPath, const QString& source,
                             const Clock& clock, const CopyRun& run) {
    if (const std::optional<Problem> fault = restoreFault(bookPath, source, run.stop)) return *fault;
    const Result<QString> abandoned = headToAbandon(actor, bookPath, clock);
    if (!abandoned) return abandoned.problems();
    const Result<BookLock> lock = BookLock::acquire(bookPath);
    if (!lock) return inUse(lock.problem());
    const QString keptAs = freeName(bookPath + u".before-restore-"_s, clock.now());
    replaceBook(source, bookPath, keptAs, run);
    auto restored = Book::open(bookPath, clock);
    if (!restored) return restored.problems();
    const Reason event{u"book.restore"_s,
                       BackupsText::tr("Restore from “%1”").arg(QFileInfo(source).fileName()),
                       abandoned->isEmpty() ? QString() : u"abandoned head "_s + *abandoned};
    if (Problems problems = (*restored)->record(actor, event); !problems.empty()) return problems;
    return Restored{QFileInfo::exists(keptAs) ? keptAs : QString()};
}

Result<Health> checkBook(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::backup)) return *refusal;
    Health health{ledger.book().firstFault(), false};
    if (!health.fault || health.fault->code != u"search.differs"_s || ledger.readOnly()) return health;
    // Only the index is at fault: it is made from the ledger, so it can be made again.
    const Problems problems =
        ledger.book().keep([](Transaction& transaction) { search_index::rebuild(transaction.connection); });
    if (!problems.empty()) return problems;
    health.searchRebuilt = true;
    health.fault = ledger.book().firstFault();
    return health;
}

} // namespace zhibu
