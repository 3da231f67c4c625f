#include "core/storage/import_layout_repository.h"

#include <QCryptographicHash>

namespace zhibu::import_layout_repository {

namespace {

QByteArray keyOf(const QString& shape) {
    return QCryptographicHash::hash(shape.toUtf8(), QCryptographicHash::Blake2b_256);
}

} // namespace

std::optional<QString> find(Connection& connection, const QString& shape) {
    Query row(connection, "SELECT mapping FROM import_layout WHERE shape = ?");
    row.bind(keyOf(shape));
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

void save(Transaction& transaction, const QString& shape, const QString& mapping) {
    Query(transaction.connection, "INSERT INTO import_layout (shape, mapping) VALUES (?1, ?2) "
                                  "ON CONFLICT (shape) DO UPDATE SET mapping = ?2")
        .bind(keyOf(shape), mapping)
        .run();
}

} // namespace zhibu::import_layout_repository
