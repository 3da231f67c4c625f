#include "core/storage/signing.h"

#include "core/storage/protected_columns.h"

#include <QCoreApplication>

#include <sodium.h>

namespace zhibu::signing {

namespace {

struct KeyPair {
    QByteArray publicKey;
    QByteArray secretKey;
};

const unsigned char* raw(QByteArrayView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

const QByteArray ownRow("own");

QByteArray sealedSecret(const QByteArray& secret, const Sealer& sealer) {
    return sealer.seal(QString::fromLatin1(secret.toHex()), protected_columns::signingKey, ownRow)
        .value_or(QByteArray());
}

std::optional<KeyPair> storedKey(Connection& connection, const Sealer& sealer) {
    Query row(connection, "SELECT public_key, secret FROM signing_key WHERE id = 1");
    if (!row.next()) return std::nullopt;
    const QByteArray secret = row.bytes(1).toByteArray();
    if (secret.size() == crypto_sign_SECRETKEYBYTES) return KeyPair{row.bytes(0).toByteArray(), secret};
    const auto opened = sealer.open(secret, protected_columns::signingKey, ownRow);
    if (!opened)
        throw Error(QCoreApplication::translate(
            "Storage", "The book's own seal was altered outside this program. Restore the last backup."));
    return KeyPair{row.bytes(0).toByteArray(), QByteArray::fromHex(opened->toLatin1())};
}

KeyPair keyOf(Book& book) {
    if (auto stored = storedKey(book.connection(), book.sealer())) return *stored;
    KeyPair made{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                 QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(made.publicKey.data()),
                        reinterpret_cast<unsigned char*>(made.secretKey.data()));
    book.keep([&made](Transaction& transaction) {
        Query(transaction.connection,
              "INSERT INTO signing_key (id, public_key, secret) VALUES (1, ?, ?) ON CONFLICT DO NOTHING")
            .bind(made.publicKey, sealedSecret(made.secretKey, transaction.sealer))
            .run();
    });
    return storedKey(book.connection(), book.sealer()).value_or(made); // another window may have been first
}

QByteArray tagged(QByteArrayView tag, QByteArrayView content) {
    return tag.toByteArray() + '\0' + content.toByteArray();
}

} // namespace

Signature sign(Book& book, QByteArrayView tag, QByteArrayView content) {
    const KeyPair key = keyOf(book);
    const QByteArray message = tagged(tag, content);
    Signature signature{key.publicKey, QByteArray(crypto_sign_BYTES, Qt::Uninitialized)};
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.bytes.data()), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), raw(key.secretKey));
    return signature;
}

void reseal(Connection& connection, const Sealer& from, const Sealer& to) {
    const auto key = storedKey(connection, from);
    if (!key) return;
    Query(connection, "UPDATE signing_key SET secret = ? WHERE id = 1")
        .bind(sealedSecret(key->secretKey, to))
        .run();
}

std::optional<QByteArray> ownKey(Connection& connection) {
    Query row(connection, "SELECT public_key FROM signing_key WHERE id = 1");
    return row.next() ? std::optional(row.bytes(0).toByteArray()) : std::nullopt;
}

bool verify(const Signature& signature, QByteArrayView tag, QByteArrayView content) {
    if (signature.publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        signature.bytes.size() != crypto_sign_BYTES)
        return false;
    const QByteArray message = tagged(tag, content);
    return crypto_sign_verify_detached(raw(signature.bytes), raw(message),
                                       static_cast<unsigned long long>(message.size()),
                                       raw(signature.publicKey)) == 0;
}

QString fingerprint(QByteArrayView publicKey) {
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 16, raw(publicKey),
                       static_cast<unsigned long long>(publicKey.size()), nullptr, 0);
    const QByteArray digits = hash.toHex();
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups += QString::fromLatin1(digits.sliced(i, 4));
    return groups.join(u' ');
}

} // namespace zhibu::signing
