#pragma once

#include "core/storage/connection.h"

namespace zhibu {

/// Whose book a file is and how much is in it: what one wants to know of a copy before it takes the book's
/// place. Older versions can be asked as well.
struct BookContents {
    QByteArray uuid;
    QString organization; ///< the home organisation's name
    int version = 0;
    qint64 entries = 0; ///< of the audit trail
    qint64 members = 0;
    qint64 activities = 0; ///< without those in the trash
    qint64 drafts = 0;
    qint64 terms = 0;
    qint64 trainingCredits = 0;
};
BookContents contentsOf(Connection& connection);

/// Only whose it is.
struct BookOwner {
    QByteArray uuid;
    QString organization;
};
BookOwner ownerOf(Connection& connection);
/// nullopt for a file that is no book, is damaged or holds what no book holds.
std::optional<BookOwner> ownerOfFile(const QString& path);

/// Equal for two books that hold the same: the head of the chain, and what is written beside the ledger
/// (drafts, keys, remembered columns). Reads no row of the ledger, so that it can be asked at any moment.
QByteArray contentStamp(Connection& connection);
/// Of a file; empty for one that cannot be read.
QByteArray stampOfFile(const QString& path);

/// Drafts of `ours` that are not in `theirs`, and those that are there with another content.
struct DraftDifference {
    int missing = 0;
    int different = 0;
};
DraftDifference compareDrafts(Connection& ours, Connection& theirs);

} // namespace zhibu
