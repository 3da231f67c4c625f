#include "core/usecases/member_changes.h"

#include "core/storage/member_repository.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MemberStatusChangesText {
    Q_DECLARE_TR_FUNCTIONS(MemberChanges)
};

/// A member who may be changed here and belongs to something kept here.
Result<Member> present(Ledger& ledger, const Actor& actor, const MemberId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    const Member* member = office.member(id);
    if (!member)
        return Problem{u"member"_s, u"member.unknown"_s,
                       MemberStatusChangesText::tr("The member is not in this book.")};
    if (const auto refusal = refusedMember(office, id, ledger.clock().today())) return *refusal;
    return *member;
}

Result<Member> probationary(Ledger& ledger, const Actor& actor, const MemberId& id, Date on) {
    Result<Member> member = present(ledger, actor, id);
    if (!member) return member;
    if (member->statusOn(on) != MemberStatus::probationary)
        return Problem{u"member"_s, u"member.not_probationary"_s,
                       MemberStatusChangesText::tr("%1 is not a probationary member on %2.")
                           .arg(member->name, on.toIso())};
    return member;
}

Problems update(Ledger& ledger, const Actor& actor, const Reason& reason, const Member& member) {
    return ledger.book().change(actor, reason, [&](Transaction& transaction) {
        member_repository::update(transaction, member);
        return Problems();
    });
}

} // namespace

Problems convertMember(Ledger& ledger, const Actor& actor, const MemberId& id, Date on) {
    Result<Member> member = probationary(ledger, actor, id, on.addDays(-1));
    if (!member) return member.problems();
    if (member->joinedOn && on < member->joinedOn->addYears(1))
        return {{u"on"_s, u"convert.early"_s,
                 MemberStatusChangesText::tr(
                     "Probation lasts one year: until %1 (Party constitution, article 7).")
                     .arg(member->joinedOn->addYears(1).toIso())}};
    member->fullMemberOn = on;
    member->statedStatus = MemberStatus::full;
    return update(ledger, actor,
                  {u"member.convert"_s, MemberStatusChangesText::tr("Convert %1").arg(member->name)},
                  *member);
}

Problems extendProbation(Ledger& ledger, const Actor& actor, const MemberId& id, Date until,
                         const QString& reason) {
    Result<Member> member = probationary(ledger, actor, id, ledger.clock().today());
    if (!member) return member.problems();
    if (!member->joinedOn)
        return {{u"joined_on"_s, u"joined.missing"_s,
                 MemberStatusChangesText::tr("Enter the day of joining first.")}};
    if (member->probationUntil)
        return {{u"until"_s, u"probation.extended"_s,
                 MemberStatusChangesText::tr(
                     "Probation was extended once, until %1; a second time is not possible (Party "
                     "constitution, article 7).")
                     .arg(member->probationUntil->toIso())}};
    const Date due = member->joinedOn->addYears(1);
    if (until < due.addMonths(6) || due.addYears(1) < until)
        return {{u"until"_s, u"probation.length"_s,
                 MemberStatusChangesText::tr(
                     "Probation is extended by half a year to a year: from %1 to %2 (Party constitution, "
                     "article 7).")
                     .arg(due.addMonths(6).toIso(), due.addYears(1).toIso())}};
    member->probationUntil = until;
    member->fullMemberOn.reset();
    member->statedStatus = MemberStatus::probationary;
    return update(ledger, actor,
                  {u"member.extend"_s,
                   MemberStatusChangesText::tr("Extend the probation of %1").arg(member->name),
                   reason.trimmed()},
                  *member);
}

Problems cancelProbation(Ledger& ledger, const Actor& actor, const MemberId& id, Date on,
                         const QString& reason) {
    const Result<Member> member = probationary(ledger, actor, id, on);
    if (!member) return member.problems();
    return leaveBranch(ledger, actor, id, on,
                       reason.trimmed().isEmpty()
                           ? MemberStatusChangesText::tr("probation cancelled")
                           : MemberStatusChangesText::tr("probation cancelled: %1").arg(reason.trimmed()));
}

Result<std::vector<ConversionDue>> conversionsDue(Ledger& ledger, const Actor& actor,
                                                  const OrganizationId& root, Date day) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    std::vector<ConversionDue> list;
    for (const Member* member : office.membersOf(root, day)) {
        if (member->statusOn(day) != MemberStatus::probationary) continue;
        list.push_back({member->id, member->number, member->name,
                        office.nameOf(office.membershipOn(member->id, day)->branch), member->conversionDue(),
                        member->probationUntil.has_value()});
    }
    std::ranges::stable_sort(list, {}, [](const ConversionDue& each) {
        return each.due ? each.due->julianDay() : std::numeric_limits<qint32>::max();
    });
    return list;
}

Problems restrictRights(Ledger& ledger, const Actor& actor, const RightsRestriction& given) {
    const Result<Member> member = present(ledger, actor, given.member);
    if (!member) return member.problems();
    if (!given.interval.from)
        return {{u"from"_s, u"from.missing"_s, MemberStatusChangesText::tr("Say from which day.")}};
    if (given.interval.until && *given.interval.until <= *given.interval.from)
        return {{u"until"_s, u"interval.reversed"_s,
                 MemberStatusChangesText::tr("The end lies before the beginning.")}};
    if (given.reason.trimmed().isEmpty())
        return {{u"reason"_s, u"reason.missing"_s,
                 MemberStatusChangesText::tr("Say why the rights are restricted.")}};
    return ledger.book().change(
        actor,
        {u"member.restrict"_s, MemberStatusChangesText::tr("Restrict the rights of %1").arg(member->name)},
        [&](Transaction& transaction) {
            RightsRestriction restriction = given;
            restriction.id = transaction.ids.next<RestrictionId>();
            member_repository::insert(transaction, restriction);
            return Problems();
        });
}

Problems endRestriction(Ledger& ledger, const Actor& actor, const RestrictionId& id, Date on) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const auto& all = ledger.office().restrictions();
    const auto found = std::ranges::find(all, id, &RightsRestriction::id);
    if (found == all.end())
        return {{u"restriction"_s, u"restriction.unknown"_s,
                 MemberStatusChangesText::tr("The restriction is not in this book.")}};
    const Result<Member> member = present(ledger, actor, found->member);
    if (!member) return member.problems();
    if (found->interval.from && on <= *found->interval.from)
        return {{u"on"_s, u"interval.reversed"_s,
                 MemberStatusChangesText::tr("The end lies before the beginning.")}};
    RightsRestriction ended = *found;
    ended.interval.until = on;
    return ledger.book().change(
        actor,
        {u"member.unrestrict"_s, MemberStatusChangesText::tr("End the restriction of %1").arg(member->name)},
        [&](Transaction& transaction) {
            member_repository::update(transaction, ended);
            return Problems();
        });
}

} // namespace zhibu
