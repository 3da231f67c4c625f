#include "core/usecases/settling.h"

#include "core/exchange/package/package_file.h"
#include "core/storage/received_records.h"
#include "core/storage/received_rows.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

namespace zhibu::settling {

namespace {

using package_standing::Evidence;
using package_standing::Judged;
using package_standing::KeyVerdict;

/// Of files that came before their coming was kept, only the sender's own word tells.
bool cameAfter(const InboxFile& file, const QDateTime& moment) {
    return moment < (file.arrivedAt.isValid() ? file.arrivedAt : file.madeAt);
}

/// `keysOfUnit` is only asked where the key itself says nothing.
template<class KeysOfUnit>
KeyVerdict verdictOn(const InboxFile& file, const std::optional<key_repository::KnownKey>& key,
                     KeysOfUnit keysOfUnit) {
    if (!key || key->role != KeyRole::unit || !key->organization) {
        const bool another =
            std::ranges::any_of(keysOfUnit(), [](const auto& each) { return !each.revokedAt; });
        return another ? KeyVerdict::changed : KeyVerdict::unknown;
    }
    if (*key->organization != file.organization) return KeyVerdict::foreign;
    if (key->revokedAt || (key->replacedAt && cameAfter(file, *key->replacedAt))) return KeyVerdict::revoked;
    return KeyVerdict::good;
}

void append(ChangedRows& rows, const ChangedRows& more) {
    rows.insert(rows.end(), more.begin(), more.end());
}

/// Quarters of a unit with files, and those of which one stood.
std::set<Period> quartersOf(Connection& connection, const OrganizationId& unit) {
    std::set<Period> quarters;
    for (const InboxFile& file : package_repository::inboxOf(connection, unit))
        quarters.insert(file.period);
    return quarters;
}

} // namespace

Evidence evidenceFor(Connection& connection, const OrganizationId& unit) {
    return {
        .isUnit = package_repository::unit(connection, unit).has_value(),
        .key =
            [&connection, unit](const InboxFile& file) {
                return verdictOn(file, key_repository::find(connection, file.publicKey), [&] {
                    return key_repository::ofOrganization(connection, unit, KeyRole::unit);
                });
            },
        .decision =
            [&connection](const QByteArray& file) { return package_repository::decision(connection, file); }};
}

std::vector<Judged> judged(Connection& connection, const OrganizationId& unit, const Period& quarter) {
    return package_standing::judge(package_repository::inboxOf(connection, unit, quarter),
                                   evidenceFor(connection, unit));
}

AllEvidence::AllEvidence(Connection& connection) {
    for (key_repository::KnownKey& key : key_repository::all(connection)) {
        if (key.role == KeyRole::unit && key.organization) keysOfUnit[*key.organization].push_back(key);
        const QByteArray name = key.publicKey;
        keys.emplace(name, std::move(key));
    }
    for (InboxDecision& decision : package_repository::decisions(connection)) {
        const QByteArray file = decision.file;
        decisions.emplace(file, std::move(decision));
    }
    for (const ReportingUnit& unit : package_repository::units(connection))
        units.insert(unit.organization);
}

Evidence AllEvidence::of(const OrganizationId& unit) const {
    static const std::vector<key_repository::KnownKey> none;
    const auto found = keysOfUnit.find(unit);
    const auto& ofUnit = found == keysOfUnit.end() ? none : found->second;
    return {.isUnit = units.contains(unit),
            .key =
                [this, &ofUnit](const InboxFile& file) {
                    const auto key = keys.find(file.publicKey);
                    return verdictOn(
                        file, key == keys.end() ? std::nullopt : std::optional(key->second),
                        [&ofUnit]() -> const auto& { return ofUnit; });
                },
            .decision = [this](const QByteArray& file) -> std::optional<InboxDecision> {
                const auto decision = decisions.find(file);
                return decision == decisions.end() ? std::nullopt : std::optional(decision->second);
            }};
}

namespace {

/// nullopt: not there, or no longer what it was when it came.
std::optional<Package> packageOf(Connection& connection, const QByteArray& file) {
    const auto bytes = package_repository::inboxBytes(connection, file);
    if (!bytes) return std::nullopt;
    auto read = readSigned(*bytes);
    if (!read) return std::nullopt;
    const auto opened = package_repository::inboxOpened(connection, file);
    if (opened) {
        read->sealed = false;
        read->payload = *opened;
    }
    auto package = openPackage(*read);
    return package ? std::optional(std::move(*package)) : std::nullopt;
}

} // namespace

std::optional<QByteArray> reportOf(Connection& connection, const QByteArray& file) {
    auto package = packageOf(connection, file);
    return package ? std::optional(std::move(package->report)) : std::nullopt;
}

PackageRecords recordsOf(Connection& connection, const QByteArray& file) {
    if (auto package = packageOf(connection, file)) return std::move(package->records);
    throw Error(QCoreApplication::translate("Receiving", "A received file was altered outside this program. "
                                                         "Restore the last backup."),
                QString::fromLatin1(file.toHex()));
}

ChangedRows settle(Transaction& transaction, const OrganizationId& unit, const Period& quarter,
                   const std::pair<QByteArray, const PackageRecords*>& known, bool anew) {
    Connection& connection = transaction.connection;
    const auto files = judged(connection, unit, quarter);
    const Judged* holds = package_standing::standing(files);
    const auto wanted = holds ? std::optional(holds->file.file) : std::nullopt;
    const auto before = package_repository::standing(connection, unit, quarter.toString());
    if (wanted == before && !anew) return {};
    package_repository::setStanding(transaction, unit, quarter, wanted);
    std::optional<PackageRecords> read;
    const PackageRecords* records = wanted && known.first == *wanted ? known.second : nullptr;
    if (wanted && !records) records = &read.emplace(recordsOf(connection, *wanted));
    return received_records::replace(transaction, unit, quarter, records,
                                     [&connection](const OrganizationId& sender, const QString& period) {
                                         const auto file =
                                             package_repository::standing(connection, sender, period);
                                         return file ? recordsOf(connection, *file) : PackageRecords();
                                     });
}

namespace {

/// Units and quarters with a file that stands, of those the organisation stands below or has stood below.
std::vector<std::pair<OrganizationId, Period>> standingAbove(Connection& connection,
                                                             const OrganizationId& organization) {
    const std::set<OrganizationId> above = everAbove(connection, organization);
    std::vector<std::pair<OrganizationId, Period>> list;
    for (const auto& [sender, period, file] : package_repository::allStanding(connection)) {
        if (above.contains(sender)) list.emplace_back(sender, period);
    }
    return list;
}

bool hasStanding(Connection& connection, const OrganizationId& unit) {
    return std::ranges::any_of(package_repository::allStanding(connection),
                               [&unit](const auto& each) { return each.sender == unit; });
}

} // namespace

ChangedRows settleUnit(Transaction& transaction, const OrganizationId& unit, bool isNew, ChangedRows rows) {
    Connection& connection = transaction.connection;
    for (const Period& quarter : quartersOf(connection, unit))
        append(rows, settle(transaction, unit, quarter));
    if (!isNew) return rows;
    for (const auto& [sender, period] : received_records::sourcesOf(connection, unit)) {
        if (sender != unit) append(rows, settle(transaction, sender, period, {}, true));
    }
    return rows;
}

Problems changePlace(Ledger& ledger, const Actor& actor, const Reason& reason,
                     const OrganizationId& organization, const std::optional<OrganizationId>& above,
                     const std::function<Problems(Transaction&)>& write) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return {*refusal};
    Connection& connection = ledger.book().connection();
    const bool follows =
        !standingAbove(connection, organization).empty() ||
        (above && (hasStanding(connection, *above) || !standingAbove(connection, *above).empty()));
    if (!follows) return ledger.book().change(actor, reason, write);
    return ledger.book().receive(actor, reason, [&](Transaction& transaction) -> Result<ChangedRows> {
        if (Problems problems = write(transaction); !problems.empty()) return problems;
        ChangedRows rows{{"organization", organization.toByteArray(), RowChange::updated}};
        for (const auto& [sender, period] : standingAbove(transaction.connection, organization))
            append(rows, settle(transaction, sender, period, {}, true));
        return rows;
    });
}

ChangedRows settleSealedWith(Transaction& transaction, const QByteArray& publicKey) {
    ChangedRows rows;
    for (const auto& [unit, period] : package_repository::sealedWith(transaction.connection, publicKey))
        append(rows, settle(transaction, unit, period));
    return rows;
}

} // namespace zhibu::settling
