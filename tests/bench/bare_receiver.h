#pragma once

#include "core/exchange/package/package_file.h"
#include "core/storage/connection.h"

#include <QHash>

namespace zhibu::bench {

/// What receiving cannot do without: each file read, its seal and its content verified, and the rows it
/// leaves written by prepared inserts, one transaction a file. Nothing is asked, compared, replaced or
/// audited, and the words of the search index are taken ready from the book that was received properly.
class BareReceiver {
public:
    BareReceiver(const QString& bareBook, const QString& book);
    /// Fetches what the index says of the files' rows; not part of the work.
    void prepare(const QStringList& paths);
    void take(const QString& path);

private:
    struct Document {
        QString kind;
        QString body;
        QString names;
    };
    void insertRoster(const PackageRecords& records);
    void insertActivities(const PackageRecords& records);
    void insertNames(const Package& package);
    void insertFile(const Package& package, const QByteArray& bytes);
    void insertWords(const PackageRecords& records);
    void insertWords(QByteArrayView entity);

    Connection connection;
    Connection finished;
    QHash<QByteArray, Document> documents;
    qint64 nextDocument = 0;
};

/// Throws Error where the two books do not hold as many rows of what came in.
void requireSameRows(Connection& book, const QString& bareBook);

} // namespace zhibu::bench
