#include "core/usecases/record_activity.h"

#include "core/storage/activity_list_repository.h"
#include "core/storage/activity_repository.h"
#include "core/storage/draft_repository.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/draft_content.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RecordActivityText {
    Q_DECLARE_TR_FUNCTIONS(RecordActivity)
};

Problem noSuchDraft() {
    return {u"draft"_s, u"draft.unknown"_s, RecordActivityText::tr("This draft is no longer there.")};
}

Result<StoredDraft> stored(const Draft& row, const Sealer& sealer) {
    Result<ActivityDraft> content = readDraftContent(row.content, row.id, sealer);
    if (!content) return content.problems();
    return StoredDraft{row.id, std::move(*content), QDateTime::fromString(row.updatedAt, Qt::ISODate),
                       row.identity};
}

Problem noSuchActivity() {
    return {u"activity"_s, u"activity.unknown"_s, RecordActivityText::tr("This record is no longer there.")};
}

/// What was said in a talk is the secretary's alone, from the first key pressed.
std::optional<Problem> refusedTalk(Ledger& ledger, const Actor& actor, const ActivityDraft& draft) {
    if (!draft.kinds.contains(ActivityKind::talk) || !refused(ledger, actor, Right::readTalks))
        return std::nullopt;
    return Problem{u"kinds"_s, u"talk.refused"_s,
                   RecordActivityText::tr("Talks are recorded by the secretary.")};
}

struct Chosen {
    Activity activity;
    std::optional<QString> trashedBecause;
};

/// The record, where the actor may change it.
Result<Chosen> writableActivity(Ledger& ledger, const Actor& actor, const ActivityId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    Connection& connection = ledger.book().connection();
    const auto activity = activity_repository::find(connection, ledger.book().sealer(), id);
    if (!activity) return noSuchActivity();
    if (const auto refusal = refusedOrganization(ledger.office(), activity->organization)) return *refusal;
    return Chosen{*activity, activity_list_repository::trashedBecause(connection, id)};
}

Reason reasonFor(const QString& verb, const QString& title, const QString& note = {}) {
    return {.verb = verb, .title = title, .note = note};
}

QString titled(const QString& sentence, const ActivityKinds& kinds, Date day) {
    return sentence.arg(kindNames(kinds), day.toIso());
}

void keepDraft(Transaction& transaction, const DraftId& id, const ActivityDraft& draft) {
    const std::optional<Draft> before = draft_repository::find(transaction.connection, id);
    draft_repository::save(transaction, id, activityDraftKind, before ? before->identity : QString(),
                           draftContent(draft, id, transaction.sealer));
}

/// `beforehand` puts the draft where it does not lie yet as it is finalised.
Result<ActivityId> finaliseContent(Ledger& ledger, const Actor& actor, const ActivityDraft& content,
                                   const DraftId& id, const QString& frozenReason,
                                   const std::function<void(Transaction&)>& beforehand) {
    if (const auto refusal = refusedOrganization(ledger.office(), content.organization)) return *refusal;
    Completeness lacking = completeness(content, ledger.office(), ledger.clock().today());
    if (!lacking.errors.empty()) return std::move(lacking.errors);
    if (content.amends) {
        Problems problems = applyAmendment(ledger, actor, id, content, beforehand);
        if (!problems.empty()) return problems;
        return *content.amends;
    }
    const auto made = ledger.book().ids().next<ActivityId>();
    const Activity activity = toActivity(content, made, ledger.clock().now());
    FrozenAmendments amendments(ledger, frozenReason);
    if (const auto refusal = amendments.touch(
            activity, titled(RecordActivityText::tr("Recorded: %1 %2"), content.kinds, *content.heldOn)))
        return *refusal;
    const Reason reason = reasonFor(
        u"activity.record"_s, titled(RecordActivityText::tr("Record %1 %2"), content.kinds, *content.heldOn),
        frozenReason.trimmed().isEmpty() ? content.expectedReason : frozenReason.trimmed());
    const auto write = [&](Transaction& transaction) -> Problems {
        activity_repository::insert(transaction, activity);
        draft_repository::remove(transaction, id);
        amendments.note(transaction);
        return {};
    };
    const Problems problems = ledger.book().change(actor, reason, write, beforehand);
    if (!problems.empty()) return problems;
    return made;
}

} // namespace

