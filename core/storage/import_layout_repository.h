#pragma once

#include "core/storage/book.h"

/// How the columns of a file were mapped the last time one of its shape came in; outside the ledger.
namespace zhibu::import_layout_repository {

std::optional<QString> find(Connection& connection, const QString& shape);
void save(Transaction& transaction, const QString& shape, const QString& mapping);

} // namespace zhibu::import_layout_repository
