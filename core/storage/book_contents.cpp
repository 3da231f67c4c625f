#include "core/storage/book_contents.h"

#include "core/storage/audit.h"
#include "core/storage/backup.h"
#include "core/storage/draft_repository.h"
#include "core/storage/migration.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// Every field with its length before it, so that no two contents have the same bytes.
class Stamp {
public:
    void add(QByteArrayView field) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field.toByteArray());
    }
    /// Of a table that an older version may not have.
    void addRows(Connection& connection, const QString& table, const char* select, int columns) {
        Query known(connection, "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?");
        if (known.bind(table).onlyInteger() == 0) return;
        Query rows(connection, select);
        while (rows.next()) {
            for (int column = 0; column < columns; ++column)
                add(rows.bytes(column));
        }
        add("end");
    }
    QByteArray result() const { return hash.result(); }

private:
    QCryptographicHash hash{QCryptographicHash::Blake2b_256};
};

} // namespace

BookOwner ownerOf(Connection& connection) {
    Query row(connection, "SELECT b.uuid, o.name FROM book b LEFT JOIN organization o ON o.id = b.home");
    if (!row.next()) return {};
    return {row.bytes(0).toByteArray(), row.text(1)};
}

BookContents contentsOf(Connection& connection) {
    const BookOwner owner = ownerOf(connection);
    return {.uuid = owner.uuid,
            .organization = owner.organization,
            .version = bookVersion(connection),
            .entries = connection.scalar("SELECT coalesce(max(id), 0) FROM audit"),
            .members = connection.scalar("SELECT count(*) FROM member"),
            .activities = connection.scalar("SELECT count(*) FROM activity WHERE state = 'final'"),
            .drafts = connection.scalar("SELECT count(*) FROM draft"),
            .terms = connection.scalar("SELECT count(*) FROM term"),
            .trainingCredits = connection.scalar("SELECT count(*) FROM training_credit")};
}

std::optional<BookOwner> ownerOfFile(const QString& path) {
    try {
        Connection file(path, OpenMode::readOnly);
        if (bookVersion(file) == 0 || !hasBooksSchema(file)) return std::nullopt;
        return ownerOf(file);
    } catch (const Error&) {
        return std::nullopt;
    }
}

QByteArray contentStamp(Connection& connection) {
    Stamp stamp;
    stamp.add(QByteArray::number(bookVersion(connection)));
    stamp.add(ownerOf(connection).uuid);
    const std::optional<AuditEntry> head = audit::head(connection);
    stamp.add(head ? QByteArrayView(head->hash) : QByteArrayView());
    stamp.addRows(connection, u"draft"_s, "SELECT id, kind, identity, content FROM draft ORDER BY id", 4);
    stamp.addRows(connection, u"signing_key"_s, "SELECT public_key FROM signing_key", 1);
    stamp.addRows(connection, u"known_key"_s,
                  "SELECT public_key, holder, coalesce(revoked_at, '') FROM known_key ORDER BY public_key",
                  3);
    stamp.addRows(connection, u"import_layout"_s, "SELECT shape, mapping FROM import_layout ORDER BY shape",
                  2);
    return stamp.result();
}

QByteArray stampOfFile(const QString& path) {
    try {
        Connection file(path, OpenMode::readOnly);
        if (bookVersion(file) == 0 || !hasBooksSchema(file)) return {};
        return contentStamp(file);
    } catch (const Error&) {
        return {};
    }
}

DraftDifference compareDrafts(Connection& ours, Connection& theirs) {
    DraftDifference difference;
    for (const Draft& draft : draft_repository::all(ours)) {
        const std::optional<Draft> there = draft_repository::find(theirs, draft.id);
        if (!there)
            ++difference.missing;
        else if (there->content != draft.content)
            ++difference.different;
    }
    return difference;
}

} // namespace zhibu
