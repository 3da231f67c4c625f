#pragma once

#include "core/domain/office.h"
#include "core/exchange/import/plan.h"

#include <QDateTime>

namespace zhibu {

/// A record or draft of the book as far as a repeated import recognises it.
struct KnownActivity {
    ActivityId id;
    QString identity; ///< activityIdentity
    bool trashed = false;
};
struct KnownDraft {
    DraftId id;
    QString identity;
};

struct ActivitiesContext {
    const Office& office;
    IdFactory& ids;
    QDateTime now; ///< the moment of recording
    std::vector<KnownActivity> known;
    std::vector<KnownDraft> drafts;
    /// The whole record of a known activity.
    std::function<Activity(const ActivityId&)> find;
    /// Whether the draft says just what this activity says.
    std::function<bool(const DraftId&, const Activity&)> draftHolds;
    PlanningRun run = {};
    /// The hours of that organisation's branch in that year: records with hours are no longer imported.
    std::function<bool(const OrganizationId&, int year)> frozen = {};
    /// Records of that day's quarter were handed in to the office above.
    std::function<bool(Date heldOn)> reported = {};
};

/// Records of what took place, as imported history: marked so, with the stated day of entry.
Result<ImportPlan> planActivities(const Sheet& sheet, const ColumnMapping& mapping,
                                  const ActivitiesContext& context);

} // namespace zhibu
