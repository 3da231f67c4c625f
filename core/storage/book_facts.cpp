#include "core/storage/book_facts.h"

#include "core/storage/migration.h"

#include <sodium.h>
#include <sqlite3.h>

namespace zhibu {

BookFacts bookFacts(Connection& connection) {
    BookFacts facts{.sqlite = QString::fromLatin1(sqlite3_libversion()),
                    .sodium = QString::fromLatin1(sodium_version_string()),
                    .schemaVersion = bookVersion(connection),
                    .pages = connection.scalar("PRAGMA page_count"),
                    .pageSize = connection.scalar("PRAGMA page_size"),
                    .freePages = connection.scalar("PRAGMA freelist_count"),
                    .sound = connection.scalarText("PRAGMA quick_check(1)") == u"ok"};
    std::vector<QByteArray> tables;
    {
        Query table(connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' "
                    "ORDER BY name");
        while (table.next())
            tables.push_back(table.text(0).toLatin1());
    }
    for (const QByteArray& table : tables) {
        const qint64 count = connection.scalar(QByteArray("SELECT count(*) FROM \"" + table + '"'));
        facts.rows.emplace_back(QString::fromLatin1(table), count);
        if (table == "recovery") facts.accounts = count > 0;
    }
    return facts;
}

} // namespace zhibu
