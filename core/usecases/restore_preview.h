#pragma once

#include "core/storage/audit.h"
#include "core/storage/book_contents.h"
#include "core/usecases/backup_files.h"

#include <stop_token>

namespace zhibu {

/// A copy one may restore, as a list shows it.
struct CopyLine {
    BackupFile file;
    QString organization = {}; ///< whose book it is; "" where the file cannot be read
    bool ofThisBook = true;    ///< false: another office's, or one that cannot be read
};
/// The copies beside the book and in the other folders, the newest first. Asks for Right::backup; a book that
/// can no longer be opened asks nobody.
Result<std::vector<CopyLine>> copyList(const Actor& actor, const QString& bookPath, const Clock& clock,
                                       const QStringList& otherFolders = {});

/// What restoring a copy would change, worked out from the two files without writing to either.
struct RestorePreview {
    CopyLine copy;
    BookContents then;               ///< in the copy
    std::optional<BookContents> now; ///< in the book; nullopt when it cannot be read any more
    /// The copy's newest entry is one of the book's own: what follows is what was done since. False: the copy
    /// went another way from the common head on, or is of another book.
    bool isOurPast = false;
    qint64 lostCount = 0;         ///< entries of the book after the common head
    std::vector<AuditEntry> lost; ///< the newest of them, newest first
    qint64 foreignCount = 0;      ///< entries of the copy that the book does not have
    int lostDrafts = 0;           ///< not in the copy
    int changedDrafts = 0;        ///< in the copy, as they were
    bool isOlderVersion = false;  ///< it is brought up to date when it is restored
};
inline constexpr int mostLostShown = 500;

/// Problems as restoreBook gives them before it changes anything: with accounts on it asks for
/// Right::administer.
Result<RestorePreview> previewRestore(const Actor& actor, const QString& bookPath, const QString& source,
                                      const Clock& clock, const std::stop_token& stop = {});

/// What is counted, for people and for files, with how much there is now (nullopt: unknown) and was then.
struct CountLine {
    QString key;
    QString name;
    std::optional<qint64> now;
    qint64 then = 0;
};
std::vector<CountLine> countLines(const RestorePreview& preview);

/// What would be lost, in words; the first sentence says how the copy and the book are related.
QStringList previewSentences(const RestorePreview& preview);

} // namespace zhibu
