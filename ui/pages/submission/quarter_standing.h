#pragma once

#include "core/usecases/submission.h"
#include "ui/widgets/status_symbol.h"

/// What is next with a quarter, in plain words; pure, from what was sent and answered.
namespace zhibu {

enum class HandInState {
    notEnded, ///< still running, and nothing was handed in
    notYet,
    handedIn,       ///< 已上报
    changed,        ///< 之后有改动
    accepted,       ///< 已接收
    returned,       ///< 已退回
    returnedChanged ///< returned, and the records are others now
};

/// A state as it is shown: a look and a word or a sentence.
struct StandingMark {
    HandInState state = HandInState::notYet;
    StatusLook look = {};
    QString words = {};
};

/// The quarter as a whole; "2020 Q3 has not been handed in yet."
StandingMark standingOf(const Period& quarter, const std::vector<SentLine>& sent, Date today);
/// One revision in the list of what was sent. `newest` of its quarter; an older one was corrected.
StandingMark markOf(const SentLine& line, bool newest);
/// Whether no later revision of the line's quarter is among them.
bool isNewest(const SentLine& line, const std::vector<SentLine>& sent);

/// The running quarter, two years of ended ones, and every one that was handed in, newest first. None from
/// before the organisation was established.
std::vector<Period> quartersToHandIn(Date today, const std::optional<Date>& established,
                                     const std::vector<SentLine>& sent);
/// The one people come for: the last that has ended, or the running one where there is none.
Period quarterOfChoice(const std::vector<Period>& quarters, Date today);

} // namespace zhibu
