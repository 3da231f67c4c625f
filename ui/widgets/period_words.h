#pragma once

#include "core/domain/period.h"

#include <QString>

namespace zhibu {

/// "All of 2020", "2020, quarter 3", "2020, month 9": a period in a list of choices.
QString periodWords(const Period& period);

} // namespace zhibu
