#include "core/exchange/import/members_plan.h"

#include "core/exchange/import/membership_fit.h"

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct MembersPlanText {
    Q_DECLARE_TR_FUNCTIONS(ImportMembers)
};

class MembersPlanner {
public:
    MembersPlanner(const ColumnMapping& mapping, const MembersContext& given)
        : context(given), organizations(given.office, mapping.organizationOfAllRows()), reader(mapping) {
        plan.mapping = mapping;
    }

    bool read(const Sheet& sheet); ///< false when stopped
    ImportPlan finish();

private:
    void settle(RosterPerson& person, MembershipFit& memberships, MemberChanges& changes);
    void checkDates(const RosterPerson& person);
    void settleIdentity(const RosterPerson& person, MemberChanges& changes);
    void warnOfAssumption(const RosterPerson& person);
    void findMissing(const std::vector<RosterPerson>& persons);

    const MembersContext& context;
    OrganizationLookup organizations;
    RowReader reader;
    ImportPlan plan;
    std::vector<MemberImportRow> roster;
};

bool MembersPlanner::read(const Sheet& sheet) {
    for (size_t i = plan.mapping.headerIndex + 1; i < sheet.rows.size(); ++i) {
        if (context.run.stoppedAt(i, sheet.rows.size())) return false;
        if (plan.leavesOut(sheet.rows[i])) continue;
        plan.rows.push_back({.row = sheet.rows[i].number});
        reader.open(sheet.rows[i], plan.rows.back());
        roster.push_back(readMemberRow(reader, organizations, context.office));
        roster.back().planned = plan.rows.size() - 1;
    }
    return true;
}

ImportPlan MembersPlanner::finish() {
    MemberIdentification identification(context, roster, plan.rows);
    identification.run();
    GroupBook groups(context.office, context.ids);
    MembershipFit memberships(context, roster, plan.rows, groups);
    MemberChanges changes;
    for (RosterPerson& person : identification.persons())
        settle(person, memberships, changes);
    findMissing(identification.persons());
    changes.addedGroups = std::move(groups.added());
    plan.changes = std::move(changes);
    return std::move(plan);
}

// Looked at with everything that is known about the person, from the file and from the book.
void MembersPlanner::checkDates(const RosterPerson& person) {
    Member value = person.value;
    for (const size_t index : person.rows) {
        const MemberImportRow& row = roster[index];
        PlannedRow& planned = plan.rows[row.planned];
        value = row.appliedTo(value);
        if (value.joinedOn && value.fullMemberOn && *value.fullMemberOn < *value.joinedOn)
            planned.reject(reasons::endBeforeStart(fieldName(MemberField::fullMemberOn),
                                                   value.joinedOn->toIso(), value.fullMemberOn->toIso()));
        if (value.joinedOn && row.stay.from && *row.stay.from < *value.joinedOn)
            planned.warnings.push_back(
                {fieldName(MemberField::from), u"membership.before_joining"_s,
                 MembersPlanText::tr("The stay begins before %1; nobody belongs to a branch before that day.")
                     .arg(fieldName(MemberField::joinedOn))});
    }
}

void MembersPlanner::warnOfAssumption(const RosterPerson& person) {
    if (person.value.fullMemberOn || person.value.statedStatus) return;
    for (const size_t index : person.rows)
        plan.rows[roster[index].planned].warnings.push_back(
            {fieldName(MemberField::fullMemberOn), u"member.probation_assumed"_s,
             MembersPlanText::tr("Neither %1 nor %2 is known: one year of probation is assumed.")
                 .arg(fieldName(MemberField::fullMemberOn), fieldName(MemberField::status))});
}

// Of the branches the roster is about; members of other branches are none of its business.
void MembersPlanner::findMissing(const std::vector<RosterPerson>& persons) {
    std::unordered_set<MemberId> named;
    for (const RosterPerson& person : persons)
        named.insert(person.value.id);
    for (const PlannedRow& row : plan.rows) {
        if (row.perhaps) named.insert(*row.perhaps); // doubtful, so not missing
    }
    std::unordered_set<OrganizationId> branches;
    QSet<QString> heldBack; // who is written in a row that did not go in is not missing either
    for (const MemberImportRow& row : roster) {
        if (const Member* written = context.office.memberByNumber(row.number)) named.insert(written->id);
        if (plan.rows[row.planned].heldBack()) heldBack.insert(row.name);
        if (row.branch && row.branch->kind == OrganizationKind::branch) branches.insert(row.branch->id);
    }
    for (const OrganizationId& branch : branches) {
        for (const Member* member : context.office.membersOf(branch, context.today)) {
            if (!named.contains(member->id) && !heldBack.contains(member->name))
                plan.missing.push_back(
                    {member->id, member->number, member->name, context.office.nameOf(branch)});
        }
    }
    std::ranges::sort(plan.missing, {},
                      [](const MissingMember& each) { return std::tie(each.branch, each.number); });
}

void MembersPlanner::settleIdentity(const RosterPerson& person, MemberChanges& changes) {
    const ProtectedIdentity before =
        person.before ? context.identityOf(person.before->id) : ProtectedIdentity();
    ProtectedIdentity after = before;
    for (const size_t index : person.rows) {
        const ProtectedIdentity next = roster[index].appliedTo(after);
        PlannedRow& planned = plan.rows[roster[index].planned];
        if (!(next == after) && planned.outcome == Outcome::unchanged) planned.outcome = Outcome::changed;
        after = next;
    }
    if (!(after == before)) changes.identities.push_back({person.value.id, after});
}

void MembersPlanner::settle(RosterPerson& person, MembershipFit& memberships, MemberChanges& changes) {
    const auto dropHeldBack = [&] {
        std::erase_if(person.rows, [&](size_t row) { return plan.rows[roster[row].planned].heldBack(); });
    };
    checkDates(person);
    dropHeldBack();
    memberships.fit(person, changes);
    dropHeldBack();
    if (person.rows.empty()) return;
    for (const size_t index : person.rows) {
        Member next = roster[index].appliedTo(person.value);
        PlannedRow& planned = plan.rows[roster[index].planned];
        if (planned.outcome == Outcome::unchanged && !(next == person.value))
            planned.outcome = Outcome::changed;
        planned.subject = next.number + u' ' + next.name;
        person.value = std::move(next);
    }
    warnOfAssumption(person);
    settleIdentity(person, changes);
    if (!person.before)
        changes.added.push_back(person.value);
    else if (!(person.value == *person.before))
        changes.changed.push_back(person.value);
}

} // namespace

Result<ImportPlan> planMembers(const Sheet& sheet, const ColumnMapping& mapping,
                               const MembersContext& context) {
    MembersPlanner planner(mapping, context);
    if (!planner.read(sheet)) return importCancelled();
    return planner.finish();
}

} // namespace zhibu
