#include "core/duties/evaluate.h"

#include "core/duties/evaluation.h"

namespace zhibu::duties {

namespace {

/// One duty with the periods it is asked for, made once for all organisations.
struct Task {
    const Duty* duty;
    Occasions occasions;
};

bool hasPeriods(const Duty& duty) {
    return std::holds_alternative<CadenceCheck>(duty.check) ||
           std::holds_alternative<HoursCheck>(duty.check) ||
           std::holds_alternative<LectureCheck>(duty.check) ||
           std::holds_alternative<TalkCheck>(duty.check) ||
           std::holds_alternative<DocumentCheck>(duty.check) ||
           std::holds_alternative<RegisterCheck>(duty.check);
}

bool isWithin(const Period& inner, const Period& outer) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
}

PeriodKind periodKindOf(const Duty& duty) {
    const auto* cadence = std::get_if<CadenceCheck>(&duty.check);
    return cadence ? cadence->period : PeriodKind::year;
}

Date dueOf(const Duty& duty, const Period& period) {
    const auto* cadence = std::get_if<CadenceCheck>(&duty.check);
    if (cadence && cadence->byYear) return cadence->due.inYear(period.year() + 1);
    if (const auto* document = std::get_if<DocumentCheck>(&duty.check))
        return document->due.inYear(period.year());
    return period.last();
}

void addTask(std::vector<Task>& tasks, const Duty& duty, Occasions occasions) {
    if (duty.enabled && !(hasPeriods(duty) && occasions.empty()))
        tasks.push_back({&duty, std::move(occasions)});
}

void addTasks(std::vector<Task>& tasks, const Duty& duty, const Question& question) {
    if (question.duties && !question.duties->contains(duty.id)) return;
    if (!hasPeriods(duty)) {
        if (!question.within && question.year == question.asOf.year()) addTask(tasks, duty, {});
        return;
    }
    Occasions occasions = occasionsOf(duty, question.asOf, question.year);
    Occasions former;
    if (duty.yearBefore) {
        former = occasionsOf(*duty.yearBefore, question.asOf, question.year);
        std::erase_if(former, [&](const Occasion& o) { return o.period.year() == question.year; });
        std::erase_if(occasions, [&](const Occasion& o) { return o.period.year() != question.year; });
    }
    if (question.within) {
        std::erase_if(former, [&](const Occasion& o) { return !isWithin(o.period, *question.within); });
        std::erase_if(occasions, [&](const Occasion& o) { return !isWithin(o.period, *question.within); });
    }
    if (duty.yearBefore) addTask(tasks, *duty.yearBefore, std::move(former));
    addTask(tasks, duty, std::move(occasions));
}

bool isAsked(const Organization& organization, const Question& question) {
    return organization.origin != Origin::reference && organization.kind != OrganizationKind::group &&
           (!question.organizations || question.organizations->contains(organization.id));
}

bool isInScope(const Office& office, const Organization& organization, const Scope& scope) {
    if (!scope.kinds.contains(organization.kind)) return false;
    if (scope.headOnly && !office.isHead(organization)) return false;
    if (!scope.underLeadingGroup) return true;
    const Organization* above = organization.parent ? office.organization(*organization.parent) : nullptr;
    return above && above->kind == OrganizationKind::leading_group;
}

} // namespace

std::vector<Occasion> occasionsOf(const Duty& duty, Date asOf, int year) {
    Occasions occasions;
    if (!hasPeriods(duty)) return occasions;
    for (const int periodYear : {year - 1, year}) {
        for (const Period& period : Period::allOf(periodKindOf(duty), periodYear)) {
            const Date due = dueOf(duty, period);
            const bool listed = period.year() == year || due.year() == year;
            if (listed && period.first() <= asOf) occasions.push_back(Occasion::of(period, due, asOf));
        }
    }
    return occasions;
}

std::vector<DutyResult> evaluate(const Catalogue& catalogue, const Records& records,
                                 const Question& question) {
    if (question.year < 1902 || question.year > 2197) return {}; // no dates to count with
    std::vector<Task> tasks;
    for (const Duty& duty : catalogue.duties())
        addTasks(tasks, duty, question);
    Evaluation evaluation(records, question.asOf, question.year);
    for (const Organization& organization : records.office.organizations()) {
        if (!isAsked(organization, question)) continue;
        const size_t before = evaluation.results.size();
        for (const Task& task : tasks) {
            if (!isInScope(records.office, organization, task.duty->scope)) continue;
            std::visit(
                [&](const auto& check) {
                    evaluateCheck(evaluation, *task.duty, check, organization, task.occasions);
                },
                task.duty->check);
        }
        const auto limits = records.coverage.find(organization.id);
        if (limits != records.coverage.end()) applyCoverage(evaluation, limits->second, before);
    }
    // Mostly in order already; members and groups are ordered by their numbers inside one period.
    if (!std::is_sorted(evaluation.results.begin(), evaluation.results.end(), precedes))
        std::stable_sort(evaluation.results.begin(), evaluation.results.end(), precedes);
    return std::move(evaluation.results);
}

} // namespace zhibu::duties
