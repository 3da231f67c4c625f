#include "core/usecases/rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool may(Actor::Role role, Right right) {
    switch (role) {
    case Actor::Role::owner:
    case Actor::Role::secretary: return true;
    case Actor::Role::staff: return right != Right::readProtected;
    case Actor::Role::member: return false; // a member has a page of their own and nothing else
    }
    return false;
}

} // namespace

std::optional<Problem> refused(const Actor& actor, Right right) {
    if (may(actor.role, right)) return std::nullopt;
    return Problem{
        u"actor"_s, u"actor.refused"_s,
        QCoreApplication::translate("Rights", "Your account may not do this. Ask the branch secretary.")};
}

} // namespace zhibu
