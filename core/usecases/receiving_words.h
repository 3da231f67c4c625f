#pragma once

#include "core/exchange/package/package_standing.h"

/// Sentences about files in the inbox, the same wherever they are read.
namespace zhibu::receiving_words {

/// "第一党支部, 2020Q3, revision 2".
QString whichOf(const InboxFile& file);
/// Why a file in that state is held and what to do; "" for one that is not.
QString heldBecause(package_standing::FileState state, const InboxFile& file);

} // namespace zhibu::receiving_words
