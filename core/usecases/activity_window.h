#pragma once

#include "core/usecases/lists.h"

#include <memory>

namespace zhibu {

class ActivityOrder;

/// What the table of activities shows of a list that may be 120,000 long: the order of all of it in memory,
/// the rows only where somebody looks. Newest first.
class ActivityWindow {
public:
    struct Filter {
        std::optional<OrganizationId> root = {}; ///< it and everything below; nullopt: the whole book
        std::optional<Date> from = {};
        std::optional<Date> to = {}; ///< inclusive
        ActivityKinds kinds = {};    ///< any of them; empty: all
        QString text =
            {}; ///< words of texts, or names of host, lecturer or partners, in characters or pinyin
        bool trashed = false;
        bool operator==(const Filter&) const = default;
    };

    ActivityWindow(Ledger& ledger, Actor actor);
    ~ActivityWindow();

    /// Works out which activities the filter leaves, in order. Refused where the actor may not read.
    Problems show(const Filter& filter);
    /// After a change of the book: the order is read again, the filter stays.
    Problems refresh();
    /// Does when nobody waits what the first jump to the end and the first search would have to do.
    void prepare();

    int count() const { return total; }
    std::optional<ActivityId> idAt(int index) const; ///< nullopt when it has just gone
    /// All of them, in order.
    const std::vector<ActivityId>& shown() const;
    /// Reads the neighbourhood of the row when it is not at hand. nullptr when the record has just gone.
    const ActivityRow* row(int index) const;

private:
    using Block = std::unordered_map<ActivityId, ActivityRow>;
    Block readBlock(int number) const;
    bool leavesAll() const;
    void complete() const;
    void readAll() const;

    Ledger& ledger;
    Actor actor;
    Filter filter;
    std::unique_ptr<ActivityOrder> order;
    int total = 0;
    mutable std::vector<ActivityId> ids;           ///< at least those shown first
    mutable std::unordered_map<int, Block> blocks; ///< by index / block size
};

} // namespace zhibu
