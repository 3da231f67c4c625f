#pragma once

#include "core/duties/settings.h"
#include "core/usecases/ledger.h"

/// What an office changes about the duties it is measured by: on or off, numbers, due dates, duties of its
/// own. Every change says since which year, so that past years keep their numbers.
namespace zhibu {

/// One change as it stands.
struct DutyChange {
    duties::DutySetting setting;
    QString reason; ///< e.g. the document it follows; "" when none was given
};

/// By duty and year.
Result<std::vector<DutyChange>> dutyChanges(Ledger& ledger, const Actor& actor);

/// Changes a duty, or adds one of the office's own, from a year on. Numbers left empty stay; numbers an
/// earlier change of the same duty and year gave stay too, unless given anew. Undoable. Problems:
/// checkSetting's, and "setting.nothing" when it says nothing, "setting.year" when no such year can be.
Problems changeDuty(Ledger& ledger, const Actor& actor, const duties::DutySetting& setting,
                    const QString& reason);

/// Forgets the change made for the year: the duty is again as it was before. A duty of one's own goes with
/// all its later changes. "setting.unknown" when there is no such change.
Problems withdrawDutyChange(Ledger& ledger, const Actor& actor, const QString& duty, int sinceYear);

} // namespace zhibu
