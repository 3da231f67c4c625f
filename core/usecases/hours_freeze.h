#pragma once

#include "core/domain/progress.h"
#include "core/usecases/figures.h"
#include "core/usecases/reported_quarters.h"

#include <stop_token>

/// 年度冻结: a branch's training hours of a year as they were reported. From then on whatever changes them is
/// an amendment: it asks for a reason, and both stand beside the frozen figures.
namespace zhibu {

/// What is frozen, looked up once for many questions.
class FrozenYears {
public:
    FrozenYears(Connection& connection, const Office& office);
    explicit FrozenYears(Ledger& ledger);
    /// nullptr where the member's hours of that year are not frozen.
    const HoursFreeze* ofMember(const MemberId& member, int year) const;
    /// Of the branch, or of the branch a group belongs to.
    const HoursFreeze* ofOrganization(const OrganizationId& organization, int year) const;

private:
    const Office& structure;
    std::vector<HoursFreeze> list;
};

/// What a verb touches of frozen years and of quarters that were handed in, collected before it runs and
/// noted while it does.
class FrozenAmendments {
public:
    FrozenAmendments(Ledger& ledger, const QString& reason);
    /// "year.frozen" in the field "reason" where something frozen is touched and no reason was given.
    std::optional<Problem> touch(const MemberId& member, int year, const QString& what);
    /// A record that comes, goes or changes; without hours it touches no frozen year. "period.accepted" or
    /// "period.reported" where its quarter was handed in (reported_quarters.h).
    std::optional<Problem> touch(const Activity& activity, const QString& what);
    /// For a record that comes into another quarter of the same year.
    std::optional<Problem> refusedBy(Date heldOn) const { return refusedByReport(reported, heldOn, why); }
    void note(Transaction& transaction) const;

private:
    std::optional<Problem> keep(const HoursFreeze* freeze, const QString& what);

    FrozenYears frozen;
    ReportedQuarters reported;
    QString why;
    std::vector<std::pair<const HoursFreeze*, QString>> list;
};

/// Every kept branch at or below that has not frozen the year yet; how many. From the year's December on.
/// Verb "hours.freeze": nothing before it can be taken back. Told in branches; stopped: problem
/// "freeze.stopped", and none is frozen.
Result<int> freezeHours(Ledger& ledger, const Actor& actor, const OrganizationId& root, int year,
                        const ProgressSink& progress = {}, const std::stop_token& stop = {});
/// For the secretary, with a reason. Verb "hours.unfreeze".
Problems liftFreeze(Ledger& ledger, const Actor& actor, const OrganizationId& root, int year,
                    const QString& reason);

/// One branch's frozen year and what became of it.
struct FreezeState {
    struct Difference {
        MemberId member;
        QString number;
        QString name;
        CreditHours frozen;
        CreditHours now;
    };
    OrganizationId organization;
    QString name;
    Date frozenOn;
    int members = 0;
    std::vector<FrozenChange> changes = {};
    std::vector<Difference> differences = {}; ///< by number
};
/// By the organisation's code.
Result<std::vector<FreezeState>> freezeStates(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                              int year);

} // namespace zhibu
