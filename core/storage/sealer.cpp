#include "core/storage/sealer.h"

#include "core/domain/problems.h"

#include <QCoreApplication>

#include <sodium.h>

namespace zhibu {

namespace {

const unsigned char* sealerRaw(QByteArrayView view) {
    return reinterpret_cast<const unsigned char*>(view.data());
}

unsigned char* sealerRaw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

QByteArray boundTo(QByteArrayView column, QByteArrayView row) {
    return column.toByteArray() + '\0' + row.toByteArray();
}

void startSodium() {
    if (sodium_init() < 0)
        throw Error(
            QCoreApplication::translate("Storage", "No source of randomness is available on this machine."));
}

} // namespace

QByteArray Sealer::makeKey() {
    startSodium();
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    return key;
}

Sealer::Sealer(QByteArray secret) : key(std::move(secret)) {
    startSodium();
}

Sealer::~Sealer() {
    if (!key.isEmpty()) sodium_memzero(key.data(), static_cast<size_t>(key.size()));
}

const QByteArray& Sealer::dataKey() const {
    if (key.isEmpty())
        throw Error(QCoreApplication::translate(
            "Storage", "This needs the key of a secretary or of Party-affairs staff. Sign in first."));
    return key;
}

QByteArray Sealer::check() const {
    return *blindIndex(QStringLiteral("zhibu.key.1"), "key_check");
}

std::optional<QByteArray> Sealer::seal(const QString& text, QByteArrayView column, QByteArrayView row) const {
    if (text.isEmpty()) return std::nullopt;
    const QByteArray plain = text.toUtf8();
    const QByteArray binding = boundTo(column, row);
    QByteArray sealed(nonceBytes + plain.size() + tagBytes, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        sealerRaw(sealed) + nonceBytes, nullptr, sealerRaw(QByteArrayView(plain)),
        static_cast<unsigned long long>(plain.size()), sealerRaw(QByteArrayView(binding)),
        static_cast<unsigned long long>(binding.size()), nullptr, sealerRaw(sealed),
        sealerRaw(QByteArrayView(dataKey())));
    return sealed;
}

std::optional<QString> Sealer::open(QByteArrayView sealed, QByteArrayView column, QByteArrayView row) const {
    if (sealed.size() < nonceBytes + tagBytes) return std::nullopt;
    const QByteArray binding = boundTo(column, row);
    QByteArray plain(sealed.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    const int outcome = crypto_aead_xchacha20poly1305_ietf_decrypt(
        sealerRaw(plain), nullptr, nullptr, sealerRaw(sealed.sliced(nonceBytes)),
        static_cast<unsigned long long>(sealed.size() - nonceBytes), sealerRaw(QByteArrayView(binding)),
        static_cast<unsigned long long>(binding.size()), sealerRaw(sealed),
        sealerRaw(QByteArrayView(dataKey())));
    if (outcome != 0) return std::nullopt;
    return QString::fromUtf8(plain);
}

std::optional<QByteArray> Sealer::blindIndex(const QString& text, QByteArrayView column) const {
    if (text.isEmpty()) return std::nullopt;
    const QByteArray content = boundTo(column, text.toUtf8());
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(sealerRaw(hash), static_cast<size_t>(hash.size()), sealerRaw(QByteArrayView(content)),
                       static_cast<unsigned long long>(content.size()), sealerRaw(QByteArrayView(dataKey())),
                       static_cast<size_t>(key.size()));
    return hash;
}

} // namespace zhibu
