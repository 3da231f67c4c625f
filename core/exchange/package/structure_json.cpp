#include "core/exchange/package/record_json.h"

using namespace Qt::StringLiterals;

// Organisations, members and terms; activities stand in activity_json.cpp.
namespace zhibu::record_json {

using json_values::put;

QJsonObject written(const Organization& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"code"_s, row.code);
    put(o, u"name"_s, row.name);
    put(o, u"short_name"_s, row.shortName);
    put(o, u"kind"_s, row.kind);
    put(o, u"branch_type"_s, row.branchType);
    put(o, u"parent"_s, row.parent);
    put(o, u"established_on"_s, row.establishedOn);
    put(o, u"dissolved_on"_s, row.dissolvedOn);
    put(o, u"approval_number"_s, row.approvalNumber);
    put(o, u"contact"_s, row.contact);
    return o;
}

Organization read(const Fields& f, const Organization*) {
    Organization row{.id = f.id<OrganizationId>(u"id"_s), .name = f.text(u"name"_s)};
    row.shortName = f.text(u"short_name"_s);
    row.code = f.text(u"code"_s);
    row.kind = f.term<OrganizationKind>(u"kind"_s);
    row.branchType = f.term<BranchType>(u"branch_type"_s);
    row.parent = f.optionalId<OrganizationId>(u"parent"_s);
    row.establishedOn = f.optionalDate(u"established_on"_s);
    row.dissolvedOn = f.optionalDate(u"dissolved_on"_s);
    row.approvalNumber = f.text(u"approval_number"_s);
    row.contact = f.text(u"contact"_s);
    return row;
}

QJsonObject written(const OrganizationStateRecord& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"organization"_s, row.organization);
    put(o, u"until"_s, row.until);
    put(o, u"name"_s, row.name);
    put(o, u"short_name"_s, row.shortName);
    put(o, u"kind"_s, row.kind);
    put(o, u"parent"_s, row.parent);
    put(o, u"event"_s, row.event);
    put(o, u"document"_s, row.document);
    return o;
}

OrganizationStateRecord read(const Fields& f, const OrganizationStateRecord*) {
    return {f.id<OrganizationStateId>(u"id"_s),
            f.id<OrganizationId>(u"organization"_s),
            f.date(u"until"_s),
            f.text(u"name"_s),
            f.text(u"short_name"_s),
            f.term<OrganizationKind>(u"kind"_s),
            f.optionalId<OrganizationId>(u"parent"_s),
            f.text(u"event"_s),
            f.text(u"document"_s)};
}

QJsonObject written(const GroupLeader& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"group"_s, row.group);
    put(o, u"member"_s, row.member);
    put(o, u"from"_s, row.from);
    put(o, u"until"_s, row.until);
    return o;
}

GroupLeader read(const Fields& f, const GroupLeader*) {
    return {f.id<GroupLeaderId>(u"id"_s), f.id<OrganizationId>(u"group"_s), f.id<MemberId>(u"member"_s),
            f.date(u"from"_s), f.optionalDate(u"until"_s)};
}

QJsonObject written(const Member& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"number"_s, row.number);
    put(o, u"name"_s, row.name);
    put(o, u"sex"_s, row.sex);
    put(o, u"ethnic_group"_s, row.ethnicGroup);
    put(o, u"birth_date"_s, row.birthDate);
    put(o, u"education"_s, row.education);
    put(o, u"joined_on"_s, row.joinedOn);
    put(o, u"full_member_on"_s, row.fullMemberOn);
    put(o, u"status"_s, row.statedStatus);
    put(o, u"probation_until"_s, row.probationUntil);
    put(o, u"work_position"_s, row.workPosition);
    put(o, u"leading_cadre"_s, row.leadingCadre);
    return o;
}

Member read(const Fields& f, const Member*) {
    Member row{.id = f.id<MemberId>(u"id"_s), .number = f.text(u"number"_s), .name = f.text(u"name"_s)};
    row.sex = f.optionalTerm<Sex>(u"sex"_s);
    row.ethnicGroup = f.text(u"ethnic_group"_s);
    row.birthDate = f.text(u"birth_date"_s);
    row.education = f.text(u"education"_s);
    row.joinedOn = f.optionalDate(u"joined_on"_s);
    row.fullMemberOn = f.optionalDate(u"full_member_on"_s);
    row.statedStatus = f.optionalTerm<MemberStatus>(u"status"_s);
    row.probationUntil = f.optionalDate(u"probation_until"_s);
    row.workPosition = f.text(u"work_position"_s);
    row.leadingCadre = f.flag(u"leading_cadre"_s);
    return row;
}

