#include "core/usecases/term_changes.h"

#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct TermChangesText {
    Q_DECLARE_TR_FUNCTIONS(TermChanges)
};

Problem unknownTerm() {
    return {u"term"_s, u"term.unknown"_s, TermChangesText::tr("The term is not in this book.")};
}

const Term* termIn(const Office& office, const TermId& id) {
    const auto found = std::ranges::find(office.terms(), id, &Term::id);
    return found == office.terms().end() ? nullptr : &*found;
}

/// The term as it is stored: the office closes superseded ones in memory only.
std::optional<Term> storedTerm(Ledger& ledger, const TermId& id) {
    for (const Term& term : term_repository::terms(ledger.book().connection())) {
        if (term.id == id) return term;
    }
    return std::nullopt;
}

Result<Term> changeable(Ledger& ledger, const Actor& actor, const TermId& id) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const auto term = storedTerm(ledger, id);
    if (!term) return unknownTerm();
    if (const auto refusal = refusedOrganization(ledger.office(), term->organization)) return *refusal;
    return *term;
}

QString titled(const Office& office, const QString& sentence, const OrganizationId& organization) {
    return sentence.arg(office.nameOf(organization));
}

} // namespace

Problems wrongInTerm(const Office& office, const Term& term) {
    const Organization* organization = office.organization(term.organization);
    Problems problems;
    if (usualPositions(organization->kind).isEmpty())
        problems.push_back(
            {u"organization"_s, u"term.group"_s,
             TermChangesText::tr("A Party group has a leader and no committee; set the leader instead.")});
    if (!organization->existsOn(term.electedOn))
        problems.push_back({u"elected_on"_s, u"term.outside"_s,
                            TermChangesText::tr("%1 does not exist on %2.")
                                .arg(organization->name, term.electedOn.toIso())});
    if (term.lengthYears < 1 || term.lengthYears > 10)
        problems.push_back({u"length"_s, u"term.length"_s,
                            TermChangesText::tr("A term lasts from 1 to 10 years, usually 3 or 5.")});
    if (term.number < 1)
        problems.push_back(
            {u"number"_s, u"term.number"_s, TermChangesText::tr("Terms are numbered from 1 on.")});
    for (const Term* other : office.termsOf(term.organization)) {
        if (other->id == term.id) continue;
        if (other->electedOn == term.electedOn)
            problems.push_back(
                {u"elected_on"_s, u"term.same_day"_s,
                 TermChangesText::tr("Term %1 was elected on the same day.").arg(other->number)});
        if (other->number == term.number)
            problems.push_back({u"number"_s, u"term.number_taken"_s,
                                TermChangesText::tr("There is a term %1 already, elected on %2.")
                                    .arg(other->number)
                                    .arg(other->electedOn.toIso())});
    }
    return problems;
}

std::optional<Problem> refusedHolder(const Office& office, const OrganizationId& organization,
                                     const MemberId& id, Date from) {
    const Member* member = office.member(id);
    if (!member)
        return Problem{u"member"_s, u"member.missing"_s, TermChangesText::tr("Say who takes the post.")};
    const OrganizationKind kind = office.organization(organization)->kind;
    const bool ownMembers =
        kind != OrganizationKind::leading_group && kind != OrganizationKind::work_committee;
    if (ownMembers && !office.belongsTo(id, organization, from))
        return Problem{u"member"_s, u"position.stranger"_s,
                       TermChangesText::tr("%1 does not belong to %2 on %3.")
                           .arg(member->name, office.nameOf(organization), from.toIso())};
    if (!office.isVotingMember(*member, from))
        return Problem{
            u"member"_s, u"position.not_eligible"_s,
            TermChangesText::tr("%1 is not a full member with all rights on %2 (Regulations on elections in "
                                "grassroots organisations, article 5).")
                .arg(member->name, from.toIso())};
    return std::nullopt;
}

