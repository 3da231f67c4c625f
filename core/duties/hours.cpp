#include "core/duties/hours.h"

#include "core/duties/evaluation.h"

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

HoursRow rowOf(const Evaluation& evaluation, const HoursCheck& check, const Organization& branch,
               const Member& member, const Occasion& occasion) {
    const auto found = evaluation.records.hours.find(member.id);
    const HoursTally tally = found == evaluation.records.hours.end() ? HoursTally() : found->second;
    const bool committee = evaluation.office.isCommitteeMember(member.id, occasion.day);
    const Amount required = committee ? check.committee : check.member;
    HoursRow row{branch.id,
                 branch.code,
                 member.id,
                 member.number,
                 member.name,
                 committee,
                 required,
                 tally.total(),
                 tally.fromActivities,
                 tally.ownCredits,
                 tally.madeUp,
                 Status::not_applicable,
                 {},
                 tally.byForm,
                 occasion.due};
    if (const HoursExemption* exemption = evaluation.exemptionOf(member.id))
        row.exemption = exemption->reason;
    else
        row.status = evaluation.statusOf(required, row.hours, occasion.due, check.warningDays);
    return row;
}

const HoursCheck* measureOf(const Catalogue& catalogue) {
    const Duty* usual = catalogue.find(u"hours.annual");
    const HoursCheck* measure = usual ? std::get_if<HoursCheck>(&usual->check) : nullptr;
    if (measure && usual->enabled) return measure;
    for (const Duty& duty : catalogue.duties()) {
        const auto* other = std::get_if<HoursCheck>(&duty.check);
        if (other && duty.enabled) return other;
    }
    return measure;
}

bool hoursIsAsked(const Organization& organization, const Question& question) {
    return organization.kind == OrganizationKind::branch && organization.origin != Origin::reference &&
           (!question.organizations || question.organizations->contains(organization.id));
}

bool precedesRow(const HoursRow& a, const HoursRow& b) {
    if (const int order = compareCodePoints(a.organizationCode, b.organizationCode)) return order < 0;
    return compareCodePoints(a.number, b.number) < 0;
}

void settle(Evaluation& evaluation, DutyResult& result, const HoursRow& row) {
    result.required = row.required;
    result.actual = row.hours;
    result.status = row.status;
    if (row.status == Status::not_applicable) {
        result.reason = evaluation.sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Exempted this year: %1."))
                            .arg(row.exemption);
    } else {
        result.reason = evaluation.sentences.progress(row.status, row.required, row.hours, *result.due);
    }
}

} // namespace

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const HoursCheck& check,
                   const Organization& branch, const Occasions& occasions) {
    for (const Occasion& occasion : occasions) {
        for (const Member* member : evaluation.membersOf(branch, occasion.day)) {
            DutyResult& result = evaluation.add(duty, branch, occasion);
            result.subject = member->number;
            result.member = member->id;
            settle(evaluation, result, rowOf(evaluation, check, branch, *member, occasion));
        }
    }
}

std::vector<HoursRow> hoursRows(const Catalogue& catalogue, const Records& records,
                                const Question& question) {
    std::vector<HoursRow> rows;
    const HoursCheck* check = measureOf(catalogue);
    const Period period = Period::ofYear(question.year);
    if (!check || question.asOf < period.first()) return rows;
    Evaluation evaluation(records, question.asOf, question.year);
    const Occasion occasion = Occasion::of(period, period.last(), question.asOf);
    for (const Organization& branch : records.office.organizations()) {
        if (!hoursIsAsked(branch, question)) continue;
        for (const Member* member : records.office.membersOf(branch.id, occasion.day))
            rows.push_back(rowOf(evaluation, *check, branch, *member, occasion));
    }
    std::stable_sort(rows.begin(), rows.end(), precedesRow);
    return rows;
}

std::unordered_map<OrganizationId, HoursSums> hoursSums(const Catalogue& catalogue, const Office& office,
                                                        const Question& question, const HoursOf& hoursOf) {
    std::unordered_map<OrganizationId, HoursSums> sums;
    const HoursCheck* check = measureOf(catalogue);
    const Period period = Period::ofYear(question.year);
    if (!check || question.asOf < period.first()) return sums;
    const Date day = std::min(question.asOf, period.last());
    for (const Membership* membership : office.membershipsOn(day)) {
        const Organization* branch = office.organization(membership->branch);
        if (!branch || !hoursIsAsked(*branch, question)) continue;
        const bool committee = office.isCommitteeMember(membership->member, day);
        const Amount hours = hoursOf(membership->member);
        const bool met = hours >= (committee ? check->committee : check->member);
        HoursSums& sum = sums[branch->id];
        ++sum.members;
        sum.membersMet += met ? 1 : 0;
        sum.totalHundredths += hours.hundredths();
        sum.committee += committee ? 1 : 0;
        sum.committeeMet += committee && met ? 1 : 0;
    }
    return sums;
}

QJsonObject toJson(const HoursRow& row) {
    return {{u"organization"_s, row.organizationCode},
            {u"member"_s, row.number},
            {u"name"_s, row.name},
            {u"role"_s, row.committee ? u"committee"_s : u"member"_s},
            {u"required"_s, toJson(row.required)},
            {u"hours"_s, toJson(row.hours)},
            {u"from_activities"_s, toJson(row.fromActivities)},
            {u"own_credits"_s, toJson(row.ownCredits)},
            {u"made_up"_s, toJson(row.madeUp)},
            {u"status"_s, identifier(row.status)}};
}

} // namespace zhibu::duties
