#include "core/exchange/import/plan.h"

#include "core/exchange/import/left_out_rows.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

template<class... Lists> qint64 total(const Lists&... lists) {
    return (static_cast<qint64>(lists.size()) + ... + 0);
}

qint64 rowsOf(const OrganizationChanges& changes) {
    return total(changes.added, changes.changed);
}

qint64 rowsOf(const MemberChanges& changes) {
    return total(changes.addedGroups, changes.added, changes.changed, changes.identities,
                 changes.addedMemberships, changes.changedMemberships);
}

qint64 rowsOf(const TermChanges& changes) {
    return total(changes.added, changes.changed, changes.addedPositions, changes.changedPositions,
                 changes.addedSeats);
}

qint64 rowsOf(const ActivityChanges& changes) {
    qint64 rows = 0;
    for (const std::vector<Activity>* list : {&changes.added, &changes.changed}) {
        for (const Activity& activity : *list)
            rows += 2 + static_cast<qint64>(activity.kinds.size() + activity.facets.size() +
                                            activity.attendance.size());
    }
    return rows;
}

qint64 rowsOf(const TrainingChanges& changes) {
    return total(changes.added, changes.changed);
}

} // namespace

QString displayName(Outcome outcome) {
    switch (outcome) {
    case Outcome::created: return PlanText::tr("New");
    case Outcome::changed: return PlanText::tr("Changed");
    case Outcome::unchanged: return PlanText::tr("Unchanged");
    case Outcome::doubtful: return PlanText::tr("Doubtful");
    case Outcome::rejected: break;
    }
    return PlanText::tr("Rejected");
}

void PlannedRow::reject(Problem reason) {
    outcome = Outcome::rejected;
    reasons.push_back(std::move(reason));
}

void PlannedRow::doubt(Problem reason) {
    if (outcome != Outcome::rejected) outcome = Outcome::doubtful;
    reasons.push_back(std::move(reason));
}

bool ImportPlan::leavesOut(const Row& row) {
    const std::optional<QString> text = textOfNoRecord(row, mapping);
    if (text) leftOut.push_back({row.number, *text});
    return text.has_value();
}

std::array<int, outcomeCount> ImportPlan::counts() const {
    std::array<int, outcomeCount> counts{};
    for (const PlannedRow& row : rows)
        ++counts[static_cast<size_t>(row.outcome)];
    return counts;
}

bool ImportPlan::holdsRowsBack() const {
    return std::ranges::any_of(rows, [](const PlannedRow& row) { return row.heldBack(); });
}

qint64 ImportPlan::ledgerRows() const {
    return std::visit([](const auto& typed) { return rowsOf(typed); }, changes);
}

bool ImportPlan::changesLedger() const {
    return ledgerRows() > 0;
}

bool ImportPlan::changesDrafts() const {
    const auto* activities = std::get_if<ActivityChanges>(&changes);
    return activities && (!activities->drafts.empty() || !activities->finishedDrafts.empty());
}

Problem importCancelled() {
    return {QString(), u"import.cancelled"_s, PlanText::tr("The import was cancelled; nothing was changed.")};
}

} // namespace zhibu
