#include "core/exchange/import/organizations_plan.h"

#include "core/exchange/import/row_reader.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct OrganizationsPlanText {
    Q_DECLARE_TR_FUNCTIONS(ImportOrganizations)
};

/// A row that was read: the organisation as it would become, its parent still as written.
struct Candidate {
    size_t row; ///< index into the plan's rows
    Organization value;
    const Organization* before = nullptr; ///< nullptr: new
    QString parent;
};

// Members belong to these, and nothing but groups is below them.
bool isLow(OrganizationKind kind) {
    return kind == OrganizationKind::branch || kind == OrganizationKind::group;
}

class OrganizationsPlanner {
public:
    OrganizationsPlanner(const Sheet& sheet, const ColumnMapping& mapping, const OrganizationsContext& given)
        : context(given), reader(mapping) {
        plan.mapping = mapping;
        read(sheet);
    }

    ImportPlan finish() {
        linkParents();
        while (rejectOrphans() || rejectMisplaced()) {
        }
        settle();
        return std::move(plan);
    }

private:
    void read(const Sheet& sheet);
    void readRow(size_t row);
    void readKind(Organization& value);
    void acceptCode(Candidate candidate);
    void linkParents();
    std::optional<OrganizationId> parentOf(Candidate& candidate);
    bool rejectOrphans();
    bool rejectMisplaced();
    std::optional<Problem> misplaced(const Candidate& candidate) const;
    bool inCircle(const Candidate& candidate) const;
    const Organization* current(const OrganizationId& id) const;
    bool hasRecords(const OrganizationId& id) const;
    bool isAccepted(const Candidate& candidate) const { return !plan.rows[candidate.row].heldBack(); }
    void settle();
    void add(OrganizationChanges& changes, const Candidate& candidate, QSet<QByteArray>& written);

    const OrganizationsContext& context;
    RowReader reader;
    ImportPlan plan;
    std::vector<Candidate> candidates;
    QHash<QString, size_t> byCode; ///< candidates
    QHash<QString, QList<size_t>> byName;
    std::unordered_map<OrganizationId, size_t> byId;
};

void OrganizationsPlanner::read(const Sheet& sheet) {
    for (size_t i = plan.mapping.headerIndex + 1; i < sheet.rows.size(); ++i) {
        if (plan.leavesOut(sheet.rows[i])) continue;
        plan.rows.push_back({.row = sheet.rows[i].number});
        reader.open(sheet.rows[i], plan.rows.back());
        readRow(plan.rows.size() - 1);
    }
}

void OrganizationsPlanner::readKind(Organization& value) {
    if (const auto kind = reader.term<OrganizationKind>(OrganizationField::kind))
        value.kind = *kind;
    else if (!reader.states(OrganizationField::kind))
        reader.planned().reject(reasons::missing(fieldName(OrganizationField::kind)));
    if (const auto type = reader.term<BranchType>(OrganizationField::branchType)) value.branchType = *type;
}

