#pragma once

#include "core/storage/package_repository.h"

#include <map>

/// Which of the book's own quarters were handed in, and what may still be done to their records.
namespace zhibu {

enum class QuarterLock {
    open,
    reported, ///< handed in, or returned: changes ask for a reason
    accepted  ///< nothing, until the office above returns it
};

/// Read once for many questions.
class ReportedQuarters {
public:
    explicit ReportedQuarters(Connection& connection);
    QuarterLock lockOn(Date heldOn) const;
    QuarterLock lockOf(const Period& quarter) const;

private:
    std::map<Period, QuarterLock> locks;
};

/// nullopt: the record may come, go or change; otherwise "period.accepted", or, without a reason,
/// "period.reported" in the field "reason".
std::optional<Problem> refusedByReport(const ReportedQuarters& quarters, Date heldOn, const QString& reason);

} // namespace zhibu
