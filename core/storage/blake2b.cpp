#include "core/storage/blake2b.h"

#include <sodium.h>

namespace zhibu {

QByteArray blake2b(QByteArrayView content, QByteArrayView key) {
    const auto raw = [](QByteArrayView bytes) {
        return reinterpret_cast<const unsigned char*>(bytes.data());
    };
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<size_t>(hash.size()),
                       raw(content), static_cast<unsigned long long>(content.size()),
                       key.isEmpty() ? nullptr : raw(key), static_cast<size_t>(key.size()));
    return hash;
}

} // namespace zhibu
