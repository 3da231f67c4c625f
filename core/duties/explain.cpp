#include "core/duties/explain.h"

#include "core/duties/cadence.h"
#include "core/duties/lectures.h"
#include "core/duties/near_misses.h"
#include "core/duties/talks.h"

#include <QCoreApplication>

namespace zhibu::duties {

namespace {

struct ExplainText {
    Q_DECLARE_TR_FUNCTIONS(DutyExplanations)
};

ExplainedActivity entry(const ActivityFact& activity, const QString& note = {}) {
    return {activity.id, activity.topic, activity.heldOn, note};
}

bool isBefore(const ExplainedActivity& a, const ExplainedActivity& b) {
    return std::tie(a.heldOn, a.activity) < std::tie(b.heldOn, b.activity);
}

QString activityNames(const ActivityKinds& kinds) {
    QStringList names;
    for (const ActivityKind kind : kinds.values())
        names.append(displayName(kind));
    return names.join(ExplainText::tr(" or "));
}

// Nothing here invites inventing a record: what really was held is entered late, or a reason is given.
QString overdueRemedy(const QString& what) {
    return ExplainText::tr(
               "The date has passed. If %1 was really held, enter its record; it will show as a late entry. "
               "Otherwise give the reason.")
        .arg(what);
}

QString remedyFor(const DutyResult& result, const QString& what) {
    if (result.status == Status::met || result.status == Status::not_applicable) return {};
    if (result.status == Status::overdue) return overdueRemedy(what);
    const qint64 missing = result.required->hundredths() - result.actual->hundredths();
    return ExplainText::tr("Still needed by %1: %2 (%3).")
        .arg(result.due->toIso(), what, Amount::ofHundredths(missing).toString());
}

/// One call of explain(): the duty as it stood for the result's period, and where to look.
class Explainer {
public:
    Explainer(const Duty& dutyToExplain, const Records& records, const DutyResult& toExplain)
        : duty(dutyToExplain), result(toExplain), evaluation(records, toExplain.asOf, toExplain.year) {}

    Explanation run() {
        std::visit([this](const auto& check) { explainCheck(check); }, duty.check);
        std::stable_sort(explanation.counted.begin(), explanation.counted.end(), isBefore);
        explanation.notCounted = nearMisses();
        return std::move(explanation);
    }

private:
    void explainCheck(const CadenceCheck& check);
    void explainCheck(const LectureCheck&);
    void explainCheck(const TalkCheck&);
    void explainCheck(const HoursCheck&) {
        explanation.remedy = remedyFor(result, ExplainText::tr("training hours"));
    }
    void explainCheck(const TermCheck&);
    void explainCheck(const VacancyCheck&);
    void explainCheck(const DocumentCheck&);
    void explainCheck(const RegisterCheck&);
    /// The reason itself says what is missing in the structure.
    template<class Structure> void explainCheck(const Structure&) {
        if (result.status == Status::attention) explanation.remedy = result.reason;
    }

    std::optional<Occasion> occasion() const;
    void count(const ActivityList& activities);
    std::vector<ExplainedActivity> nearMisses();

