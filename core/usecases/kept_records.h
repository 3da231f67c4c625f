#pragma once

#include "core/duties/records.h"
#include "core/storage/book.h"

#include <list>
#include <unordered_set>

namespace zhibu {

class Ledger;

/// What the evaluation looks at, kept in memory between questions: reading a city's year takes most of the
/// time a page has. Change notices say which records and whose hours to read again; whatever they do not name
/// exactly is read anew as a whole.
class KeptRecords {
public:
    explicit KeptRecords(const Ledger& given) : ledger(given) {}

    /// Of everything under `root` at least, for a year up to a day. Valid until the next question or change.
    const duties::Records& of(const OrganizationId& root, Date asOf, int year);
    /// nullptr where they would have to be read first.
    const duties::Records* ifKept(const OrganizationId& root, Date asOf, int year);
    void follow(const ChangeNotice& notice);

private:
    struct Kept {
        OrganizationId root;
        Date asOf;
        int year;
        duties::Records records;
        std::unordered_map<ActivityId, size_t> places; ///< in records.activities
    };
    struct Touched {
        std::unordered_set<ActivityId> activities;
        std::unordered_set<MemberId> members; ///< whose hours may have changed
        bool everything = false;
        bool allHours = false;
        bool nothing() const { return activities.empty() && members.empty() && !everything && !allHours; }
    };

    OrganizationId widest(const OrganizationId& root) const;
    Kept& read(const OrganizationId& root, Date asOf, int year);
    void bringUpToDate();
    void readAgain(Kept& kept, const ActivityId& activity);
    void readHours(Kept& kept, const std::vector<MemberId>& members) const;
    void touch(const ChangedRow& row);
    void touchCredit(const ChangedRow& row);

    const Ledger& ledger;
    std::list<Kept> kept; ///< newest first, a few
    Touched touched;
};

} // namespace zhibu
