#include "core/usecases/activity_window.h"

#include "core/storage/activity_list_repository.h"
#include "core/storage/activity_order.h"
#include "core/usecases/rights.h"

namespace zhibu {

namespace {

constexpr int blockSize = 64;
constexpr size_t mostBlocks = 32;

ActivityRow rowFrom(const activity_list_repository::Row& stored, const Office& office)
{
    ActivityRow row{.id = stored.id, .organization = stored.organization, .organizationCode = {},
                    .organizationName = {}, .heldOn = stored.heldOn, .kinds = stored.kinds, .topic = stored.topic,
                    .expected = stored.expected, .present = stored.present, .lateByDays = {},
                    .imported = stored.imported};
    if (const Organization* organization = office.organization(stored.organization)) {
        row.organizationCode = organization->code;
        row.organizationName = organization->shortName.isEmpty() ? organization->name : organization->shortName;
    }
    if (stored.enteredOn && stored.heldOn.daysTo(*stored.enteredOn) > 7)
        row.lateByDays = stored.heldOn.daysTo(*stored.enteredOn);
    return row;
}

} // namespace

ActivityWindow::ActivityWindow(Ledger& book, Actor who) : ledger(book), actor(std::move(who)) {}

ActivityWindow::~ActivityWindow() = default;

Problems ActivityWindow::show(const Filter& wanted)
{
    if (const auto refusal = refused(actor, Right::read)) return {*refusal};
    if (!order || wanted.trashed != filter.trashed)
        order = std::make_unique<ActivityOrder>(ledger.book().connection(), wanted.trashed);
    filter = wanted;
    ActivityOrder::Filter asked{.from = filter.from, .to = filter.to, .kind = filter.kind, .text = filter.text};
    if (filter.root) {
        asked.organizations.emplace();
        for (const Organization* organization : ledger.office().subtree(*filter.root))
            asked.organizations->push_back(organization->id);
    }
    ids = order->matching(asked);
    blocks.clear();
    return {};
}

Problems ActivityWindow::refresh()
{
    order.reset();
    return show(Filter(filter));
}

void ActivityWindow::prepareForText()
{
    if (order) order->prepareForText();
}

const ActivityRow* ActivityWindow::row(int index) const
{
    const int number = index / blockSize;
    auto found = blocks.find(number);
    if (found == blocks.end()) {
        if (blocks.size() >= mostBlocks) blocks.clear();
        found = blocks.emplace(number, readBlock(number)).first;
    }
    // Between a commit of another program and the notice of it, a record may be gone.
    const auto row = found->second.find(idAt(index));
    return row == found->second.end() ? nullptr : &row->second;
}

ActivityWindow::Block ActivityWindow::readBlock(int number) const
{
    const auto first = ids.begin() + number * blockSize;
    const auto last = ids.begin() + std::min<std::ptrdiff_t>(std::ssize(ids), (number + 1) * blockSize);
    Block block;
    for (const auto& row : activity_list_repository::rowsOf(ledger.book().connection(), {first, last}))
        block.emplace(row.id, rowFrom(row, ledger.office()));
    return block;
}

} // namespace zhibu
