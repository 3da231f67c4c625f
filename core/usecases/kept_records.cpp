#include "core/usecases/kept_records.h"

#include "core/storage/training_repository.h"
#include "core/usecases/coverage.h"
#include "core/usecases/duty_records.h"

namespace zhibu {

namespace {

// Past this many records a pass over the year is quicker than one by one.
constexpr size_t few = 300;
// Two years side by side, and one more day or organisation.
constexpr size_t keptAtMost = 3;

// Kinds that count by 所属年度: their records may have been held in the year after.
ActivityKinds yearKinds(const duties::Catalogue& catalogue) {
    ActivityKinds kinds;
    for (const duties::Duty& duty : catalogue.duties()) {
        if (!duty.isByYear()) continue;
        for (const ActivityKind kind : std::get<duties::CadenceCheck>(duty.check).kinds.values())
            kinds.insert(kind);
    }
    return kinds;
}

bool belongsToYear(const figure_repository::ActivityRow& row, int year, const ActivityKinds& countedByYear) {
    if (row.heldOn.year() == year) return true;
    return row.kinds.intersects(countedByYear) && (row.forYear == year || row.forYear == year - 1);
}

} // namespace

const duties::Records& KeptRecords::of(const OrganizationId& asked, Date asOf, int year) {
    if (const duties::Records* known = ifKept(asked, asOf, year)) return *known;
    return read(widest(asked), asOf, year).records;
}

const duties::Records* KeptRecords::ifKept(const OrganizationId& asked, Date asOf, int year) {
    bringUpToDate();
    const OrganizationId root = widest(asked);
    for (auto found = kept.begin(); found != kept.end(); ++found) {
        if (found->root != root || found->asOf != asOf || found->year != year) continue;
        kept.splice(kept.begin(), kept, found);
        kept.front().records.coverage = coverage(ledger); // small; files come in without touching records
        return &kept.front().records;
    }
    return nullptr;
}

// All that hangs together with the book's own organisation is kept as one, so that every part of it is there.
OrganizationId KeptRecords::widest(const OrganizationId& root) const {
    const Office& office = ledger.office();
    const Organization* top = &ledger.home();
    while (top->parent && office.organization(*top->parent))
        top = office.organization(*top->parent);
    return office.isAtOrBelow(root, top->id) ? top->id : root;
}

KeptRecords::Kept& KeptRecords::read(const OrganizationId& root, Date asOf, int year) {
    kept.push_front(
        {.root = root, .asOf = asOf, .year = year, .records = {.office = ledger.office()}, .places = {}});
    Kept& fresh = kept.front();
    if (kept.size() > keptAtMost) kept.pop_back();
    for (auto& row : figure_repository::activities(ledger.book().connection(), root, Period::ofYear(year),
                                                   yearKinds(ledger.catalogue(year)))) {
        fresh.places.emplace(row.id, fresh.records.activities.size());
        fresh.records.activities.push_back(factOf(std::move(row)));
    }
    readHours(fresh, {});
    fresh.records.coverage = coverage(ledger);
    fresh.records.exemptions = training_repository::exemptions(ledger.book().connection());
    return fresh;
}

void KeptRecords::readHours(Kept& part, const std::vector<MemberId>& members) const {
    const Date until = std::min(part.asOf, Period::ofYear(part.year).last());
    if (members.empty()) part.records.hours.clear();
    for (const MemberId& member : members)
        part.records.hours.erase(member);
    for (const auto& [member, row] :
         figure_repository::hours(ledger.book().connection(), part.year, until, members))
        part.records.hours.emplace(member, tallyOf(row));
}

void KeptRecords::readAgain(Kept& part, const ActivityId& activity) {
    auto& activities = part.records.activities;
    if (const auto old = part.places.find(activity); old != part.places.end()) {
        const size_t place = old->second;
        part.places.erase(old);
        if (place + 1 != activities.size()) {
            std::swap(activities[place], activities.back()); // their order means nothing
            part.places[activities[place].id] = place;
        }
        activities.pop_back();
    }
    auto row = figure_repository::activity(ledger.book().connection(), activity);
    if (!row || !belongsToYear(*row, part.year, yearKinds(ledger.catalogue(part.year)))) return;
    if (!ledger.office().isAtOrBelow(row->organization, part.root)) return;
    part.places.emplace(activity, activities.size());
    activities.push_back(factOf(std::move(*row)));
}

void KeptRecords::bringUpToDate() {
    if (touched.nothing()) return;
    const Touched changes = std::exchange(touched, {});
    if (changes.everything || changes.activities.size() > few) {
        kept.clear();
        return;
    }
    std::unordered_set<MemberId> members = changes.members;
    for (const ActivityId& activity : changes.activities) {
        for (const MemberId& member : figure_repository::attendees(ledger.book().connection(), activity))
            members.insert(member);
    }
    for (Kept& part : kept) {
        for (const ActivityId& activity : changes.activities)
            readAgain(part, activity);
        if (changes.allHours || members.size() > few)
            readHours(part, {});
        else if (!members.empty())
            readHours(part, {members.begin(), members.end()});
    }
}

void KeptRecords::touchCredit(const ChangedRow& row) {
    const auto member = figure_repository::memberOfCredit(ledger.book().connection(), row.key);
    // Of a credit that is gone, or that was somebody else's, nobody knows any more whose it was.
    if (row.change == RowChange::inserted && member)
        touched.members.insert(*member);
    else
        touched.allHours = true;
}

void KeptRecords::touch(const ChangedRow& row) {
    static const QSet<QByteArray> ofActivities{"activity", "activity_kind", "activity_facet", "attendance"};
    if (row.table == "organization" || row.table == "duty_setting" || row.table == "hours_exemption")
        touched.everything = true;
    if (row.table == "training_credit") touchCredit(row);
    if (!ofActivities.contains(row.table)) return;
    const auto activity = ActivityId::fromBytes(row.key);
    const auto member = row.table == "attendance" ? MemberId::fromBytes(row.secondKey) : std::nullopt;
    if (!activity || (row.table == "attendance" && !member)) {
        touched.everything = true;
        return;
    }
    touched.activities.insert(*activity);
    if (member) touched.members.insert(*member);
}

void KeptRecords::follow(const ChangeNotice& notice) {
    if (notice.everything) touched.everything = true;
    if (kept.empty() || touched.everything) return;
    for (const ChangedRow& row : notice.rows)
        touch(row);
}

} // namespace zhibu
