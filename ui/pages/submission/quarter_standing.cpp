#include "ui/pages/submission/quarter_standing.h"

#include "ui/widgets/period_words.h"

#include <QCoreApplication>

namespace zhibu {

namespace {

struct QuarterStandingText {
    Q_DECLARE_TR_FUNCTIONS(QuarterStanding)
};

constexpr int quartersBack = 8;

const SentLine* newestOf(const Period& quarter, const std::vector<SentLine>& sent) {
    const SentLine* newest = nullptr;
    for (const SentLine& line : sent) {
        const bool later = !newest || line.package.revision > newest->package.revision;
        if (line.package.period == quarter && later) newest = &line;
    }
    return newest;
}

HandInState stateOf(const SentLine& line) {
    const bool returned = line.answer && line.answer->outcome == AnswerOutcome::returned;
    if (line.answer && line.answer->outcome == AnswerOutcome::accepted) return HandInState::accepted;
    if (returned) return line.changedSince ? HandInState::returnedChanged : HandInState::returned;
    return line.changedSince ? HandInState::changed : HandInState::handedIn;
}

StatusLook lookOf(HandInState state) {
    switch (state) {
    case HandInState::notEnded: return {Symbol::circle, &Tokens::secondary};
    case HandInState::notYet: return {Symbol::circle, &Tokens::dueSoon, true};
    case HandInState::handedIn: return {Symbol::tick, &Tokens::secondary};
    case HandInState::changed: return {Symbol::triangle, &Tokens::dueSoon};
    case HandInState::accepted: return {Symbol::tick, &Tokens::met, false, Symbol::lock};
    case HandInState::returned:
    case HandInState::returnedChanged: return {Symbol::turnedBack, &Tokens::attention, true};
    }
    return {};
}

StandingMark marked(HandInState state, const QString& words) {
    return {state, lookOf(state), words};
}

QString sentenceOf(HandInState state, const SentLine& line) {
    const QString quarter = periodWords(line.package.period);
    const int revision = line.package.revision;
    switch (state) {
    case HandInState::notEnded:
    case HandInState::notYet: break;
    case HandInState::handedIn:
        return line.answer
                   ? QuarterStandingText::tr(
                         "%1: revision %2 was handed in, and the office above has received it.")
                         .arg(quarter)
                         .arg(revision)
                   : QuarterStandingText::tr("%1: revision %2 was handed in. Next: bring back the receipt.")
                         .arg(quarter)
                         .arg(revision);
    case HandInState::changed:
        return QuarterStandingText::tr(
                   "%1: revision %2 was handed in, and records were changed since. Hand in again.")
            .arg(quarter)
            .arg(revision);
    case HandInState::accepted:
        return QuarterStandingText::tr("%1: revision %2 was accepted. The quarter is locked.")
            .arg(quarter)
            .arg(revision);
    case HandInState::returned:
        return QuarterStandingText::tr(
                   "%1: revision %2 was returned. Correct what is named, then hand in again.")
            .arg(quarter)
            .arg(revision);
    case HandInState::returnedChanged:
        return QuarterStandingText::tr(
                   "%1: revision %2 was returned, and records were corrected since. Hand in again.")
            .arg(quarter)
            .arg(revision);
    }
    return {};
}

} // namespace

StandingMark standingOf(const Period& quarter, const std::vector<SentLine>& sent, Date today) {
    const SentLine* line = newestOf(quarter, sent);
    if (!line && today <= quarter.last())
        return marked(HandInState::notEnded,
                      QuarterStandingText::tr("%1 is still running: it is handed in after %2.")
                          .arg(periodWords(quarter), quarter.last().toIso()));
    if (!line)
        return marked(HandInState::notYet,
                      QuarterStandingText::tr("%1 has not been handed in yet.").arg(periodWords(quarter)));
    const HandInState state = stateOf(*line);
    return marked(state, sentenceOf(state, *line));
}

StandingMark markOf(const SentLine& line, bool newest) {
    if (!newest) return {HandInState::handedIn, {}, QuarterStandingText::tr("Corrected")};
    const HandInState state = stateOf(line);
    switch (state) {
    case HandInState::changed: return marked(state, QuarterStandingText::tr("Handed in, changed since"));
    case HandInState::accepted: return marked(state, QuarterStandingText::tr("Accepted"));
    case HandInState::returned: return marked(state, QuarterStandingText::tr("Returned"));
    case HandInState::returnedChanged:
        return marked(state, QuarterStandingText::tr("Returned, changed since"));
    default: return marked(state, QuarterStandingText::tr("Handed in"));
    }
}

bool isNewest(const SentLine& line, const std::vector<SentLine>& sent) {
    return std::ranges::none_of(sent, [&line](const SentLine& other) {
        return other.package.period == line.package.period && other.package.revision > line.package.revision;
    });
}

std::vector<Period> quartersToHandIn(Date today, const std::optional<Date>& established,
                                     const std::vector<SentLine>& sent) {
    std::vector<Period> quarters{Period::containing(PeriodKind::quarter, today)};
    for (int i = 0; i < quartersBack; ++i) {
        const Date before = quarters.back().first().addDays(-1);
        if (established && before < *established) break;
        quarters.push_back(Period::containing(PeriodKind::quarter, before));
    }
    for (const SentLine& line : sent) {
        if (std::ranges::find(quarters, line.package.period) == quarters.end())
            quarters.push_back(line.package.period);
    }
    std::ranges::sort(quarters, std::greater<>());
    return quarters;
}

Period quarterOfChoice(const std::vector<Period>& quarters, Date today) {
    const auto ended =
        std::ranges::find_if(quarters, [today](const Period& quarter) { return quarter.last() < today; });
    return ended == quarters.end() ? Period::containing(PeriodKind::quarter, today) : *ended;
}

} // namespace zhibu
