#pragma once

#include "core/usecases/figures.h"

/// Own training credits, absences made up, exemptions (domain.md §5). Each verb may touch a frozen year; then
/// it asks for a reason (hours_freeze.h).
namespace zhibu {

/// One course as a form has it.
struct Course {
    std::optional<Date> datedOn = {};
    QString name = {};
    std::optional<TrainingForm> form = {};
    QString organizer = {};
    QString hours = {}; ///< as typed
};
/// By field: "date", "name", "hours".
Problems problemsOf(const Course& course, Date today);

struct Participant {
    MemberId member;
    QString certificate = {};
};
/// One course for many. Who has it already (same day and name) is left alone: how many were entered. Verb
/// "training.add".
Result<int> addCourse(Ledger& ledger, const Actor& actor, const Course& course,
                      const std::vector<Participant>& participants, const QString& reason = {});
/// Verb "training.edit".
Problems editCredit(Ledger& ledger, const Actor& actor, const TrainingCreditId& credit, const Course& course,
                    const QString& certificate, const QString& reason = {});
/// Verb "training.remove".
Problems removeCredits(Ledger& ledger, const Actor& actor, const std::vector<TrainingCreditId>& credits,
                       const QString& reason = {});
/// A member's, or for nullopt everybody's at or below `root`, of the year, by day.
struct CreditLine {
    TrainingCredit credit;
    QString number;
    QString name;
    QString branch;
};
Result<std::vector<CreditLine>> creditList(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                           int year, const std::optional<MemberId>& member = {});

/// One line of a list pasted from elsewhere: a name or number, and a certificate behind a tab, a comma or two
/// spaces.
struct PastedName {
    QString written;
    std::optional<MemberId> member = {};
    QString certificate = {};
    std::vector<MemberId> candidates = {}; ///< where it is not certain who is meant
};
/// Who belongs at or below `root` on the day. Names on one line may stand between 、 or spaces, too.
Result<std::vector<PastedName>> readPastedNames(Ledger& ledger, const Actor& actor,
                                                const OrganizationId& root, Date day, const QString& text);

/// Somebody who missed an activity with hours, and has not made it up.
struct MissedLine {
    ActivityId activity;
    MemberId member;
    QString number;
    QString name;
    QString branch;
    Date heldOn;
    QString topic;
    ActivityKinds kinds = {};
    AttendanceState state = AttendanceState::absent;
    QString reason;
    CreditHours hours;
    bool needed = false; ///< the year's hours are not reached without it
};
/// Held in the year up to the day; those who still need them first, then by day and number.
Result<std::vector<MissedLine>> makeUpList(Ledger& ledger, const Actor& actor, const FigureQuestion& asked);
struct MadeUp {
    ActivityId activity;
    MemberId member;
};
/// 补课 on the day: an amendment of each record, all one verb ("attendance.make_up").
Result<int> makeUp(Ledger& ledger, const Actor& actor, const std::vector<MadeUp>& entries, Date on,
                   const QString& reason = {});

/// For a year, with a reason. Verb "hours.exempt".
Problems exemptFromHours(Ledger& ledger, const Actor& actor, const std::vector<MemberId>& members, int year,
                         const QString& reason);
/// Verb "hours.exempt_end".
Problems endExemption(Ledger& ledger, const Actor& actor, const MemberId& member, int year,
                      const QString& reason = {});

} // namespace zhibu
