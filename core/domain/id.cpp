#include "core/domain/id.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace zhibu {

IdFactory::IdFactory() = default;
IdFactory::IdFactory(quint64 seed) : seedState(seed) {}

quint64 IdFactory::milliseconds() const {
    // A seeded factory stands still in time; its counter alone keeps ids apart and in order.
    return seedState ? std::max<quint64>(lastMillisecond, 1'577'836'800'000u)
                     : static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
}

quint64 IdFactory::random() {
    if (!seedState) return QRandomGenerator::global()->generate64();
    quint64 z = (*seedState += 0x9E3779B97F4A7C15u); // splitmix64
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

std::array<quint8, 16> IdFactory::nextBytes() {
    const quint64 now = std::max(milliseconds(), lastMillisecond);
    counter = now == lastMillisecond ? counter + 1 : 0;
    lastMillisecond = now;
    if (counter > 0xFFF) {
        ++lastMillisecond;
        counter = 0;
    }
    std::array<quint8, 16> bytes;
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<quint8>(lastMillisecond >> (40 - 8 * i));
    bytes[6] = static_cast<quint8>(0x70 | (counter >> 8));
    bytes[7] = static_cast<quint8>(counter & 0xFF);
    const quint64 tail = random();
    for (size_t i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<quint8>(tail >> (56 - 8 * i));
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3F) | 0x80);
    return bytes;
}

} // namespace zhibu
