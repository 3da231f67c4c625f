#pragma once

#include "core/usecases/draft_completeness.h"
#include "core/usecases/ledger.h"

namespace zhibu {

/// One person on a record as shown: name and position as they were on the day.
struct AttendeeLine {
    Attendance attendance;
    QString number = {};
    QString name = {};
    QString positions = {}; ///< "书记、组织委员", "" for most
    QString apart = {};     ///< tells somebody from another of that name in the list (Namesakes)

    QString shownName() const; ///< "王伟（女，1985，组织委员）", or the name alone
};

/// A whole record as a page shows or prints it.
struct ActivityDetails {
    Activity activity;
    QString organizationName = {};
    bool changeable = false;      ///< kept in this book and not in the trash
    bool minutesWithheld = false; ///< of a talk, where the actor may not read what was said
    std::optional<QString> trashedBecause = {};
    int versions = 0; ///< how many an amendment left behind
    QString host = {};
    QString recorder = {};
    QString lecturer = {};
    AttendanceCount count = {};
    std::vector<AttendeeLine> attendees = {}; ///< positions first, then by number; observers last
};
/// A problem when there is no such record. Showing what was said in a talk is an entry of the audit trail.
Result<ActivityDetails> activityDetails(Ledger& ledger, const Actor& actor, const ActivityId& activity);

/// Names and positions for an attendance list, on the day; who holds a position comes first, then by number.
std::vector<AttendeeLine> attendeeLines(const Office& office, const std::vector<Attendance>& attendance,
                                        Date day);

} // namespace zhibu
