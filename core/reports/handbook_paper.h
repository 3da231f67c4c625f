#pragma once

#include "core/domain/office.h"
#include "core/duties/hours.h"
#include "core/reports/paper.h"

namespace zhibu {

/// What a year's handbook is made of; the activities by day, each with its texts.
struct HandbookInput {
    const Office& office;
    OrganizationId organization;
    Date from;
    Date to; ///< inclusive
    Date printedOn;
    QString title;  ///< "Party branch handbook"
    QString period; ///< "2020" or "2020-09"
    std::vector<Activity> activities = {};
    std::vector<duties::HoursRow> hours = {};
    bool registers = true; ///< basic facts, committee, groups, roster and hours too, not only records
};

/// 党支部工作手册: cover, contents, basic facts, committee, groups, roster, the records in parts by kind
/// (each printed once, under the first of its kinds), talks as numbers only, training hours.
Paper handbookPaper(const HandbookInput& input);

} // namespace zhibu
