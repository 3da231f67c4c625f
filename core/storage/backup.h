#pragma once

#include "core/storage/connection.h"

namespace zhibu {

/// A copy of the open book that has been reopened and checked: VACUUM INTO a temporary name, quick_check and
/// row counts, sync, rename, sync of the folder. An existing file is replaced only by a sound copy. Throws
/// Error.
void writeVerifiedCopy(Connection& connection, const QString& target);

/// Checks a file that claims to be a book before anything in it is used. A sentence says what is wrong.
std::optional<Problem> faultOfFile(const QString& path);

/// After a killed program: rolls its unfinished change back, which a read-only connection cannot.
void rollBackUnfinished(const QString& path);

/// Puts a checked copy of `source` in the place of the book at `target`, which nobody may have open; what
/// stood there is kept beside it under `keptAs`, with a journal that could not be rolled back. Throws Error.
void replaceBook(const QString& source, const QString& target, const QString& keptAs);

/// Where the book lies on a network share or a removable stick: the sentence that offers a local copy.
std::optional<Problem> locationWarning(const QString& path);
/// The rule behind it: a file system's name as the system reports it.
bool isUnsafeFileSystem(const QByteArray& fileSystemType);

} // namespace zhibu
