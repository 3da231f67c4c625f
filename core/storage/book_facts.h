#pragma once

#include "core/storage/connection.h"

namespace zhibu {

/// What may be told about a book to somebody who helps: versions, sizes and how many rows, no word of a
/// record.
struct BookFacts {
    QString sqlite; ///< version of the library
    QString sodium;
    int schemaVersion = 0;
    qint64 pages = 0;
    qint64 pageSize = 0; ///< bytes
    qint64 freePages = 0;
    bool sound = false; ///< SQLite's own quick check
    bool accounts = false;
    std::vector<std::pair<QString, qint64>> rows = {}; ///< by table
};
BookFacts bookFacts(Connection& connection);

} // namespace zhibu
