#include "core/usecases/workbench.h"

#include "core/duties/clause.h"
#include "core/usecases/duty_records.h"
#include "core/usecases/owed_items.h"
#include "core/usecases/rights.h"

#include <map>

namespace zhibu {

namespace {

bool isOwed(const duties::DutyResult& result) {
    using duties::Status;
    return !result.isRegister && (result.status == Status::overdue || result.status == Status::due_soon ||
                                  result.status == Status::pending || result.status == Status::attention);
}

int severity(duties::Status status) {
    using duties::Status;
    switch (status) {
    case Status::not_applicable: return 0;
    case Status::met: return 1;
    case Status::pending: return 2;
    case Status::attention: return 3;
    case Status::due_soon: return 4;
    case Status::overdue: return 5;
    }
    return 0;
}

/// One row a duty, or a duty and group where a single branch is looked at; one cell a period.
class Matrix {
public:
    Matrix(const Office& given, bool oneOrganization) : office(given), single(oneOrganization) {}

    void add(const duties::Duty& duty, const duties::DutyResult& result) {
        if (result.isRegister || !result.period) return;
        MatrixRow& row = rowFor(duty, result);
        if (result.status == duties::Status::not_applicable && row.perPerson) return;
        if (result.status != duties::Status::not_applicable) {
            ++row.asked;
            row.met += result.status == duties::Status::met ? 1 : 0;
        }
        if (!row.perPerson) addTo(cellFor(row, *result.period), result);
    }

    std::vector<MatrixRow> rows;

private:
    MatrixRow& rowFor(const duties::Duty& duty, const duties::DutyResult& result) {
        const QString subject = single && result.group ? subjectName(office, result) : QString();
        const auto [place, isNew] = places.emplace(std::pair(result.duty, subject), rows.size());
        if (isNew) {
            rows.push_back({.duty = duty.id,
                            .title = displayName(duty),
                            .subject = subject,
                            .clause = duties::clauseOf(duty),
                            .quote = duty.quote.isEmpty() ? duty.summary : duty.quote,
                            .changedSince = duty.changedSince,
                            .perPerson = isPerPerson(duty),
                            .asked = 0,
                            .met = 0,
                            .cells = {}});
        }
        return rows[place->second];
    }

    static MatrixCell& cellFor(MatrixRow& row, const Period& period) {
        const auto found = std::find_if(row.cells.begin(), row.cells.end(),
                                        [&](const MatrixCell& cell) { return cell.period == period; });
        if (found != row.cells.end()) return *found;
        row.cells.push_back({.period = period});
        return row.cells.back();
    }

    void addTo(MatrixCell& cell, const duties::DutyResult& result) const {
        if (severity(result.status) > severity(cell.status)) cell.status = result.status;
        if (result.status == duties::Status::not_applicable) return;
        ++cell.asked;
        cell.met += result.status == duties::Status::met ? 1 : 0;
        cell.due = result.due;
        if (single && result.actual) cell.count = static_cast<int>(result.actual->hundredths() / 100);
    }

    const Office& office;
    bool single;
    std::map<std::pair<QString, QString>, size_t> places;
};

/// Organisations down, duties across. Results come by organisation, so a row is found once for many of them.
class Grid {
public:
    explicit Grid(const Office& given) : office(given) {}

    void add(const duties::Duty& duty, const duties::DutyResult& result) {
        if (result.isRegister || result.status == duties::Status::not_applicable) return;
        const size_t column = columnOf(duty);
        OfficeGrid::Row& row = rowOf(result.organization);
        if (row.cells.size() <= column) row.cells.resize(column + 1);
        OfficeGrid::Cell& cell = row.cells[column];
        if (severity(result.status) > severity(cell.status)) cell.status = result.status;
        ++cell.asked;
        cell.met += result.status == duties::Status::met ? 1 : 0;
        cell.overdue += result.status == duties::Status::overdue ? 1 : 0;
        row.overdue += result.status == duties::Status::overdue ? 1 : 0;
    }

    OfficeGrid take() {
        for (OfficeGrid::Row& row : grid.rows)
            row.cells.resize(grid.columns.size());
        return std::move(grid);
    }

private:
    size_t columnOf(const duties::Duty& duty) {
        const auto [place, isNew] = columns.emplace(duty.id, grid.columns.size());
        if (isNew)
            grid.columns.push_back({duty.id, displayName(duty), duties::clauseOf(duty),
                                    duty.quote.isEmpty() ? duty.summary : duty.quote});
        return place->second;
    }

