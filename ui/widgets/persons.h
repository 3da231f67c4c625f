#pragma once

#include "core/domain/office.h"
#include "ui/widgets/person_field.h"

namespace zhibu {

/// Members as they are offered in a field: with their number, and their posts to tell two of one name apart.
std::vector<Person> personsOf(const Office& office, const std::vector<const Member*>& members, Date day);
std::vector<Person> personsOf(const Office& office, const std::vector<MemberId>& members, Date day);

/// "李敏 P002, 第一党支部": which of two of one name is meant, on the day.
QString memberWords(const Office& office, const MemberId& member, Date day);

} // namespace zhibu
