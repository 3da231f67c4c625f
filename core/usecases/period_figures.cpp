#include "core/usecases/period_figures.h"

#include "core/usecases/coverage.h"
#include "core/usecases/duty_records.h"

namespace zhibu {

namespace {

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

bool existedWithin(const Organization& organization, Date first, Date last) {
    return (!organization.establishedOn || *organization.establishedOn <= last) &&
           (!organization.dissolvedOn || first < *organization.dissolvedOn);
}

/// What the duties of a period come to.
class DutyTallies {
public:
    DutyTallies(const duties::Catalogue& catalogue, const duties::Records& records,
                const duties::Question& question) {
        for (duties::DutyResult& result : duties::evaluate(catalogue, records, question)) {
            if (result.isRegister) continue;
            if (result.status == duties::Status::met) ++met[result.organization];
            if (result.status == duties::Status::overdue) overdue.push_back(std::move(result));
        }
        for (const duties::DutyResult& result : overdue)
            ++late[result.organization];
    }

    void addTo(OrganizationFigures& row, const OrganizationId& id) const {
        if (const auto found = met.find(id); found != met.end()) row.dutiesMet = found->second;
        if (const auto found = late.find(id); found != late.end()) row.overdue = found->second;
    }

    std::vector<duties::DutyResult> overdue;

private:
    std::unordered_map<OrganizationId, qint64> met;
    std::unordered_map<OrganizationId, qint64> late;
};

using CoverageOf = std::unordered_map<OrganizationId, duties::Coverage>;

/// Its figures row by row, from what was read for all of them.
class Rows {
public:
    Rows(const Office& given, const Period& asked, Date asOfDay, const HeldActivities& activities)
        : office(given)
        , period(asked)
        , asOf(asOfDay)
        , day(std::min(asOfDay, asked.last()))
        , held(activities)
        , members(given.memberCounts(day)) {}

    void add(PeriodFigures& figures, const Organization& organization, const DutyTallies& duties,
             const std::unordered_map<OrganizationId, HoursFigures>& hours, WithTerms terms,
             const CoverageOf& coverageOf) const {
        if (organization.kind == OrganizationKind::group || !existedWithin(organization, period.first(), day))
            return;
        OrganizationFigures row{
            .code = organization.code, .name = organization.name, .kind = organization.kind};
        const auto limits = coverageOf.find(organization.id);
        if (limits != coverageOf.end() && period.kind() == PeriodKind::quarter &&
            !limits->second.isHere(period)) {
            if (!limits->second.asks(period)) return; // nobody asked for it, and nothing of it is known
            row.reported = !limits->second.isUnreported(period, asOf);
        }
        if (!row.reported) {
            figures.organizations.push_back(std::move(row));
            return;
        }
        if (const auto found = members.find(organization.id); found != members.end())
            row.members = found->second;
        addActivities(row, organization);
        duties.addTo(row, organization.id);
        if (organization.kind == OrganizationKind::branch) {
            const auto found = hours.find(organization.id);
            row.hours = found == hours.end() ? HoursFigures() : found->second;
        }
        if (terms == WithTerms::yes) row.term = termFigures(office, organization.id, day);
        figures.organizations.push_back(std::move(row));
    }

private:
    // What its groups held belongs to a branch's row.
    void addActivities(OrganizationFigures& row, const Organization& organization) const {
        held.addTo(row, organization.id, period.first(), day);
        if (organization.kind != OrganizationKind::branch) return;
        for (const Organization* child : office.children(organization.id)) {
            if (child->kind == OrganizationKind::group) held.addTo(row, child->id, period.first(), day);
        }
    }

