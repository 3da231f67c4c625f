#pragma once

#include "core/usecases/ledger.h"

namespace zhibu {

/// One line of a committee as it is entered: somebody and the post. Lines without a name are left out.
struct CommitteePost {
    QString field; ///< what its problems are filed under
    QString position = {};
    std::optional<MemberId> member = {};
};

/// A committee that is in office, or was, with everybody elected into it that day.
struct Committee {
    Term term; ///< its id is given anew
    std::vector<CommitteePost> posts = {};
};

/// The term and all its posts in one change (domain.md §3); the term before is closed by it. Problems:
/// "number", "elected_on", "length", and of a post under its own field. Verb "term.enter".
Result<TermId> enterCommittee(Ledger& ledger, const Actor& actor, const Committee& committee);

/// 3, 第三届, 三 or 第 3 届; nullopt for anything else.
std::optional<int> termNumberIn(const QString& text);

/// The posts to begin the form with: of a branch with fewer than seven full members on the day secretary and
/// deputy alone, otherwise those of a committee (domain.md §3).
QStringList postsToEnter(const Office& office, const OrganizationId& organization, Date day);

} // namespace zhibu
