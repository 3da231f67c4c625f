#include "core/usecases/package_keys.h"

#include "core/storage/key_repository.h"
#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/package_repository.h"
#include "core/storage/signing.h"
#include "core/usecases/rights.h"
#include "core/usecases/settling.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct PackageKeysText {
    Q_DECLARE_TR_FUNCTIONS(PackageKeys)
};

KeySlip slipOfHome(Ledger& ledger) {
    const Organization& home = ledger.home();
    return {.organization = home.id,
            .code = home.code,
            .name = home.name,
            .kind = home.kind,
            .madeAt = ledger.clock().now()};
}

/// Does not say which it is: that is read from the paper.
Problem wrongFingerprint(const std::optional<key_repository::KnownKey>& known) {
    QString sentence = PackageKeysText::tr(
        "This is not the fingerprint of the seal. Compare it with the paper once more; where it differs, ask "
        "the sender by telephone.");
    if (known && known->revokedAt)
        sentence = PackageKeysText::tr("This seal was revoked here on %1.")
                       .arg(known->revokedAt->toString(u"yyyy-MM-dd"_s)) +
                   u' ' + sentence;
    return {u"fingerprint"_s, u"key.fingerprint"_s, sentence};
}

/// To a key that is not known yet, by the newest one of the same organisation and role, which nobody has
/// revoked and none has replaced.
bool isHandedOver(Connection& connection, const KeySlip& slip, KeyRole role) {
    if (slip.handedOverBy.isEmpty() || key_repository::find(connection, slip.publicKey)) return false;
    const auto old = key_repository::find(connection, slip.handedOverBy);
    if (!old || old->revokedAt || old->replacedAt || old->role != role ||
        old->organization != slip.organization)
        return false;
    const auto all = key_repository::ofOrganization(connection, slip.organization, role);
    return std::ranges::none_of(all,
                                [&old](const auto& each) { return each.registeredAt > old->registeredAt; });
}

/// A seal is believed for one purpose: whoever holds it could otherwise speak for another.
std::optional<Problem> otherRole(const std::optional<key_repository::KnownKey>& known, KeyRole wanted) {
    if (!known || known->role == wanted) return std::nullopt;
    if (known->role != KeyRole::unit && known->role != KeyRole::above) return std::nullopt;
    return Problem{
        u"slip"_s, u"key.other_role"_s,
        known->role == KeyRole::unit
            ? PackageKeysText::tr("This seal is registered as that of %1, a unit below.").arg(known->holder)
            : PackageKeysText::tr("This seal is registered as that of %1, the office above.")
                  .arg(known->holder)};
}

/// What the unit's row in the tree is to be: kept as it stands, taken over from one that bears the same code,
/// or new.
struct Place {
    std::optional<Organization> fresh = {};         ///< to be set up
    std::optional<OrganizationId> placeholder = {}; ///< to be taken away for it
    bool isNamed = false;                           ///< `fresh` is known from a file
};

bool hasRecords(Connection& connection, const Office& office, const OrganizationId& id) {
    for (const Organization* each : office.subtree(id)) {
        if (each->origin != Origin::kept) continue;
        if (package_repository::hasOwnRecords(connection, each->id)) return true;
    }
    return false;
}

/// Who is below, or is this book itself, answers nothing.
std::optional<Problem> notAbove(Ledger& ledger, const KeySlip& slip) {
    if (slip.organization == ledger.home().id)
        return Problem{u"slip"_s, u"unit.self"_s, PackageKeysText::tr("This is this book's own seal.")};
    const Office& office = ledger.office();
    const bool isBelow =
        package_repository::unit(ledger.book().connection(), slip.organization) ||
        (office.organization(slip.organization) && office.isAtOrBelow(slip.organization, ledger.home().id));
    if (!isBelow) return std::nullopt;
    return Problem{u"slip"_s, u"office.below"_s,
                   PackageKeysText::tr("%1 stands below this office.").arg(slip.name)};
}

Problem refusedUnit(const QString& field, const QString& code, const QString& sentence) {
    return {field, code, sentence};
}