Result<TermId> beginTerm(Ledger& ledger, const Actor& actor, const Term& given) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (const auto refusal = refusedOrganization(ledger.office(), given.organization)) return *refusal;
    if (Problems problems = wrongInTerm(ledger.office(), given); !problems.empty()) return problems;
    Term term = given;
    const Problems problems = ledger.book().change(
        actor,
        {u"term.begin"_s,
         titled(ledger.office(), TermChangesText::tr("Enter a term of %1"), given.organization)},
        [&](Transaction& transaction) {
            term.id = transaction.ids.next<TermId>();
            term_repository::insert(transaction, term);
            return Problems();
        });
    if (!problems.empty()) return problems;
    return term.id;
}

Problems amendTerm(Ledger& ledger, const Actor& actor, const Term& given) {
    const Result<Term> stored = changeable(ledger, actor, given.id);
    if (!stored) return stored.problems();
    if (Problems problems = wrongInTerm(ledger.office(), given); !problems.empty()) return problems;
    Term term = given;
    term.organization = stored->organization;
    term.closedOn = stored->closedOn;
    return ledger.book().change(
        actor,
        {u"term.amend"_s,
         titled(ledger.office(), TermChangesText::tr("Correct a term of %1"), term.organization)},
        [&](Transaction& transaction) {
            term_repository::update(transaction, term);
            return Problems();
        });
}

Problems extendTerm(Ledger& ledger, const Actor& actor, const TermId& id, Date until,
                    const QString& document) {
    const Result<Term> stored = changeable(ledger, actor, id);
    if (!stored) return stored.problems();
    const Date due = stored->electedOn.addYears(stored->lengthYears);
    if (until <= due)
        return {{u"until"_s, u"extension.none"_s,
                 TermChangesText::tr("The term runs until %1 anyway; an extension ends later.")
                     .arg(due.toIso())}};
    if (due.addYears(1) < until)
        return {{u"until"_s, u"extension.too_long"_s,
                 TermChangesText::tr(
                     "A term is extended by at most one year, until %1 (Regulations on elections in "
                     "grassroots organisations, article 3).")
                     .arg(due.addYears(1).toIso())}};
    Term term = *stored;
    term.extendedUntil = until;
    term.extensionDocument = document.trimmed();
    return ledger.book().change(
        actor,
        {u"term.extend"_s,
         titled(ledger.office(), TermChangesText::tr("Extend the term of %1"), term.organization)},
        [&](Transaction& transaction) {
            term_repository::update(transaction, term);
            return Problems();
        });
}

Problems takePosition(Ledger& ledger, const Actor& actor, const Appointment& given) {
    const Result<Term> stored = changeable(ledger, actor, given.term);
    if (!stored) return stored.problems();
    const Office& office = ledger.office();
    Problems problems;
    if (given.position.trimmed().isEmpty())
        problems.push_back({u"position"_s, u"position.missing"_s, TermChangesText::tr("Say which post.")});
    if (!given.from)
        problems.push_back({u"from"_s, u"from.missing"_s, TermChangesText::tr("Say from which day.")});
    const Member* member = given.member ? office.member(*given.member) : nullptr;
    if (!member)
        problems.push_back(
            {u"member"_s, u"member.missing"_s, TermChangesText::tr("Say who takes the post.")});
    if (!problems.empty()) return problems;
    const Term* term = termIn(office, given.term);
    if (!term->runsOn(*given.from))
        return {
            {u"from"_s, u"position.outside"_s,
             TermChangesText::tr("Term %1 does not run on %2.").arg(term->number).arg(given.from->toIso())}};
    if (const auto refusal = refusedHolder(office, term->organization, member->id, *given.from))
        return {*refusal};
    for (const Position* position : office.holders(*term, *given.from)) {
        if (position->member == member->id && position->name == given.position.trimmed())
            return {{u"position"_s, u"position.held"_s,
                     TermChangesText::tr("%1 is %2 already.").arg(member->name, position->name)}};
    }
    return ledger.book().change(
        actor,
        {u"position.take"_s, TermChangesText::tr("%1 becomes %2").arg(member->name, given.position.trimmed()),
         given.approvalNumber.trimmed()},
        [&](Transaction& transaction) {
            term_repository::insert(transaction, Position{.id = transaction.ids.next<PositionId>(),
                                                          .term = given.term,
                                                          .name = given.position.trimmed(),
                                                          .member = member->id,
                                                          .from = *given.from,
                                                          .how = given.how,
                                                          .approvalNumber = given.approvalNumber.trimmed()});
            return Problems();
        });
}

