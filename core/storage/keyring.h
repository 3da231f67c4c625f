#pragma once

#include "core/storage/sealer.h"

#include <QByteArray>

/// How a password, a PIN or the recovery code becomes a pair of keys, and how the data key is handed to
/// whoever holds one (trust.md). The secret half is never stored: it is worked out anew from what was typed.
namespace zhibu::keyring {

/// Argon2id's parameters, kept with each account. `memory` in bytes.
struct PasswordCost {
    qint64 operations = 3;
    qint64 memory = 128LL * 1024 * 1024;
    bool operator==(const PasswordCost&) const = default;
};
/// What a book may ask of this machine; a file that asks for more is refused (it could stand still for ever).
bool isWithinCaps(const PasswordCost& cost);

/// Wiped when it goes.
class KeyPair {
public:
    KeyPair(QByteArray publicKey, QByteArray secretKey);
    ~KeyPair();
    KeyPair(const KeyPair&) = delete;
    KeyPair& operator=(const KeyPair&) = delete;
    KeyPair(KeyPair&&) = default;

    const QByteArray& publicKey() const { return open; } ///< 32 bytes
    /// The data key that was sealed to the pair; nullopt where it was sealed to another or altered.
    std::optional<QByteArray> unseal(const QByteArray& sealedKey) const;

private:
    QByteArray open;
    QByteArray secret;
};

QByteArray makeSalt(); ///< 16 random bytes
/// Throws Error when the machine has not the memory for it, or the cost is beyond the caps.
KeyPair fromPassword(const QString& password, const QByteArray& salt, const PasswordCost& cost);
KeyPair fromRecoveryCode(const QByteArray& code);
/// Only the holder of the pair can open it.
QByteArray sealTo(const QByteArray& publicKey, const QByteArray& dataKey);
/// Takes as long whatever differs.
bool isSame(const QByteArray& left, const QByteArray& right);

/// 128 random bits.
QByteArray makeRecoveryCode();
/// In groups to write down, the last two characters being the checksum: "K7QW-…", without letters that are
/// taken for digits.
QString written(const QByteArray& code);
/// As it was written down: case, spaces and hyphens do not count, O is 0 and I, L are 1. nullopt when it is
/// no such code or a character is wrong.
std::optional<QByteArray> readRecoveryCode(const QString& text);
/// Six digits.
QString makePin();

} // namespace zhibu::keyring
