#include "core/usecases/member_changes.h"

#include "core/storage/member_repository.h"
#include "core/storage/row_history.h"
#include "core/usecases/record_activity.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MemberMergeText {
    Q_DECLARE_TR_FUNCTIONS(MemberChanges)
};

QString words(const std::optional<Date>& day) {
    return day ? day->toIso() : QString();
}

/// What is kept where both say something, otherwise what either says.
template<class Value> void fill(Value& kept, const Value& other) {
    if (kept == Value()) kept = other;
}

Member united(Member kept, const Member& other) {
    fill(kept.sex, other.sex);
    fill(kept.ethnicGroup, other.ethnicGroup);
    fill(kept.birthDate, other.birthDate);
    fill(kept.education, other.education);
    fill(kept.joinedOn, other.joinedOn);
    fill(kept.fullMemberOn, other.fullMemberOn);
    fill(kept.statedStatus, other.statedStatus);
    fill(kept.workPosition, other.workPosition);
    fill(kept.probationUntil, other.probationUntil);
    fill(kept.remarks, other.remarks);
    kept.leadingCadre = kept.leadingCadre || other.leadingCadre;
    return kept;
}

using Facts = std::vector<std::pair<QString, QString>>;

Facts factsOf(const Member& member) {
    return {{MemberMergeText::tr("Number"), member.number},
            {MemberMergeText::tr("Name of the person"), member.name},
            {MemberMergeText::tr("Sex"), member.sex ? displayName(*member.sex) : QString()},
            {MemberMergeText::tr("Ethnic group"), member.ethnicGroup},
            {MemberMergeText::tr("Born"), member.birthDate},
            {MemberMergeText::tr("Education"), member.education},
            {MemberMergeText::tr("Joined"), words(member.joinedOn)},
            {MemberMergeText::tr("Full member since"), words(member.fullMemberOn)},
            {MemberMergeText::tr("Work position"), member.workPosition},
            {MemberMergeText::tr("Remarks"), member.remarks}};
}

bool overlapElsewhere(const Membership& a, const Membership& b) {
    return a.interval.overlaps(b.interval) && a.branch != b.branch;
}

/// The two as one stay, where they overlap or touch in the same branch and group.
std::optional<DateInterval> joined(const Membership& a, const Membership& b) {
    if (a.branch != b.branch) return std::nullopt;
    const bool touches = a.interval.until && a.interval.until == b.interval.from;
    if (!a.interval.overlaps(b.interval) && !touches) return std::nullopt;
    DateInterval all = a.interval;
    if (!b.interval.from || (all.from && *b.interval.from < *all.from)) all.from = b.interval.from;
    if (!b.interval.until || (all.until && *all.until < *b.interval.until)) all.until = b.interval.until;
    return all;
}