Result<Place> placeFor(Ledger& ledger, const UnitRegistration& registration) {
    const Office& office = ledger.office();
    const KeySlip& slip = registration.slip;
    if (slip.organization == ledger.home().id)
        return refusedUnit(u"slip"_s, u"unit.self"_s, PackageKeysText::tr("This is this book's own seal."));
    // What is known from files alone is entered by this, as if it were not there yet: so it plays no part
    // whether a file has named it before.
    const Organization* known = office.organization(slip.organization);
    if (known && !known->fromPackage) {
        if (known->origin == Origin::reference)
            return refusedUnit(
                u"slip"_s, u"unit.above"_s,
                PackageKeysText::tr("%1 stands above this office. Register its seal as the office above's.")
                    .arg(known->name));
        return Place{};
    }
    const Organization* sameCode = office.organizationByCode(slip.code);
    if (sameCode && sameCode->id == slip.organization) sameCode = nullptr;
    const bool mayGiveWay = sameCode && sameCode->origin != Origin::reference &&
                            sameCode->id != ledger.home().id && office.children(sameCode->id).empty() &&
                            !package_repository::hasOwnRecords(ledger.book().connection(), sameCode->id) &&
                            !package_repository::unit(ledger.book().connection(), sameCode->id);
    if (sameCode && !mayGiveWay)
        return refusedUnit(
            u"slip"_s, u"unit.code_taken"_s,
            PackageKeysText::tr("%1 has the code %2 in this book already, with records of its own. Give the "
                                "sender the slip of that organisation, or correct the code.")
                .arg(sameCode->name, slip.code));
    Place place;
    place.fresh = sameCode ? *sameCode : Organization{.id = slip.organization};
    place.fresh->id = slip.organization;
    place.fresh->name = slip.name;
    place.fresh->code = slip.code;
    place.fresh->kind = slip.kind;
    if (sameCode)
        place.placeholder = sameCode->id;
    else
        place.fresh->parent = registration.parent.value_or(ledger.home().id);
    place.isNamed = known != nullptr;
    if (!office.organization(*place.fresh->parent) ||
        office.isAtOrBelow(*place.fresh->parent, slip.organization))
        return refusedUnit(u"parent"_s, u"parent.unknown"_s,
                           PackageKeysText::tr("The organisation above is not in this book."));
    return place;
}

/// It and everything below it is read-only from now on.
void becomeReceived(Transaction& transaction, const Office& office, const OrganizationId& unit) {
    for (const Organization* each : office.subtree(unit)) {
        if (each->origin != Origin::kept) continue;
        Organization received = *each;
        received.origin = Origin::received;
        organization_repository::update(transaction, received);
    }
}

void setUp(Transaction& transaction, const Place& place) {
    if (place.placeholder) package_repository::removePlaceholder(transaction, *place.placeholder);
    if (!place.fresh) return;
    Organization fresh = *place.fresh;
    fresh.origin = Origin::received;
    if (place.isNamed)
        organization_repository::update(transaction, fresh);
    else
        organization_repository::insert(transaction, fresh);
}

} // namespace

bool sameFingerprint(const QString& typed, const QByteArray& publicKey) {
    const auto plain = [](QString text) {
        return text.remove(u' ').remove(u'-').remove(u'\u3000').toLower();
    };
    return plain(typed) == plain(signing::fingerprint(publicKey));
}

Result<QByteArray> keySlip(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const QByteArray bytes = writeKeySlip(ledger.book(), slipOfHome(ledger));
    const Problems problems =
        ledger.book().record(actor, {u"key.slip"_s, PackageKeysText::tr("Write the seal slip")});
    if (!problems.empty()) return problems;
    return bytes;
}

Result<QByteArray> renewKey(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return *refusal;
    const QByteArray old = signing::publicKey(ledger.book());
    const signing::HandOver handOver = signing::renew(ledger.book());
    const QByteArray bytes = writeKeySlip(ledger.book(), slipOfHome(ledger), old, handOver.byOld.bytes);
    const Problems problems = ledger.book().record(
        actor,
        {u"key.renew"_s,
         PackageKeysText::tr("New seal of this book: %1").arg(signing::fingerprint(handOver.publicKey))});
    if (!problems.empty()) return problems;
    return bytes;
}

Result<OwnKey> ownKey(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::write)) return *refusal;
    const QByteArray key = signing::publicKey(ledger.book());
    return OwnKey{ledger.home().name, ledger.home().code, key, signing::fingerprint(key)};
}

Result<OrganizationId> registerUnit(Ledger& ledger, const Actor& actor,
                                    const UnitRegistration& registration) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return *refusal;
    Connection& connection = ledger.book().connection();
    const KeySlip& slip = registration.slip;
    const auto sameKey = key_repository::find(connection, slip.publicKey);
    if (const auto problem = otherRole(sameKey, KeyRole::unit)) return *problem;
    const bool handedOver = isHandedOver(connection, slip, KeyRole::unit);
    if (!handedOver && !sameFingerprint(registration.fingerprint, slip.publicKey))
        return wrongFingerprint(sameKey);
    const auto place = placeFor(ledger, registration);
    if (!place) return place.problems();
    const Office& office = ledger.office();
    const auto known = package_repository::unit(connection, slip.organization);
    const bool isNew = !known;
    if (isNew && office.organization(slip.organization) && hasRecords(connection, office, slip.organization))
        return refusedUnit(
            u"slip"_s, u"unit.has_records"_s,
            PackageKeysText::tr("Records of %1 are kept in this book. An organisation either keeps them here "
                                "or hands them in.")
                .arg(slip.name));
    const Date since = registration.since.value_or(*Date::of(ledger.clock().today().year(), 1, 1));
    const Problems problems = ledger.book().receive(
        actor,
        {u"unit.register"_s, PackageKeysText::tr("Register the seal of %1 (%2)")
                                 .arg(slip.name, signing::fingerprint(slip.publicKey))},
        [&](Transaction& transaction) -> Result<std::vector<ChangedRow>> {
            setUp(transaction, *place);
            if (office.organization(slip.organization))
                becomeReceived(transaction, office, slip.organization);
            if (isNew) package_repository::save(transaction, ReportingUnit{slip.organization, since});
            if (known && known->until) // asked again
                package_repository::save(transaction, ReportingUnit{slip.organization, known->since});
            if (handedOver) key_repository::replace(transaction, slip.handedOverBy);
            key_repository::save(transaction, slip.publicKey, slip.name, KeyRole::unit, slip.organization);
            std::vector<ChangedRow> rows{
                {"organization", slip.organization.toByteArray(), RowChange::inserted}};
            if (place->placeholder)
                rows.push_back({"organization", place->placeholder->toByteArray(), RowChange::deleted});
            // Who stands above may have handed in this unit's records until now.
            return settling::settleUnit(transaction, slip.organization, isNew || known->until,
                                        std::move(rows));
        });
    if (!problems.empty()) return problems;
    return slip.organization;
}

