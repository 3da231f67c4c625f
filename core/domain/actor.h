#pragma once

#include <QString>

namespace zhibu {

/// Who asks. While accounts are off everybody is the owner of the book; every verb and query takes one all
/// the same.
struct Actor {
    enum class Role { owner, secretary, staff, member };
    Role role = Role::owner;
    QString name; ///< the account's name, as the audit trail shows it

    static Actor owner() { return {}; }
    /// What the audit trail writes.
    QString label() const { return name.isEmpty() ? QStringLiteral("owner") : name; }
};

} // namespace zhibu
