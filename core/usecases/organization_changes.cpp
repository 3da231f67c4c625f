#include "core/usecases/organization_changes.h"

#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"
#include "core/usecases/settling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OrganizationChangesText {
    Q_DECLARE_TR_FUNCTIONS(OrganizationChanges)
};

Organization tidied(Organization organization) {
    for (QString* text : {&organization.name, &organization.shortName, &organization.code,
                          &organization.approvalNumber, &organization.contact})
        *text = text->trimmed();
    return organization;
}

/// Which kinds may stand below which (domain.md §1).
bool mayStandBelow(OrganizationKind kind, OrganizationKind above) {
    using enum OrganizationKind;
    switch (kind) {
    case work_committee: return false;
    case leading_group:
    case organ_committee: return above == work_committee || above == leading_group;
    case general_branch: return above == work_committee || above == leading_group || above == organ_committee;
    case branch: return above != group && above != branch;
    case group: return above == branch;
    }
    return false;
}

Problems wrongIn(const Organization& organization, const Office& office) {
    Problems problems;
    const auto wrong = [&problems](const QString& field, const QString& code, const QString& sentence) {
        problems.push_back({field, code, sentence});
    };
    if (organization.name.isEmpty())
        wrong(u"name"_s, u"name.missing"_s, OrganizationChangesText::tr("Give the name."));
    if (organization.code.isEmpty())
        wrong(u"code"_s, u"code.missing"_s, OrganizationChangesText::tr("Give the code."));
    const Organization* other = office.organizationByCode(organization.code);
    if (other && other->id != organization.id)
        wrong(u"code"_s, u"code.taken"_s,
              OrganizationChangesText::tr("%1 has the code %2 already.").arg(other->name, organization.code));
    if (organization.establishedOn && organization.dissolvedOn &&
        *organization.dissolvedOn <= *organization.establishedOn)
        wrong(u"dissolved_on"_s, u"interval.reversed"_s,
              OrganizationChangesText::tr("It cannot end on %1 having begun on %2.")
                  .arg(organization.dissolvedOn->toIso(), organization.establishedOn->toIso()));
    const Organization* above = organization.parent ? office.organization(*organization.parent) : nullptr;
    if (organization.parent && !above)
        wrong(u"parent"_s, u"parent.unknown"_s,
              OrganizationChangesText::tr("The organisation above is not in this book."));
    if (above && !mayStandBelow(organization.kind, above->kind))
        wrong(u"parent"_s, u"parent.kind"_s,
              OrganizationChangesText::tr("A %1 does not stand below a %2.")
                  .arg(displayName(organization.kind), displayName(above->kind)));
    if (above && office.isAtOrBelow(above->id, organization.id))
        wrong(u"parent"_s, u"parent.circle"_s,
              OrganizationChangesText::tr("An organisation cannot stand below itself."));
    return problems;
}

/// Name, kind, place and days of one that hands its records in are the office above's, where it was entered
/// here: it fixes code and UUID (domain.md §1). What is known from files alone is not.
std::optional<Problem> refusedStructure(const Office& office, const OrganizationId& id) {
    const Organization* organization = office.organization(id);
    const bool isOurs =
        organization && organization->origin == Origin::received && !organization->fromPackage;
    return isOurs ? std::nullopt : refusedOrganization(office, id);
}

using Refusal = std::optional<Problem> (*)(const Office&, const OrganizationId&);

/// The organisation, where it is kept here and exists on the day of the order.
Result<Organization> changeable(Ledger& ledger, const Actor& actor, const OrganizationId& id,
                                const ChangeOrder& order, Refusal refusedBy = refusedOrganization) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    if (const auto refusal = refusedBy(office, id)) return *refusal;
    if (!order.on)
        return Problem{u"on"_s, u"on.missing"_s, OrganizationChangesText::tr("Say from which day.")};
    const Organization& organization = *office.organization(id);
    if (!organization.existsOn(order.on->addDays(-1)))
        return Problem{u"on"_s, u"organization.gone"_s,
                       OrganizationChangesText::tr("%1 does not exist before %2.")
                           .arg(organization.name, order.on->toIso())};
    return organization;
}

