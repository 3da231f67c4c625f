#include "core/storage/activity_repository.h"
#include "core/usecases/amend_activity.h"
#include "core/usecases/hours_freeze.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"
#include "core/usecases/training.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MakeUpText {
    Q_DECLARE_TR_FUNCTIONS(Training)
};

Problem notMissed() {
    return {u"member"_s, u"make_up.none"_s,
            MakeUpText::tr("There is nothing to make up any more. Look at the list again.")};
}

/// Those who missed the record and are named, made up on the day.
std::optional<Problem> makeUpIn(Activity& activity, const std::vector<MemberId>& members, Date on) {
    if (on < activity.heldOn)
        return Problem{u"date"_s, u"make_up.early"_s,
                       MakeUpText::tr("It cannot be made up before %1, the day it was held.")
                           .arg(activity.heldOn.toIso())};
    for (const MemberId& member : members) {
        const auto entry = std::ranges::find(activity.attendance, member, &Attendance::member);
        const bool missed =
            entry != activity.attendance.end() && !entry->madeUpOn &&
            (entry->state == AttendanceState::absent || entry->state == AttendanceState::on_leave);
        if (!missed) return notMissed();
        entry->madeUpOn = on;
    }
    return std::nullopt;
}

} // namespace

Result<int> makeUp(Ledger& ledger, const Actor& actor, const std::vector<MadeUp>& entries, Date on,
                   const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (entries.empty()) return notMissed();
    if (ledger.clock().today() < on)
        return Problem{u"date"_s, u"date.future"_s, MakeUpText::tr("This day has not come yet.")};
    std::map<ActivityId, std::vector<MemberId>> byActivity;
    for (const MadeUp& entry : entries)
        byActivity[entry.activity].push_back(entry.member);

    FrozenAmendments amendments(ledger, reason);
    std::vector<Activity> changed;
    for (const auto& [id, members] : byActivity) {
        auto activity = activity_repository::find(ledger.book().connection(), ledger.book().sealer(), id);
        if (!activity) return notMissed();
        if (const auto refusal = refusedOrganization(ledger.office(), activity->organization))
            return *refusal;
        if (const auto problem = makeUpIn(*activity, members, on)) return *problem;
        const QString what =
            MakeUpText::tr("%1 made up by %n member(s)", nullptr, static_cast<int>(members.size()))
                .arg(activity->heldOn.toIso() + u' ' + activity->topic);
        if (const auto refusal = amendments.touch(*activity, what)) return *refusal;
        changed.push_back(std::move(*activity));
    }
    const auto count = static_cast<int>(entries.size());
    const QString why =
        reason.trimmed().isEmpty() ? MakeUpText::tr("Made up on %1").arg(on.toIso()) : reason.trimmed();
    const Problems problems =
        ledger.book().change(actor,
                             {.verb = u"attendance.make_up"_s,
                              .title = MakeUpText::tr("Make up %n absence(s)", nullptr, count),
                              .note = why},
                             [&](Transaction& transaction) {
                                 for (const Activity& activity : changed) {
                                     keepRecordVersion(transaction, activity.id, why);
                                     activity_repository::update(transaction, activity);
                                 }
                                 amendments.note(transaction);
                                 return Problems();
                             });
    if (!problems.empty()) return problems;
    return count;
}

} // namespace zhibu
