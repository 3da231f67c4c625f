#include "core/duties/coverage.h"

#include "core/duties/evaluation.h"

#include <algorithm>

namespace zhibu::duties {

namespace {

QString joinedQuarters(const std::vector<Period>& quarters) {
    QStringList names;
    for (const Period& quarter : quarters)
        names += quarter.toString();
    return joined(names);
}

void leaveOpen(DutyResult& result, QString reason) {
    result.status = Status::not_applicable;
    result.reason = std::move(reason);
}

/// A yearly meeting may be held until its due date in the year after.
Date lastDayThatCounts(const DutyResult& result) {
    const Date last = result.period->last();
    return result.due ? std::max(last, *result.due) : last;
}

void applyTo(Evaluation& evaluation, const Coverage& coverage, DutyResult& result) {
    const Period& period = *result.period;
    if (result.status == Status::not_applicable) return;
    if (coverage.received) {
        const auto missing = coverage.missingBetween(period.first(), lastDayThatCounts(result));
        const bool inside = missing.size() == 1 && missing.front().first() <= period.first() &&
                            period.last() <= missing.front().last();
        if (inside && coverage.isUnreported(missing.front(), evaluation.asOf)) {
            leaveOpen(result, evaluation.sentences
                                  .text(QT_TRANSLATE_NOOP("DutyReasons", "Not reported: %1 has not come in."))
                                  .arg(missing.front().toString()));
            return;
        }
        if (result.status != Status::overdue || missing.empty()) return;
        leaveOpen(result, evaluation.sentences
                              .text(QT_TRANSLATE_NOOP("DutyReasons",
                                                      "Cannot be said: the records of %1 are not here."))
                              .arg(joinedQuarters(missing)));
        return;
    }
    if (result.status != Status::overdue || !coverage.from || *coverage.from <= period.first()) return;
    leaveOpen(result, evaluation.sentences.text(
                          QT_TRANSLATE_NOOP("DutyReasons", "Cannot be said: this book is kept since %1."),
                          *coverage.from));
}

bool isAskedFor(const Coverage& coverage, const DutyResult& result) {
    if (coverage.from && result.asOf < *coverage.from) return false;
    if (result.period) return coverage.asks(*result.period);
    // Term, vacancy and structure are read from what has come in.
    return !coverage.received || !coverage.arrived.empty();
}

} // namespace

bool Coverage::isHere(const Period& quarter) const {
    return !received || std::ranges::find(arrived, quarter) != arrived.end();
}

bool Coverage::isUnreported(const Period& quarter, Date asOf) const {
    return asks(quarter) && quarter.last() < asOf && !isHere(quarter);
}

std::vector<Period> Coverage::missingBetween(Date first, Date last) const {
    std::vector<Period> missing;
    if (!received) return missing;
    for (Period quarter = Period::containing(PeriodKind::quarter, first); quarter.first() <= last;
         quarter = Period::containing(PeriodKind::quarter, quarter.last().addDays(1))) {
        if (!isHere(quarter)) missing.push_back(quarter);
    }
    return missing;
}

void applyCoverage(Evaluation& evaluation, const Coverage& coverage, size_t from) {
    auto& results = evaluation.results;
    const auto begin = results.begin() + static_cast<std::ptrdiff_t>(from);
    results.erase(std::remove_if(begin, results.end(),
                                 [&](const DutyResult& result) { return !isAskedFor(coverage, result); }),
                  results.end());
    for (size_t i = from; i < results.size(); ++i) {
        if (results[i].period) applyTo(evaluation, coverage, results[i]);
    }
}

} // namespace zhibu::duties
