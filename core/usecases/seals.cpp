#include "core/storage/key_repository.h"
#include "core/storage/signing.h"
#include "core/usecases/hours_statements.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct SealsText {
    Q_DECLARE_TR_FUNCTIONS(Seals)
};

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

} // namespace zhibu
