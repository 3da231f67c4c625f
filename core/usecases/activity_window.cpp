#include "core/usecases/activity_window.h"

#include "core/storage/activity_list_repository.h"
#include "core/storage/activity_order.h"
#include "core/usecases/rights.h"

namespace zhibu {

namespace {

constexpr int blockSize = 64;
constexpr size_t mostBlocks = 32;
constexpr int shownFirst = 4 * blockSize;

ActivityRow rowFrom(const activity_list_repository::Row& stored, const Office& office) {
    ActivityRow row{.id = stored.id,
                    .organization = stored.organization,
                    .organizationCode = {},
                    .organizationName = {},
                    .heldOn = stored.heldOn,
                    .kinds = stored.kinds,
                    .topic = stored.topic,
                    .expected = stored.expected,
                    .present = stored.present,
                    .lateByDays = {},
                    .imported = stored.imported};
    if (const Organization* organization = office.organization(stored.organization)) {
        row.organizationCode = organization->code;
        row.organizationName =
            organization->shortName.isEmpty() ? organization->name : organization->shortName;
    }
    row.lateByDays = lateEntryDays(stored.heldOn, stored.enteredOn);
    return row;
}

} // namespace

ActivityWindow::ActivityWindow(Ledger& book, Actor who) : ledger(book), actor(std::move(who)) {}

ActivityWindow::~ActivityWindow() = default;

Problems ActivityWindow::show(const Filter& wanted) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return {*refusal};
    if (!order || wanted.trashed != filter.trashed)
        order = std::make_unique<ActivityOrder>(ledger.book().connection(), wanted.trashed);
    filter = wanted;
    blocks.clear();
    if (leavesAll()) {
        ids = order->newest(shownFirst);
        total = static_cast<int>(order->total());
    } else {
        readAll();
        total = static_cast<int>(ids.size());
    }
    return {};
}

bool ActivityWindow::leavesAll() const {
    if (filter.from || filter.to || !filter.kinds.empty() || !filter.text.trimmed().isEmpty()) return false;
    const std::vector<Organization>& all = ledger.office().organizations();
    return !filter.root || std::all_of(all.begin(), all.end(), [this](const Organization& organization) {
        return organization.origin == Origin::reference ||
               ledger.office().isAtOrBelow(organization.id, *filter.root);
    });
}

void ActivityWindow::complete() const {
    if (std::ssize(ids) < total) readAll();
}

void ActivityWindow::readAll() const {
    ActivityOrder::Filter asked{
        .from = filter.from, .to = filter.to, .kinds = filter.kinds, .text = filter.text};
    if (filter.root && !leavesAll()) {
        asked.organizations.emplace();
        for (const Organization* organization : ledger.office().subtree(*filter.root))
            asked.organizations->push_back(organization->id);
    }
    ids = order->matching(asked);
}

Problems ActivityWindow::refresh() {
    order.reset();
    return show(Filter(filter));
}

void ActivityWindow::prepare() {
    if (!order) return;
    order->prepareForText();
    complete();
}

std::optional<ActivityId> ActivityWindow::idAt(int index) const {
    if (index >= std::ssize(ids)) complete();
    if (index < 0 || index >= std::ssize(ids)) return std::nullopt;
    return ids[static_cast<size_t>(index)];
}

const std::vector<ActivityId>& ActivityWindow::shown() const {
    complete();
    return ids;
}

const ActivityRow* ActivityWindow::row(int index) const {
    // Between a commit of another program and the notice of it, a record may be gone.
    const std::optional<ActivityId> id = idAt(index);
    if (!id) return nullptr;
    const int number = index / blockSize;
    auto found = blocks.find(number);
    if (found == blocks.end()) {
        if (blocks.size() >= mostBlocks) blocks.clear();
        found = blocks.emplace(number, readBlock(number)).first;
    }
    const auto row = found->second.find(*id);
    return row == found->second.end() ? nullptr : &row->second;
}

ActivityWindow::Block ActivityWindow::readBlock(int number) const {
    if ((number + 1) * blockSize > std::ssize(ids)) complete();
    const auto first = ids.begin() + number * blockSize;
    const auto last = ids.begin() + std::min<std::ptrdiff_t>(std::ssize(ids), (number + 1) * blockSize);
    Block block;
    for (const auto& row : activity_list_repository::rowsOf(ledger.book().connection(), {first, last}))
        block.emplace(row.id, rowFrom(row, ledger.office()));
    return block;
}

} // namespace zhibu
