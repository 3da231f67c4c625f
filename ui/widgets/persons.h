#pragma once

#include "core/domain/office.h"
#include "ui/widgets/person_field.h"

namespace zhibu {

/// Members as they are offered in a field: with their number, and their posts to tell two of one name apart.
std::vector<Person> personsOf(const Office& office, const std::vector<const Member*>& members, Date day);
std::vector<Person> personsOf(const Office& office, const std::vector<MemberId>& members, Date day);

} // namespace zhibu
