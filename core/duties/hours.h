#pragma once

#include "core/duties/evaluate.h"

namespace zhibu::duties {

/// A member's training hours of a year as of a day (domain.md §5, interfaces.md §2).
struct HoursRow {
    OrganizationId organization; ///< the branch the member belongs to on the day
    QString organizationCode;
    MemberId member;
    QString number;
    QString name;
    bool committee = false; ///< holds a position in a running term that day
    Amount required;
    Amount hours;
    Amount fromActivities; ///< made-up hours included
    Amount ownCredits;
    Amount madeUp;
    Status status = Status::not_applicable; ///< not_applicable where the member is exempted for the year
    QString exemption;                      ///< why, "" where there is none
    HoursByForm byForm = {};                ///< of the own credits
    Date due;                               ///< by when
};

/// By organisation code and member number, code points. Nothing before the year has begun. The numbers are
/// those of `hours.annual`; where the office measures by another hours duty instead, that one's.
std::vector<HoursRow> hoursRows(const Catalogue& catalogue, const Records& records, const Question& question);

/// What the members of a branch reached together, everybody counted, whoever is exempted too.
struct HoursSums {
    qint64 members = 0;
    qint64 membersMet = 0;
    qint64 totalHundredths = 0; ///< of all of them together, so that averages are exact
    qint64 committee = 0;
    qint64 committeeMet = 0;
};
/// A member's hours of the question's year up to its day.
using HoursOf = std::function<Amount(const MemberId&)>;
/// hoursRows() added up by branch, without a row for each member. Branches without members are left out.
std::unordered_map<OrganizationId, HoursSums> hoursSums(const Catalogue& catalogue, const Office& office,
                                                        const Question& question, const HoursOf& hoursOf);

QJsonObject toJson(const HoursRow& row);

} // namespace zhibu::duties
