#pragma once

#include "core/domain/progress.h"
#include "core/storage/connection.h"

#include <QDateTime>

namespace zhibu {

/// How far a copy is, whether it is still wanted, and whether anybody may write to its source meanwhile.
struct CopyRun {
    ProgressSink progress = {};
    std::stop_token stop = {};
    bool atRest = false; ///< the source is a copy itself: it is read in place, without a snapshot of its own
};

/// A copy of the open book that has been reopened and checked: a snapshot that keeps no writer waiting,
/// VACUUM INTO a temporary name, quick_check and row counts, sync, rename, sync of the folder. An existing
/// file is replaced only by a sound copy. Throws Error, also when it was stopped: nothing is left then.
void writeVerifiedCopy(Connection& connection, const QString& target, const CopyRun& run = {});

/// `before`, the moment (or the next second that is free), `after`: a name that no file has.
QString freeName(const QString& before, const QDateTime& moment, const QString& after = {});

/// The same under a name that takes nobody else's place: an older file of the name stays, and the new one has
/// the moment behind its name. Where it holds the same, that one is enough.
void copyAside(Connection& connection, const QString& target, const QDateTime& moment);

/// Checks a file that claims to be a book before anything in it is used. A sentence says what is wrong.
std::optional<Problem> faultOfFile(const QString& path, const std::stop_token& stop = {});

/// Nothing but what a book of this program is made of: no views, whose reading might never end, and no
/// triggers. Asks the file's own list only, so that it comes before everything else.
bool hasBooksSchema(Connection& file);

/// After a killed program: rolls its unfinished change back, which a read-only connection cannot.
void rollBackUnfinished(const QString& path);

/// Puts a checked copy of `source` in the place of the book at `target`, which nobody may have open; what
/// stood there is kept beside it under `keptAs`, with a journal that could not be rolled back. Throws Error.
void replaceBook(const QString& source, const QString& target, const QString& keptAs,
                 const CopyRun& run = {});

/// Where the book lies on a network share or a removable stick: the sentence that offers a local copy.
std::optional<Problem> locationWarning(const QString& path);
/// The rule behind it: a file system's name as the system reports it.
bool isUnsafeFileSystem(const QByteArray& fileSystemType);

} // namespace zhibu
