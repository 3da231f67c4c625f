#pragma once

#include "core/domain/office.h"
#include "core/reports/paper.h"

/// The papers of one activity: pure builders.
namespace zhibu {

struct MinutesContext {
    const Office& office;
    bool withheld = false; ///< what was said in a talk is not for this reader
};

/// The minutes of a record in the handbook's form: name, time, place, host, recorder, expected, present,
/// absent with reasons, observers, agenda, minutes, resolutions, votes with their arithmetic, marks of late
/// entry and import, lines to sign on.
PaperPart minutesPart(const Activity& activity, const MinutesContext& context);
Paper minutesPaper(const Activity& activity, const MinutesContext& context);

/// Whoever is expected, on a list to sign: for a coming meeting. Two persons a row.
struct SignInSheet {
    QString organization;
    QString kinds;
    QString topic;
    QString when;
    QString place;
    QStringList names = {};
    int blankRows = 2; ///< for guests
};
Paper signInPaper(const SignInSheet& sheet);

/// Passed, or why not: a motion of a general meeting needs more than half of the expected voting members
/// (支部工作条例 第十一条), which is asked of a committee's too; a meeting that votes at least half of them
/// present, an election four fifths.
struct VoteJudgement {
    bool quorate = false;
    bool passed = false;
    int neededPresent = 0;
    int neededInFavour = 0;
    QString sentence;
};
VoteJudgement judged(const Vote& vote, const ActivityKinds& kinds);

/// Late entry with its days, import, a list that is not the roster: "" for most records.
QString recordMarks(const Activity& activity);

} // namespace zhibu
