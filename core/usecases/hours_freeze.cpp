#include "core/usecases/hours_freeze.h"

#include "core/storage/hours_freeze_repository.h"
#include "core/usecases/duty_records.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HoursFreeze)
};

bool isKeptBranch(const Organization& organization) {
    return organization.kind == OrganizationKind::branch && organization.origin == Origin::kept;
}

std::map<MemberId, HoursFreeze::Figure> figuresOf(const std::vector<duties::HoursRow>& rows,
                                                  const OrganizationId& branch) {
    std::map<MemberId, HoursFreeze::Figure> figures;
    for (const duties::HoursRow& row : rows) {
        if (row.organization != branch) continue;
        const bool exempt = row.status == duties::Status::not_applicable;
        figures.insert({row.member, {row.hours.hundredths(), exempt ? 0 : row.required.hundredths()}});
    }
    return figures;
}

Date lastDayFor(int year, Date today) {
    return std::min(today, Period::ofYear(year).last());
}

} // namespace

FrozenYears::FrozenYears(Connection& connection, const Office& office)
    : structure(office), list(hours_freeze_repository::all(connection)) {}

FrozenYears::FrozenYears(Ledger& ledger) : FrozenYears(ledger.book().connection(), ledger.office()) {}

const HoursFreeze* FrozenYears::ofMember(const MemberId& member, int year) const {
    for (const HoursFreeze& freeze : list) {
        if (freeze.year == year && freeze.figures.contains(member)) return &freeze;
    }
    return nullptr;
}

const HoursFreeze* FrozenYears::ofOrganization(const OrganizationId& organization, int year) const {
    for (const HoursFreeze& freeze : list) {
        if (freeze.year == year && structure.isAtOrBelow(organization, freeze.organization)) return &freeze;
    }
    return nullptr;
}

FrozenAmendments::FrozenAmendments(Ledger& ledger, const QString& reason)
    : frozen(ledger), reported(ledger.book().connection()), why(reason.trimmed()) {}

std::optional<Problem> FrozenAmendments::keep(const HoursFreeze* freeze, const QString& what) {
    if (!freeze) return std::nullopt;
    list.emplace_back(freeze, what);
    if (!why.isEmpty()) return std::nullopt;
    return Problem{u"reason"_s, u"year.frozen"_s,
                   Text::tr("The hours of %1 are frozen since %2. Say why they are amended.")
                       .arg(freeze->year)
                       .arg(freeze->frozenOn.toIso())};
}

std::optional<Problem> FrozenAmendments::touch(const MemberId& member, int year, const QString& what) {
    return keep(frozen.ofMember(member, year), what);
}

std::optional<Problem> FrozenAmendments::touch(const Activity& activity, const QString& what) {
    if (auto refusal = refusedBy(activity.heldOn)) return refusal;
    if (!activity.creditHours || activity.creditHours->hundredths() == 0) return std::nullopt;
    return keep(frozen.ofOrganization(activity.organization, activity.heldOn.year()), what);
}

void FrozenAmendments::note(Transaction& transaction) const {
    for (const auto& [freeze, what] : list)
        hours_freeze_repository::insert(transaction,
                                        FrozenChange{transaction.ids.next<FrozenChangeId>(), freeze->id,
                                                     transaction.clock.today(), what, why});
}

