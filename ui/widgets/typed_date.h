#pragma once

#include "core/domain/date.h"

namespace zhibu {

/// A day as people type it: 2020-9-3, 2020.9.3, 2020/9/3, 20200903, 2020年9月3日, or 9-3, 0903, 9月3号 for
/// this year's. The year comes first and may be its last two digits: 20-9-3; it is then no more than ten
/// years ahead. nullopt for a day that does not exist or anything else.
std::optional<Date> typedDate(const QString& text, Date today);

} // namespace zhibu
