#pragma once

#include "core/domain/records.h"
#include "core/duties/settings.h"

/// An office's changes of the duties between the book, which knows texts and numbers, and the evaluation.
namespace zhibu {

duties::DutySetting dutySettingOf(const DutySettingRecord& record);
DutySettingRecord dutySettingRecord(const duties::DutySetting& setting, const DutySettingId& id);

/// "03-31"; nullopt for anything that is not a day of every year.
std::optional<duties::MonthDay> monthDayFrom(const QString& text);
QString toText(const duties::MonthDay& day);

} // namespace zhibu
