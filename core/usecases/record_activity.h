#pragma once

#include "core/usecases/draft_completeness.h"
#include "core/usecases/ledger.h"

/// Recording what took place: a draft is kept beside the ledger while one types, finalising makes the record.
namespace zhibu {

struct StoredDraft {
    DraftId id;
    ActivityDraft content;
    QDateTime savedAt;
    QString identity = {}; ///< how a repeated import recognises it, "" for one that was typed
};

/// A draft filled in as far as can be known: everyone expected present, the secretary as host, place, times,
/// recorder, credit hours and theme-day items as the last time. Not saved. Refused for organisations not kept
/// in this book.
Result<ActivityDraft> newDraft(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                               const ActivityKinds& kinds, Date day);
/// After another kind, day or organisation was chosen: fields that still hold what was filled in `before`
/// take what `fresh` (a new draft for the new choice) holds; what was typed stays. The attendance list is
/// brought up to date.
void refill(ActivityDraft& draft, const ActivityDraft& before, const ActivityDraft& fresh,
            const Office& office);
/// What a new record most likely is: the theme day while the month has none, otherwise nothing in particular.
ActivityKinds likelyKinds(Ledger& ledger, const Actor& actor, const OrganizationId& organization, Date day);
/// The same again on another day: what `newDraft` fills in, and topic, agenda and observers of the record
/// besides.
Result<ActivityDraft> draftLike(Ledger& ledger, const Actor& actor, const ActivityId& activity, Date day);

/// As `draftLike` the newest record of one of the kinds held by the day; a problem when there is none.
Result<ActivityDraft> draftAsLastTime(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                                      const ActivityKinds& kinds, Date day);

/// Keeps the draft, outside the door: no audit entry, no undo. `id` nullopt makes a new one. What was said in
/// a talk is sealed. Returns the id.
Result<DraftId> saveDraft(Ledger& ledger, const Actor& actor, const std::optional<DraftId>& id,
                          const ActivityDraft& draft);
/// Newest first; those of `root` and below, or of the whole book. Drafts that cannot be read are passed over.
Result<std::vector<StoredDraft>> drafts(Ledger& ledger, const Actor& actor,
                                        const std::optional<OrganizationId>& root = {});
/// A problem when there is none.
Result<StoredDraft> draft(Ledger& ledger, const Actor& actor, const DraftId& id);
Problems discardDraft(Ledger& ledger, const Actor& actor, const DraftId& id);

/// 确认归档: the draft becomes a record and goes, in one transaction; one that amends takes the place of its
/// record (amend_activity.h, verb "activity.amend"). Its errors when it lacks something
/// (draft_completeness.h); warnings do not keep it. Verb "activity.record". Hours of a frozen year
/// (hours_freeze.h) ask for a reason.
/// `stored` is the row the draft was kept in, if it was: that is used up, in whatever state it lies. Taking
/// it back gives the draft as it was finalised.
Result<ActivityId> finalise(Ledger& ledger, const Actor& actor, const ActivityDraft& draft,
                            const std::optional<DraftId>& stored, const QString& frozenReason = {});
/// The same of a draft as it lies in the book.
Result<ActivityId> finalise(Ledger& ledger, const Actor& actor, const DraftId& id,
                            const QString& frozenReason = {});

/// All of the drafts that lack nothing, as one verb with one undo ("activity.record_many"); how many. The
/// others, and amendments, stay drafts.
Result<int> finaliseComplete(Ledger& ledger, const Actor& actor, const std::vector<DraftId>& drafts);

/// In the trash the record counts nowhere. A reason is asked for. Verb "activity.trash".
Problems trashActivity(Ledger& ledger, const Actor& actor, const ActivityId& activity, const QString& reason);
/// Out of the trash again. Verb "activity.restore".
Problems restoreActivity(Ledger& ledger, const Actor& actor, const ActivityId& activity,
                         const QString& frozenReason = {});

/// Takes records in the trash away for good, all of it when none is chosen; how many. Only ever by hand, and
/// undoable in this run. Verb "trash.empty".
Result<int> emptyTrash(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& chosen = {});

/// True for records in the trash as well.
bool hasActivity(Ledger& ledger, const ActivityId& activity);
/// Why nothing may be entered for the organisation; nullopt when it may.
std::optional<Problem> refusedOrganization(const Office& office, const OrganizationId& organization);
/// The same of a member, after the branch it belongs to on the day; nullopt where it belongs to none.
std::optional<Problem> refusedMember(const Office& office, const MemberId& member, Date on);

} // namespace zhibu