Result<int> freezeHours(Ledger& ledger, const Actor& actor, const OrganizationId& root, int year) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const Date today = ledger.clock().today();
    if (today < *Date::of(year, 12, 1))
        return Problem{u"year"_s, u"freeze.early"_s,
                       Text::tr("The hours of %1 can be frozen from 1 December %1 on.").arg(year)};
    const auto rows = hoursRows(ledger, actor, {root, true, lastDayFor(year, today), year});
    if (!rows) return rows.problems();
    const FrozenYears frozen(ledger);
    std::vector<HoursFreeze> fresh;
    for (const Organization* organization : ledger.office().subtree(root)) {
        if (!isKeptBranch(*organization) || frozen.ofOrganization(organization->id, year)) continue;
        HoursFreeze freeze{.id = ledger.book().ids().next<FreezeId>(),
                           .organization = organization->id,
                           .year = year,
                           .frozenOn = today,
                           .figures = figuresOf(*rows, organization->id)};
        if (!freeze.figures.empty()) fresh.push_back(std::move(freeze));
    }
    if (fresh.empty())
        return Problem{
            u"year"_s, u"freeze.nothing"_s,
            Text::tr("There is no branch here whose hours of %1 could still be frozen.").arg(year)};
    const Problems problems =
        ledger.book().change(actor, {u"hours.freeze"_s, Text::tr("Freeze the hours of %1").arg(year)},
                             [&](Transaction& transaction) {
                                 for (const HoursFreeze& freeze : fresh)
                                     hours_freeze_repository::insert(transaction, freeze);
                                 return Problems();
                             });
    if (!problems.empty()) return problems;
    ledger.book().clearUndo(); // what was reported is not taken back in passing
    return static_cast<int>(fresh.size());
}

Problems liftFreeze(Ledger& ledger, const Actor& actor, const OrganizationId& root, int year,
                    const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return {*refusal};
    if (reason.trimmed().isEmpty())
        return {{u"reason"_s, u"reason.missing"_s, Text::tr("Say why the year is opened again.")}};
    std::vector<HoursFreeze> going = hours_freeze_repository::all(ledger.book().connection(), year);
    std::erase_if(going, [&](const HoursFreeze& freeze) {
        return !ledger.office().isAtOrBelow(freeze.organization, root);
    });
    if (going.empty())
        return {{u"year"_s, u"freeze.none"_s, Text::tr("The hours of %1 are not frozen here.").arg(year)}};
    const Problems problems =
        ledger.book().change(actor,
                             {.verb = u"hours.unfreeze"_s,
                              .title = Text::tr("Open the hours of %1 again").arg(year),
                              .note = reason.trimmed()},
                             [&](Transaction& transaction) {
                                 for (const HoursFreeze& freeze : going)
                                     hours_freeze_repository::remove(transaction, freeze.id);
                                 return Problems();
                             });
    if (problems.empty()) ledger.book().clearUndo();
    return problems;
}

Result<std::vector<FreezeState>> freezeStates(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                              int year) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    Connection& connection = ledger.book().connection();
    const Date day = lastDayFor(year, ledger.clock().today());
    std::vector<FreezeState> states;
    for (const HoursFreeze& freeze : hours_freeze_repository::all(connection, year)) {
        if (!office.isAtOrBelow(freeze.organization, root)) continue;
        FreezeState state{.organization = freeze.organization,
                          .name = office.nameOf(freeze.organization),
                          .frozenOn = freeze.frozenOn,
                          .members = static_cast<int>(freeze.figures.size()),
                          .changes = hours_freeze_repository::changes(connection, freeze.id)};
        std::vector<MemberId> members;
        for (const auto& [member, figure] : freeze.figures)
            members.push_back(member);
        const auto now = figure_repository::hours(connection, year, day, members);
        for (const auto& [id, figure] : freeze.figures) {
            const auto found = now.find(id);
            const CreditHours hours = found == now.end() ? CreditHours() : tallyOf(found->second).total();
            if (hours.hundredths() == figure.hours) continue;
            const Member* member = office.member(id);
            state.differences.push_back({id, member ? member->number : QString(),
                                         member ? member->name : QString(),
                                         CreditHours::ofHundredths(figure.hours), hours});
        }
        std::ranges::sort(state.differences, {}, &FreezeState::Difference::number);
        states.push_back(std::move(state));
    }
    std::ranges::sort(
        states, {}, [&](const FreezeState& state) { return office.organization(state.organization)->code; });
    return states;
}

} // namespace zhibu