Problems leavePosition(Ledger& ledger, const Actor& actor, const PositionId& id, Date on,
                       const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    std::optional<Position> position;
    for (const Position& each : term_repository::positions(ledger.book().connection())) {
        if (each.id == id) position = each;
    }
    if (!position)
        return {{u"position"_s, u"position.unknown"_s, TermChangesText::tr("The post is not in this book.")}};
    const Result<Term> stored = changeable(ledger, actor, position->term);
    if (!stored) return stored.problems();
    const DateInterval held = ledger.office().effectiveInterval(*position);
    if (held.until)
        return {{u"position"_s, u"position.left"_s,
                 TermChangesText::tr("The post was given up on %1 already.").arg(held.until->toIso())}};
    if (on < position->from)
        return {{u"on"_s, u"position.before"_s,
                 TermChangesText::tr("It was taken on %1; it cannot be given up before.")
                     .arg(position->from.toIso())}};
    const QString name = ledger.office().nameOf(position->member);
    position->until = on;
    return ledger.book().change(actor,
                                {u"position.leave"_s,
                                 TermChangesText::tr("%1 gives up %2").arg(name, position->name),
                                 reason.trimmed()},
                                [&](Transaction& transaction) {
                                    term_repository::update(transaction, *position);
                                    return Problems();
                                });
}

Problems openSeat(Ledger& ledger, const Actor& actor, const TermId& id, const QString& position, Date on) {
    const Result<Term> stored = changeable(ledger, actor, id);
    if (!stored) return stored.problems();
    if (position.trimmed().isEmpty())
        return {{u"position"_s, u"position.missing"_s, TermChangesText::tr("Say which post.")}};
    if (!termIn(ledger.office(), id)->runsOn(on))
        return {{u"on"_s, u"position.outside"_s,
                 TermChangesText::tr("Term %1 does not run on %2.").arg(stored->number).arg(on.toIso())}};
    return ledger.book().change(
        actor, {u"seat.open"_s, TermChangesText::tr("Set up the seat %1").arg(position.trimmed())},
        [&](Transaction& transaction) {
            term_repository::insert(transaction, EmptySeat{.id = transaction.ids.next<EmptySeatId>(),
                                                           .term = id,
                                                           .position = position.trimmed(),
                                                           .openedOn = on});
            return Problems();
        });
}

Problems leadGroup(Ledger& ledger, const Actor& actor, const OrganizationId& group,
                   const std::optional<MemberId>& leader, Date on) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    const Office& office = ledger.office();
    if (const auto refusal = refusedOrganization(office, group)) return {*refusal};
    if (office.organization(group)->kind != OrganizationKind::group)
        return {{u"group"_s, u"group.other"_s,
                 TermChangesText::tr("Only a Party group has a leader of this kind.")}};
    if (leader && !office.belongsTo(*leader, group, on))
        return {{u"member"_s, u"leader.stranger"_s,
                 TermChangesText::tr("%1 does not belong to %2 on %3.")
                     .arg(office.nameOf(*leader), office.nameOf(group), on.toIso())}};
    const QString title =
        leader ? TermChangesText::tr("%1 leads %2").arg(office.nameOf(*leader), office.nameOf(group))
               : TermChangesText::tr("%1 has no leader").arg(office.nameOf(group));
    return ledger.book().change(actor, {u"group.lead"_s, title}, [&](Transaction& transaction) {
        for (GroupLeader before : organization_repository::leaders(transaction.connection)) {
            if (before.group != group || !DateInterval{before.from, before.until}.contains(on)) continue;
            before.until = on;
            organization_repository::update(transaction, before);
        }
        if (leader)
            organization_repository::insert(transaction,
                                            GroupLeader{.id = transaction.ids.next<GroupLeaderId>(),
                                                        .group = group,
                                                        .member = *leader,
                                                        .from = on});
        return Problems();
    });
}

} // namespace zhibu
