#include "core/usecases/organization_changes.h"

#include "core/usecases/rights.h"

#include <QCoreApplication>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OrganizationTreeText {
    Q_DECLARE_TR_FUNCTIONS(OrganizationChanges)
};

/// 机关党员 100 and more: organ committee; 50 to 99: general branch; fewer, with three full members: branch.
std::optional<OrganizationKind> kindByHeadcount(int members, int full) {
    if (members >= 100) return OrganizationKind::organ_committee;
    if (members >= 50) return OrganizationKind::general_branch;
    if (full >= 3) return OrganizationKind::branch;
    return std::nullopt;
}

class TreeBuilder {
public:
    TreeBuilder(const Office& given, Date asOf) : office(given), day(asOf) {
        for (const Organization& each : office.organizations()) {
            if (!each.existsOn(day)) continue;
            Organization then = office.asOf(each, day);
            if (then.parent) below[*then.parent].push_back(then);
            standing.emplace(then.id, std::move(then));
        }
    }

    std::vector<TreeLine> build(const OrganizationId& root) {
        const auto found = standing.find(root);
        if (found != standing.end()) add(found->second, 0);
        return std::move(lines);
    }

private:
    struct Heads {
        int members = 0;
        int full = 0;
    };

    Heads add(const Organization& organization, int depth) {
        if (!seen.insert(organization.id).second) return {};
        const size_t at = lines.size();
        lines.push_back({.organization = organization, .depth = depth});
        Heads heads = own(organization);
        const auto children = below.find(organization.id);
        if (children != below.end()) {
            for (const Organization& child : children->second) {
                const Heads under = add(child, depth + 1);
                if (child.kind == OrganizationKind::group) continue; // its members are the branch's
                heads.members += under.members;
                heads.full += under.full;
            }
        }
        lines[at].members = heads.members;
        lines[at].full = heads.full;
        const auto kind = kindByHeadcount(heads.members, heads.full);
        if (office.isHead(organization) && kind && *kind != organization.kind) lines[at].advised = kind;
        return heads;
    }

    Heads own(const Organization& organization) const {
        if (organization.kind != OrganizationKind::branch && organization.kind != OrganizationKind::group)
            return {};
        Heads heads;
        for (const Member* member : office.membersOf(organization.id, day)) {
            ++heads.members;
            heads.full += member->statusOn(day) == MemberStatus::full ? 1 : 0;
        }
        return heads;
    }

    const Office& office;
    Date day;
    std::unordered_map<OrganizationId, Organization> standing;
    std::unordered_map<OrganizationId, std::vector<Organization>> below; ///< by code, as the office is
    std::unordered_set<OrganizationId> seen;
    std::vector<TreeLine> lines;
};

constexpr QByteArrayView slipHead = "zhibu-slip 1";

} // namespace

Result<std::vector<TreeLine>> organizationTree(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                               Date day) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    return TreeBuilder(ledger.office(), day).build(root);
}

Result<std::vector<OrganizationEvent>> organizationHistory(Ledger& ledger, const Actor& actor,
                                                           const OrganizationId& id) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    const Organization* organization = office.organization(id);
    std::vector<OrganizationEvent> events;
    if (!organization) return events;
    if (organization->establishedOn)
        events.push_back(
            {organization->establishedOn, OrganizationTreeText::tr("set up"), organization->approvalNumber});
    for (const OrganizationStateRecord* state : office.historyOf(id))
        events.push_back({state->until, state->event, state->document});
    const bool said =
        !office.historyOf(id).empty() && organization->dissolvedOn == office.historyOf(id).back()->until;
    if (organization->dissolvedOn && !said)
        events.push_back({organization->dissolvedOn, OrganizationTreeText::tr("dissolved"), {}});
    return events;
}

Result<QByteArray> slipOf(Ledger& ledger, const Actor& actor, const OrganizationId& id) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    const Organization* organization = office.organization(id);
    if (!organization)
        return Problem{u"organization"_s, u"organization.unknown"_s,
                       OrganizationTreeText::tr("The organisation is not in this book.")};
    const Organization* above = organization->parent ? office.organization(*organization->parent) : nullptr;
    QStringList lines{QString::fromLatin1(slipHead), u"id="_s + organization->id.toString(),
                      u"name="_s + organization->name, u"code="_s + organization->code,
                      u"kind="_s + identifier(organization->kind)};
    if (above)
        lines += {u"above_name="_s + above->name, u"above_code="_s + above->code,
                  u"above_kind="_s + identifier(above->kind)};
    return (lines.join(u'\n') + u'\n').toUtf8();
}

Result<OrganizationSlip> readSlip(const QByteArray& bytes) {
    const Problem foreign{
        u"file"_s, u"slip.foreign"_s,
        OrganizationTreeText::tr("This is no slip for an organisation. Ask the office above for it again.")};
    if (bytes.size() > 8192 || !bytes.startsWith(slipHead)) return foreign;
    QHash<QString, QString> values;
    for (const QString& line : QString::fromUtf8(bytes).split(u'\n').mid(1))
        values.insert(line.section(u'=', 0, 0), line.section(u'=', 1).trimmed().left(200));
    const auto id = OrganizationId::fromBytes(QByteArray::fromHex(values.value(u"id"_s).toLatin1()));
    const auto kind = fromIdentifier<OrganizationKind>(values.value(u"kind"_s));
    if (!id || !kind || values.value(u"name"_s).isEmpty() || values.value(u"code"_s).isEmpty())
        return foreign;
    OrganizationSlip slip{.organization = {.id = *id,
                                           .name = values.value(u"name"_s),
                                           .code = values.value(u"code"_s),
                                           .kind = *kind},
                          .aboveName = values.value(u"above_name"_s),
                          .aboveCode = values.value(u"above_code"_s)};
    slip.aboveKind = fromIdentifier<OrganizationKind>(values.value(u"above_kind"_s))
                         .value_or(OrganizationKind::work_committee);
    return slip;
}

Ledger::NewBook newBookFrom(const OrganizationSlip& slip) {
    return {.name = slip.organization.name,
            .kind = slip.organization.kind,
            .code = slip.organization.code,
            .aboveName = slip.aboveName,
            .aboveCode = slip.aboveCode,
            .aboveKind = slip.aboveKind,
            .id = slip.organization.id};
}

} // namespace zhibu
