#pragma once

#include "core/duties/catalogue.h"
#include "core/duties/records.h"
#include "core/duties/result.h"

#include <unordered_set>

namespace zhibu::duties {

/// What is asked: the duties of a calendar year as they stand on a day.
struct Question {
    Date asOf;
    int year = 0;
    /// Only these; groups are asked through their branch. Empty: every organisation.
    std::optional<std::unordered_set<OrganizationId>> organizations = {};
    /// Only periods that lie inside this one (a quarter: its months and itself), so no term, vacancy or
    /// structure.
    std::optional<Period> within = {};
    /// Only these duties. Empty: all.
    std::optional<QStringList> duties = {};
};

/// Every result of the enabled duties, not_applicable ones and registers included, sorted as precedes() says.
/// Term, vacancy and structure are looked at only when the year asked for is the as-of date's own
/// (interfaces.md §1). Organisations known without records (Origin::reference) are asked nothing. Records
/// must hold the hours of the question's year and day.
std::vector<DutyResult> evaluate(const Catalogue& catalogue, const Records& records,
                                 const Question& question);

} // namespace zhibu::duties