std::optional<Problem> refusedOrganization(const Office& office, const OrganizationId& id) {
    const Organization* organization = office.organization(id);
    if (!organization)
        return Problem{u"organization"_s, u"organization.unknown"_s,
                       RecordActivityText::tr("The organisation is not in this book.")};
    if (organization->origin == Origin::received)
        return Problem{u"organization"_s, u"organization.received"_s,
                       RecordActivityText::tr("%1 hands its records in; they cannot be changed here.")
                           .arg(organization->name)};
    if (organization->origin == Origin::reference)
        return Problem{u"organization"_s, u"organization.reference"_s,
                       RecordActivityText::tr("%1 keeps its own book.").arg(organization->name)};
    return std::nullopt;
}

std::optional<Problem> refusedMember(const Office& office, const MemberId& member, Date on) {
    const Membership* stay = office.membershipOn(member, on);
    return stay ? refusedOrganization(office, stay->branch) : std::nullopt;
}

bool hasActivity(Ledger& ledger, const ActivityId& activity) {
    return activity_repository::find(ledger.book().connection(), ledger.book().sealer(), activity)
        .has_value();
}

Result<DraftId> saveDraft(Ledger& ledger, const Actor& actor, const std::optional<DraftId>& id,
                          const ActivityDraft& draft) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (const auto refusal = refusedOrganization(ledger.office(), draft.organization)) return *refusal;
    if (const auto refusal = refusedTalk(ledger, actor, draft)) return *refusal;
    const DraftId saved = id.value_or(ledger.book().ids().next<DraftId>());
    const Problems problems =
        ledger.book().keep([&](Transaction& transaction) { keepDraft(transaction, saved, draft); });
    if (!problems.empty()) return problems;
    return saved;
}

Result<std::vector<StoredDraft>> drafts(Ledger& ledger, const Actor& actor,
                                        const std::optional<OrganizationId>& root) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<StoredDraft> list;
    for (const Draft& row : draft_repository::all(ledger.book().connection())) {
        if (row.kind != activityDraftKind) continue;
        Result<StoredDraft> read = stored(row, ledger.book().sealer());
        if (!read || (root && !ledger.office().isAtOrBelow(read->content.organization, *root))) continue;
        if (!refusedTalk(ledger, actor, read->content)) list.push_back(std::move(*read));
    }
    return list;
}

Result<StoredDraft> draft(Ledger& ledger, const Actor& actor, const DraftId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const std::optional<Draft> row = draft_repository::find(ledger.book().connection(), id);
    if (!row || row->kind != activityDraftKind) return noSuchDraft();
    Result<StoredDraft> read = stored(*row, ledger.book().sealer());
    if (read) {
        if (const auto refusal = refusedTalk(ledger, actor, read->content)) return *refusal;
    }
    return read;
}

Problems discardDraft(Ledger& ledger, const Actor& actor, const DraftId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (!draft_repository::find(ledger.book().connection(), id)) return {noSuchDraft()};
    return ledger.book().keep([&](Transaction& transaction) {
        draft_repository::remove(transaction, id);
        blob_store::collect(transaction);
    });
}

Result<ActivityId> finalise(Ledger& ledger, const Actor& actor, const ActivityDraft& draft,
                            const std::optional<DraftId>& stored, const QString& frozenReason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (const auto refusal = refusedTalk(ledger, actor, draft)) return *refusal;
    const DraftId id = stored ? *stored : ledger.book().ids().next<DraftId>();
    return finaliseContent(ledger, actor, draft, id, frozenReason,
                           [&](Transaction& transaction) { keepDraft(transaction, id, draft); });
}

Result<ActivityId> finalise(Ledger& ledger, const Actor& actor, const DraftId& id,
                            const QString& frozenReason) {
    const Result<StoredDraft> found = draft(ledger, actor, id);
    if (!found) return found.problems();
    return finaliseContent(ledger, actor, found->content, id, frozenReason, {});
}

