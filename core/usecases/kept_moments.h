#pragma once

#include <QDateTime>

#include <set>
#include <vector>

namespace zhibu {

/// Which copies are worth keeping, by the moments they were made: all of the last 24 hours (the newest
/// twenty), the newest of each of the last 7 days, of each of the last 8 weeks (from Monday), of each of the
/// last 24 months, and of each year. The newest is always kept, and so is what lies in the future, because a
/// clock that was set back must not cost a copy. What is given up today would not be wanted on any later day.
std::set<QDateTime> keptOf(const std::vector<QDateTime>& moments, const QDateTime& now);

} // namespace zhibu
