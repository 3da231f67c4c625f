#pragma once

#include "core/exchange/import/columns.h"
#include "core/usecases/ledger.h"

namespace zhibu {

/// Remembers how the columns of a file with these titles were mapped. Nothing happens in a read-only book.
void rememberLayout(Ledger& ledger, const Actor& actor, const ColumnMapping& mapping);

/// The mapping of the last file with the same row of titles; nullopt where there was none.
std::optional<ColumnMapping> rememberedLayout(Ledger& ledger, const Actor& actor, const Sheet& sheet,
                                              ImportKind kind);

} // namespace zhibu