    const Office& office;
    const Period& period;
    Date asOf;
    Date day;
    const HeldActivities& held;
    std::unordered_map<OrganizationId, qint64> members;
};

/// Hours, duties and everything read so far become rows.
EvaluatedPeriod evaluated(Ledger& ledger, const OrganizationId& root, const Period& period, Date asOf,
                          const HeldActivities& held, const duties::Records& records,
                          const duties::HoursOf& hoursOf, WithTerms terms) {
    EvaluatedPeriod made{.figures = {.period = period, .asOf = asOf}};
    const Date day = made.figures.day();
    const duties::Catalogue& catalogue = ledger.catalogue(period.year());
    duties::Question question =
        questionOf(ledger, {.organization = root, .below = true, .asOf = asOf, .year = period.year()});
    question.within = period;
    DutyTallies duties(catalogue, records, question);
    question.asOf = day;
    const auto hours = duties::hoursSums(catalogue, ledger.office(), question, hoursOf);
    const Rows rows(ledger.office(), period, asOf, held);
    for (const Organization* organization : ledger.office().subtree(root))
        rows.add(made.figures, *organization, duties, hours, terms, records.coverage);
    made.figures.totals = computeTotals(made.figures.organizations);
    made.overdue = std::move(duties.overdue);
    return made;
}

/// Whoever belongs to it on either day, each once.
std::vector<MemberId> peopleOf(const Office& office, const OrganizationId& root, Date earlier, Date later) {
    std::unordered_set<MemberId> people;
    for (const Date day : {earlier, later}) {
        for (const Membership* membership : office.membershipsOn(day)) {
            if (office.isAtOrBelow(membership->branch, root)) people.insert(membership->member);
        }
    }
    return {people.begin(), people.end()};
}

} // namespace

HeldActivities::HeldActivities(Connection& connection, const OrganizationId& root, Date first, Date last)
    : begin(first), activities(figure_repository::heldActivities(connection, root, first, last)) {
    const size_t count = placeOf(last) + 1;
    for (const figure_repository::HeldActivity& each : activities) {
        std::vector<Month>& list = months[each.organization];
        if (list.empty()) list.resize(count);
        Month& month = list[placeOf(each.heldOn)];
        ++month.figures.activities;
        for (const ActivityKind kind : each.kinds.values())
            ++month.figures.counts[static_cast<size_t>(kind)];
        month.lateEntries += lateEntryDays(each.heldOn, each.enteredOn) ? 1 : 0;
        if (each.kinds.contains(ActivityKind::talk)) continue;
        month.expected += each.expected;
        month.present += each.present;
    }
}

size_t HeldActivities::placeOf(Date day) const {
    return static_cast<size_t>((day.year() - begin.year()) * 12 + day.month() - begin.month());
}

void HeldActivities::addTo(OrganizationFigures& row, const OrganizationId& holder, Date first,
                           Date last) const {
    const size_t from = placeOf(first);
    row.months.resize(placeOf(last) - from + 1);
    const auto found = months.find(holder);
    if (found == months.end()) return;
    for (size_t i = 0; i < row.months.size(); ++i) {
        const Month& month = found->second[from + i];
        for (size_t kind = 0; kind < activityKindCount; ++kind) {
            row.months[i].counts[kind] += month.figures.counts[kind];
            row.counts[kind] += month.figures.counts[kind];
        }
        row.months[i].activities += month.figures.activities;
        row.activities += month.figures.activities;
        row.expected += month.expected;
        row.present += month.present;
        row.lateEntries += month.lateEntries;
    }
}

std::vector<duties::ActivityFact> HeldActivities::factsOf(const Period& quarter) const {
    const Date first = quarter.first();
    const Date last = quarter.last();
    std::vector<duties::ActivityFact> facts;
    for (const figure_repository::HeldActivity& each : activities) {
        if (each.heldOn < first || last < each.heldOn) continue;
        facts.push_back({.id = each.id,
                         .organization = each.organization,
                         .kinds = each.kinds,
                         .heldOn = each.heldOn,
                         .forYear = each.heldOn.year(),
                         .facets = each.facets});
    }
    return facts;
}

PeriodHours::PeriodHours(Ledger& ledger, const OrganizationId& root, Date earlier, Date later)
    : earlierDay(earlier), laterDay(later) {
    const std::vector<MemberId> people = peopleOf(ledger.office(), root, earlier, later);
    Connection& connection = ledger.book().connection();
    const bool sameYear = earlier.year() == later.year();
    ofLaterYear = figure_repository::hoursOnTwoDays(connection, sameYear ? earlier : later, later, people);
    if (!sameYear) ofEarlierYear = figure_repository::hoursOnTwoDays(connection, earlier, earlier, people);
}

duties::HoursOf PeriodHours::on(Date day) const {
    const bool isLater = day == laterDay;
    const bool isOtherYear = !isLater && earlierDay.year() != laterDay.year();
    const Sums& sums = isOtherYear ? ofEarlierYear : ofLaterYear;
    return [&sums, isLater](const MemberId& member) {
        const auto found = sums.find(member);
        if (found == sums.end()) return duties::Amount();
        return duties::Amount::ofHundredths(isLater ? found->second.later : found->second.earlier);
    };
}

EvaluatedPeriod evaluatedQuarter(Ledger& ledger, const OrganizationId& root, const Period& quarter, Date asOf,
                                 const HeldActivities& held, const PeriodHours& hours, WithTerms terms) {
    const duties::Records records{
        .office = ledger.office(), .activities = held.factsOf(quarter), .coverage = coverage(ledger)};
    return evaluated(ledger, root, quarter, asOf, held, records, hours.on(std::min(asOf, quarter.last())),
                     terms);
}

EvaluatedPeriod evaluatedYear(Ledger& ledger, const OrganizationId& root, const Period& year, Date asOf,
                              const HeldActivities& held, WithTerms terms) {
    const duties::Records& records = dutyRecords(ledger, root, asOf, year.year());
    const auto hoursOf = [&records](const MemberId& member) {
        const auto found = records.hours.find(member);
        return found == records.hours.end() ? duties::Amount() : found->second.total();
    };
    return evaluated(ledger, root, year, asOf, held, records, hoursOf, terms);
}

} // namespace zhibu
