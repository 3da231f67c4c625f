#include "core/domain/records.h"

namespace zhibu {

std::optional<MemberStatus> Member::statusOn(Date day) const {
    if (joinedOn && day < *joinedOn) return std::nullopt;
    if (fullMemberOn) return day < *fullMemberOn ? MemberStatus::probationary : MemberStatus::full;
    if (statedStatus) return statedStatus;
    // Neither is known: one year of probation is assumed (domain.md §2); the import warns of it.
    if (joinedOn && day < joinedOn->addYears(1)) return MemberStatus::probationary;
    return MemberStatus::full;
}

std::optional<Date> Activity::enteredOn() const {
    if (imported) return statedEntryDate;
    return Date::fromQDate(recordedAt.date());
}

std::optional<int> Activity::lateByDays() const {
    const std::optional<Date> entered = enteredOn();
    if (!entered) return std::nullopt;
    const int days = heldOn.daysTo(*entered);
    return days > 7 ? std::optional<int>(days) : std::nullopt;
}

} // namespace zhibu
