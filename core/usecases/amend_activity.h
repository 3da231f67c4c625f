#pragma once

#include "core/usecases/activity_draft.h"
#include "core/usecases/ledger.h"

/// A final record is locked (domain.md §4): it is changed by an amendment that gives a reason and keeps how
/// the record stood. The amendment is typed as a draft and finalised like one (record_activity.h).
namespace zhibu {

/// A draft that holds the record as it stands and takes its place when finalised. Refused for records in the
/// trash and for those of organisations that hand theirs in. Opening a talk is an entry of the audit trail.
Result<ActivityDraft> amendmentOf(Ledger& ledger, const Actor& actor, const ActivityId& activity);

/// What can be amended together, in the order given: what may not be changed is left out, and so are talks,
/// which are opened one at a time and never in passing. Nothing is revealed by asking.
struct AmendableRecord {
    ActivityId id;
    ActivityDraft content;
};
Result<std::vector<AmendableRecord>> amendableTogether(Ledger& ledger, const Actor& actor,
                                                       const std::vector<ActivityId>& activities);

/// Changes one field of many final records at once, each an amendment, all of them one verb and one undo
/// ("activity.amend_many"). `edit` changes a record's draft; records it leaves alike are left alone. All or
/// nothing: the problems name the first record that would not be complete afterwards. A talk is refused.
Result<int> amendMany(Ledger& ledger, const Actor& actor, const std::vector<ActivityId>& activities,
                      const QString& reason, const std::function<void(ActivityDraft&)>& edit);

/// Keeps how a final record stands, inside a verb that is about to change it (an import); nothing where there
/// is no such record.
void keepRecordVersion(Transaction& transaction, const ActivityId& activity, const QString& reason);

/// One state of a record. The newest has no `reason`: nothing took its place.
struct RecordVersion {
    int number = 1;
    QDateTime since = {};
    QString reason = {}; ///< why the next one took its place
    ActivityDraft content;
};
/// Oldest first, the one that holds last. What was said in a talk is left out where the actor may not read
/// it.
Result<std::vector<RecordVersion>> recordVersions(Ledger& ledger, const Actor& actor,
                                                  const ActivityId& activity);

enum class LineChange { same, removed, added };
struct LineDifference {
    LineChange change = LineChange::same;
    QString text = {};
    bool operator==(const LineDifference&) const = default;
};
/// One field that differs, line by line.
struct FieldDifference {
    QString caption;
    std::vector<LineDifference> lines;
};
/// What differs between two states of a record, in the order of the form.
std::vector<FieldDifference> differences(const ActivityDraft& before, const ActivityDraft& after,
                                         const Office& office);
/// The shortest way from one list of lines to the other.
std::vector<LineDifference> lineDifferences(const QStringList& before, const QStringList& after);

/// The amendment itself, for finalise(): keeps the version, changes the record, takes the draft away. The
/// draft must be complete. `beforehand` as in Book::change.
Problems applyAmendment(Ledger& ledger, const Actor& actor, const DraftId& id, const ActivityDraft& draft,
                        const std::function<void(Transaction&)>& beforehand = {});

} // namespace zhibu