    const Duty& duty;
    const DutyResult& result;
    Evaluation evaluation;
    Explanation explanation;
    NearMissQuestion near;
};

std::optional<Occasion> Explainer::occasion() const {
    for (const Occasion& candidate : occasionsOf(duty, result.asOf, result.year)) {
        if (result.period == candidate.period) return candidate;
    }
    return std::nullopt;
}

void Explainer::count(const ActivityList& activities) {
    for (const ActivityFact* activity : activities)
        explanation.counted.push_back(entry(*activity));
}

void Explainer::explainCheck(const CadenceCheck& check) {
    const Organization* organization = evaluation.office.organization(result.organization);
    const std::optional<Occasion> when = occasion();
    if (!organization || !when) return;
    near.kinds = check.kinds;
    near.byYear = check.byYear;
    near.holder = result.group.value_or(result.organization);
    near.notApplicable = result.status == Status::not_applicable ? result.reason : QString();
    explanation.remedy = remedyFor(result, activityNames(check.kinds));
    if (result.status == Status::not_applicable) return;
    const CadenceCount counted = result.group ? countForGroup(evaluation, check, *result.group, *when)
                                              : countCadence(evaluation, check, *organization, *when);
    near.holder = counted.holder;
    near.facet = counted.facet;
    count(counted.counted);
}

void Explainer::explainCheck(const LectureCheck&) {
    const std::optional<Occasion> when = occasion();
    if (!when || !result.member) return;
    near.kinds = {ActivityKind::lecture};
    near.holder = result.organization;
    near.lecturer = result.member;
    count(lecturesBy(evaluation, *result.member, result.organization, *when));
    explanation.remedy = remedyFor(result, ExplainText::tr("a lecture this member gives to the branch"));
}

void Explainer::explainCheck(const TalkCheck&) {
    const std::optional<Occasion> when = occasion();
    if (!when || !result.member) return;
    near.kinds = {ActivityKind::talk};
    near.holder = result.organization;
    near.talker = result.member;
    const auto nameOf = [&](const MemberId& id) {
        const Member* member = evaluation.office.member(id);
        return member ? member->name : QString();
    };
    const TalkCount talks = BranchTalks(evaluation, result.organization, *when).countFor(*result.member);
    for (const CountedTalk& talk : talks.counted)
        explanation.counted.push_back(entry(*talk.talk, talk.with ? nameOf(*talk.with) : QString()));
    QStringList missing;
    for (const MemberId& other : talks.missing)
        missing.append(nameOf(other));
    explanation.remedy =
        remedyFor(result, missing.isEmpty() ? ExplainText::tr("a talk with a committee member")
                                            : ExplainText::tr("talks with %1").arg(joined(missing)));
}

void Explainer::explainCheck(const TermCheck&) {
    if (result.status == Status::attention)
        explanation.remedy = ExplainText::tr("Record the term that runs, or hold an election.");
    else if (result.status == Status::overdue || result.status == Status::due_soon)
        explanation.remedy = ExplainText::tr("Hold the election, or record the approved extension.");
}

void Explainer::explainCheck(const VacancyCheck&) {
    if (result.status != Status::met)
        explanation.remedy =
            ExplainText::tr("Fill the seat by election or appointment and record who holds it.");
}

void Explainer::explainCheck(const DocumentCheck&) {
    if (result.status != Status::met && result.status != Status::not_applicable)
        explanation.remedy = ExplainText::tr("Issue at least one item on every level of the list.");
}

void Explainer::explainCheck(const RegisterCheck& check) {
    near.kinds = check.kinds;
    near.holder = result.organization;
    if (const std::optional<Occasion> when = occasion()) {
        for (const ActivityFact* activity :
             evaluation.activities.between(result.organization, when->first, when->day)) {
            if (activity->kinds.intersects(check.kinds)) explanation.counted.push_back(entry(*activity));
        }
    }
    if (result.status == Status::pending)
        explanation.remedy = ExplainText::tr("Encouraged, not owed: enter what was done.");
}

std::vector<ExplainedActivity> Explainer::nearMisses() {
    std::vector<ExplainedActivity> list;
    const std::optional<Occasion> when = occasion();
    if (!when || near.kinds.empty()) return list;
    QSet<QByteArray> counted;
    for (const ExplainedActivity& done : explanation.counted)
        counted.insert(done.activity.toByteArray());
    near.organization = result.organization;
    for (const ActivityFact& activity : evaluation.records.activities) {
        if (counted.contains(activity.id.toByteArray())) continue;
        const QString note = whyNot(evaluation, near, *when, activity);
        if (!note.isEmpty()) list.push_back(entry(activity, note));
    }
    std::stable_sort(list.begin(), list.end(), isBefore);
    return list;
}

} // namespace

Explanation explain(const Catalogue& catalogue, const Records& records, const DutyResult& result) {
    const Duty* duty = catalogue.find(result.duty);
    if (!duty) return {};
    const bool isFormer = duty->yearBefore && result.period && result.period->year() < result.year;
    return Explainer(isFormer ? *duty->yearBefore : *duty, records, result).run();
}

} // namespace zhibu::duties
