#include "core/duties/cadence.h"

using namespace Qt::StringLiterals;

namespace zhibu::duties {

namespace {

using CountedFrom = CadenceCheck::CountedFrom;
using Condition = CadenceCheck::Condition;

Amount whole(size_t count) {
    return Amount::ofHours(static_cast<int>(count));
}

ActivityList activitiesOf(const Evaluation& evaluation, const CadenceCheck& check,
                          const OrganizationId& holder, const Occasion& occasion) {
    ActivityList counted;
    if (check.byYear) {
        const Date latest = std::min(evaluation.asOf, occasion.due);
        for (const ActivityFact* activity : evaluation.activities.of(holder)) {
            if (latest < activity->heldOn) break; // by day held
            if (activity->forYear == occasion.period.year() && activity->kinds.intersects(check.kinds))
                counted.push_back(activity);
        }
        return counted;
    }
    for (const ActivityFact* activity : evaluation.activities.between(holder, occasion.first, occasion.day)) {
        if (activity->kinds.intersects(check.kinds)) counted.push_back(activity);
    }
    return counted;
}

CadenceCount countByFacet(const ActivityList& all, Facets facets, const OrganizationId& holder) {
    std::optional<CadenceCount> smallest;
    for (const Facet facet : facets.values()) {
        CadenceCount count{{}, holder, facet};
        std::copy_if(all.begin(), all.end(), std::back_inserter(count.counted),
                     [facet](const ActivityFact* a) { return a->facets.contains(facet); });
        if (!smallest || count.counted.size() < smallest->counted.size()) smallest = std::move(count);
    }
    return std::move(*smallest);
}

// A position that was given up the day it was taken never set up a seat.
bool wasSetUp(const Office& office, const Position& position, Date day) {
    const DateInterval held = office.effectiveInterval(position);
    return position.from <= day && (!held.until || position.from < *held.until);
}

bool hasCommittee(const Office& office, const Organization& organization, Date day) {
    const auto isMore = [](const QString& name) { return name != u"书记"_s && name != u"副书记"_s; };
    const Term* term = office.runningTerm(organization.id, day);
    if (!term) return false;
    for (const Position* position : office.positionsOf(term->id)) {
        if (isMore(position->name) && wasSetUp(office, *position, day)) return true;
    }
    const SeatCount seats = office.seats(*term, day);
    return std::any_of(seats.vacancies.begin(), seats.vacancies.end(),
                       [&](const Vacancy& vacancy) { return isMore(vacancy.position); });
}

void addNotApplicable(Evaluation& evaluation, const Duty& duty, const CadenceCheck& check,
                      const Organization& organization, const Occasion& occasion, const QString& reason) {
    DutyResult& result = evaluation.add(duty, organization, occasion);
    result.required = Amount::ofHours(check.required);
    result.actual = Amount();
    result.reason = reason;
}

// Where facets are asked, the one that falls short is named.
void settleFacet(Evaluation& evaluation, DutyResult& result, const CadenceCount& count) {
    if (!count.facet || result.status == Status::met) return;
    const char* source = result.status == Status::overdue
                             ? QT_TRANSLATE_NOOP("DutyReasons", "Done %1 of %2 with %3; it was due on %4.")
                             : QT_TRANSLATE_NOOP("DutyReasons", "Done %1 of %2 with %3; it is due on %4.");
    result.reason = evaluation.sentences.text(source).arg(
        result.actual->toString(), result.required->toString(), displayName(*count.facet),
        evaluation.sentences.iso(*result.due));
}

void evaluateGroups(Evaluation& evaluation, const Duty& duty, const CadenceCheck& check,
                    const Organization& branch, const Occasion& occasion) {
    for (const Organization* group : groupsFor(evaluation, branch, occasion)) {
        DutyResult& result = evaluation.add(duty, branch, occasion);
        result.subject = group->code;
        result.group = group->id;
        const CadenceCount count = countForGroup(evaluation, check, group->id, occasion);
        evaluation.settle(result, Amount::ofHours(check.required), whole(count.counted.size()),
                          check.warningDays);
    }
}

void evaluateOccasion(Evaluation& evaluation, const Duty& duty, const CadenceCheck& check,
                      const Organization& organization, const Occasion& occasion) {
    if (presenceIn(organization, occasion) == Presence::none) return;
    const QString reason = reasonNotToAsk(evaluation, check, organization, occasion);
    if (!reason.isEmpty()) {
        addNotApplicable(evaluation, duty, check, organization, occasion, reason);
        return;
    }
    if (check.by == CountedFrom::each_group) {
        evaluateGroups(evaluation, duty, check, organization, occasion);
        return;
    }
    const CadenceCount count = countCadence(evaluation, check, organization, occasion);
    DutyResult& result = evaluation.add(duty, organization, occasion);
    evaluation.settle(result, Amount::ofHours(check.required), whole(count.counted.size()),
                      check.warningDays);
    settleFacet(evaluation, result, count);
}

} // namespace

QString reasonNotToAsk(Evaluation& evaluation, const CadenceCheck& check, const Organization& organization,
                       const Occasion& occasion) {
    Sentences& sentences = evaluation.sentences;
    const Presence presence = presenceIn(organization, occasion);
    if (presence == Presence::founded_within) {
        return sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "The organisation is new: established on %1."),
                              *organization.establishedOn);
    }
    if (presence != Presence::whole) {
        return sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "The organisation was dissolved on %1."),
                              organization.dissolvedOn.value_or(occasion.last));
    }
    if (check.condition == Condition::is_head && !evaluation.office.isHead(organization))
        return sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "It is not a head Party organisation."));
    if (check.condition == Condition::has_committee &&
        !hasCommittee(evaluation.office, organization, occasion.day)) {
        return sentences.text(QT_TRANSLATE_NOOP(
            "DutyReasons", "There is no committee, only a secretary and perhaps a deputy."));
    }
    if (check.by == CountedFrom::each_group && groupsFor(evaluation, organization, occasion).empty())
        return sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "The branch has no groups in this period."));
    if (!check.facetsFor(organization.kind).empty() &&
        facetsFor(evaluation, check, organization, occasion.day).empty())
        return sentences.text(
            QT_TRANSLATE_NOOP("DutyReasons", "The department has no discipline committee."));
    return {};
}