void OrganizationsPlanner::readRow(size_t row) {
    const QString name = reader.requiredText(OrganizationField::name);
    const QString code = values::plainForm(reader.requiredText(OrganizationField::code));
    const Organization* before = context.office.organizationByCode(code);
    Candidate candidate{row, before ? *before : Organization{.id = context.ids.next<OrganizationId>()},
                        before, reader.text(OrganizationField::parent)};
    Organization& value = candidate.value;
    value.name = name;
    value.code = code;
    readKind(value);
    if (const QString text = reader.text(OrganizationField::shortName); !text.isEmpty())
        value.shortName = text;
    if (const QString text = reader.text(OrganizationField::approvalNumber); !text.isEmpty())
        value.approvalNumber = text;
    if (const auto day = reader.date(OrganizationField::establishedOn)) value.establishedOn = day;
    if (const auto day = reader.date(OrganizationField::dissolvedOn)) value.dissolvedOn = day;
    if (value.origin == Origin::reference) value.origin = Origin::kept;

    PlannedRow& planned = plan.rows[row];
    planned.subject = code + u' ' + name;
    if (value.fromPackage) // one that was entered here stays this office's to describe
        planned.reject(reasons::organizationReceived(fieldName(OrganizationField::code), name));
    if (value.establishedOn && value.dissolvedOn && *value.dissolvedOn <= *value.establishedOn)
        planned.reject(reasons::endBeforeStart(fieldName(OrganizationField::dissolvedOn),
                                               value.establishedOn->toIso(), value.dissolvedOn->toIso()));
    const bool changesLevel =
        before && before->kind != value.kind && (isLow(before->kind) || isLow(value.kind));
    if (changesLevel && hasRecords(before->id))
        planned.reject({fieldName(OrganizationField::kind), u"organization.kind_fixed"_s,
                        OrganizationsPlanText::tr(
                            "%1 is a %2 with members or organisations below it; its kind cannot be changed.")
                            .arg(before->name, displayName(before->kind))});
    if (!planned.heldBack()) acceptCode(std::move(candidate));
}

void OrganizationsPlanner::acceptCode(Candidate candidate) {
    const auto first = byCode.constFind(candidate.value.code);
    if (first == byCode.cend()) {
        byCode.insert(candidate.value.code, candidates.size());
        byName[candidate.value.name].append(candidates.size());
        byId.emplace(candidate.value.id, candidates.size());
        candidates.push_back(std::move(candidate));
        return;
    }
    const Candidate& earlier = candidates[*first];
    Organization same = candidate.value;
    same.id = earlier.value.id;
    PlannedRow& planned = plan.rows[candidate.row];
    const int row = plan.rows[earlier.row].row;
    if (same == earlier.value && candidate.parent == earlier.parent)
        planned.warnings.push_back(reasons::sameRow(row));
    else
        planned.reject(reasons::secondRow(fieldName(OrganizationField::code), candidate.value.code, row));
}

void OrganizationsPlanner::linkParents() {
    for (Candidate& candidate : candidates) {
        if (!candidate.parent.isEmpty()) candidate.value.parent = parentOf(candidate);
    }
}

// By code before name, in the file before the book: the file says how things are to be.
std::optional<OrganizationId> OrganizationsPlanner::parentOf(Candidate& candidate) {
    PlannedRow& planned = plan.rows[candidate.row];
    const QString code = values::plainForm(candidate.parent);
    if (const auto found = byCode.constFind(code); found != byCode.cend()) return candidates[*found].value.id;
    if (const Organization* found = context.office.organizationByCode(code)) return found->id;
    QSet<QByteArray> named;
    QStringList words;
    const auto add = [&](const Organization& organization) {
        named.insert(organization.id.toByteArray());
        words += nameAndCode(organization);
    };
    for (const size_t i : byName.value(candidate.parent))
        add(candidates[i].value);
    for (const Organization& organization : context.office.organizations()) {
        if (organization.name == candidate.parent && !byCode.contains(organization.code)) add(organization);
    }
    if (named.size() == 1) return OrganizationId::fromBytes(*named.cbegin());
    const QString& field = fieldName(OrganizationField::parent);
    planned.reject(named.isEmpty() ? reasons::organizationUnknown(field, candidate.parent)
                                   : reasons::organizationAmbiguous(field, candidate.parent, words));
    return std::nullopt;
}

// The organisation as it will be, nullptr when it will not be there.
const Organization* OrganizationsPlanner::current(const OrganizationId& id) const {
    const auto found = byId.find(id);
    if (found != byId.end() && isAccepted(candidates[found->second])) return &candidates[found->second].value;
    return context.office.organization(id);
}

