#pragma once

#include "core/domain/records.h"
#include "core/exchange/package/json_values.h"

/// Each kind of record as one JSON object (interfaces.md §4): keys are domain.md's words, ids 32 hexadecimal
/// digits, days ISO 8601, hours in hundredths.
namespace zhibu::record_json {

using json_values::Fields;

QJsonObject written(const Organization& row);
QJsonObject written(const OrganizationStateRecord& row);
QJsonObject written(const GroupLeader& row);
QJsonObject written(const Member& row);
QJsonObject written(const Membership& row);
QJsonObject written(const RightsRestriction& row);
QJsonObject written(const HoursExemption& row);
QJsonObject written(const Term& row);
QJsonObject written(const Position& row);
QJsonObject written(const EmptySeat& row);
QJsonObject written(const Activity& row);
QJsonObject written(const TrainingCredit& row);
QJsonObject written(const DutyExplanation& row);
QJsonObject written(const DutySettingRecord& row);

/// The second parameter chooses the kind.
Organization read(const Fields& fields, const Organization*);
OrganizationStateRecord read(const Fields& fields, const OrganizationStateRecord*);
GroupLeader read(const Fields& fields, const GroupLeader*);
Member read(const Fields& fields, const Member*);
Membership read(const Fields& fields, const Membership*);
RightsRestriction read(const Fields& fields, const RightsRestriction*);
HoursExemption read(const Fields& fields, const HoursExemption*);
Term read(const Fields& fields, const Term*);
Position read(const Fields& fields, const Position*);
EmptySeat read(const Fields& fields, const EmptySeat*);
Activity read(const Fields& fields, const Activity*);
TrainingCredit read(const Fields& fields, const TrainingCredit*);
DutyExplanation read(const Fields& fields, const DutyExplanation*);
DutySettingRecord read(const Fields& fields, const DutySettingRecord*);

} // namespace zhibu::record_json
