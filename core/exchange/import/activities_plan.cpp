#include "core/exchange/import/activities_plan.h"

#include "core/exchange/import/reasons.h"

#include "core/exchange/import/activity_row.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

using Field = ActivityField;

struct ActivitiesPlanText {
    Q_DECLARE_TR_FUNCTIONS(ImportActivities)
};

class Planner {
public:
    Planner(const Sheet& given, const ColumnMapping& mapping, const ActivitiesContext& around)
        : sheet(given), context(around), reader(mapping, around.office, around.now) {
        plan.mapping = mapping;
        for (const KnownActivity& activity : context.known)
            known.insert(activity.identity, &activity);
        for (const KnownDraft& draft : context.drafts)
            drafts.insert(draft.identity, draft.id);
    }

    bool run(); ///< false when stopped
    ImportPlan finish() {
        plan.changes = std::move(changes);
        return std::move(plan);
    }

private:
    using Reading = ActivityRowReader::Reading;
    void planRow(size_t index);
    bool saidBefore(const QString& identity, size_t index, const Reading& reading);
    std::optional<Problem> locked(const Activity& activity) const;
    void settle(const QString& identity, Reading reading, PlannedRow& planned);
    void settleKnown(const KnownActivity& activity, const Reading& reading, PlannedRow& planned);
    void settleDraft(const QString& identity, Reading reading, PlannedRow& planned);
    const KnownActivity* recognised(const QString& identity, const Activity& activity) const;

    const Sheet& sheet;
    const ActivitiesContext& context;
    ActivityRowReader reader;
    ImportPlan plan;
    ActivityChanges changes;
    QHash<QString, const KnownActivity*> known;
    QHash<QString, DraftId> drafts;
    QHash<QString, size_t> said; ///< rows of the sheet by identity
};

bool Planner::run() {
    const size_t first = plan.mapping.headerIndex + 1;
    plan.rows.reserve(sheet.rows.size() - first);
    said.reserve(static_cast<qsizetype>(sheet.rows.size()));
    for (size_t i = first; i < sheet.rows.size(); ++i) {
        if (context.run.stoppedAt(i, sheet.rows.size())) return false;
        if (!plan.leavesOut(sheet.rows[i])) planRow(i);
    }
    return true;
}

void Planner::planRow(size_t index) {
    PlannedRow& planned = plan.rows.emplace_back(PlannedRow{.row = sheet.rows[index].number});
    std::optional<Reading> reading = reader.read(sheet.rows[index], planned, context.ids.next<ActivityId>());
    if (!reading || planned.heldBack()) return;
    const Activity& activity = reading->activity;
    const QString identity = activityIdentity(activity.code, activity.organization, activity.heldOn,
                                              activity.kinds, activity.topic);
    if (saidBefore(identity, index, *reading)) return;
    said.insert(identity, index);
    settle(identity, std::move(*reading), planned);
}

// The first row is read once more rather than kept: hardly ever is anything said twice.
bool Planner::saidBefore(const QString& identity, size_t index, const Reading& reading) {
    const auto earlier = said.constFind(identity);
    if (earlier == said.cend()) return false;
    PlannedRow unused;
    const std::optional<Reading> first = reader.read(sheet.rows[*earlier], unused, reading.activity.id);
    PlannedRow& planned = plan.rows.back();
    const int row = sheet.rows[*earlier].number;
    if (first && first->draft == reading.draft && first->activity == reading.activity)
        planned.warnings.push_back(reasons::sameRow(row));
    else
        planned.reject(reasons::secondRow(fieldName(Field::code), planned.subject, row));
    Q_UNUSED(index);
    return true;
}

// A number given to a record that had none before does not make it another record.
const KnownActivity* Planner::recognised(const QString& identity, const Activity& activity) const {
    if (const KnownActivity* found = known.value(identity)) return found;
    if (activity.code.isEmpty()) return nullptr;
    return known.value(
        activityIdentity({}, activity.organization, activity.heldOn, activity.kinds, activity.topic));
}

// What was frozen or handed in is amended by hand, with a reason.
std::optional<Problem> Planner::locked(const Activity& activity) const {
    const bool hasHours = activity.creditHours && activity.creditHours->hundredths() > 0;
    if (context.frozen && hasHours && context.frozen(activity.organization, activity.heldOn.year()))
        return reasons::yearFrozen(fieldName(Field::date), activity.heldOn.year());
    if (context.reported && context.reported(activity.heldOn))
        return reasons::quarterReported(fieldName(Field::date), activity.heldOn);
    return std::nullopt;
}

void Planner::settle(const QString& identity, Reading reading, PlannedRow& planned) {
    const KnownActivity* record = recognised(identity, reading.activity);
    if (record && record->trashed)
        return planned.doubt(
            {fieldName(Field::code), u"activity.in_trash"_s,
             ActivitiesPlanText::tr(
                 "This record is in the trash. Restore it there first, or leave the row out.")});
    if (record && reading.draft)
        return planned.reject(
            {fieldName(Field::state), u"activity.already_final"_s,
             ActivitiesPlanText::tr("This activity is recorded already; a draft cannot take its place.")});
    if (reading.draft) return settleDraft(identity, std::move(reading), planned);
    if (record) return settleKnown(*record, reading, planned);
    if (const auto refusal = locked(reading.activity)) return planned.reject(*refusal);
    planned.outcome = Outcome::created;
    changes.added.push_back(std::move(reading.activity));
    if (const auto draft = drafts.constFind(identity); draft != drafts.cend())
        changes.finishedDrafts.push_back(*draft);
}

void Planner::settleKnown(const KnownActivity& record, const Reading& reading, PlannedRow& planned) {
    const Activity before = context.find(record.id);
    Activity after = reader.merged(before, reading.activity);
    if (after == before) return;
    if (const auto refusal = locked(before)) return planned.reject(*refusal);
    if (const auto refusal = locked(after)) return planned.reject(*refusal);
    planned.outcome = Outcome::changed;
    changes.changed.push_back(std::move(after));
}

void Planner::settleDraft(const QString& identity, Reading reading, PlannedRow& planned) {
    const auto before = drafts.constFind(identity);
    if (before == drafts.cend()) {
        planned.outcome = Outcome::created;
        changes.drafts.push_back({context.ids.next<DraftId>(), identity, std::move(reading.activity)});
    } else if (!context.draftHolds(*before, reading.activity)) {
        planned.outcome = Outcome::changed;
        changes.drafts.push_back({*before, identity, std::move(reading.activity)});
    }
}

} // namespace

Result<ImportPlan> planActivities(const Sheet& sheet, const ColumnMapping& mapping,
                                  const ActivitiesContext& context) {
    Planner planner(sheet, mapping, context);
    if (!planner.run()) return importCancelled();
    return planner.finish();
}

} // namespace zhibu