Result<std::vector<UnitLine>> reportingUnits(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<UnitLine> lines;
    for (const ReportingUnit& unit : package_repository::units(ledger.book().connection())) {
        const Organization* organization = ledger.office().organization(unit.organization);
        if (organization)
            lines.push_back(
                {unit.organization, organization->code, organization->name, unit.since, unit.until});
    }
    std::ranges::sort(lines, {}, &UnitLine::code);
    return lines;
}

Problems releaseUnit(Ledger& ledger, const Actor& actor, const OrganizationId& unit, Date on) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return {*refusal};
    auto known = package_repository::unit(ledger.book().connection(), unit);
    if (!known)
        return {
            {u"unit"_s, u"unit.unknown"_s, PackageKeysText::tr("This organisation is not asked for files.")}};
    if (on <= known->since)
        return {{u"on"_s, u"unit.release_early"_s,
                 PackageKeysText::tr("It is asked for files since %1; give a later day.")
                     .arg(known->since.toIso())}};
    known->until = on;
    return settling::changePlace(
        ledger, actor,
        {u"unit.release"_s, PackageKeysText::tr("Ask %1 for files no longer, from %2 on")
                                .arg(ledger.office().nameOf(unit), on.toIso())},
        unit, {}, [&](Transaction& transaction) {
            package_repository::save(transaction, *known);
            return Problems();
        });
}

Problems registerOffice(Ledger& ledger, const Actor& actor, const KeySlip& slip, const QString& fingerprint) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return {*refusal};
    Connection& connection = ledger.book().connection();
    const auto sameKey = key_repository::find(connection, slip.publicKey);
    if (const auto problem = otherRole(sameKey, KeyRole::above)) return {*problem};
    if (const auto problem = notAbove(ledger, slip)) return {*problem};
    const bool handedOver = isHandedOver(connection, slip, KeyRole::above);
    if (!handedOver && !sameFingerprint(fingerprint, slip.publicKey)) return {wrongFingerprint(sameKey)};
    const Problems problems = ledger.book().keep([&](Transaction& transaction) {
        if (handedOver) key_repository::replace(transaction, slip.handedOverBy);
        key_repository::save(transaction, slip.publicKey, slip.name, KeyRole::above, slip.organization);
    });
    if (!problems.empty()) return problems;
    return ledger.book().record(
        actor, {u"key.register"_s, PackageKeysText::tr("Register the seal of %1 (%2)")
                                       .arg(slip.name, signing::fingerprint(slip.publicKey))});
}

Result<std::vector<KeyLine>> keyList(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::read)) return *refusal;
    std::vector<KeyLine> lines;
    for (const key_repository::KnownKey& key : key_repository::all(ledger.book().connection()))
        lines.push_back({key.publicKey, signing::fingerprint(key.publicKey), key.holder, key.role,
                         key.role == KeyRole::unit ? key.organization : std::nullopt, key.registeredAt,
                         key.revokedAt, key.replacedAt});
    return lines;
}

Problems revokeUnitKey(Ledger& ledger, const Actor& actor, const QByteArray& publicKey) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return {*refusal};
    const auto known = key_repository::find(ledger.book().connection(), publicKey);
    if (!known) return {{u"key"_s, u"key.unknown"_s, PackageKeysText::tr("This seal is not registered.")}};
    return ledger.book().receive(
        actor, {u"key.revoke"_s, PackageKeysText::tr("Revoke the seal of %1").arg(known->holder)},
        [&](Transaction& transaction) -> Result<std::vector<ChangedRow>> {
            key_repository::revoke(transaction, publicKey);
            return settling::settleSealedWith(transaction, publicKey);
        });
}

} // namespace zhibu
