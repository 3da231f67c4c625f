#include "core/usecases/explanation_index.h"

namespace zhibu {

ExplanationIndex::ExplanationIndex(const std::vector<DutyExplanation>& explanations) {
    for (const DutyExplanation& each : explanations)
        reasons.emplace(Key{each.organization, each.duty, each.subject, each.period}, each.reason);
}

QString ExplanationIndex::of(const duties::DutyResult& result) const {
    if (reasons.empty()) return {};
    const QString period = result.period ? result.period->toString() : QString();
    const auto found = reasons.find({result.organization, result.duty, result.subject, period});
    return found == reasons.end() ? QString() : found->second;
}

} // namespace zhibu
