#pragma once

#include "core/domain/actor.h"
#include "core/domain/problems.h"

namespace zhibu {

class Book;
class Ledger;

enum class Right {
    read,          ///< lists, figures and reports
    write,         ///< verbs on the ledger
    backup,        ///< copies and checking
    readProtected, ///< identity and phone numbers
    readTalks,     ///< what was said in a talk
    administer,    ///< accounts, keys, restoring a copy: the secretary's alone
    ownPage        ///< own hours and attendance
};

/// nullopt when the actor may; otherwise the sentence to show. While accounts are off the owner may
/// everything. Once they are on, the actor must have signed in to this very book, and the account must still
/// be there in the role it had.
std::optional<Problem> refused(Book& book, const Actor& actor, Right right);
std::optional<Problem> refused(Ledger& ledger, const Actor& actor, Right right);

/// What an account of the role is called.
QString displayName(Actor::Role role);
/// Who did something, from what the audit trail holds: the account's name, or who owns a book without
/// accounts.
QString displayedActor(const QString& label);

} // namespace zhibu
