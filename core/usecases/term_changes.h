#pragma once

#include "core/usecases/ledger.h"

/// Terms and their posts: the verbs that set a committee up, fill and empty its seats, and extend its term.
/// Every one is a verb of its own with its undo; refused for organisations that hand their records in.
namespace zhibu {

/// A term entered by hand: one that was elected before this book, or elsewhere. Closes the one before on the
/// day of election. Verb "term.begin".
Result<TermId> beginTerm(Ledger& ledger, const Actor& actor, const Term& term);

/// What is wrong with a term's own particulars, by field; nothing of the book is changed.
Problems wrongInTerm(const Office& office, const Term& term);
/// Why the member may not hold a post of the organisation from that day: belongs elsewhere, or has no vote.
std::optional<Problem> refusedHolder(const Office& office, const OrganizationId& organization,
                                     const MemberId& member, Date from);

/// Number, day of election, length, approved seats as they should have been. Verb "term.amend".
Problems amendTerm(Ledger& ledger, const Actor& actor, const Term& term);

/// At most one year beyond the end of its length, with approval (选举工作条例 第三条). Verb "term.extend".
Problems extendTerm(Ledger& ledger, const Actor& actor, const TermId& term, Date until,
                    const QString& document);

/// Somebody takes a post: fills its oldest vacancy, otherwise adds a seat (domain.md §3).
struct Appointment {
    TermId term;
    QString position = {};
    std::optional<MemberId> member = {};
    std::optional<Date> from = {};
    PositionOrigin how = PositionOrigin::by_elected;
    QString approvalNumber = {};
};
/// Verb "position.take".
Problems takePosition(Ledger& ledger, const Actor& actor, const Appointment& appointment);

/// Gives the post up on the day: its seat is a vacancy from then on. Verb "position.leave".
Problems leavePosition(Ledger& ledger, const Actor& actor, const PositionId& position, Date on,
                       const QString& reason);

/// A seat set up without a holder. Verb "seat.open".
Problems openSeat(Ledger& ledger, const Actor& actor, const TermId& term, const QString& position, Date on);

/// 党小组长 from the day on; nobody: the post is empty from then on. Verb "group.lead".
Problems leadGroup(Ledger& ledger, const Actor& actor, const OrganizationId& group,
                   const std::optional<MemberId>& leader, Date on);

} // namespace zhibu
