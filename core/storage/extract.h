#pragma once

#include "core/storage/connection.h"

namespace zhibu {

/// A plain SQLite file of a book's records, for people who use database tools: ids as hexadecimal text, no
/// identity or phone numbers, no remarks, nothing said in talks, no drafts, no trash. The table
/// `documentation` says what every column means. An existing file is replaced only by a whole one. Throws
/// Error.
void writeExtract(const QString& bookPath, const QString& target);

} // namespace zhibu
