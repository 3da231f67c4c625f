#include "core/usecases/amend_activity.h"

#include "core/storage/activity_list_repository.h"
#include "core/storage/activity_repository.h"
#include "core/storage/draft_repository.h"
#include "core/storage/protected_columns.h"
#include "core/usecases/activity_details.h"
#include "core/usecases/draft_content.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct AmendActivityText {
    Q_DECLARE_TR_FUNCTIONS(AmendActivity)
};

SealedPlace placeOf(const ActivityId& activity) {
    return {protected_columns::version, activity.view()};
}

Problem gone() {
    return {u"activity"_s, u"activity.unknown"_s, AmendActivityText::tr("This record is no longer there.")};
}

Problem changedMeanwhile() {
    return {u"activity"_s, u"amend.outdated"_s,
            AmendActivityText::tr(
                "The record was amended by somebody else meanwhile. Discard this draft and begin the "
                "amendment anew.")};
}

Problem reasonMissing() {
    return {u"amend_reason"_s, u"reason.missing"_s, AmendActivityText::tr("Say why the record is amended.")};
}

/// The record, where it may be amended.
Result<Activity> amendable(Ledger& ledger, const Actor& actor, const ActivityId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    Connection& connection = ledger.book().connection();
    const auto activity = activity_repository::find(connection, ledger.book().sealer(), id);
    if (!activity) return gone();
    if (const auto refusal = refusedOrganization(ledger.office(), activity->organization)) return *refusal;
    if (activity_list_repository::trashedBecause(connection, id))
        return Problem{
            u"activity"_s, u"activity.trashed"_s,
            AmendActivityText::tr("This record is in the trash. Restore it before it is amended.")};
    return *activity;
}

std::unordered_set<ActivityId> talksAmong(Ledger& ledger, const std::vector<ActivityId>& activities) {
    std::unordered_set<ActivityId> talks;
    for (const auto& row : activity_list_repository::rowsOf(ledger.book().connection(), activities)) {
        if (row.kinds.contains(ActivityKind::talk)) talks.insert(row.id);
    }
    return talks;
}

Problem talkAlone() {
    return {u"activity"_s, u"amend.talk"_s,
            AmendActivityText::tr("A talk is amended by itself, not together with other records.")};
}

int versionCount(Ledger& ledger, const ActivityId& id) {
    return static_cast<int>(activity_repository::versions(ledger.book().connection(), id).size());
}

/// How the record will stand: what a draft cannot say stays as it was.
Activity amended(const Activity& before, const ActivityDraft& draft) {
    Activity after = toActivity(draft, before.id, before.recordedAt);
    after.code = before.code;
    after.imported = before.imported;
    after.statedEntryDate = before.statedEntryDate;
    return after;
}

/// An amendment has its reason, so a frozen year does not refuse it; a quarter that was accepted does. Hours
/// that come, go or change year count.
std::optional<Problem> touchEither(FrozenAmendments& amendments, const Activity& before,
                                   const Activity& after, const QString& title) {
    if (auto refusal = amendments.touch(before, title)) return refusal;
    if (after.heldOn == before.heldOn && before.creditHours) return std::nullopt;
    if (before.creditHours && after.heldOn.year() == before.heldOn.year())
        return amendments.refusedBy(after.heldOn);
    return amendments.touch(after, title);
}

void keep(Transaction& transaction, const Activity& before, const QString& reason) {
    const QByteArray content = sealedContent(draftOf(before), placeOf(before.id), transaction.sealer);
    activity_repository::keepVersion(transaction, before.id, content, reason);
}

void replace(Transaction& transaction, const Activity& before, const Activity& after, const QString& reason) {
    keep(transaction, before, reason);
    activity_repository::update(transaction, after);
}

} // namespace

void keepRecordVersion(Transaction& transaction, const ActivityId& id, const QString& reason) {
    const auto before = activity_repository::find(transaction.connection, transaction.sealer, id);
    if (before) keep(transaction, *before, reason);
}

Result<ActivityDraft> amendmentOf(Ledger& ledger, const Actor& actor, const ActivityId& id) {
    if (const Result<Activity> found = amendable(ledger, actor, id); !found) return found.problems();
    // Read like anybody who opens the record: a talk's contents are withheld or the reveal is on record.
    const Result<ActivityDetails> details = activityDetails(ledger, actor, id);
    if (!details) return details.problems();
    if (details->minutesWithheld)
        return Problem{
            u"activity"_s, u"amend.withheld"_s,
            AmendActivityText::tr("This account may not read what was said, and so cannot amend it.")};
    ActivityDraft draft = draftOf(details->activity);
    draft.themeSlots = newDraft(ledger, actor, draft.organization, draft.kinds, *draft.heldOn)->themeSlots;
    for (const QString& item : draft.themeItems) {
        if (!draft.themeSlots.contains(item)) draft.themeSlots += item;
    }
    draft.amends = id;
    draft.amendsVersion = versionCount(ledger, id);
    return draft;
}

