#pragma once

#include "core/storage/change_set.h"

namespace zhibu {

/// Full-text search over activities, members and organisations, kept inside the transaction of each change by
/// walking its change set. Every Chinese character is a token of its own, so that words of one, two or three
/// characters are found as phrases. What was said in talks is never indexed.
namespace search_index {

/// Brings the documents of the changed rows up to date.
void update(Connection& connection, const std::vector<ChangedRow>& rows);
void rebuild(Connection& connection);
/// nullopt: the index says what the ledger says; otherwise the first document that differs.
std::optional<Problem> firstFault(Connection& connection);

/// The text as the index stores and asks it: a space between any two Chinese characters.
QString tokenized(QStringView text);
/// What a person typed as an FTS5 expression: every word a phrase, the last one as a prefix. "" when nothing
/// is left.
QString expression(QStringView typed);

} // namespace search_index

} // namespace zhibu
