#include "core/exchange/import/terms_plan.h"

#include "core/exchange/import/people.h"
#include "core/exchange/import/term_merge.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct TermsPlanText {
    Q_DECLARE_TR_FUNCTIONS(ImportTerms)
};

class TermsPlanner {
public:
    TermsPlanner(const ColumnMapping& mapping, const TermsContext& given)
        : context(given)
        , organizations(given.office, mapping.organizationOfAllRows())
        , people(given.office)
        , reader(mapping) {
        plan.mapping = mapping;
    }

    bool read(const Sheet& sheet); ///< false when stopped
    ImportPlan finish();

private:
    void gather();
    const Term* existing(const OrganizationId& organization, int number) const;
    void rejectSameDay(TermRows& term);
    void settleRow(const TermRows& term, const TermImportRow& row);
    const Member* holder(const TermRows& term, const TermImportRow& row, Date day);
    void settlePosition(const TermRows& term, const TermImportRow& row);
    void settleKnown(const Position& before, Position after, const TermImportRow& row);
    bool saidBefore(const Position& position, const TermImportRow& row);
    void settleSeat(const TermRows& term, const TermImportRow& row);
    void settleTerm(TermRows& term);
    std::vector<Term> chainOf(const OrganizationId& organization) const;
    void change(const Term& value);
    void closeFollowed();
    PlannedRow& planned(const TermImportRow& row) { return plan.rows[row.planned]; }

    const TermsContext& context;
    OrganizationLookup organizations;
    People people;
    RowReader reader;
    ImportPlan plan;
    TermChanges changes;
    std::vector<TermImportRow> rows;
    std::vector<TermRows> terms;
    std::vector<std::pair<Position, int>> said; ///< positions of the file, with the number of the row
    std::map<std::tuple<TermId, QString, Date>, int> seatsSaid;
};

bool TermsPlanner::read(const Sheet& sheet) {
    for (size_t i = plan.mapping.headerIndex + 1; i < sheet.rows.size(); ++i) {
        if (context.run.stoppedAt(i, sheet.rows.size())) return false;
        if (plan.leavesOut(sheet.rows[i])) continue;
        plan.rows.push_back({.row = sheet.rows[i].number});
        reader.open(sheet.rows[i], plan.rows.back());
        rows.push_back(readTermRow(reader, organizations));
        rows.back().planned = plan.rows.size() - 1;
    }
    return true;
}

const Term* TermsPlanner::existing(const OrganizationId& organization, int number) const {
    for (const Term* term : context.office.termsOf(organization)) {
        if (term->number == number) return term;
    }
    return nullptr;
}

void TermsPlanner::gather() {
    std::map<std::pair<OrganizationId, int>, size_t> index;
    for (size_t i = 0; i < rows.size(); ++i) {
        const TermImportRow& row = rows[i];
        if (!row.organization || row.number == 0) continue;
        const auto [found, isNew] = index.try_emplace({row.organization->id, row.number}, terms.size());
        if (isNew)
            terms.push_back({row.organization, row.number, existing(row.organization->id, row.number)});
        terms[found->second].rows.push_back(i);
    }
}

void TermsPlanner::rejectSameDay(TermRows& term) {
    if (!term.value) return;
    const auto clashes = [&](const Term& other) {
        return other.organization == term.value->organization && other.number != term.number &&
               other.electedOn == term.value->electedOn;
    };
    const bool inFile =
        std::any_of(terms.data(), &term, [&](const TermRows& t) { return t.value && clashes(*t.value); });
    if (!inFile && std::ranges::none_of(context.office.terms(), clashes)) return;
    for (const size_t row : term.rows)
        planned(rows[row]).reject({fieldName(TermField::electedOn), u"term.same_day"_s,
                                   TermsPlanText::tr("Another term of %1 was elected on %2 as well.")
                                       .arg(term.organization->name, term.value->electedOn.toIso())});
    term.value.reset();
}

ImportPlan TermsPlanner::finish() {
    gather();
    for (TermRows& term : terms) {
        mergeTerm(term, rows, plan.rows, context.ids);
        rejectSameDay(term);
        if (!term.value) continue;
        for (const size_t row : term.rows) {
            if (!planned(rows[row]).heldBack()) settleRow(term, rows[row]);
        }
        settleTerm(term);
    }
    closeFollowed();
    plan.changes = std::move(changes);
    return std::move(plan);
}

void TermsPlanner::settleRow(const TermRows& term, const TermImportRow& row) {
    if (term.before && !(row.term.appliedTo(*term.before) == *term.before))
        planned(row).outcome = Outcome::changed;
    if (!term.before && row.position.isEmpty()) planned(row).outcome = Outcome::created;
    if (row.position.isEmpty()) return;
    const Date from = row.from.value_or(term.value->electedOn);
    const bool outside =
        from < term.value->electedOn || (term.value->closedOn && *term.value->closedOn <= from);
    if (outside)
        planned(row).reject({fieldName(TermField::from), u"position.outside_term"_s,
                             TermsPlanText::tr("%1: on %2 the term does not run.")
                                 .arg(fieldName(TermField::from), from.toIso())});
    else if (row.namesSomebody())
        settlePosition(term, row);
    else
        settleSeat(term, row);
}

