#pragma once

#include "core/storage/connection.h"

namespace zhibu::testing {

enum class DumpIds {
    asStored,
    /// Ids as hashes of what their rows say, without sealed content and moments of recording: books that were
    /// made apart from the same input are equal.
    byContent
};

/// Every ledger table and the search documents (by entity, never by number) as sorted text, so that two books
/// are compared as whole databases.
QByteArray ledgerDump(Connection& connection, DumpIds ids = DumpIds::asStored);

/// The same and the drafts: whatever taking a change back must give back.
QByteArray bookDump(Connection& connection);

/// The lines of one dump that the other lacks, each with its sign: what to print when two differ.
QByteArray dumpDifference(const QByteArray& before, const QByteArray& after);

} // namespace zhibu::testing
