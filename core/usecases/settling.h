#pragma once

#include "core/exchange/package/package_standing.h"
#include "core/storage/key_repository.h"
#include "core/storage/package_records.h"
#include "core/usecases/ledger.h"

#include <map>
#include <set>

/// Brings the ledger into the state that follows from the inbox: inside the verbs that add a file, a key or a
/// decision (receiving.h, package_keys.h).
namespace zhibu::settling {

using ChangedRows = std::vector<ChangedRow>;

/// The unit's files for the quarter, each with its state.
std::vector<package_standing::Judged> judged(Connection& connection, const OrganizationId& unit,
                                             const Period& quarter);
package_standing::Evidence evidenceFor(Connection& connection, const OrganizationId& unit);

/// The same for many units: keys and decisions are read once.
class AllEvidence {
public:
    explicit AllEvidence(Connection& connection);
    package_standing::Evidence of(const OrganizationId& unit) const;

private:
    std::map<QByteArray, key_repository::KnownKey> keys;
    std::map<OrganizationId, std::vector<key_repository::KnownKey>> keysOfUnit;
    std::map<QByteArray, InboxDecision> decisions;
    std::set<OrganizationId> units;
};

/// The PDF that came along; nullopt: no such file.
std::optional<QByteArray> reportOf(Connection& connection, const QByteArray& file);
/// The records of a file in the inbox. Throws Error where it can no longer be read: it was when it came.
PackageRecords recordsOf(Connection& connection, const QByteArray& file);

/// Settles one quarter of one unit. `known`: the records of a file that has just been read, so that it is not
/// read again. With `anew` the records are put in even where the same file stands as before.
ChangedRows settle(Transaction& transaction, const OrganizationId& unit, const Period& quarter,
                   const std::pair<QByteArray, const PackageRecords*>& known = {}, bool anew = false);
/// Every quarter of the unit; where it has only now become one, also the files of others that have spoken for
/// it. `rows` are added to.
ChangedRows settleUnit(Transaction& transaction, const OrganizationId& unit, bool isNew, ChangedRows rows);
/// A change of where the organisation stands (`above`: what it comes to stand below), or of whether it hands
/// in for itself. Where files of those above have come, they are settled anew with it, and it is not taken
/// back.
Problems changePlace(Ledger& ledger, const Actor& actor, const Reason& reason,
                     const OrganizationId& organization, const std::optional<OrganizationId>& above,
                     const std::function<Problems(Transaction&)>& write);
ChangedRows settleSealedWith(Transaction& transaction, const QByteArray& publicKey);

} // namespace zhibu::settling
