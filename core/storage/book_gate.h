#pragma once

#include "core/domain/problems.h"
#include "core/storage/migration.h"

/// The one gate every book passes before anything in it is used, whoever wrote it: opening, restoring,
/// reading settings from it, telling about it.
namespace zhibu::book_gate {

/// A journal beside the file that this program has not written: rolling it back could put another content
/// into the book, or delete any file it names. Reads bytes only; nothing is opened as a database.
/// "book.journal".
std::optional<Problem> foreignJournal(const QString& path);

/// Where the file holds anything but what the steps up to its version make: a trigger, a view, another table,
/// a column that is not ours. Names it. Asks the file's own list only. Of a newer version: triggers and
/// views. "book.schema".
std::optional<Problem> foreignSchema(Connection& file, const std::vector<Migration>& migrations);

} // namespace zhibu::book_gate