/// Keeps how it stood until the day.
void keepState(Transaction& transaction, const Organization& before, const QString& event,
               const ChangeOrder& order) {
    organization_repository::insert(transaction,
                                    OrganizationStateRecord{.id = transaction.ids.next<OrganizationStateId>(),
                                                            .organization = before.id,
                                                            .until = *order.on,
                                                            .name = before.name,
                                                            .shortName = before.shortName,
                                                            .kind = before.kind,
                                                            .parent = before.parent,
                                                            .event = event,
                                                            .document = order.document.trimmed()});
}

/// Members of a branch go to another from the day on.
void moveMembers(Transaction& transaction, const std::vector<Membership>& stays, const OrganizationId& to,
                 Date on, const QString& leaving, const QString& coming) {
    for (Membership stay : stays) {
        const Membership next{.id = transaction.ids.next<MembershipId>(),
                              .member = stay.member,
                              .branch = to,
                              .interval = {on, stay.interval.until},
                              .beganBy = coming,
                              .endedBy = stay.endedBy};
        if (stay.interval.from && *stay.interval.from >= on) {
            stay.branch = to; // it had not begun yet
            stay.group.reset();
            member_repository::update(transaction, stay);
            continue;
        }
        stay.interval.until = on;
        stay.endedBy = leaving;
        member_repository::update(transaction, stay);
        member_repository::insert(transaction, next);
    }
}

std::vector<Membership> staysFrom(const Office& office, const OrganizationId& branch, Date on) {
    std::vector<Membership> stays;
    for (const Membership& stay : office.memberships()) {
        if (stay.branch == branch && (!stay.interval.until || on < *stay.interval.until))
            stays.push_back(stay);
    }
    return stays;
}

void endTerms(Transaction& transaction, const OrganizationId& organization, Date on) {
    for (Term term : term_repository::terms(transaction.connection)) {
        if (term.organization != organization || (term.closedOn && *term.closedOn <= on)) continue;
        term.closedOn = std::max(on, term.electedOn.addDays(1));
        term_repository::update(transaction, term);
    }
}

void endLeaders(Transaction& transaction, const OrganizationId& group, Date on) {
    for (GroupLeader leader : organization_repository::leaders(transaction.connection)) {
        if (leader.group != group || (leader.until && *leader.until <= on)) continue;
        leader.until = std::max(on, leader.from);
        organization_repository::update(transaction, leader);
    }
}

/// It, its terms and its Party groups end on the day.
void end(Transaction& transaction, const Office& office, Organization organization, const QString& event,
         const ChangeOrder& order) {
    for (const Organization* child : office.groupsOf(organization.id, order.on->addDays(-1))) {
        Organization group = *child;
        group.dissolvedOn = order.on;
        organization_repository::update(transaction, group);
        endLeaders(transaction, group.id, *order.on);
    }
    endTerms(transaction, organization.id, *order.on);
    keepState(transaction, organization, event, order);
    organization.dissolvedOn = order.on;
    organization_repository::update(transaction, organization);
}

QString eventName(const Organization& before, const Organization& after) {
    QStringList changes;
    if (before.name != after.name) changes += OrganizationChangesText::tr("renamed from %1").arg(before.name);
    if (before.kind != after.kind)
        changes += OrganizationChangesText::tr("was a %1").arg(displayName(before.kind));
    if (before.parent != after.parent) changes += OrganizationChangesText::tr("moved");
    return changes.join(OrganizationChangesText::tr(", ", "between what happened"));
}

} // namespace

Result<OrganizationId> setUpOrganization(Ledger& ledger, const Actor& actor, const Organization& given) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    Organization organization = tidied(given);
    organization.origin = Origin::kept;
    Problems problems = wrongIn(organization, ledger.office());
    if (organization.kind != OrganizationKind::work_committee && !organization.parent)
        problems.push_back(
            {u"parent"_s, u"parent.missing"_s, OrganizationChangesText::tr("Say what it stands below.")});
    if (!problems.empty()) return problems;
    problems = ledger.book().change(actor,
                                    {u"organization.set_up"_s,
                                     OrganizationChangesText::tr("Set up %1").arg(organization.name),
                                     organization.approvalNumber},
                                    [&](Transaction& transaction) {
                                        organization_repository::insert(transaction, organization);
                                        return Problems();
                                    });
    if (!problems.empty()) return problems;
    return organization.id;
}

