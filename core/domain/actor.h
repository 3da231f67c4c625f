#pragma once

#include "core/domain/id.h"

namespace zhibu {

/// Who asks. While accounts are off everybody is the owner of the book; once they are on, an actor comes from
/// signing in and names the account. Every verb and query takes one.
struct Actor {
    enum class Role { owner, secretary, staff, member };
    Role role = Role::owner;
    QString name = {};                     ///< the account's name, as the audit trail shows it
    std::optional<AccountId> account = {}; ///< as signed in; nullopt for the owner
    std::optional<MemberId> member = {};   ///< whose page it is, for a member

    static Actor owner() { return {}; }
    /// What the audit trail writes.
    QString label() const { return name.isEmpty() ? QStringLiteral("owner") : name; }
    bool operator==(const Actor&) const = default;
};

} // namespace zhibu
