#pragma once

#include "core/domain/clock.h"
#include "core/domain/problems.h"

namespace zhibu {

/// The day the made-up office is written for: on it, it stands as its files say.
Date exampleDay();

/// One of the example's import files as it reads on another day: every date goes by whole years, so that
/// months, quarters and years keep what happened in them, and what would happen only after `asOf` is not
/// there yet. On exampleDay() it is the file as written.
QByteArray exampleFileOn(const QString& name, const QByteArray& file, Date asOf);

/// Writes the made-up office into the folder, which is made if it has to be: its import files, and the book
/// `bookName` made from them there. Returns the book's path. The folder not writable, or a book of that name
/// in it: a problem.
Result<QString> writeExampleOffice(const QString& folder, const QString& bookName, Date asOf,
                                   const Clock& clock);

} // namespace zhibu