std::vector<const Organization*> groupsFor(const Evaluation& evaluation, const Organization& branch,
                                           const Occasion& occasion) {
    std::vector<const Organization*> groups = evaluation.office.groupsOf(branch.id, occasion.day);
    std::erase_if(groups, [&](const Organization* group) {
        return group->establishedOn && occasion.first <= *group->establishedOn;
    });
    return groups;
}

Facets facetsFor(const Evaluation& evaluation, const CadenceCheck& check, const Organization& organization,
                 Date day) {
    Facets facets = check.facetsFor(organization.kind);
    if (!facets.contains(Facet::discipline_committee)) return facets;
    const auto heads = evaluation.headsOf(organization, day);
    const bool hasSecretary = std::any_of(heads.begin(), heads.end(), [&](const Organization* head) {
        return evaluation.holdsPost(*head, u"纪委书记"_s, day);
    });
    if (!hasSecretary) facets.erase(Facet::discipline_committee);
    return facets;
}

CadenceCount countForGroup(const Evaluation& evaluation, const CadenceCheck& check,
                           const OrganizationId& group, const Occasion& occasion) {
    return {activitiesOf(evaluation, check, group, occasion), group, {}};
}

CadenceCount countCadence(const Evaluation& evaluation, const CadenceCheck& check,
                          const Organization& organization, const Occasion& occasion) {
    CadenceCount own = countForGroup(evaluation, check, organization.id, occasion);
    const Facets facets = facetsFor(evaluation, check, organization, occasion.day);
    if (!facets.empty()) return countByFacet(own.counted, facets, organization.id);
    if (check.by != CountedFrom::branch_or_all_groups) return own;
    std::optional<CadenceCount> smallest;
    for (const Organization* group : groupsFor(evaluation, organization, occasion)) {
        CadenceCount count = countForGroup(evaluation, check, group->id, occasion);
        if (!smallest || count.counted.size() < smallest->counted.size()) smallest = std::move(count);
    }
    return smallest && own.counted.size() < smallest->counted.size() ? std::move(*smallest) : std::move(own);
}

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const CadenceCheck& check,
                   const Organization& organization, const Occasions& occasions) {
    for (const Occasion& occasion : occasions)
        evaluateOccasion(evaluation, duty, check, organization, occasion);
}

} // namespace zhibu::duties
