#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::duty_setting_repository {

std::vector<DutySettingRecord> all(Connection& connection); ///< by duty and year
/// Takes the place of an earlier one for the same duty and year.
void replace(Transaction& transaction, const DutySettingRecord& setting);
void remove(Transaction& transaction, const DutySettingId& id);

} // namespace zhibu::duty_setting_repository
