#pragma once

#include "core/domain/period.h"
#include "core/domain/progress.h"
#include "core/reports/paper.h"
#include "core/usecases/activity_draft.h"
#include "core/usecases/ledger.h"

#include <stop_token>

/// What is printed of organisation life: from the ledger to a document, one function for window and command
/// line.
namespace zhibu {

/// The minutes of one record; opening a talk is an entry of the audit trail, as on the screen.
Result<Paper> minutesOf(Ledger& ledger, const Actor& actor, const ActivityId& activity);

/// Several records in one document, each on pages of its own. Talks stay closed: they are left out.
Result<Paper> minutesTogether(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& activities,
                              const QString& title);

/// A blank list to sign for what the draft plans: everyone expected.
Result<Paper> signInSheetOf(Ledger& ledger, const Actor& actor, const ActivityDraft& draft);

/// The annual handbook of an organisation (year), or the book of a shorter period's records (month, quarter,
/// half). Progress is told in records. Stopped: problem "print.stopped".
Result<Paper> handbookOf(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                         const Period& period, const ProgressSink& progress = {},
                         const std::stop_token& stop = {});

} // namespace zhibu
