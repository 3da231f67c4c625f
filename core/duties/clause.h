#pragma once

#include "core/duties/duty.h"

namespace zhibu::duties {

/// Where it stands written: "丹发〔2020〕38号 第一条". Several documents have a 第一条, so never that alone.
/// A document with a number is known by it; its title would fill a column.
QString clauseOf(const Duty& duty);

} // namespace zhibu::duties
