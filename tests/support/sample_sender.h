#pragma once

#include "core/exchange/package/key_slip.h"
#include "core/exchange/package/package_file.h"

#include <map>
#include <memory>

namespace zhibu::testing {

struct SampleBranchSize {
    int members = 20;
    int activities = 20; ///< of one quarter, everybody expected at each
};

/// Files as branches hand them in, without a book for every branch: the records are made by hand, and one
/// book lends its seal to each branch in turn. The same every time but for keys and moments.
class SampleSender {
public:
    /// The book is made in the folder.
    explicit SampleSender(const QString& folder, const SampleBranchSize& size = {});
    ~SampleSender();

    /// Another branch, with groups, roster and committee, under a seal of its own.
    void nextBranch();
    KeySlip slip();
    /// The branch's file for the quarter; asked again, its next revision with a record less and another one
    /// corrected.
    QByteArray file(const Period& quarter);
    const PackageRecords& records(const Period& quarter) const { return handedIn.at(quarter).records; }

private:
    struct HandedIn {
        PackageRecords records;
        int revision = 0;
        QByteArray file = {};
    };
    void addRoster();
    void addQuarter(PackageRecords& records, const Period& quarter);

    SampleBranchSize size;
    FixedClock clock;
    IdFactory ids{20200930};
    std::unique_ptr<Book> book;
    QByteArray report;
    int number = 0;
    PackageRecords roster;
    std::map<Period, HandedIn> handedIn;
};

/// Makes them units of the office, all at once, as if every seal had been compared with its paper.
void registerUnits(Book& office, const std::vector<KeySlip>& slips);

} // namespace zhibu::testing
