#pragma once

#include "core/domain/period.h"
#include "core/domain/records.h"
#include "core/storage/connection.h"

#include <map>
#include <unordered_map>

/// Reads the rows that figures are made of, and nothing more: no text, no names. One pass each.
namespace zhibu::figure_repository {

/// As much of a final activity as a duty can ask about.
struct ActivityRow {
    ActivityId id;
    OrganizationId organization;
    ActivityKinds kinds = {};
    Date heldOn;
    int forYear = 0;
    Facets facets = {};
    std::optional<MemberId> lecturer = {};
    std::vector<MemberId> talkMembers = {};
    QString topic = {};
    bool trashed = false;
};
/// Activities held in the period, and those of the kinds in `yearKinds` that count for its year or the year
/// before, of the organisation and everything below it. Trashed ones too (explanations name them).
std::vector<ActivityRow> activities(Connection& connection, const OrganizationId& root, const Period& period,
                                    const ActivityKinds& yearKinds);

/// One of them, whatever its period; nullopt when there is none.
std::optional<ActivityRow> activity(Connection& connection, const ActivityId& id);
/// Whose hours the activity may count for: everybody in its attendance list but the observers.
std::vector<MemberId> attendees(Connection& connection, const ActivityId& activity);
/// Whose the training credit is; nullopt when there is none. `credit` is its id's sixteen bytes.
std::optional<MemberId> memberOfCredit(Connection& connection, const QByteArray& credit);

/// One entry of a member in the attendance list of a final activity.
struct AttendedRow {
    OrganizationId organization; ///< that held it
    Date heldOn;
    Attendance entry;
};
/// A member's entries from the first to the last day (inclusive), by day; talks are left out.
std::vector<AttendedRow> attendanceOf(Connection& connection, const MemberId& member, Date first, Date last);

/// One final activity a member's name stands on, with what it gives towards the year's hours.
struct MemberActivityRow {
    ActivityId id;
    OrganizationId organization;
    Date heldOn;
    ActivityKinds kinds = {};
    QString topic = {}; ///< "" for talks
    CreditHours creditHours = {};
    Attendance entry;
};
/// From the first to the last day (inclusive), by day; talks too.
std::vector<MemberActivityRow> activitiesOf(Connection& connection, const MemberId& member, Date first,
                                            Date last);

/// Who was expected at an activity with hours, was not there and has not made it up.
struct MissedRow {
    ActivityId activity;
    OrganizationId organization;
    Date heldOn;
    ActivityKinds kinds = {};
    QString topic = {};
    CreditHours creditHours = {};
    Attendance entry;
};
/// At organisations at or below `root`, by day.
std::vector<MissedRow> missed(Connection& connection, const OrganizationId& root, Date first, Date last);

/// How many final talks the member took part in, by year.
std::map<int, int> talksByYear(Connection& connection, const MemberId& member);

struct HoursRow {
    CreditHours fromActivities = {}; ///< made-up ones included
    CreditHours madeUp = {};
    CreditHours ownCredits = {};
    std::array<CreditHours, trainingFormCount> byForm = {}; ///< of the own credits; without a form: other
};
/// Hours of the calendar year up to the day, by member (domain.md §5). `members`: only these; empty:
/// everybody.
std::unordered_map<MemberId, HoursRow> hours(Connection& connection, int year, Date until,
                                             const std::vector<MemberId>& members);

/// As much of a final activity as the report of a period counts.
struct HeldActivity {
    ActivityId id;
    OrganizationId organization; ///< that held it
    Date heldOn;
    std::optional<Date> enteredOn = {};
    ActivityKinds kinds = {};
    Facets facets = {};
    qint64 expected = 0;
    qint64 present = 0;
};
/// Of the organisation and everything below it, held from the first to the last day (inclusive), in one pass.
std::vector<HeldActivity> heldActivities(Connection& connection, const OrganizationId& root, Date first,
                                         Date last);

/// A member's hours in hundredths on two days of one year.
struct HoursOnTwoDays {
    qint64 earlier = 0;
    qint64 later = 0;
};
/// Hours of the later day's calendar year (domain.md §5) up to either day, of these members at least; in one
/// pass over the year where they are many.
std::unordered_map<MemberId, HoursOnTwoDays> hoursOnTwoDays(Connection& connection, Date earlier, Date later,
                                                            const std::vector<MemberId>& members);

} // namespace zhibu::figure_repository
