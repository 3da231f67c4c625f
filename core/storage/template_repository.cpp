#include "core/storage/template_repository.h"

namespace zhibu::template_repository {

std::vector<RecordTemplate> all(Connection& connection) {
    std::vector<RecordTemplate> list;
    Query row(connection, "SELECT id, name, content FROM record_template ORDER BY name, id");
    while (row.next())
        list.push_back({row.id<TemplateId>(0), row.text(1), row.text(2).toUtf8()});
    return list;
}

void insert(Transaction& transaction, const RecordTemplate& recordTemplate) {
    Query(transaction.connection, "INSERT INTO record_template (id, name, content) VALUES (?, ?, ?)")
        .bind(recordTemplate.id, recordTemplate.name, QString::fromUtf8(recordTemplate.content))
        .run();
}

void remove(Transaction& transaction, const TemplateId& id) {
    Query(transaction.connection, "DELETE FROM record_template WHERE id = ?").bind(id).run();
}

} // namespace zhibu::template_repository
