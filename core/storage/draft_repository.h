#pragma once

#include "core/storage/book.h"

namespace zhibu {

/// A draft is one row of canonical JSON outside the door: typing saves it, finalising makes the ledger rows.
struct Draft {
    DraftId id;
    QString kind;     ///< "activity"
    QString identity; ///< how a repeated import recognises it; "" for one that was typed
    QByteArray content;
    QString createdAt;
    QString updatedAt;
};

namespace draft_repository {

std::vector<Draft> all(Connection& connection); ///< newest first
std::optional<Draft> find(Connection& connection, const DraftId& draft);
std::optional<Draft> withIdentity(Connection& connection, const QString& identity);
/// Inserts or replaces; keeps the day it was made.
void save(Transaction& transaction, const DraftId& draft, const QString& kind, const QString& identity,
          const QByteArray& content);
void remove(Transaction& transaction, const DraftId& draft);

} // namespace draft_repository

/// Attachments by content hash (BLAKE2b-256): append-only, outside recording.
namespace blob_store {

QByteArray put(Transaction& transaction, const QByteArray& bytes); ///< returns the hash
/// Takes away what no attachment, no draft and no kept change refers to any more, nor a draft that may still
/// come back; how many.
int collect(Transaction& transaction);
/// The hash of the first whose bytes are no longer what they were.
std::optional<QByteArray> firstAltered(Connection& connection);
std::optional<QByteArray> get(Connection& connection, const QByteArray& hash);

} // namespace blob_store

} // namespace zhibu
