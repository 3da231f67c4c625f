#pragma once

#include "core/domain/key_role.h"
#include "core/exchange/package/key_slip.h"
#include "core/usecases/ledger.h"

/// Whose seal is whose: this book's own, those of the units below, and that of the office above. Every verb
/// here is an entry of the audit trail; what stands in the inbox follows a decision at once.
namespace zhibu {

/// The slip a book hands to the office above (.zbkey); the key is made at first use. Verb "key.slip".
Result<QByteArray> keySlip(Ledger& ledger, const Actor& actor);
/// A new key takes the place of the old one, whose signature hands it over; the new slip. Verb "key.renew".
Result<QByteArray> renewKey(Ledger& ledger, const Actor& actor);

struct OwnKey {
    QString name;
    QString code;
    QByteArray publicKey;
    QString fingerprint;
};
Result<OwnKey> ownKey(Ledger& ledger, const Actor& actor);

/// A unit below that is to hand in files, or whose key is to be registered.
struct UnitRegistration {
    KeySlip slip;
    /// As compared with the paper, spaces and case aside. Not asked where a registered key handed over.
    QString fingerprint = {};
    std::optional<Date> since = {}; ///< first day it is asked for records; the year's first by default
    /// Where the organisation is not in the book yet, or known from files alone: below which one. The book's
    /// own by default.
    std::optional<OrganizationId> parent = {};
};
/// The organisation becomes one that hands its records in: read-only here, it and everything below. Where the
/// slip's organisation is not in this book, it takes the place of one of the same code that has no records
/// yet, or is set up below `parent`. A key that hands over replaces the old one: the newest that the unit has
/// here, neither revoked nor replaced, and once. Problems by field "fingerprint" ("key.fingerprint"), "slip"
/// ("unit.has_records", "unit.code_taken", "unit.self", "key.other_role"), "parent".
/// Verb "unit.register".
Result<OrganizationId> registerUnit(Ledger& ledger, const Actor& actor, const UnitRegistration& registration);
/// Who is asked for files.
struct UnitLine {
    OrganizationId organization;
    QString code;
    QString name;
    Date since;
    std::optional<Date> until = {};
};
/// By code.
Result<std::vector<UnitLine>> reportingUnits(Ledger& ledger, const Actor& actor);
/// From the day on the unit is no longer asked for files; what came stays. Verb "unit.release".
Problems releaseUnit(Ledger& ledger, const Actor& actor, const OrganizationId& unit, Date on);
/// The seal of the office above, whose receipts are believed here. "key.fingerprint", "key.other_role",
/// "office.below". Verb "key.register".
Problems registerOffice(Ledger& ledger, const Actor& actor, const KeySlip& slip, const QString& fingerprint);

struct KeyLine {
    QByteArray publicKey;
    QString fingerprint;
    QString holder;
    KeyRole role = KeyRole::unknown;
    std::optional<OrganizationId> organization = {}; ///< a unit's
    QDateTime registeredAt = {};
    std::optional<QDateTime> revokedAt = {};
    std::optional<QDateTime> replacedAt = {};
};
/// By holder and moment.
Result<std::vector<KeyLine>> keyList(Ledger& ledger, const Actor& actor);
/// Files under it are held from now on, except those already accepted. Verb "key.revoke".
Problems revokeUnitKey(Ledger& ledger, const Actor& actor, const QByteArray& publicKey);

/// Compared as people write it down.
bool sameFingerprint(const QString& typed, const QByteArray& publicKey);

} // namespace zhibu