Problems correctOrganization(Ledger& ledger, const Actor& actor, const Organization& given) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    if (const auto refusal = refusedStructure(ledger.office(), given.id)) return {*refusal};
    const Organization& before = *ledger.office().organization(given.id);
    Organization after = tidied(given);
    after.origin = before.origin;
    after.fromPackage = before.fromPackage;
    if (Problems problems = wrongIn(after, ledger.office()); !problems.empty()) return problems;
    return ledger.book().change(
        actor,
        {u"organization.correct"_s,
         OrganizationChangesText::tr("Correct the particulars of %1").arg(after.name)},
        [&](Transaction& transaction) {
            organization_repository::update(transaction, after);
            return Problems();
        });
}

Problems changeOrganization(Ledger& ledger, const Actor& actor, const Organization& given,
                            const ChangeOrder& order) {
    const Result<Organization> before = changeable(ledger, actor, given.id, order, refusedStructure);
    if (!before) return before.problems();
    const Organization wanted = tidied(given);
    Organization after = *before;
    after.name = wanted.name;
    after.shortName = wanted.shortName;
    after.kind = wanted.kind;
    after.parent = wanted.parent;
    if (after == *before)
        return {{u"name"_s, u"organization.same"_s,
                 OrganizationChangesText::tr("Nothing differs from how it stands.")}};
    const Office& office = ledger.office();
    if (Problems problems = wrongIn(after, office); !problems.empty()) return problems;
    const auto history = office.historyOf(given.id);
    if (!history.empty() && *order.on <= history.back()->until)
        return {{u"on"_s, u"organization.later_change"_s,
                 OrganizationChangesText::tr("%1 changed on %2 already; a change comes after the last one.")
                     .arg(before->name, history.back()->until.toIso())}};
    const Reason reason{u"organization.change"_s, OrganizationChangesText::tr("Change %1").arg(before->name),
                        order.document.trimmed()};
    const auto write = [&](Transaction& transaction) {
        keepState(transaction, *before, eventName(*before, after), order);
        organization_repository::update(transaction, after);
        return Problems();
    };
    if (after.parent == before->parent) return ledger.book().change(actor, reason, write);
    return settling::changePlace(ledger, actor, reason, after.id, after.parent, write);
}

Problems moveOrganization(Ledger& ledger, const Actor& actor, const OrganizationId& id,
                          const OrganizationId& parent, const ChangeOrder& order) {
    const Organization* organization = ledger.office().organization(id);
    if (!organization)
        return {{u"organization"_s, u"organization.unknown"_s,
                 OrganizationChangesText::tr("The organisation is not in this book.")}};
    Organization after = *organization;
    after.parent = parent;
    return changeOrganization(ledger, actor, after, order);
}

Problems mergeOrganizations(Ledger& ledger, const Actor& actor, const std::vector<OrganizationId>& absorbed,
                            const OrganizationId& into, const ChangeOrder& order) {
    const Office& office = ledger.office();
    const Result<Organization> target = changeable(ledger, actor, into, order);
    if (!target) return target.problems();
    std::vector<Organization> ending;
    for (const OrganizationId& id : absorbed) {
        const Result<Organization> each = changeable(ledger, actor, id, order);
        if (!each) return each.problems();
        if (each->id == into || each->kind != OrganizationKind::branch ||
            target->kind != OrganizationKind::branch)
            return {{u"organization"_s, u"merge.branches"_s,
                     OrganizationChangesText::tr("Branches are merged into another branch.")}};
        ending.push_back(*each);
    }
    if (ending.empty())
        return {{u"organization"_s, u"merge.nothing"_s,
                 OrganizationChangesText::tr("Choose the branches that are merged.")}};
    if (!target->existsOn(*order.on))
        return {
            {u"on"_s, u"organization.gone"_s,
             OrganizationChangesText::tr("%1 does not exist on %2.").arg(target->name, order.on->toIso())}};
    return ledger.book().change(
        actor,
        {u"organization.merge"_s, OrganizationChangesText::tr("Merge into %1").arg(target->name),
         order.document.trimmed()},
        [&](Transaction& transaction) {
            for (const Organization& each : ending) {
                moveMembers(transaction, staysFrom(office, each.id, *order.on), into, *order.on,
                            OrganizationChangesText::tr("merged into %1").arg(target->name),
                            OrganizationChangesText::tr("merged from %1").arg(each.name));
                end(transaction, office, each,
                    OrganizationChangesText::tr("merged into %1").arg(target->name), order);
            }
            return Problems();
        });
}

