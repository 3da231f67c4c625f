#pragma once

#include "core/usecases/draft_completeness.h"
#include "core/usecases/figures.h"

namespace zhibu {

/// A stay in a branch, as it counts: never before 入党日期 nor outside the branch's own time.
struct StayLine {
    QString branch;
    QString group; ///< "" for none
    DateInterval interval;
    QString beganBy;
    QString endedBy;
};
struct HeldPositionLine {
    QString name;
    QString organization;
    int term = 0; ///< 届次
    DateInterval interval;
};

/// One member as a page shows them on a day.
struct MemberDetails {
    Member member;
    std::optional<MemberStatus> status = {};
    bool votes = false;
    QString identityNumber = {};      ///< masked, "" where none is kept
    QString phone = {};               ///< masked
    bool identityWithheld = false;    ///< the actor may not read what is protected, not even masked
    std::vector<StayLine> stays = {}; ///< newest first
    std::vector<HeldPositionLine> positions = {}; ///< newest first
    std::vector<RightsRestriction> restrictions = {};
    int year = 0;
    /// Up to the day; nullopt where the member belongs to no branch on it.
    std::optional<duties::HoursRow> hours = {};
    /// At the branch's activities of the year, up to the day, talks excepted.
    AttendanceCount attendance = {};
    /// Attendance and talks of the years there is something to say of, the newest first, five at most.
    struct YearLine {
        int year = 0;
        AttendanceCount attendance = {};
        int talks = 0; ///< their number only: what was said is nobody's to see here
    };
    std::vector<YearLine> years = {};
    std::optional<Date> conversionDue = {}; ///< of a probationary member
    bool belongs = false;                   ///< to a branch, on the day
};

/// A problem when there is no such member. Nothing protected is shown whole, so nothing is audited.
Result<MemberDetails> memberDetails(Ledger& ledger, const Actor& actor, const MemberId& member, Date day,
                                    int year);

/// The middle of a number replaced by *, so that it can be compared but not copied: at most two
/// fifths of it are left.
QString masked(const QString& number);

} // namespace zhibu
