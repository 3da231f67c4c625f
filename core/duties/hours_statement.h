#pragma once

#include "core/duties/hours.h"

/// 个人学时证明: one member's hours of a year with everything they are made of, as a plain value that
/// travels.
namespace zhibu::duties {

struct HoursStatement {
    /// What gave hours: an activity that was attended or made up, or a course of one's own.
    struct Earned {
        Date on; ///< of an activity: held; of a course: dated
        QString what = {};
        ActivityKinds kinds = {};              ///< of an activity; empty for a course
        std::optional<TrainingForm> form = {}; ///< of a course, where it was stated
        QString organizer = {};
        QString certificate = {};
        CreditHours hours = {};
        std::optional<Date> madeUpOn = {};
        bool operator==(const Earned&) const = default;
    };
    /// An activity the member's name stands on; of talks only that they took place.
    struct Attended {
        Date on;
        ActivityKinds kinds = {};
        QString what = {};
        CreditHours hours = {}; ///< what it gives to whoever is there
        AttendanceRole role = AttendanceRole::expected;
        AttendanceState state = AttendanceState::present;
        QString reason = {};
        std::optional<Date> madeUpOn = {};
        bool wasMissed() const {
            return role == AttendanceRole::expected && !madeUpOn &&
                   (state == AttendanceState::absent || state == AttendanceState::on_leave);
        }
        bool operator==(const Attended&) const = default;
    };

    MemberId member;
    QString number = {};
    QString name = {};
    QString branchCode = {};
    QString branch = {};
    int year = 0;
    Date asOf;
    Date due;
    bool committee = false;
    Amount required = {};
    CreditHours hours = {};
    CreditHours fromActivities = {}; ///< made-up ones included
    CreditHours madeUp = {};
    HoursByForm byForm = {};
    Status status = Status::not_applicable;
    QString exemption = {};
    std::vector<Earned> earned = {};     ///< by day
    std::vector<Attended> attended = {}; ///< by day
    std::optional<Date> frozenOn = {};   ///< where the year is frozen
    CreditHours frozenHours = {};        ///< as they stood then

    CreditHours missing() const; ///< none where exempted
    bool operator==(const HoursStatement&) const = default;
};

QJsonObject toJson(const HoursStatement& statement);
/// nullopt unless it is whole: a name, a year, days that exist, hours that add up to the total.
std::optional<HoursStatement> statementFromJson(const QJsonObject& object);

} // namespace zhibu::duties
