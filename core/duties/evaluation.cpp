#include "core/duties/evaluation.h"

namespace zhibu::duties {

Occasion Occasion::of(Period period, Date due, Date asOf) {
    const Date last = period.last();
    return {period, period.first(), last, due, std::min(asOf, last)};
}

Presence presenceIn(const Organization& organization, const Occasion& occasion) {
    const auto& founded = organization.establishedOn;
    const auto& dissolved = organization.dissolvedOn;
    if (founded && occasion.last < *founded) return Presence::none;
    if (dissolved && *dissolved < occasion.first) return Presence::none;
    if (founded && occasion.first <= *founded) return Presence::founded_within;
    if (dissolved && *dissolved <= occasion.last) return Presence::dissolved_within;
    return Presence::whole;
}

Evaluation::Evaluation(const Records& given, Date asOfDay, int askedYear)
    : records(given), office(given.office), asOf(asOfDay), year(askedYear), activities(given.activities) {
    for (const HoursExemption& exemption : records.exemptions) {
        if (exemption.year == year) exemptions.emplace(exemption.member, &exemption);
    }
    for (const RegisterFact& entry : records.registers)
        registers[entry.organization].push_back(&entry);
}

DutyResult& Evaluation::add(const Duty& duty, const Organization& organization) {
    results.push_back({duty.id,
                       organization.id,
                       organization.code,
                       {},
                       {},
                       {},
                       {},
                       {},
                       {},
                       Status::not_applicable,
                       {},
                       duty.strictness,
                       duty.isRegister(),
                       {},
                       asOf,
                       year});
    return results.back();
}

DutyResult& Evaluation::add(const Duty& duty, const Organization& organization, const Occasion& occasion) {
    DutyResult& result = add(duty, organization);
    result.period = occasion.period;
    result.due = occasion.due;
    return result;
}

Status Evaluation::statusOf(Amount required, Amount actual, Date due, int warningDays) const {
    if (required <= actual) return Status::met;
    if (due < asOf) return Status::overdue;
    return asOf.daysTo(due) <= warningDays ? Status::due_soon : Status::pending;
}

void Evaluation::settle(DutyResult& result, Amount required, Amount actual, int warningDays) {
    result.required = required;
    result.actual = actual;
    result.status = statusOf(required, actual, *result.due, warningDays);
    result.reason = sentences.progress(result.status, required, actual, *result.due);
}

const std::vector<const Member*>& Evaluation::membersOf(const Organization& branch, Date day) {
    if (rosterOf != branch.id || rosterDay != day) {
        roster = office.membersOf(branch.id, day);
        rosterOf = branch.id;
        rosterDay = day;
    }
    return roster;
}

const HoursExemption* Evaluation::exemptionOf(const MemberId& member) const {
    const auto found = exemptions.find(member);
    return found == exemptions.end() ? nullptr : found->second;
}

const std::vector<const RegisterFact*>& Evaluation::registersOf(const OrganizationId& organization) const {
    static const std::vector<const RegisterFact*> none;
    const auto found = registers.find(organization);
    return found == registers.end() ? none : found->second;
}

bool Evaluation::holdsPost(const Organization& organization, const QString& position, Date day) const {
    const Term* term = office.runningTerm(organization.id, day);
    if (!term) return false;
    const auto holders = office.holders(*term, day);
    return std::any_of(holders.begin(), holders.end(),
                       [&](const Position* p) { return p->name == position; });
}

std::vector<const Organization*> Evaluation::headsOf(const Organization& organization, Date day) const {
    std::vector<const Organization*> heads;
    if (organization.kind != OrganizationKind::leading_group) {
        if (const Organization* head = office.headOf(organization)) heads.push_back(head);
        return heads;
    }
    for (const Organization* child : office.children(organization.id)) {
        if (office.isHead(*child) && child->existsOn(day)) heads.push_back(child);
    }
    return heads;
}

} // namespace zhibu::duties
