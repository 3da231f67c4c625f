#pragma once

#include "core/domain/actor.h"
#include "core/storage/keyring.h"

#include <QDateTime>

namespace zhibu {

/// How often in a row signing in failed, and when last.
struct Failures {
    int count = 0;
    QDateTime last = {};
    bool operator==(const Failures&) const = default;
};

/// Who may sign in. `sealedKey` holds the data key, sealed to the pair the password gives; a member has none:
/// a PIN opens a page and no key.
struct Account {
    AccountId id;
    QString name = {};
    Actor::Role role = Actor::Role::member; ///< never the owner
    std::optional<MemberId> member = {};    ///< set for members, and for nobody else
    QByteArray salt = {};
    keyring::PasswordCost cost = {};
    QByteArray publicKey = {};
    std::optional<QByteArray> sealedKey = {};
    QDateTime madeAt = {};
    Failures failures = {};
};

/// The recovery code's pair, and what holds for all accounts.
struct Recovery {
    QByteArray publicKey;
    QByteArray sealedKey;
    QDateTime madeAt = {};
    int lockMinutes = 10; ///< without a key or a click the window locks; 0: never
    Failures failures = {};
};

} // namespace zhibu
