#pragma once

#include "core/storage/backup.h"
#include "core/usecases/backup_files.h"
#include "core/usecases/ledger.h"

/// Copies of the book, and its health.
namespace zhibu {

/// Writes a verified copy to `target`, or, when that is empty, into the folder "backups" beside the book
/// under the day and time, and thins out the older ones there. Returns the path written.
Result<QString> backUp(Ledger& ledger, const Actor& actor, const QString& target = {},
                       const CopyRun& run = {});

/// The copy before something: the day's work, the end of it, an import, the receiving of packages. Nothing is
/// written when the newest copy still holds the same, or when the day's is there; that one's path is
/// returned. A failure is a problem ("backup.failed", "backup.stopped") whose sentence is to be shown, and
/// never a reason not to go on; the next time tries again.
Result<QString> backUpBefore(Ledger& ledger, const Actor& actor, BackupCause cause, const CopyRun& run = {});

/// The same copy, verified, in another folder as well (another disk, a stick), and thins out the older ones
/// of this book there. The folder is never made: a disk that is not plugged in is a problem,
/// "second.missing".
Result<QString> copyToFolder(Ledger& ledger, const Actor& actor, const QString& copy, const QString& folder,
                             const CopyRun& run = {});

/// Whether there is something that the newest copy does not hold. Quick; false for whoever may make none.
bool hasUncopiedChanges(Ledger& ledger, const Actor& actor);

/// The moment of the newest copy in the folder "backups" beside the book; nullopt when there is none.
std::optional<QDateTime> lastBackup(const QString& bookPath);

/// Every copy this program has made beside the book or in its folder "backups", the oldest first.
QStringList copiesOf(const QString& bookPath);

/// Why a file cannot take the book's place: unsound, of a newer version, or the book itself; nullopt when it
/// can.
std::optional<Problem> restoreFault(const QString& bookPath, const QString& source,
                                    const std::stop_token& stop = {});

struct Restored {
    QString keptAs; ///< where the book that stood there was kept
};
/// Puts a checked copy in the place of the book, which must not be open: where a window has it, that is a
/// problem. What stood there is kept beside it; the restore is an entry of the audit trail that names the
/// abandoned head. With accounts on it asks for Right::administer.
Result<Restored> restoreBook(const Actor& actor, const QString& bookPath, const QString& source,
                             const Clock& clock, const CopyRun& run = {});

struct Health {
    std::optional<Problem> fault; ///< the first one
    bool searchRebuilt = false;   ///< the index alone was at fault, and has been made anew
};
Result<Health> checkBook(Ledger& ledger, const Actor& actor);

} // namespace zhibu
