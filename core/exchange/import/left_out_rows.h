#pragma once

#include "core/exchange/import/columns.h"

namespace zhibu {

/// What a row below the titles says where it is no record: a total (合计 12人), a signature (填表人：…), a
/// note (注：…) or an example of an empty form (示例：张三). nullopt for every other row.
std::optional<QString> textOfNoRecord(const Row& row, const ColumnMapping& mapping);

/// How an example in an empty form begins, so that it is never taken for a record.
const QString& exampleMark();

} // namespace zhibu
