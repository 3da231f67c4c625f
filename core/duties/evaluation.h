#pragma once

#include "core/duties/activity_index.h"
#include "core/duties/evaluate.h"
#include "core/duties/sentences.h"

/// The inside of evaluate(): what all checks share. One file per check carries out the rest.
namespace zhibu::duties {

/// One period a duty is asked for.
struct Occasion {
    Period period;
    Date first;
    Date last; ///< of the period
    Date due;
    Date day; ///< the smaller of as-of date and period end: what is asked "on a date" is asked on this one

    static Occasion of(Period period, Date due, Date asOf);
};

/// How an organisation's existence meets a period.
enum class Presence { whole, founded_within, dissolved_within, none };
Presence presenceIn(const Organization& organization, const Occasion& occasion);

class Evaluation {
public:
    Evaluation(const Records& given, Date asOfDay, int askedYear);

    const Records& records;
    const Office& office;
    Date asOf;
    int year;
    ActivityIndex activities;
    Sentences sentences;
    std::vector<DutyResult> results;

    /// Appends a result with all that duty and organisation say; it is valid until the next one.
    DutyResult& add(const Duty& duty, const Organization& organization);
    DutyResult& add(const Duty& duty, const Organization& organization, const Occasion& occasion);
    /// met, or by the days left.
    Status statusOf(Amount required, Amount actual, Date due, int warningDays) const;
    /// Fills in the numbers, the status they make and the sentence about them.
    void settle(DutyResult& result, Amount required, Amount actual, int warningDays);

    /// Members of the branch on a day; the last answer is kept, since several duties ask for it in a row.
    const std::vector<const Member*>& membersOf(const Organization& branch, Date day);
    /// Why the member is excused from this year's hours; nullptr when not.
    const HoursExemption* exemptionOf(const MemberId& member) const;
    const std::vector<const RegisterFact*>& registersOf(const OrganizationId& organization) const;
    /// A holder of the position in the organisation's running term.
    bool holdsPost(const Organization& organization, const QString& position, Date day) const;
    /// The head organisations of the department that exist on the day; one, but for days of change.
    std::vector<const Organization*> headsOf(const Organization& organization, Date day) const;

private:
    std::unordered_map<MemberId, const HoursExemption*> exemptions;
    std::unordered_map<OrganizationId, std::vector<const RegisterFact*>> registers;
    std::optional<OrganizationId> rosterOf;
    std::optional<Date> rosterDay;
    std::vector<const Member*> roster;
};

/// Results from the place on are of one organisation: those nobody asks for are taken out, and what cannot be
/// known without records that are not here becomes not_applicable.
void applyCoverage(Evaluation& evaluation, const Coverage& coverage, size_t from);

/// The periods of a duty listed for the year (duties.md §2); none for term, vacancy and structure.
std::vector<Occasion> occasionsOf(const Duty& duty, Date asOf, int year);

using Occasions = std::vector<Occasion>;

void evaluateCheck(Evaluation&, const Duty&, const CadenceCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const HoursCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const LectureCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const TalkCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const DocumentCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const RegisterCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const TermCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const VacancyCheck&, const Organization&, const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const StructureKindCheck&, const Organization&,
                   const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const StructurePostsCheck&, const Organization&,
                   const Occasions&);
void evaluateCheck(Evaluation&, const Duty&, const StructureHeadCheck&, const Organization&,
                   const Occasions&);

} // namespace zhibu::duties
