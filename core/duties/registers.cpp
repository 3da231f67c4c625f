#include "core/duties/evaluation.h"

namespace zhibu::duties {

namespace {

qsizetype entriesOf(const Evaluation& evaluation, const RegisterCheck& check,
                    const Organization& organization, const Occasion& occasion) {
    if (check.registerId.isEmpty()) return 0;
    const auto& entries = evaluation.registersOf(organization.id);
    return std::count_if(entries.begin(), entries.end(), [&](const RegisterFact* entry) {
        return entry->registerId == check.registerId && occasion.first <= entry->datedOn &&
               entry->datedOn <= occasion.day;
    });
}

qsizetype activitiesOf(const Evaluation& evaluation, const RegisterCheck& check,
                       const Organization& organization, const Occasion& occasion) {
    const auto held = evaluation.activities.between(organization.id, occasion.first, occasion.day);
    return std::count_if(held.begin(), held.end(), [&](const ActivityFact* activity) {
        return activity->kinds.intersects(check.kinds);
    });
}

} // namespace

// Encouraged, so nothing is ever due: an empty register stays open, the year over or not.
void evaluateCheck(Evaluation& evaluation, const Duty& duty, const RegisterCheck& check,
                   const Organization& organization, const Occasions& occasions) {
    for (const Occasion& occasion : occasions) {
        if (presenceIn(organization, occasion) == Presence::none) continue;
        DutyResult& result = evaluation.add(duty, organization, occasion);
        result.due.reset();
        result.required = Amount::ofHours(1);
        result.actual = Amount();
        Sentences& sentences = evaluation.sentences;
        if (check.kinds.empty() && !evaluation.records.keepsRegisters) {
            result.reason =
                sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "This book keeps no such register."));
            continue;
        }
        const qsizetype entries = entriesOf(evaluation, check, organization, occasion) +
                                  activitiesOf(evaluation, check, organization, occasion);
        result.actual = Amount::ofHours(static_cast<int>(entries));
        result.status = entries > 0 ? Status::met : Status::pending;
        result.reason =
            entries > 0
                ? sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "Entries this year: %1.")).arg(entries)
                : sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "No entry this year."));
    }
}

} // namespace zhibu::duties
