#pragma once

#include "core/usecases/explanation_index.h"
#include "core/usecases/workbench.h"

namespace zhibu {

/// Hours, lectures and talks are asked of every member one by one.
bool isPerPerson(const duties::Duty& duty);
/// The member's or group's name, or the post; "" where the organisation itself is asked.
QString subjectName(const Office& office, const duties::DutyResult& result);

/// Gathers results into things to do; what is asked of persons is folded into one item an organisation, but
/// for what was explained, which stands by itself.
class OwedItems {
public:
    explicit OwedItems(Ledger& given) : ledger(given), explanations(dutyExplanations(given)) {}
    void add(const duties::Duty& duty, const duties::DutyResult& result);

    std::vector<OwedItem> owed;
    std::vector<OwedItem> explained;

private:
    OwedItem itemOf(const duties::Duty& duty, const duties::DutyResult& result) const;

    Ledger& ledger;
    ExplanationIndex explanations;
    std::map<std::tuple<OrganizationId, QString, duties::Status>, size_t> folded;
};

} // namespace zhibu
