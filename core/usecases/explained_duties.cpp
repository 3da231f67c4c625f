#include "core/usecases/explained_duties.h"

#include "core/usecases/duty_records.h"
#include "core/usecases/explanation_index.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

namespace zhibu {

namespace {

/// The activities one organisation's results can be about: its own and those of its groups. Explaining each
/// result among those of the whole office would take an office's size squared.
class ActivitiesByOrganization {
public:
    ActivitiesByOrganization(const Office& given, std::vector<duties::ActivityFact>&& activities)
        : office(given) {
        for (duties::ActivityFact& activity : activities)
            byHolder[holderOf(activity.organization)].push_back(std::move(activity));
    }

    const std::vector<duties::ActivityFact>& of(const OrganizationId& organization) {
        return byHolder[organization];
    }

private:
    OrganizationId holderOf(const OrganizationId& id) const {
        const Organization* organization = office.organization(id);
        return organization ? office.branchOf(*organization)->id : id;
    }

    const Office& office;
    std::unordered_map<OrganizationId, std::vector<duties::ActivityFact>> byHolder;
};

void addDrafts(std::vector<duties::ActivityFact>& activities, Ledger& ledger, const Actor& actor,
               const OrganizationId& root) {
    const auto stored = drafts(ledger, actor, root);
    if (!stored) return;
    for (const StoredDraft& draft : *stored) {
        if (!draft.content.heldOn) continue; // it lies in no period yet
        activities.push_back({.id = *ActivityId::fromBytes(draft.id.view()),
                              .organization = draft.content.organization,
                              .kinds = draft.content.kinds,
                              .heldOn = *draft.content.heldOn,
                              .forYear = draft.content.forYear.value_or(draft.content.heldOn->year()),
                              .facets = draft.content.facets,
                              .topic = draft.content.topic,
                              .state = duties::RecordState::draft});
    }
}

} // namespace

Result<std::vector<ExplainedDuty>>
explainedDuties(Ledger& ledger, const Actor& actor, const FigureQuestion& question,
                const std::function<bool(const duties::DutyResult&)>& wanted) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    // A copy, for each result is explained among its own organisation's activities alone.
    duties::Records all = dutyRecords(ledger, question.organization, question.asOf, question.year);
    const duties::Catalogue& catalogue = ledger.catalogue(question.year);
    const std::vector<duties::DutyResult> results =
        duties::evaluate(catalogue, all, questionOf(ledger, question));
    addDrafts(all.activities, ledger, actor, question.organization);
    ActivitiesByOrganization activities(ledger.office(), std::move(all.activities));
    const ExplanationIndex reasons(dutyExplanations(ledger));

    std::vector<ExplainedDuty> list;
    for (const duties::DutyResult& result : results) {
        if (!wanted(result)) continue;
        all.activities = activities.of(result.organization);
        const duties::Duty* duty = catalogue.find(result.duty);
        list.push_back({.result = result,
                        .explanation = duties::explain(catalogue, all, result),
                        .reason = reasons.of(result),
                        .changedSince = duty ? duty->changedSince : std::nullopt});
    }
    return list;
}

Result<ExplainedDuty> explainedDuty(Ledger& ledger, const Actor& actor, const duties::DutyResult& result) {
    const auto same = [&](const duties::DutyResult& other) {
        return other.duty == result.duty && other.subject == result.subject &&
               other.period == result.period && other.due == result.due;
    };
    auto found = explainedDuties(ledger, actor, {result.organization, false, result.asOf, result.year}, same);
    if (!found) return found.problems();
    if (!found->empty()) return std::move(found->front());
    // Changed meanwhile: there is nothing left to explain.
    return ExplainedDuty{.result = result, .explanation = {}, .reason = {}};
}

} // namespace zhibu
