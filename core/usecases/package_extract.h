#pragma once

#include "core/usecases/ledger.h"

namespace zhibu {

/// Writes the book's records as a plain SQLite file (core/storage/extract.h): no protected fields, nothing
/// said in talks. Problems: "extract.same" for the book itself, "extract.folder". Throws Error.
Result<QString> extractRecords(Ledger& ledger, const Actor& actor, const QString& path);

} // namespace zhibu
