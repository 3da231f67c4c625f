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

const unsigned char* signingRaw(QByteArrayView bytes) {
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

unsigned char* signingRaw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

KeyPair makeKey() {
    KeyPair made{QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                 QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_keypair(signingRaw(made.publicKey), signingRaw(made.secretKey));
    return made;
}

KeyPair keyOf(Book& book) {
    if (auto stored = storedKey(book.connection(), book.sealer())) return *stored;
    KeyPair made = makeKey();
    book.keep(
        [&made](Transaction& transaction) {
            Query(transaction.connection,
                  "INSERT INTO signing_key (id, public_key, secret) VALUES (1, ?, ?) ON CONFLICT DO NOTHING")
                .bind(made.publicKey, sealedSecret(made.secretKey, transaction.sealer))
                .run();
        },
        Topic::upward);
    return storedKey(book.connection(), book.sealer()).value_or(made); // another window may have been first
}

QByteArray tagged(QByteArrayView tag, QByteArrayView content) {
    return tag.toByteArray() + '\0' + content.toByteArray();
}

constexpr QByteArrayView handOverTag = "zhibu.key.1";

Signature signedBy(const KeyPair& key, QByteArrayView tag, QByteArrayView content) {
    const QByteArray message = tagged(tag, content);
    Signature signature{key.publicKey, QByteArray(crypto_sign_BYTES, Qt::Uninitialized)};
    crypto_sign_detached(signingRaw(signature.bytes), nullptr, signingRaw(QByteArrayView(message)),
                         static_cast<unsigned long long>(message.size()),
                         signingRaw(QByteArrayView(key.secretKey)));
    return signature;
}

} // namespace

Signature sign(Book& book, QByteArrayView tag, QByteArrayView content) {
    return signedBy(keyOf(book), tag, content);
}

QByteArray publicKey(Book& book) {
    return keyOf(book).publicKey;
}

Renewal renewal(Book& book) {
    const KeyPair old = keyOf(book);
    const KeyPair made = makeKey();
    const auto store = [made](Transaction& transaction) {
        Query(transaction.connection, "UPDATE signing_key SET public_key = ?, secret = ? WHERE id = 1")
            .bind(made.publicKey, sealedSecret(made.secretKey, transaction.sealer))
            .run();
    };
    return {{made.publicKey, signedBy(old, handOverTag, made.publicKey)}, store};
}

bool isHandOver(const QByteArray& newKey, const Signature& byOld) {
    return newKey.size() == crypto_sign_PUBLICKEYBYTES && verify(byOld, handOverTag, newKey);
}

QByteArray sealTo(const QByteArray& publicKey, QByteArrayView content) {
    QByteArray box(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray sealed(content.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        crypto_sign_ed25519_pk_to_curve25519(signingRaw(box), signingRaw(QByteArrayView(publicKey))) != 0 ||
        crypto_box_seal(signingRaw(sealed), signingRaw(content),
                        static_cast<unsigned long long>(content.size()),
                        signingRaw(QByteArrayView(box))) != 0)
        throw Error(QCoreApplication::translate("Storage", "Nothing can be sealed to this key."));
    return sealed;
}

std::optional<QByteArray> openSealed(Book& book, QByteArrayView sealed) {
    if (sealed.size() < static_cast<qsizetype>(crypto_box_SEALBYTES)) return std::nullopt;
    const KeyPair own = keyOf(book);
    QByteArray publicBox(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretBox(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    QByteArray content(sealed.size() - static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    const bool opened =
        crypto_sign_ed25519_pk_to_curve25519(signingRaw(publicBox),
                                             signingRaw(QByteArrayView(own.publicKey))) == 0 &&
        crypto_sign_ed25519_sk_to_curve25519(signingRaw(secretBox),
                                             signingRaw(QByteArrayView(own.secretKey))) == 0 &&
        crypto_box_seal_open(
            signingRaw(content), signingRaw(sealed), static_cast<unsigned long long>(sealed.size()),
            signingRaw(QByteArrayView(publicBox)), signingRaw(QByteArrayView(secretBox))) == 0;
    sodium_memzero(secretBox.data(), static_cast<size_t>(secretBox.size()));
    return opened ? std::optional(std::move(content)) : std::nullopt;
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
    return crypto_sign_verify_detached(signingRaw(signature.bytes), signingRaw(message),
                                       static_cast<unsigned long long>(message.size()),
                                       signingRaw(signature.publicKey)) == 0;
}

QString fingerprint(QByteArrayView publicKey) {
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 16, signingRaw(publicKey),
                       static_cast<unsigned long long>(publicKey.size()), nullptr, 0);
    const QByteArray digits = hash.toHex();
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 4)
        groups += QString::fromLatin1(digits.sliced(i, 4));
    return groups.join(u' ');
}

} // namespace zhibu::signing
