#pragma once

#include "core/exchange/import/expected_attendees.h"
#include "core/exchange/import/mentioned_member.h"
#include "core/exchange/import/row_reader.h"

namespace zhibu {

/// Host, recorder or lecturer: a member where one is meant and unique, otherwise an outside person as text.
NamedPerson readNamedPerson(const RowReader& reader, ActivityField field, const People& people,
                            const RosterScope& scope);

/// Reads who was there from one row of activities (interfaces.md §3): the five lists, 全体, 补课, 列席, and
/// both sides of a talk. What cannot be settled becomes a reason of the row.
class ActivityAttendance {
public:
    explicit ActivityAttendance(const People& people);

    /// Fills in attendance and observers; for a talk the host too. Organisation, kinds and day must be set.
    void read(const RowReader& reader, const Organization& organization, Activity& activity);
    /// Whether the row read last said anything about attendance.
    bool stated() const { return isStated; }

private:
    struct Row; ///< what is known while one row is read
    std::optional<MentionedMember> resolve(Row& row, QStringView written, ActivityField field,
                                           Annotation expectedNote);
    void readList(Row& row, ActivityField field, AttendanceState state);
    void fillUp(Row& row);
    static void sitIn(Row& row, Attendance& attendance, const Member& member);
    void readMadeUp(Row& row);
    void readTalk(Row& row, Activity& activity);
    void readSide(Row& row, ActivityField field, AttendanceRole role, QString& outsiders);
    void forget(const Row& row);

    const People& people;
    ExpectedAttendees expected;
    std::vector<qint32> places; ///< by ordinal of the member: index into the row's list, or -1
    bool isStated = false;
};

} // namespace zhibu
