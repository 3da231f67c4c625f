#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::template_repository {

std::vector<RecordTemplate> all(Connection& connection); ///< by name
void insert(Transaction& transaction, const RecordTemplate& recordTemplate);
void remove(Transaction& transaction, const TemplateId& id);

} // namespace zhibu::template_repository
