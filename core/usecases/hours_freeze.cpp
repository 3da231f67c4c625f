#include "core/usecases/hours_freeze.h"

#include "core/storage/hours_freeze_repository.h"
#include "core/usecases/duty_records.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct HoursFreezeText {
    Q_DECLARE_TR_FUNCTIONS(HoursFreeze)
};

bool isKeptBranch(const Organization& organization) {
    return organization.kind == OrganizationKind::branch && organization.origin == Origin::kept;
}

using Figures = std::map<MemberId, HoursFreeze::Figure>;

std::unordered_map<OrganizationId, Figures> figuresByBranch(const std::vector<duties::HoursRow>& rows) {
    std::unordered_map<OrganizationId, Figures> branches;
    for (const duties::HoursRow& row : rows) {
        const bool exempt = row.status == duties::Status::not_applicable;
        branches[row.organization].insert(
            {row.member, {row.hours.hundredths(), exempt ? 0 : row.required.hundredths()}});
    }
    return branches;
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
                   HoursFreezeText::tr("The hours of %1 are frozen since %2. Say why they are amended.")
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

namespace {

std::vector<HoursFreeze> freshFreezes(Ledger& ledger, const OrganizationId& root, int year) {
    const Date today = ledger.clock().today();
    auto figures = figuresByBranch(uncheckedHoursRows(ledger, {root, true, lastDayFor(year, today), year}));
    const FrozenYears frozen(ledger);
    std::vector<HoursFreeze> fresh;
    for (const Organization* organization : ledger.office().subtree(root)) {
        if (!isKeptBranch(*organization) || frozen.ofOrganization(organization->id, year)) continue;
        const auto found = figures.find(organization->id);
        if (found == figures.end()) continue;
        fresh.push_back({.id = ledger.book().ids().next<FreezeId>(),
                         .organization = organization->id,
                         .year = year,
                         .frozenOn = today,
                         .figures = std::move(found->second)});
    }
    return fresh;
}

} // namespace

Result<int> freezeHours(Ledger& ledger, const Actor& actor, const OrganizationId& root, int year,
                        const ProgressSink& progress, const std::stop_token& stop) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    if (ledger.clock().today() < *Date::of(year, 12, 1))
        return Problem{u"year"_s, u"freeze.early"_s,
                       HoursFreezeText::tr("The hours of %1 can be frozen from 1 December %1 on.").arg(year)};
    int frozen = 0;
    // Counted while nobody else can write, so that nothing slips in between the figures and their freeze.
    const auto freeze = [&](Transaction& transaction) -> Problems {
        const std::vector<HoursFreeze> fresh = freshFreezes(ledger, root, year);
        if (fresh.empty())
            return {{u"year"_s, u"freeze.nothing"_s,
                     HoursFreezeText::tr("There is no branch here whose hours of %1 could still be frozen.")
                         .arg(year)}};
        for (const HoursFreeze& each : fresh) {
            hours_freeze_repository::insert(transaction, each);
            tell(progress, ++frozen, static_cast<qint64>(fresh.size()));
            if (stop.stop_requested())
                return {
                    {u"year"_s, u"freeze.stopped"_s, HoursFreezeText::tr("Stopped; nothing was frozen.")}};
        }
        return {};
    };
    const Problems problems = ledger.book().change(
        actor, {u"hours.freeze"_s, HoursFreezeText::tr("Freeze the hours of %1").arg(year)}, freeze);
    if (!problems.empty()) return problems;
    ledger.book().clearUndo(); // what was reported is not taken back in passing
    return frozen;
}

Problems liftFreeze(Ledger& ledger, const Actor& actor, const OrganizationId& root, int year,
                    const QString& reason) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return {*refusal};
    if (reason.trimmed().isEmpty())
        return {{u"reason"_s, u"reason.missing"_s, HoursFreezeText::tr("Say why the year is opened again.")}};
    std::vector<HoursFreeze> going = hours_freeze_repository::all(ledger.book().connection(), year);
    std::erase_if(going, [&](const HoursFreeze& freeze) {
        return !ledger.office().isAtOrBelow(freeze.organization, root);
    });
    if (going.empty())
        return {{u"year"_s, u"freeze.none"_s,
                 HoursFreezeText::tr("The hours of %1 are not frozen here.").arg(year)}};
    const Problems problems =
        ledger.book().change(actor,
                             {.verb = u"hours.unfreeze"_s,
                              .title = HoursFreezeText::tr("Open the hours of %1 again").arg(year),
                              .note = reason.trimmed()},
                             [&](Transaction& transaction) {
                                 for (const HoursFreeze& freeze : going)
                                     hours_freeze_repository::remove(transaction, freeze.id);
                                 return Problems();
                             });
    if (problems.empty()) ledger.book().clearUndo();
    return problems;
}

namespace {

std::vector<FreezeState::Difference>
differencesOf(const Office& office, const HoursFreeze& freeze,
              const std::unordered_map<MemberId, figure_repository::HoursRow>& now) {
    std::vector<FreezeState::Difference> differences;
    for (const auto& [id, figure] : freeze.figures) {
        const auto found = now.find(id);
        const CreditHours hours = found == now.end() ? CreditHours() : tallyOf(found->second).total();
        if (hours.hundredths() == figure.hours) continue;
        const Member* member = office.member(id);
        differences.push_back({id, member ? member->number : QString(), member ? member->name : QString(),
                               CreditHours::ofHundredths(figure.hours), hours});
    }
    std::ranges::sort(differences, {}, &FreezeState::Difference::number);
    return differences;
}

std::vector<MemberId> membersOf(const std::vector<HoursFreeze>& frozen) {
    std::vector<MemberId> members;
    for (const HoursFreeze& freeze : frozen) {
        for (const auto& [member, figure] : freeze.figures)
            members.push_back(member);
    }
    return members;
}

} // namespace

Result<std::vector<FreezeState>> freezeStates(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                              int year) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    const Office& office = ledger.office();
    Connection& connection = ledger.book().connection();
    std::vector<HoursFreeze> frozen = hours_freeze_repository::all(connection, year);
    std::erase_if(frozen,
                  [&](const HoursFreeze& freeze) { return !office.isAtOrBelow(freeze.organization, root); });
    std::vector<FreezeState> states;
    if (frozen.empty()) return states;
    // Asked once for all: a city's are hundreds of branches.
    const auto now = figure_repository::hours(connection, year, lastDayFor(year, ledger.clock().today()),
                                              membersOf(frozen));
    for (const HoursFreeze& freeze : frozen)
        states.push_back({.organization = freeze.organization,
                          .name = office.nameOf(freeze.organization),
                          .frozenOn = freeze.frozenOn,
                          .members = static_cast<int>(freeze.figures.size()),
                          .changes = hours_freeze_repository::changes(connection, freeze.id),
                          .differences = differencesOf(office, freeze, now)});
    std::ranges::sort(
        states, {}, [&](const FreezeState& state) { return office.organization(state.organization)->code; });
    return states;
}

} // namespace zhibu
