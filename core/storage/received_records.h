#pragma once

#include "core/storage/book.h"
#include "core/storage/package_records.h"

/// The ledger rows that came in files from below. What lies there depends on which file stands for each
/// sender and quarter and on nothing else: records and credits of a quarter are the standing file's, roster
/// and structure of an organisation those of its latest quarter, and so is a member named by several.
namespace zhibu::received_records {

/// The records of another file that stands, for the few organisations and members that two senders name.
using Standing = std::function<PackageRecords(const OrganizationId& sender, const QString& period)>;

/// Puts what stands for the sender's quarter in the place of what stood; nullptr: nothing stands any more.
/// Organisations that hand in their own files (reporting_unit) are left out, and so is a row that bears the
/// number of another (received_collisions.h). The rows whose words changed, for the search index.
std::vector<ChangedRow> replace(Transaction& transaction, const OrganizationId& sender, const Period& quarter,
                                const PackageRecords* fresh, const Standing& standing);

/// Senders and quarters whose files that stand speak for the organisation.
std::vector<std::pair<OrganizationId, Period>> sourcesOf(Connection& connection,
                                                         const OrganizationId& organization);

} // namespace zhibu::received_records
