#pragma once

#include "core/usecases/figures.h"

#include <map>

namespace zhibu {

/// 说明原因, found by the result it was given for.
class ExplanationIndex {
public:
    explicit ExplanationIndex(const std::vector<DutyExplanation>& explanations);
    /// "" where there is none.
    QString of(const duties::DutyResult& result) const;

private:
    using Key = std::tuple<OrganizationId, QString, QString, QString>;
    std::map<Key, QString> reasons;
};

} // namespace zhibu