/// Stays of the two that overlap become one; touching ones of different groups stay as they are.
void uniteStays(Transaction& transaction, std::vector<Membership> stays) {
    std::ranges::sort(stays, {}, [](const Membership& m) { return m.interval.from; });
    for (size_t i = 0; i + 1 < stays.size();) {
        Membership& first = stays[i];
        const Membership& second = stays[i + 1];
        const auto all = first.interval.overlaps(second.interval) ? joined(first, second) : std::nullopt;
        if (!all) {
            ++i;
            continue;
        }
        first.interval = *all;
        if (!first.group) first.group = second.group;
        if (!all->until || second.interval.until == all->until) first.endedBy = second.endedBy;
        member_repository::update(transaction, first);
        member_repository::remove(transaction, second.id);
        stays.erase(stays.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

std::vector<Membership> staysOf(Connection& connection, const MemberId& member) {
    std::vector<Membership> stays = member_repository::memberships(connection);
    std::erase_if(stays, [&](const Membership& each) { return each.member != member; });
    return stays;
}

QString captionOf(const QByteArray& table, const QByteArray& column) {
    static const QHash<QByteArray, const char*> captions{
        {"member.number", QT_TRANSLATE_NOOP("MemberChanges", "Number")},
        {"member.name", QT_TRANSLATE_NOOP("MemberChanges", "Name of the person")},
        {"member.sex", QT_TRANSLATE_NOOP("MemberChanges", "Sex")},
        {"member.ethnic_group", QT_TRANSLATE_NOOP("MemberChanges", "Ethnic group")},
        {"member.birth_date", QT_TRANSLATE_NOOP("MemberChanges", "Born")},
        {"member.education", QT_TRANSLATE_NOOP("MemberChanges", "Education")},
        {"member.identity_sealed", QT_TRANSLATE_NOOP("MemberChanges", "Identity number")},
        {"member.phone_sealed", QT_TRANSLATE_NOOP("MemberChanges", "Phone")},
        {"member.joined_on", QT_TRANSLATE_NOOP("MemberChanges", "Joined")},
        {"member.full_member_on", QT_TRANSLATE_NOOP("MemberChanges", "Full member since")},
        {"member.stated_status", QT_TRANSLATE_NOOP("MemberChanges", "Kind")},
        {"member.work_position", QT_TRANSLATE_NOOP("MemberChanges", "Work position")},
        {"member.leading_cadre", QT_TRANSLATE_NOOP("MemberChanges", "Leading cadre")},
        {"member.remarks", QT_TRANSLATE_NOOP("MemberChanges", "Remarks")},
        {"member.probation_until", QT_TRANSLATE_NOOP("MemberChanges", "Probation until")},
        {"membership.branch", QT_TRANSLATE_NOOP("MemberChanges", "Branch")},
        {"membership.party_group", QT_TRANSLATE_NOOP("MemberChanges", "Group")},
        {"membership.from_on", QT_TRANSLATE_NOOP("MemberChanges", "In the branch since")},
        {"membership.until_on", QT_TRANSLATE_NOOP("MemberChanges", "In the branch until")},
        {"membership.began_by", QT_TRANSLATE_NOOP("MemberChanges", "Came by")},
        {"membership.ended_by", QT_TRANSLATE_NOOP("MemberChanges", "Left by")},
        {"position.name", QT_TRANSLATE_NOOP("MemberChanges", "Post")},
        {"position.from_on", QT_TRANSLATE_NOOP("MemberChanges", "Post since")},
        {"position.until_on", QT_TRANSLATE_NOOP("MemberChanges", "Post until")},
        {"position.how", QT_TRANSLATE_NOOP("MemberChanges", "How it was taken")},
        {"position.approval_number", QT_TRANSLATE_NOOP("MemberChanges", "Approval")},
        {"rights_restriction.from_on", QT_TRANSLATE_NOOP("MemberChanges", "Rights restricted since")},
        {"rights_restriction.until_on", QT_TRANSLATE_NOOP("MemberChanges", "Rights restricted until")},
        {"rights_restriction.reason", QT_TRANSLATE_NOOP("MemberChanges", "Reason of the restriction")},
        {"rights_restriction.document", QT_TRANSLATE_NOOP("MemberChanges", "Document of the restriction")}};
    const char* caption = captions.value(table + '.' + column);
    return caption ? QCoreApplication::translate("MemberChanges", caption) : QString();
}

/// Vocabularies and organisations as people call them.
QString shown(const Office& office, const FieldChange& change, const std::optional<QString>& value) {
    if (change.sealed) return MemberMergeText::tr("(protected)");
    if (!value) return {};
    if (change.column == "sex") {
        if (const auto sex = fromIdentifier<Sex>(*value)) return displayName(*sex);
    } else if (change.column == "stated_status") {
        if (const auto status = fromIdentifier<MemberStatus>(*value)) return displayName(*status);
    } else if (change.column == "how") {
        if (const auto how = fromIdentifier<PositionOrigin>(*value)) return displayName(*how);
    } else if (change.column == "leading_cadre") {
        return *value == u"1"_s ? MemberMergeText::tr("Yes") : MemberMergeText::tr("No");
    } else if (change.column == "branch" || change.column == "party_group") {
        const auto id = OrganizationId::fromBytes(QByteArray::fromHex(value->toLatin1()));
        return id ? office.nameOf(*id) : QString();
    }
    return *value;
}

} // namespace

Result<MergePlan> planMerge(Ledger& ledger, const Actor& actor, const MemberId& keep, const MemberId& other) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Office& office = ledger.office();
    const Member* kept = office.member(keep);
    const Member* away = office.member(other);
    if (!kept || !away || keep == other)
        return Problem{u"member"_s, u"merge.same"_s, MemberMergeText::tr("Choose two different members.")};
    MergePlan plan{.result = united(*kept, *away)};
    const Facts keptFacts = factsOf(*kept);
    const Facts awayFacts = factsOf(*away);
    const Facts results = factsOf(plan.result);
    for (size_t i = 0; i < results.size(); ++i) {
        if (keptFacts[i].second != awayFacts[i].second)
            plan.lines.push_back(
                {results[i].first, keptFacts[i].second, awayFacts[i].second, results[i].second});
    }
    const auto counts = member_repository::mentions(ledger.book().connection(), other);
    plan.attendances = counts.attendances;
    plan.credits = counts.credits;
    plan.positions = counts.positions;
    plan.memberships = counts.memberships;
    for (const Membership* mine : office.membershipsOf(keep)) {
        if (const auto refusal = refusedOrganization(office, mine->branch)) plan.problems.push_back(*refusal);
        for (const Membership* theirs : office.membershipsOf(other)) {
            if (overlapElsewhere(*mine, *theirs))
                plan.problems.push_back(
                    {u"membership"_s, u"membership.overlap"_s,
                     MemberMergeText::tr(
                         "One is in %1 and the other in %2 on the same days: end one stay first.")
                         .arg(office.nameOf(mine->branch), office.nameOf(theirs->branch))});
        }
    }
    for (const Membership* theirs : office.membershipsOf(other)) {
        if (const auto refusal = refusedOrganization(office, theirs->branch))
            plan.problems.push_back(*refusal);
    }
    return plan;
}

Problems mergeMembers(Ledger& ledger, const Actor& actor, const MemberId& keep, const MemberId& other) {
    const Result<MergePlan> plan = planMerge(ledger, actor, keep, other);
    if (!plan) return plan.problems();
    if (!plan->problems.empty()) return plan->problems;
    const QString title = MemberMergeText::tr("Merge %1 and %2")
                              .arg(plan->result.number, ledger.office().member(other)->number);
    return ledger.book().change(actor, {u"member.merge"_s, title}, [&](Transaction& transaction) {
        Connection& connection = transaction.connection;
        ProtectedIdentity identity =
            member_repository::protectedIdentity(connection, transaction.sealer, keep);
        const ProtectedIdentity theirs =
            member_repository::protectedIdentity(connection, transaction.sealer, other);
        fill(identity.identityNumber, theirs.identityNumber);
        fill(identity.phone, theirs.phone);
        member_repository::replaceEverywhere(transaction, other, keep);
        uniteStays(transaction, staysOf(connection, keep));
        member_repository::remove(transaction, other);
        member_repository::update(transaction, plan->result);
        member_repository::setProtectedIdentity(transaction, keep, identity);
        return Problems();
    });
}

Result<std::vector<MemberHistoryLine>> memberHistory(Ledger& ledger, const Actor& actor, const MemberId& id) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    QHash<QByteArray, QSet<QByteArray>> rows{{"member", {id.toByteArray()}}};
    for (const Membership* stay : office.membershipsOf(id))
        rows["membership"].insert(stay->id.toByteArray());
    for (const Term& term : office.terms()) {
        for (const Position* position : office.positionsOf(term.id)) {
            if (position->member == id) rows["position"].insert(position->id.toByteArray());
        }
    }
    for (const RightsRestriction& restriction : office.restrictions()) {
        if (restriction.member == id) rows["rights_restriction"].insert(restriction.id.toByteArray());
    }
    std::vector<MemberHistoryLine> lines;
    for (const FieldChange& change : rowHistory(ledger.book().connection(), rows)) {
        const QString caption = captionOf(change.table, change.column);
        const QString before = shown(office, change, change.before);
        const QString after = shown(office, change, change.after);
        if (caption.isEmpty() || (before.isEmpty() && after.isEmpty())) continue;
        lines.push_back({change.at, change.actor, change.title, caption, before, after});
    }
    std::ranges::reverse(lines);
    return lines;
}

} // namespace zhibu
