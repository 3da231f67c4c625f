#pragma once

#include "core/duties/catalogue.h"

namespace zhibu::duties {

/// One change an office made to a duty from a year on: switched on or off, other numbers, or a duty of its
/// own. What is empty stays as it was, so the newest change of every single number wins.
struct DutySetting {
    QString duty;
    int sinceYear = 0;
    std::optional<bool> enabled = {};
    std::optional<int> required = {};          ///< activities or lectures per period; hours of a member
    std::optional<int> requiredCommittee = {}; ///< hours of a committee member
    std::optional<MonthDay> due = {}; ///< of a duty counted by its year, or of the responsibility list
    std::optional<int> warningDays = {};
    std::optional<Duty> added = {}; ///< a cadence duty of the office's own; `duty` is its id
    bool operator==(const DutySetting&) const = default;
};

/// The numbers of a duty an office may change; empty where its check has no such number.
struct DutyNumbers {
    std::optional<int> required = {};
    std::optional<int> requiredCommittee = {};
    std::optional<MonthDay> due = {};
    std::optional<int> warningDays = {};
    bool isHours = false; ///< `required` is hours of a member
};
DutyNumbers numbersOf(const Duty& duty);

/// Empty when the setting can be applied: the duty is known (or new, and a cadence), has the numbers that are
/// changed, and they are possible. Fields are named as above.
Problems checkSetting(const Catalogue& catalogue, const DutySetting& setting);

/// The catalogue as the office has it in a year. Settings of later years leave it alone, so that past years
/// keep their numbers; settings that cannot be applied (checkSetting) are passed over. Order matters only
/// between settings of one duty and year: the last one wins.
Catalogue applySettings(const Catalogue& catalogue, const std::vector<DutySetting>& settings, int year);

} // namespace zhibu::duties
