#include "core/storage/key_repository.h"
#include "core/storage/signing.h"
#include "core/usecases/hours_statements.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct SealsText {
    Q_DECLARE_TR_FUNCTIONS(Seals)
};

constexpr qsizetype keyBytes = 32;

} // namespace

Seal sealOf(Ledger* ledger, const QByteArray& publicKey) {
    Seal seal{.fingerprint = signing::fingerprint(publicKey)};
    if (!ledger) return seal;
    Connection& connection = ledger->book().connection();
    if (signing::ownKey(connection) == publicKey) {
        seal.standing = Seal::Standing::own;
        seal.holder = ledger->home().name;
    } else if (const auto known = key_repository::find(connection, publicKey)) {
        seal.standing = known->revokedAt ? Seal::Standing::revoked : Seal::Standing::registered;
        seal.holder = known->holder;
    }
    return seal;
}

QString displayName(const Seal& seal) {
    switch (seal.standing) {
    case Seal::Standing::own: return SealsText::tr("Seal of this book: %1").arg(seal.holder);
    case Seal::Standing::registered: return SealsText::tr("Seal of %1, registered here").arg(seal.holder);
    case Seal::Standing::revoked: return SealsText::tr("Seal of %1, which was revoked").arg(seal.holder);
    case Seal::Standing::unregistered: return SealsText::tr("Seal not registered");
    }
    return {};
}

Problems registerKey(Ledger& ledger, const Actor& actor, const QByteArray& publicKey, const QString& holder) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return {*refusal};
    if (publicKey.size() != keyBytes) return {{u"key"_s, u"key.size"_s, SealsText::tr("This is no key.")}};
    if (holder.trimmed().isEmpty())
        return {{u"holder"_s, u"key.holder"_s, SealsText::tr("Say whose seal it is.")}};
    if (const auto known = key_repository::find(ledger.book().connection(), publicKey)) {
        if (known->role == KeyRole::unit || known->role == KeyRole::above)
            return {{u"key"_s, u"key.other_role"_s,
                     SealsText::tr("This seal is registered already, as that of %1.").arg(known->holder)}};
    }
    const Problems problems = ledger.book().keep([&](Transaction& transaction) {
        key_repository::save(transaction, publicKey, holder.trimmed(), KeyRole::statements);
    });
    if (!problems.empty()) return problems;
    return ledger.book().record(
        actor, {u"key.register"_s, SealsText::tr("Register the seal of %1 (%2)")
                                       .arg(holder.trimmed(), signing::fingerprint(publicKey))});
}

Problems revokeKey(Ledger& ledger, const Actor& actor, const QByteArray& publicKey) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return {*refusal};
    const auto known = key_repository::find(ledger.book().connection(), publicKey);
    if (!known) return {{u"key"_s, u"key.unknown"_s, SealsText::tr("This seal is not registered.")}};
    const Problems problems =
        ledger.book().keep([&](Transaction& transaction) { key_repository::revoke(transaction, publicKey); });
    if (!problems.empty()) return problems;
    return ledger.book().record(actor,
                                {u"key.revoke"_s, SealsText::tr("Revoke the seal of %1").arg(known->holder)});
}

} // namespace zhibu
