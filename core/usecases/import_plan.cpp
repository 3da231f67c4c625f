#include "core/exchange/import/activities_plan.h"
#include "core/exchange/import/activity_row.h"
#include "core/exchange/import/members_plan.h"
#include "core/exchange/import/organizations_plan.h"
#include "core/exchange/import/terms_plan.h"
#include "core/exchange/import/training_plan.h"
#include "core/storage/activity_repository.h"
#include "core/storage/draft_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/office_repository.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"
#include "core/usecases/draft_content.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/import_file.h"
#include "core/usecases/rights.h"

namespace zhibu {

namespace {

std::vector<KnownActivity> knownActivities(Connection& connection) {
    std::vector<KnownActivity> list;
    for (const activity_repository::Identity& row : activity_repository::identities(connection))
        list.push_back({row.id,
                        activityIdentity(row.code, row.organization, row.heldOn, row.kinds, row.topic),
                        row.trashed});
    return list;
}

std::vector<KnownDraft> knownDrafts(Connection& connection) {
    std::vector<KnownDraft> list;
    for (const Draft& draft : draft_repository::all(connection)) {
        if (!draft.identity.isEmpty()) list.push_back({draft.id, draft.identity});
    }
    return list;
}

bool draftHolds(Book& book, const DraftId& id, const Activity& activity) {
    const std::optional<Draft> row = draft_repository::find(book.connection(), id);
    if (!row) return false;
    const Result<ActivityDraft> content = readDraftContent(row->content, id, book.sealer());
    return content && *content == draftOf(activity);
}

Result<ImportPlan> activitiesPlan(Book& book, const Office& office, const FrozenYears& frozen,
                                  const Sheet& sheet, const ColumnMapping& mapping, const PlanningRun& run) {
    const ReportedQuarters quarters(book.connection());
    return planActivities(
        sheet, mapping,
        {.office = office,
         .ids = book.ids(),
         .now = book.clock().now(),
         .known = knownActivities(book.connection()),
         .drafts = knownDrafts(book.connection()),
         .find =
             [&book](const ActivityId& id) {
                 return *activity_repository::find(book.connection(), book.sealer(), id);
             },
         .draftHolds = [&book](const DraftId& id,
                               const Activity& activity) { return draftHolds(book, id, activity); },
         .run = run,
         .frozen = [&frozen](const OrganizationId& organization,
                             int year) { return frozen.ofOrganization(organization, year) != nullptr; },
         .reported = [&quarters](Date heldOn) { return quarters.lockOn(heldOn) != QuarterLock::open; }});
}

Result<ImportPlan> membersPlan(Book& book, const Office& office, const Sheet& sheet,
                               const ColumnMapping& mapping, const PlanningRun& run,
                               const RowSettlements& settled) {
    return planMembers(
        sheet, mapping,
        {.office = office,
         .ids = book.ids(),
         .withIdentityNumber =
             [&book](const QString& number) {
                 return member_repository::withIdentityNumber(book.connection(), book.sealer(), number);
             },
         .identityOf =
             [&book](const MemberId& id) {
                 return member_repository::protectedIdentity(book.connection(), book.sealer(), id);
             },
         .run = run,
         .settled = settled,
         .today = book.clock().today()});
}

} // namespace

Result<ImportPlan> planImport(Book& book, const Actor& actor, const Sheet& sheet,
                              const ColumnMapping& mapping, const ProgressSink& progress,
                              std::stop_token stop, const RowSettlements& settled) {
    if (const auto refusal = refused(book, actor, Right::write)) return *refusal;
    const Office office = office_repository::load(book.connection());
    const PlanningRun run{progress, std::move(stop)};
    const FrozenYears frozen(book.connection(), office);
    switch (mapping.kind) {
    case ImportKind::organizations: return planOrganizations(sheet, mapping, {office, book.ids(), run});
    case ImportKind::members: return membersPlan(book, office, sheet, mapping, run, settled);
    case ImportKind::terms: {
        const std::vector<EmptySeat> seats = term_repository::emptySeats(book.connection());
        return planTerms(sheet, mapping, {office, seats, book.ids(), run});
    }
    case ImportKind::activities: return activitiesPlan(book, office, frozen, sheet, mapping, run);
    case ImportKind::training: break;
    }
    const std::vector<TrainingCredit> credits = training_repository::all(book.connection());
    return planTraining(sheet, mapping,
                        {.office = office,
                         .known = credits,
                         .ids = book.ids(),
                         .run = run,
                         .settled = settled,
                         .frozen = [&frozen](const MemberId& member, int year) {
                             return frozen.ofMember(member, year) != nullptr;
                         }});
}

} // namespace zhibu
