#include "core/exchange/import/apply.h"

#include "core/storage/activity_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"

namespace zhibu {

namespace {

/// Writes list after list, looking now and then whether anybody still wants it.
class Writing {
public:
    Writing(Transaction& permission, const ImportPlan& plan, const PlanningRun& given)
        : transaction(permission), run(given), total(static_cast<size_t>(plan.ledgerRows())) {}

    template<class List, class Write> void each(const List& list, Write write) {
        for (const auto& value : list) {
            if (cancelled) return;
            cancelled = run.stoppedAt(done++, total);
            write(transaction, value);
        }
    }

    Transaction& transaction;
    const PlanningRun& run;
    std::function<void(Transaction&, const ActivityId&)> keepVersion;
    size_t total;
    size_t done = 0;
    bool cancelled = false;
};

void insertOrganization(Transaction& transaction, const Organization& organization) {
    organization_repository::insert(transaction, organization);
}

void write(Writing& writing, const OrganizationChanges& changes) {
    writing.each(changes.added, insertOrganization);
    writing.each(changes.changed, [](Transaction& t, const Organization& organization) {
        organization_repository::update(t, organization);
    });
}

void write(Writing& writing, const MemberChanges& changes) {
    using Insert = void (*)(Transaction&, const Membership&);
    writing.each(changes.addedGroups, insertOrganization);
    writing.each(changes.added, [](Transaction& t, const Member& m) { member_repository::insert(t, m); });
    writing.each(changes.changed, [](Transaction& t, const Member& m) { member_repository::update(t, m); });
    writing.each(changes.identities, [](Transaction& t, const MemberChanges::Identity& i) {
        member_repository::setProtectedIdentity(t, i.member, i.identity);
    });
    writing.each(changes.addedMemberships, static_cast<Insert>(member_repository::insert));
    writing.each(changes.changedMemberships, static_cast<Insert>(member_repository::update));
}

void write(Writing& writing, const TermChanges& changes) {
    const auto insert = [](Transaction& t, const auto& value) { term_repository::insert(t, value); };
    const auto update = [](Transaction& t, const auto& value) { term_repository::update(t, value); };
    writing.each(changes.added, insert);
    writing.each(changes.changed, update);
    writing.each(changes.addedPositions, insert);
    writing.each(changes.changedPositions, update);
    writing.each(changes.addedSeats, insert);
}

void write(Writing& writing, const ActivityChanges& changes) {
    writing.each(changes.added, activity_repository::insert);
    writing.each(changes.changed, [&writing](Transaction& transaction, const Activity& activity) {
        if (writing.keepVersion) writing.keepVersion(transaction, activity.id);
        activity_repository::update(transaction, activity);
    });
}

void write(Writing& writing, const TrainingChanges& changes) {
    const auto insert = [](Transaction& t, const TrainingCredit& c) { training_repository::insert(t, c); };
    writing.each(changes.added, insert);
    writing.each(changes.changed, training_repository::update);
}

} // namespace

Problems applyImport(Transaction& transaction, const ImportPlan& plan, const PlanningRun& run,
                     const std::function<void(Transaction&, const ActivityId&)>& keepVersion) {
    Writing writing(transaction, plan, run);
    writing.keepVersion = keepVersion;
    std::visit([&](const auto& changes) { write(writing, changes); }, plan.changes);
    if (writing.cancelled) return {importCancelled()};
    return {};
}

} // namespace zhibu
