#include "core/domain/records.h"

namespace zhibu {

std::optional<MemberStatus> Member::statusOn(Date day) const {
    if (joinedOn && day < *joinedOn) return std::nullopt;
    if (fullMemberOn) return day < *fullMemberOn ? MemberStatus::probationary : MemberStatus::full;
    if (statedStatus) return statedStatus;
    // Neither is known: one year of probation is assumed (domain.md §2); the import warns of it.
    if (joinedOn && day < *conversionDue()) return MemberStatus::probationary;
    return MemberStatus::full;
}

std::optional<Date> Member::conversionDue() const {
    if (probationUntil) return probationUntil;
    return joinedOn ? std::optional(joinedOn->addYears(1)) : std::nullopt;
}

std::optional<Date> Activity::enteredOn() const {
    if (imported) return statedEntryDate;
    return Date::fromQDate(recordedAt.date());
}

std::optional<int> lateEntryDays(Date heldOn, const std::optional<Date>& enteredOn) {
    if (!enteredOn) return std::nullopt;
    const int days = heldOn.daysTo(*enteredOn);
    return days > 7 ? std::optional<int>(days) : std::nullopt;
}

AttendanceCount attendanceCount(const std::vector<Attendance>& attendance) {
    AttendanceCount totals;
    for (const Attendance& entry : attendance) {
        if (entry.role == AttendanceRole::observer) ++totals.observers;
        if (entry.role != AttendanceRole::expected) continue;
        ++totals.expected;
        totals.present += countsAsPresent(entry.state) ? 1 : 0;
        totals.online += entry.state == AttendanceState::online ? 1 : 0;
        totals.late += entry.state == AttendanceState::late ? 1 : 0;
        totals.onLeave += entry.state == AttendanceState::on_leave ? 1 : 0;
        totals.absent += entry.state == AttendanceState::absent ? 1 : 0;
    }
    return totals;
}

} // namespace zhibu