// With a number it is certain who is meant; a name alone must be unique there on the day.
const Member* TermsPlanner::holder(const TermRows& term, const TermImportRow& row, Date day) {
    const RosterScope scope{term.organization, day};
    const People::Found found = row.memberNumber.isEmpty()
                                    ? people.find(row.name, scope)
                                    : people.findNumbered(row.name, row.memberNumber, scope);
    if (const auto* member = std::get_if<const Member*>(&found)) return *member;
    const auto fault = std::get<People::Fault>(found);
    const QString& field = fieldName(TermField::name);
    const Problem problem = memberProblem(fault, people, field, row.name, row.memberNumber, scope);
    const bool certain = fault == People::Fault::elsewhere && !row.memberNumber.isEmpty();
    if (!certain) {
        planned(row).reject(problem);
        return nullptr;
    }
    planned(row).warnings.push_back(problem);
    return people.numbered(row.memberNumber);
}

bool TermsPlanner::saidBefore(const Position& position, const TermImportRow& row) {
    for (const auto& [other, number] : said) {
        if (other.term != position.term || other.name != position.name || other.member != position.member ||
            other.from != position.from)
            continue;
        const bool same = other.until == position.until && other.how == position.how &&
                          other.approvalNumber == position.approvalNumber;
        if (same)
            planned(row).warnings.push_back(reasons::sameRow(number));
        else
            planned(row).reject(reasons::secondRow(fieldName(TermField::position), position.name, number));
        return true;
    }
    said.emplace_back(position, planned(row).row);
    return false;
}

void TermsPlanner::settlePosition(const TermRows& term, const TermImportRow& row) {
    const Date from = row.from.value_or(term.value->electedOn);
    const Member* member = holder(term, row, from);
    if (!member) return;
    Position position{.id = context.ids.next<PositionId>(),
                      .term = term.value->id,
                      .name = row.position,
                      .member = member->id,
                      .from = from,
                      .until = row.until,
                      .how = row.how.value_or(PositionOrigin::elected),
                      .approvalNumber = row.approvalNumber};
    if (position.until && *position.until <= from)
        return planned(row).reject(
            reasons::endBeforeStart(fieldName(TermField::until), from.toIso(), position.until->toIso()));
    if (saidBefore(position, row)) return;
    for (const Position* before : context.office.positionsOf(term.value->id)) {
        if (before->name == position.name && before->member == position.member && before->from == from)
            return settleKnown(*before, std::move(position), row);
    }
    planned(row).outcome = Outcome::created;
    changes.addedPositions.push_back(std::move(position));
}

void TermsPlanner::settleKnown(const Position& before, Position after, const TermImportRow& row) {
    after.id = before.id;
    if (!after.until) after.until = before.until;
    if (!row.how) after.how = before.how;
    if (row.approvalNumber.isEmpty()) after.approvalNumber = before.approvalNumber;
    if (after == before) return;
    planned(row).outcome = Outcome::changed;
    changes.changedPositions.push_back(std::move(after));
}

// Two rows alike are two seats; the nth row is the nth such seat of the book.
void TermsPlanner::settleSeat(const TermRows& term, const TermImportRow& row) {
    const auto same = [&](const EmptySeat& seat) {
        return seat.term == term.value->id && seat.position == row.position && seat.openedOn == *row.from;
    };
    const int nth = ++seatsSaid[{term.value->id, row.position, *row.from}];
    if (std::ranges::count_if(context.emptySeats, same) >= nth) return;
    planned(row).outcome = Outcome::created;
    changes.addedSeats.push_back({context.ids.next<EmptySeatId>(), term.value->id, row.position, *row.from});
}

void TermsPlanner::settleTerm(TermRows& term) {
    const bool anyLeft =
        std::ranges::any_of(term.rows, [&](size_t row) { return !planned(rows[row]).heldBack(); });
    if (!anyLeft) return term.value.reset();
    if (!term.before)
        changes.added.push_back(*term.value);
    else if (!(*term.value == *term.before))
        changes.changed.push_back(*term.value);
}

// All terms of the organisation as they will be, by election day.
std::vector<Term> TermsPlanner::chainOf(const OrganizationId& organization) const {
    std::vector<Term> chain;
    for (const Term* known : context.office.termsOf(organization))
        chain.push_back(*known);
    for (const TermRows& term : terms) {
        if (!term.value || term.organization->id != organization) continue;
        std::erase_if(chain, [&](const Term& known) { return known.id == term.value->id; });
        chain.push_back(*term.value);
    }
    std::ranges::sort(chain, {}, &Term::electedOn);
    return chain;
}

void TermsPlanner::change(const Term& value) {
    for (std::vector<Term>* list : {&changes.added, &changes.changed}) {
        const auto found = std::ranges::find_if(*list, [&](const Term& term) { return term.id == value.id; });
        if (found == list->end()) continue;
        *found = value;
        return;
    }
    changes.changed.push_back(value);
}

// Electing the next term closes the one before on that day (domain.md §3), where nothing else is stated.
void TermsPlanner::closeFollowed() {
    std::set<OrganizationId> touched;
    for (const TermRows& term : terms) {
        if (!term.value || !touched.insert(term.organization->id).second) continue;
        std::vector<Term> chain = chainOf(term.organization->id);
        for (size_t i = 0; i + 1 < chain.size(); ++i) {
            if (chain[i].closedOn) continue;
            chain[i].closedOn = chain[i + 1].electedOn;
            change(chain[i]);
        }
    }
}

} // namespace

Result<ImportPlan> planTerms(const Sheet& sheet, const ColumnMapping& mapping, const TermsContext& context) {
    TermsPlanner planner(mapping, context);
    if (!planner.read(sheet)) return importCancelled();
    return planner.finish();
}

} // namespace zhibu
