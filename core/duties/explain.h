#pragma once

#include "core/duties/evaluate.h"

namespace zhibu::duties {

/// One activity behind a result.
struct ExplainedActivity {
    ActivityId activity;
    QString topic;
    Date heldOn;
    QString note; ///< why it did not count; for a committee member's talk that did, with whom; else ""
};

/// What stands behind one result.
struct Explanation {
    /// For cadence, lectures and talks exactly `actual` entries (one talk with two others counts twice); by
    /// day.
    std::vector<ExplainedActivity> counted;
    /// What one might think counts, and why it does not; by day.
    std::vector<ExplainedActivity> notCounted;
    QString remedy; ///< what would make it met; "" when it is met or does not apply
};

/// Counts again what one result of evaluate() counted. Catalogue and records must be those it came from.
Explanation explain(const Catalogue& catalogue, const Records& records, const DutyResult& result);

} // namespace zhibu::duties
