#pragma once

#include "core/domain/office.h"
#include "core/exchange/package/package_standing.h"

/// Sentences about files in the inbox, the same wherever they are read.
namespace zhibu::receiving_words {

/// "第一党支部, 2020Q3, revision 2".
QString whichOf(const InboxFile& file);
/// Why a file in that state is held and what to do; "" for one that is not.
QString heldBecause(package_standing::FileState state, const InboxFile& file, const Office& office);
/// Whoever sent it bears the code of another unit of this book: most often its own book, set up anew.
bool isRebuilt(package_standing::FileState state, const InboxFile& file, const Office& office);

} // namespace zhibu::receiving_words
