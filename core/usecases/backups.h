#pragma once

#include "core/usecases/ledger.h"

/// Copies of the book, and its health.
namespace zhibu {

/// Writes a verified copy to `target`, or, when that is empty, into the folder "backups" beside the book
/// under the day and time. Returns the path written.
Result<QString> backUp(Ledger& ledger, const Actor& actor, const QString& target = {});

/// The moment of the newest copy in the folder "backups" beside the book; nullopt when there is none.
std::optional<QDateTime> lastBackup(const QString& bookPath);

/// Every copy this program has made beside the book or in its folder "backups", the oldest first.
QStringList copiesOf(const QString& bookPath);

struct Restored {
    QString keptAs; ///< where the book that stood there was kept
};
/// Puts a checked copy in the place of the book, which must not be open. What stood there is kept beside it;
/// the restore is an entry of the audit trail that names the abandoned head.
Result<Restored> restoreBook(const Actor& actor, const QString& bookPath, const QString& source,
                             const Clock& clock);

struct Health {
    std::optional<Problem> fault; ///< the first one
    bool searchRebuilt = false;   ///< the index alone was at fault, and has been made anew
};
Result<Health> checkBook(Ledger& ledger, const Actor& actor);

} // namespace zhibu
