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
/// Seals the secret part under another data key. The public part, and so the fingerprint, stays.
void reseal(Connection& connection, const Sealer& from, const Sealer& to);
bool verify(const Signature& signature, QByteArrayView tag, QByteArrayView content);
/// The book's own public key; nullopt while it has signed nothing.
std::optional<QByteArray> ownKey(Connection& connection);
/// "3f2a 91c0 …": the first sixteen bytes of the key's hash, to compare over the telephone.
QString fingerprint(QByteArrayView publicKey);

} // namespace zhibu::signing
