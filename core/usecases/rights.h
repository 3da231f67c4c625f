#pragma once

#include "core/domain/actor.h"
#include "core/domain/problems.h"

namespace zhibu {

enum class Right {
    read,          ///< lists, figures and reports
    write,         ///< verbs on the ledger
    backup,        ///< copies, restoring, checking
    readProtected, ///< identity and phone numbers, what was said in a talk
};

/// nullopt when the actor may; otherwise the sentence to show. The owner, while accounts are off, may
/// everything.
std::optional<Problem> refused(const Actor& actor, Right right);

} // namespace zhibu