Result<OrganizationId> splitOrganization(Ledger& ledger, const Actor& actor, const OrganizationId& from,
                                         const Organization& given, const std::vector<MemberId>& members,
                                         const ChangeOrder& order) {
    const Result<Organization> source = changeable(ledger, actor, from, order);
    if (!source) return source.problems();
    const Office& office = ledger.office();
    Organization fresh = tidied(given);
    fresh.origin = Origin::kept;
    fresh.kind = OrganizationKind::branch;
    fresh.establishedOn = order.on;
    if (!fresh.parent) fresh.parent = source->parent;
    Problems problems = wrongIn(fresh, office);
    if (source->kind != OrganizationKind::branch)
        problems.push_back(
            {u"organization"_s, u"split.branch"_s, OrganizationChangesText::tr("Only a branch is split.")});
    std::vector<Membership> stays = staysFrom(office, from, *order.on);
    std::erase_if(stays, [&](const Membership& stay) {
        return std::ranges::find(members, stay.member) == members.end();
    });
    if (stays.empty())
        problems.push_back({u"members"_s, u"split.nobody"_s,
                            OrganizationChangesText::tr("Choose who belongs to the new branch.")});
    if (!problems.empty()) return problems;
    problems = ledger.book().change(
        actor,
        {u"organization.split"_s,
         OrganizationChangesText::tr("Split %1 from %2").arg(fresh.name, source->name),
         order.document.trimmed()},
        [&](Transaction& transaction) {
            organization_repository::insert(transaction, fresh);
            moveMembers(transaction, stays, fresh.id, *order.on,
                        OrganizationChangesText::tr("split into %1").arg(fresh.name),
                        OrganizationChangesText::tr("split from %1").arg(source->name));
            keepState(transaction, *source, OrganizationChangesText::tr("%1 split from it").arg(fresh.name),
                      order);
            return Problems();
        });
    if (!problems.empty()) return problems;
    return fresh.id;
}

Problems dissolveOrganization(Ledger& ledger, const Actor& actor, const OrganizationId& id,
                              const std::optional<OrganizationId>& membersTo, const ChangeOrder& order) {
    const Result<Organization> found = changeable(ledger, actor, id, order);
    if (!found) return found.problems();
    const Office& office = ledger.office();
    if (found->id == ledger.home().id)
        return {{u"organization"_s, u"dissolve.home"_s,
                 OrganizationChangesText::tr(
                     "The organisation this book belongs to cannot be dissolved in it.")}};
    if (found->dissolvedOn)
        return {{u"on"_s, u"organization.gone"_s,
                 OrganizationChangesText::tr("%1 ends on %2 already.")
                     .arg(found->name, found->dissolvedOn->toIso())}};
    for (const Organization* child : office.children(id)) {
        if (child->kind != OrganizationKind::group && child->existsOn(*order.on))
            return {{u"organization"_s, u"dissolve.below"_s,
                     OrganizationChangesText::tr("%1 still stands below it. Move or dissolve that first.")
                         .arg(child->name)}};
    }
    const std::vector<Membership> stays = staysFrom(office, id, *order.on);
    const Organization* target = membersTo ? office.organization(*membersTo) : nullptr;
    if (!stays.empty() && !target)
        return {{u"members_to"_s, u"dissolve.members"_s,
                 OrganizationChangesText::tr("%n member(s) still belong to it. Say which branch takes them.",
                                             nullptr, static_cast<int>(stays.size()))}};
    if (target) {
        if (const auto refusal = refusedOrganization(office, target->id)) return {*refusal};
        if (target->kind != OrganizationKind::branch || target->id == id || !target->existsOn(*order.on))
            return {{u"members_to"_s, u"dissolve.target"_s,
                     OrganizationChangesText::tr("Members go to another branch that exists on the day.")}};
    }
    return ledger.book().change(
        actor,
        {u"organization.dissolve"_s, OrganizationChangesText::tr("Dissolve %1").arg(found->name),
         order.document.trimmed()},
        [&](Transaction& transaction) {
            if (target)
                moveMembers(transaction, stays, target->id, *order.on,
                            OrganizationChangesText::tr("%1 dissolved").arg(found->name),
                            OrganizationChangesText::tr("from %1, dissolved").arg(found->name));
            if (found->kind == OrganizationKind::group) endLeaders(transaction, id, *order.on);
            end(transaction, office, *found, OrganizationChangesText::tr("dissolved"), order);
            return Problems();
        });
}

} // namespace zhibu