Problems applyAmendment(Ledger& ledger, const Actor& actor, const DraftId& id, const ActivityDraft& draft,
                        const std::function<void(Transaction&)>& beforehand) {
    const Result<Activity> before = amendable(ledger, actor, *draft.amends);
    if (!before) return before.problems();
    if (versionCount(ledger, before->id) != draft.amendsVersion) return {changedMeanwhile()};
    const QString reason = draft.amendReason.trimmed();
    if (reason.isEmpty()) return {reasonMissing()};
    const Activity after = amended(*before, draft);
    if (after == *before)
        return {{u"activity"_s, u"amend.nothing"_s,
                 AmendActivityText::tr("Nothing differs from the record. Change it, or discard the draft.")}};
    const QString title =
        AmendActivityText::tr("Amend %1 %2").arg(kindNames(after.kinds), after.heldOn.toIso());
    FrozenAmendments amendments(ledger, reason);
    if (const auto refusal = touchEither(amendments, *before, after, title)) return {*refusal};
    const auto write = [&](Transaction& transaction) {
        replace(transaction, *before, after, reason);
        amendments.note(transaction);
        draft_repository::remove(transaction, id);
        return Problems();
    };
    return ledger.book().change(actor, {.verb = u"activity.amend"_s, .title = title, .note = reason}, write,
                                beforehand);
}

Result<std::vector<AmendableRecord>> amendableTogether(Ledger& ledger, const Actor& actor,
                                                       const std::vector<ActivityId>& activities) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const std::unordered_set<ActivityId> talks = talksAmong(ledger, activities);
    std::vector<AmendableRecord> list;
    for (const ActivityId& id : activities) {
        if (talks.contains(id)) continue;
        if (const Result<Activity> found = amendable(ledger, actor, id))
            list.push_back({id, draftOf(*found)});
    }
    return list;
}

Result<int> amendMany(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& activities,
                      const QString& reason, const std::function<void(ActivityDraft&)>& edit) {
    if (reason.trimmed().isEmpty()) return reasonMissing();
    if (!talksAmong(ledger, activities).empty()) return talkAlone();
    std::vector<std::pair<Activity, Activity>> changes;
    for (const ActivityId& id : activities) {
        const Result<Activity> before = amendable(ledger, actor, id);
        if (!before) return before.problems();
        ActivityDraft draft = draftOf(*before);
        edit(draft);
        const Completeness lacking = completeness(draft, ledger.office(), ledger.clock().today());
        if (!lacking.errors.empty()) {
            Problem problem = lacking.errors.front();
            problem.message = AmendActivityText::tr("%1 %2: %3", "kind, date and what is wrong")
                                  .arg(kindNames(before->kinds), before->heldOn.toIso(), problem.message);
            return problem;
        }
        if (Activity after = amended(*before, draft); after != *before)
            changes.emplace_back(*before, std::move(after));
    }
    const auto count = static_cast<int>(changes.size());
    const QString title = AmendActivityText::tr("Amend %n record(s)", nullptr, count);
    FrozenAmendments amendments(ledger, reason);
    for (const auto& [before, after] : changes) {
        const QString what =
            AmendActivityText::tr("Amend %1 %2").arg(kindNames(after.kinds), after.heldOn.toIso());
        if (const auto refusal = touchEither(amendments, before, after, what)) return *refusal;
    }
    const Problems problems = ledger.book().change(
        actor, {.verb = u"activity.amend_many"_s, .title = title, .note = reason.trimmed()},
        [&](Transaction& transaction) {
            for (const auto& [before, after] : changes)
                replace(transaction, before, after, reason.trimmed());
            amendments.note(transaction);
            return Problems();
        });
    if (!problems.empty()) return problems;
    return count;
}

Result<std::vector<RecordVersion>> recordVersions(Ledger& ledger, const Actor& actor, const ActivityId& id) {
    const Result<ActivityDetails> details = activityDetails(ledger, actor, id);
    if (!details) return details.problems();
    std::vector<RecordVersion> list;
    QDateTime since = details->activity.recordedAt;
    for (const ActivityVersion& kept : activity_repository::versions(ledger.book().connection(), id)) {
        Result<ActivityDraft> content = openedContent(kept.content, placeOf(id), ledger.book().sealer());
        if (!content) return content.problems();
        if (details->minutesWithheld) content->minutes = content->speeches = QString();
        list.push_back({kept.number, since, kept.reason, std::move(*content)});
        since = kept.amendedAt;
    }
    list.push_back({static_cast<int>(list.size()) + 1, since, {}, draftOf(details->activity)});
    return list;
}

} // namespace zhibu