QJsonObject written(const Membership& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"member"_s, row.member);
    put(o, u"branch"_s, row.branch);
    put(o, u"group"_s, row.group);
    put(o, u"from"_s, row.interval.from);
    put(o, u"until"_s, row.interval.until);
    put(o, u"began_by"_s, row.beganBy);
    put(o, u"ended_by"_s, row.endedBy);
    return o;
}

Membership read(const Fields& f, const Membership*) {
    return {f.id<MembershipId>(u"id"_s),
            f.id<MemberId>(u"member"_s),
            f.id<OrganizationId>(u"branch"_s),
            f.optionalId<OrganizationId>(u"group"_s),
            {f.optionalDate(u"from"_s), f.optionalDate(u"until"_s)},
            f.text(u"began_by"_s),
            f.text(u"ended_by"_s)};
}

QJsonObject written(const RightsRestriction& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"member"_s, row.member);
    put(o, u"from"_s, row.interval.from);
    put(o, u"until"_s, row.interval.until);
    put(o, u"reason"_s, row.reason);
    put(o, u"document"_s, row.document);
    return o;
}

RightsRestriction read(const Fields& f, const RightsRestriction*) {
    return {f.id<RestrictionId>(u"id"_s),
            f.id<MemberId>(u"member"_s),
            {f.optionalDate(u"from"_s), f.optionalDate(u"until"_s)},
            f.text(u"reason"_s),
            f.text(u"document"_s)};
}

QJsonObject written(const HoursExemption& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"member"_s, row.member);
    put(o, u"year"_s, row.year);
    put(o, u"reason"_s, row.reason);
    return o;
}

HoursExemption read(const Fields& f, const HoursExemption*) {
    return {f.id<ExemptionId>(u"id"_s), f.id<MemberId>(u"member"_s), f.count(u"year"_s), f.text(u"reason"_s)};
}

QJsonObject written(const Term& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"organization"_s, row.organization);
    put(o, u"number"_s, row.number);
    put(o, u"elected_on"_s, row.electedOn);
    put(o, u"length_years"_s, row.lengthYears);
    put(o, u"extended_until"_s, row.extendedUntil);
    put(o, u"extension_document"_s, row.extensionDocument);
    put(o, u"approved_seats"_s, row.approvedSeats);
    put(o, u"closed_on"_s, row.closedOn);
    return o;
}

Term read(const Fields& f, const Term*) {
    return {f.id<TermId>(u"id"_s),
            f.id<OrganizationId>(u"organization"_s),
            f.count(u"number"_s),
            f.date(u"elected_on"_s),
            f.count(u"length_years"_s),
            f.optionalDate(u"extended_until"_s),
            f.text(u"extension_document"_s),
            f.optionalCount(u"approved_seats"_s),
            f.optionalDate(u"closed_on"_s)};
}

QJsonObject written(const Position& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"term"_s, row.term);
    put(o, u"name"_s, row.name);
    put(o, u"member"_s, row.member);
    put(o, u"from"_s, row.from);
    put(o, u"until"_s, row.until);
    put(o, u"how"_s, row.how);
    put(o, u"approval_number"_s, row.approvalNumber);
    return o;
}

Position read(const Fields& f, const Position*) {
    return {f.id<PositionId>(u"id"_s),        f.id<TermId>(u"term"_s),     f.text(u"name"_s),
            f.id<MemberId>(u"member"_s),      f.date(u"from"_s),           f.optionalDate(u"until"_s),
            f.term<PositionOrigin>(u"how"_s), f.text(u"approval_number"_s)};
}

QJsonObject written(const EmptySeat& row) {
    QJsonObject o;
    put(o, u"id"_s, row.id);
    put(o, u"term"_s, row.term);
    put(o, u"position"_s, row.position);
    put(o, u"opened_on"_s, row.openedOn);
    return o;
}

EmptySeat read(const Fields& f, const EmptySeat*) {
    return {f.id<EmptySeatId>(u"id"_s), f.id<TermId>(u"term"_s), f.text(u"position"_s),
            f.date(u"opened_on"_s)};
}

} // namespace zhibu::record_json
