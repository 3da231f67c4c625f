#include "core/duties/evaluation.h"

namespace zhibu::duties {

namespace {

/// Levels of the list with no item issued by the day.
QStringList missingLevels(const Evaluation& evaluation, const DocumentCheck& check, const Organization& group,
                          const Occasion& occasion) {
    const Date latest = std::min(evaluation.asOf, occasion.due);
    QStringList missing = check.levels;
    for (const ResponsibilityFact& item : evaluation.records.responsibilities) {
        if (item.leadingGroup == group.id && item.year == occasion.period.year() && item.issuedOn <= latest)
            missing.removeAll(item.level);
    }
    return missing;
}

QString reasonNotToAsk(Evaluation& evaluation, const Organization& organization, Presence presence) {
    Sentences& sentences = evaluation.sentences;
    if (!evaluation.records.keepsResponsibilities)
        return sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "This book keeps no responsibility lists."));
    if (presence == Presence::founded_within) {
        return sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "The organisation is new: established on %1."),
                              *organization.establishedOn);
    }
    if (presence == Presence::dissolved_within) {
        return sentences.text(QT_TRANSLATE_NOOP("DutyReasons", "The organisation was dissolved on %1."),
                              *organization.dissolvedOn);
    }
    return {};
}

} // namespace

void evaluateCheck(Evaluation& evaluation, const Duty& duty, const DocumentCheck& check,
                   const Organization& organization, const Occasions& occasions) {
    for (const Occasion& occasion : occasions) {
        const Presence presence = presenceIn(organization, occasion);
        if (presence == Presence::none) continue;
        DutyResult& result = evaluation.add(duty, organization, occasion);
        const auto levels = static_cast<int>(check.levels.size());
        result.required = Amount::ofHours(levels);
        result.actual = Amount();
        result.reason = reasonNotToAsk(evaluation, organization, presence);
        if (!result.reason.isEmpty()) continue;
        const auto missing =
            static_cast<int>(missingLevels(evaluation, check, organization, occasion).size());
        evaluation.settle(result, Amount::ofHours(levels), Amount::ofHours(levels - missing),
                          check.warningDays);
    }
}

} // namespace zhibu::duties
