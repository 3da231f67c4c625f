#pragma once

#include "core/duties/duty.h"

#include <QJsonObject>

namespace zhibu::duties {

/// 不适用, 已完成, 待完成, 即将到期, 逾期, 需关注 (duties.md §1).
enum class Status { not_applicable, met, pending, due_soon, overdue, attention };
QString identifier(Status status);
QString displayName(Status status);

/// How much is required or was done, in hundredths: hours have two decimals, counts are whole.
using Amount = CreditHours;

/// What one duty asks of one organisation, or of one subject in it, in one period.
struct DutyResult {
    QString duty;
    OrganizationId organization;
    QString organizationCode;
    QString subject; ///< member number, group code, position name, or ""
    std::optional<MemberId> member;
    std::optional<OrganizationId> group;
    std::optional<Period> period;   ///< empty for term, vacancy and structure
    std::optional<Amount> required; ///< empty for term, vacancy and structure
    std::optional<Amount> actual;
    Status status = Status::not_applicable;
    std::optional<Date> due;
    Strictness strictness = Strictness::must;
    bool isRegister = false; ///< shown, never counted as a shortfall
    QString reason;          ///< one sentence in the user's language
    Date asOf;
    int year = 0; ///< the year asked for; a yearly meeting's period may be the one before

    /// Negative when late; empty where nothing is due.
    std::optional<int> daysLeft() const { return due ? std::optional<int>(asOf.daysTo(*due)) : std::nullopt; }
};

/// The object of interfaces.md §2, its keys in no order.
QJsonObject toJson(const DutyResult& result);

/// Organisation code, duty, period, subject, each by code points; then the due date.
bool precedes(const DutyResult& a, const DutyResult& b);

/// Whole numbers without decimals.
QJsonValue toJson(Amount amount);

/// Order by code points; QString's own order differs beyond the basic plane, where rare surnames live.
int compareCodePoints(QStringView a, QStringView b);

} // namespace zhibu::duties