bool OrganizationsPlanner::rejectOrphans() {
    bool rejected = false;
    for (const Candidate& candidate : candidates) {
        if (!isAccepted(candidate) || !candidate.value.parent || current(*candidate.value.parent)) continue;
        plan.rows[candidate.row].reject(
            {fieldName(OrganizationField::parent), u"organization.parent_rejected"_s,
             OrganizationsPlanText::tr("The organisation above it, %1, is rejected itself.")
                 .arg(candidate.parent)});
        rejected = true;
    }
    return rejected;
}

bool OrganizationsPlanner::inCircle(const Candidate& candidate) const {
    const Organization* above = &candidate.value;
    for (int depth = 0; depth < 64; ++depth) {
        above = above->parent ? current(*above->parent) : nullptr;
        if (!above) return false;
        if (above->id == candidate.value.id) return true;
    }
    return false; // below a circle, not part of it
}

std::optional<Problem> OrganizationsPlanner::misplaced(const Candidate& candidate) const {
    const QString& field = fieldName(OrganizationField::parent);
    const Organization& value = candidate.value;
    const Organization* above = value.parent ? current(*value.parent) : nullptr;
    if (inCircle(candidate))
        return Problem{field, u"organization.circle"_s,
                       OrganizationsPlanText::tr("%1 would be above itself.").arg(value.name)};
    const bool isGroup = value.kind == OrganizationKind::group;
    if (isGroup && (!above || above->kind != OrganizationKind::branch))
        return Problem{
            field, u"organization.group_without_branch"_s,
            OrganizationsPlanText::tr("A Party group belongs to a branch. Give the branch's code as %1.")
                .arg(field)};
    if (!isGroup && above && isLow(above->kind))
        return Problem{field, u"organization.below_branch"_s,
                       OrganizationsPlanText::tr("%1 is a %2; only Party groups can be below it.")
                           .arg(above->name, displayName(above->kind))};
    return std::nullopt;
}

bool OrganizationsPlanner::rejectMisplaced() {
    std::vector<std::pair<size_t, Problem>> found;
    for (const Candidate& candidate : candidates) {
        if (!isAccepted(candidate)) continue;
        if (std::optional<Problem> problem = misplaced(candidate))
            found.emplace_back(candidate.row, *problem);
    }
    for (auto& [row, problem] : found)
        plan.rows[row].reject(std::move(problem));
    return !found.empty();
}

bool OrganizationsPlanner::hasRecords(const OrganizationId& id) const {
    if (!context.office.children(id).empty()) return true;
    return std::ranges::any_of(context.office.memberships(), [&](const Membership& membership) {
        return membership.branch == id || membership.group == id;
    });
}

void OrganizationsPlanner::add(OrganizationChanges& changes, const Candidate& candidate,
                               QSet<QByteArray>& written) {
    const Organization& value = candidate.value;
    if (candidate.before || written.contains(value.id.toByteArray())) return;
    written.insert(value.id.toByteArray());
    const auto above = value.parent ? byId.find(*value.parent) : byId.end();
    if (above != byId.end()) add(changes, candidates[above->second], written);
    changes.added.push_back(value);
}

void OrganizationsPlanner::settle() {
    OrganizationChanges changes;
    QSet<QByteArray> written;
    for (const Candidate& candidate : candidates) {
        if (!isAccepted(candidate)) continue;
        PlannedRow& planned = plan.rows[candidate.row];
        if (!candidate.before) {
            planned.outcome = Outcome::created;
            add(changes, candidate, written);
        } else if (!(candidate.value == *candidate.before)) {
            planned.outcome = Outcome::changed;
            changes.changed.push_back(candidate.value);
        }
    }
    plan.changes = std::move(changes);
}

} // namespace

Result<ImportPlan> planOrganizations(const Sheet& sheet, const ColumnMapping& mapping,
                                     const OrganizationsContext& context) {
    OrganizationsPlanner planner(sheet, mapping, context);
    if (context.run.stop.stop_requested()) return importCancelled();
    return planner.finish();
}

} // namespace zhibu