Result<int> finaliseComplete(Ledger& ledger, const Actor& actor, const std::vector<DraftId>& ids) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    std::vector<StoredDraft> ready;
    FrozenAmendments untouched(ledger, {}); // what would amend a frozen year asks for its reason one by one
    for (const DraftId& id : ids) {
        Result<StoredDraft> found = draft(ledger, actor, id);
        if (!found || found->content.amends) continue;
        if (!completeness(found->content, ledger.office(), ledger.clock().today()).complete()) continue;
        const Activity activity =
            toActivity(found->content, ledger.book().ids().next<ActivityId>(), ledger.clock().now());
        if (!untouched.touch(activity, {})) ready.push_back(std::move(*found));
    }
    if (ready.empty())
        return Problem{
            u"draft"_s, u"draft.none_complete"_s,
            RecordActivityText::tr("None of the drafts is complete. Open one to see what it lacks.")};
    const auto count = static_cast<int>(ready.size());
    const Problems problems = ledger.book().change(
        actor,
        reasonFor(u"activity.record_many"_s, RecordActivityText::tr("Record %n draft(s)", nullptr, count)),
        [&](Transaction& transaction) {
            for (const StoredDraft& each : ready) {
                const auto made = transaction.ids.next<ActivityId>();
                activity_repository::insert(transaction,
                                            toActivity(each.content, made, transaction.clock.now()));
                draft_repository::remove(transaction, each.id);
            }
            return Problems();
        });
    if (!problems.empty()) return problems;
    return count;
}

Problems trashActivity(Ledger& ledger, const Actor& actor, const ActivityId& id, const QString& reason) {
    const Result<Chosen> found = writableActivity(ledger, actor, id);
    if (!found) return found.problems();
    if (found->trashedBecause)
        return {{u"activity"_s, u"activity.trashed"_s,
                 RecordActivityText::tr("This record is in the trash already.")}};
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return {{u"reason"_s, u"reason.missing"_s,
                 RecordActivityText::tr("Say why the record is put into the trash.")}};
    const QString title =
        titled(RecordActivityText::tr("Delete %1 %2"), found->activity.kinds, found->activity.heldOn);
    FrozenAmendments amendments(ledger, why);
    if (const auto refusal = amendments.touch(found->activity, title)) return {*refusal};
    return ledger.book().change(actor, reasonFor(u"activity.trash"_s, title, why),
                                [&](Transaction& transaction) {
                                    activity_repository::setTrashed(transaction, id, true, why);
                                    amendments.note(transaction);
                                    return Problems();
                                });
}

Problems restoreActivity(Ledger& ledger, const Actor& actor, const ActivityId& id,
                         const QString& frozenReason) {
    const Result<Chosen> found = writableActivity(ledger, actor, id);
    if (!found) return found.problems();
    if (!found->trashedBecause)
        return {{u"activity"_s, u"activity.not_trashed"_s,
                 RecordActivityText::tr("This record is not in the trash.")}};
    const QString title =
        titled(RecordActivityText::tr("Restore %1 %2"), found->activity.kinds, found->activity.heldOn);
    FrozenAmendments amendments(ledger, frozenReason);
    if (const auto refusal = amendments.touch(found->activity, title)) return {*refusal};
    return ledger.book().change(actor, reasonFor(u"activity.restore"_s, title, frozenReason.trimmed()),
                                [&](Transaction& transaction) {
                                    activity_repository::setTrashed(transaction, id, false, {});
                                    amendments.note(transaction);
                                    return Problems();
                                });
}

Result<int> emptyTrash(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& chosen) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const std::vector<ActivityId> trashed = activity_repository::trashed(ledger.book().connection());
    std::vector<ActivityId> going;
    for (const ActivityId& id : chosen.empty() ? trashed : chosen) {
        if (std::find(trashed.begin(), trashed.end(), id) != trashed.end()) going.push_back(id);
    }
    if (going.empty())
        return Problem{u"activity"_s, u"trash.empty"_s,
                       RecordActivityText::tr("There is nothing in the trash.")};
    const auto count = static_cast<int>(going.size());
    const Problems problems = ledger.book().change(
        actor,
        reasonFor(u"trash.empty"_s, RecordActivityText::tr("Remove %n record(s) for good", nullptr, count)),
        [&](Transaction& transaction) {
            for (const ActivityId& id : going)
                activity_repository::remove(transaction, id);
            return Problems();
        });
    if (!problems.empty()) return problems;
    return count;
}

} // namespace zhibu
