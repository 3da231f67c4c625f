#pragma once

#include <QByteArray>

namespace zhibu {

/// BLAKE2b-256: 32 bytes; with a key a keyed hash.
QByteArray blake2b(QByteArrayView content, QByteArrayView key = {});

} // namespace zhibu
