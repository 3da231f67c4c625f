#include "core/storage/figure_repository.h"
#include "core/usecases/duty_records.h"
#include "core/usecases/figures.h"
#include "core/usecases/rights.h"

namespace zhibu {

namespace {

using FiguresByOrganization = std::unordered_map<OrganizationId, figure_repository::ActivityFigures>;

void add(OrganizationFigures& row, const FiguresByOrganization& figures, const OrganizationId& holder) {
    const auto found = figures.find(holder);
    if (found == figures.end()) return;
    for (size_t kind = 0; kind < activityKindCount; ++kind)
        row.counts[kind] += found->second.counts[kind];
    row.expected += found->second.expected;
    row.present += found->second.present;
    row.lateEntries += found->second.lateEntries;
}

// What its groups held belongs to a branch's row.
void addActivities(OrganizationFigures& row, const Office& office, const Organization& organization,
                   const FiguresByOrganization& figures) {
    add(row, figures, organization.id);
    if (organization.kind != OrganizationKind::branch) return;
    for (const Organization* child : office.children(organization.id)) {
        if (child->kind == OrganizationKind::group) add(row, figures, child->id);
    }
}

std::optional<TermFigures> termFigures(const Office& office, const OrganizationId& organization, Date day) {
    const Term* term = office.runningTerm(organization, day);
    if (!term) return std::nullopt;
    const SeatCount seats = office.seats(*term, day);
    TermFigures figures{.electedOn = term->electedOn, .dueOn = term->dueOn()};
    figures.number = term->number;
    figures.daysLeft = day.daysTo(term->dueOn());
    figures.approved = term->approvedSeats;
    figures.posts = seats.posts;
    figures.filled = static_cast<int>(seats.holders.size());
    std::unordered_set<MemberId> persons;
    for (const Position* position : seats.holders)
        persons.insert(position->member);
    figures.persons = static_cast<int>(persons.size());
    figures.vacant = seats.openVacancies(day);
    for (const Vacancy& vacancy : seats.vacancies) {
        if (vacancy.isOpenOn(day) && vacancy.dueOn() < day) ++figures.vacantOverdue;
    }
    return figures;
}

std::unordered_map<OrganizationId, HoursFigures> hoursByBranch(Ledger& ledger, const duties::Records& records,
                                                               const duties::Question& question) {
    std::unordered_map<OrganizationId, HoursFigures> figures;
    for (const duties::HoursRow& row :
         duties::hoursRows(ledger.catalogue(question.year), records, question)) {
        HoursFigures& branch = figures[row.organization];
        const bool met = row.hours >= row.required;
        ++branch.members;
        branch.membersMet += met ? 1 : 0;
        branch.totalHundredths += row.hours.hundredths();
        branch.committee += row.committee ? 1 : 0;
        branch.committeeMet += row.committee && met ? 1 : 0;
    }
    return figures;
}

std::unordered_map<OrganizationId, qint64> overdueByOrganization(Ledger& ledger,
                                                                 const duties::Records& records,
                                                                 duties::Question question,
                                                                 const Period& quarter) {
    question.within = quarter;
    std::unordered_map<OrganizationId, qint64> overdue;
    for (const duties::DutyResult& result :
         duties::evaluate(ledger.catalogue(question.year), records, question)) {
        if (result.status == duties::Status::overdue && !result.isRegister) ++overdue[result.organization];
    }
    return overdue;
}

bool existedWithin(const Organization& organization, Date first, Date last) {
    return (!organization.establishedOn || *organization.establishedOn <= last) &&
           (!organization.dissolvedOn || first < *organization.dissolvedOn);
}

} // namespace

Result<QuarterlyFigures> quarterlyFigures(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                          const Period& quarter, Date asOf) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    const Date day = std::min(asOf, quarter.last());
    QuarterlyFigures figures{.period = quarter, .asOf = asOf};
    if (day < quarter.first()) return figures; // the quarter has not begun

    const FiguresByOrganization activities =
        figure_repository::activityFigures(ledger.book().connection(), quarter.first(), day);
    duties::Records records = meetingRecords(ledger, root, quarter);
    addHours(records, ledger, root, day, quarter.year());
    duties::Question question{
        .asOf = asOf, .year = quarter.year(), .organizations = {}, .within = {}, .duties = {}};
    question.organizations.emplace();
    for (const Organization* organization : office.subtree(root))
        question.organizations->insert(organization->id);
    const auto overdue = overdueByOrganization(ledger, records, question, quarter);
    question.asOf = day;
    const auto hours = hoursByBranch(ledger, records, question);

    for (const Organization* organization : office.subtree(root)) {
        if (organization->kind == OrganizationKind::group ||
            !existedWithin(*organization, quarter.first(), day))
            continue;
        OrganizationFigures row{
            .code = organization->code, .name = organization->name, .kind = organization->kind};
        row.members = static_cast<qint64>(office.membersOf(organization->id, day).size());
        addActivities(row, office, *organization, activities);
        if (const auto found = overdue.find(organization->id); found != overdue.end())
            row.overdue = found->second;
        if (organization->kind == OrganizationKind::branch) {
            const auto found = hours.find(organization->id);
            row.hours = found == hours.end() ? HoursFigures() : found->second;
        }
        row.term = termFigures(office, organization->id, day);
        figures.organizations.push_back(std::move(row));
    }
    figures.totals = computeTotals(figures.organizations);
    return figures;
}

} // namespace zhibu
