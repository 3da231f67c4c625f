#pragma once

#include "core/storage/book.h"

/// Ed25519 signatures under the book's own key: a file says which book wrote it, and that nobody changed it.
namespace zhibu::signing {

struct Signature {
    QByteArray publicKey; ///< 32 bytes
    QByteArray bytes;     ///< 64 bytes
};

/// Signs `tag` and the content together, so that a signature for one kind of file is none for another. The
/// key is made when it is first needed, outside the ledger; its secret part is sealed by the data key. Throws
/// Error while nobody who holds that has signed in.
Signature sign(Book& book, QByteArrayView tag, QByteArrayView content);
/// A new pair takes the place of the book's own: the old one's signature over the new public key says that it
/// was handed over. Outside the ledger; the old secret part is gone.
struct HandOver {
    QByteArray publicKey;
    Signature byOld;
};
/// `store` writes it, in whatever transaction the renewal is put on record.
struct Renewal {
    HandOver handOver;
    std::function<void(Transaction&)> store;
};
Renewal renewal(Book& book);
/// Whether the old key handed over to the new one.
bool isHandOver(const QByteArray& newKey, const Signature& byOld);

/// So that only the holder of the signing key can read it.
QByteArray sealTo(const QByteArray& publicKey, QByteArrayView content);
/// nullopt: it was sealed to another key, or changed.
std::optional<QByteArray> openSealed(Book& book, QByteArrayView sealed);

/// Seals the secret part under another data key. The public part, and so the fingerprint, stays.
void reseal(Connection& connection, const Sealer& from, const Sealer& to);
bool verify(const Signature& signature, QByteArrayView tag, QByteArrayView content);
/// The book's own public key, made when it is first needed.
QByteArray publicKey(Book& book);
/// The book's own public key; nullopt while it has signed nothing.
std::optional<QByteArray> ownKey(Connection& connection);
/// "3f2a 91c0 …": the first sixteen bytes of the key's hash, to compare over the telephone.
QString fingerprint(QByteArrayView publicKey);

} // namespace zhibu::signing