    OfficeGrid::Row& rowOf(const OrganizationId& id) {
        if (grid.rows.empty() || grid.rows.back().organization != id) {
            const Organization* organization = office.organization(id);
            grid.rows.push_back({.organization = id,
                                 .name = organization ? organization->name : QString(),
                                 .cells = {},
                                 .overdue = 0});
        }
        return grid.rows.back();
    }

    const Office& office;
    OfficeGrid grid;
    std::map<QString, size_t> columns;
};

HoursSummary hoursSummary(const std::vector<duties::HoursRow>& rows) {
    HoursSummary summary;
    for (const duties::HoursRow& row : rows) {
        if (row.status == duties::Status::not_applicable) continue;
        const bool met = row.hours >= row.required;
        (row.committee ? summary.committee : summary.members) += 1;
        if (met) (row.committee ? summary.committeeMet : summary.membersMet) += 1;
        (row.committee ? summary.committeeHours : summary.memberHours) = row.required.toString();
        if (!met)
            summary.gaps.push_back(
                {row.name, row.hours,
                 CreditHours::ofHundredths(row.required.hundredths() - row.hours.hundredths())});
    }
    std::stable_sort(summary.gaps.begin(), summary.gaps.end(),
                     [](const auto& a, const auto& b) { return a.missing > b.missing; });
    constexpr size_t shown = 5;
    if (summary.gaps.size() > shown) summary.gaps.resize(shown);
    return summary;
}

void sortByDue(std::vector<OwedItem>& items) {
    // What has no due date is a matter of structure: it stands last.
    std::stable_sort(items.begin(), items.end(), [](const OwedItem& a, const OwedItem& b) {
        if (a.result.due.has_value() != b.result.due.has_value()) return a.result.due.has_value();
        return a.result.due < b.result.due;
    });
}

} // namespace

std::vector<TermLine> termLines(const Office& office, const OrganizationId& root, Date day) {
    std::vector<TermLine> lines;
    for (const Organization* organization : office.subtree(root)) {
        const Term* term = office.runningTerm(organization->id, day);
        if (!term) continue;
        const SeatCount seats = office.seats(*term, day);
        TermLine line{.organization = organization->id,
                      .organizationName = organization->name,
                      .number = term->number,
                      .electedOn = term->electedOn,
                      .dueOn = term->dueOn(),
                      .daysLeft = day.daysTo(term->dueOn()),
                      .approved = term->approvedSeats,
                      .posts = seats.posts,
                      .filled = static_cast<int>(seats.holders.size()),
                      .openSeats = {}};
        for (const Vacancy& vacancy : seats.vacancies) {
            if (vacancy.isOpenOn(day))
                line.openSeats.push_back({vacancy.position, vacancy.openedOn, day.daysTo(vacancy.dueOn())});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<Workbench> workbench(Ledger& ledger, const Actor& actor, const OrganizationId& organization, Date asOf,
                            int year) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const duties::Records& records = dutyRecords(ledger, organization, asOf, year);
    const duties::Question question = questionOf(ledger, {organization, true, asOf, year});
    const Office& office = ledger.office();
    const Organization* chosen = office.organization(organization);
    OwedItems list(ledger);
    const bool single = chosen && chosen->kind == OrganizationKind::branch;
    Matrix matrix(office, single);
    Grid grid(office);
    for (const duties::DutyResult& result : duties::evaluate(ledger.catalogue(year), records, question)) {
        const duties::Duty* duty = ledger.catalogue(year).find(result.duty);
        if (!duty) continue;
        matrix.add(*duty, result);
        if (!single) grid.add(*duty, result);
        if (isOwed(result)) list.add(*duty, result);
    }
    Workbench bench{
        .asOf = asOf, .year = year, .owed = std::move(list.owed), .explained = std::move(list.explained)};
    sortByDue(bench.owed);
    for (const OwedItem& item : bench.owed) {
        bench.overdue += item.result.status == duties::Status::overdue ? 1 : 0;
        bench.dueSoon += item.result.status == duties::Status::due_soon ? 1 : 0;
    }
    bench.matrix = std::move(matrix.rows);
    bench.grid = grid.take();
    bench.hours = hoursSummary(duties::hoursRows(ledger.catalogue(year), records, question));
    bench.terms = termLines(office, organization, asOf);
    const Period period = Period::ofYear(year);
    if (auto recent = activityList(ledger, actor,
                                   {.root = organization,
                                    .from = period.first(),
                                    .to = std::min(asOf, period.last()),
                                    .newestFirst = true,
                                    .limit = 8}))
        bench.recent = std::move(*recent);
    return bench;
}

} // namespace zhibu
