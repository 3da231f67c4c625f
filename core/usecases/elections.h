#pragma once

#include "core/domain/election.h"
#include "core/reports/election_papers.h"
#include "core/usecases/ledger.h"

/// The election worksheet: begun, left and taken up again at any step, concluded once nothing stands in the
/// way (domain/election.h says what does). What was entered is in the ledger, so every step has its undo.
namespace zhibu {

/// Filled in as far as can be known: number and length of the term, seats as approved last time or as many
/// as vacancies, the leading group that decides. Not saved. Refused where one is open for the organisation.
Result<Election> newElection(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                             ElectionPurpose purpose);
/// Verb "election.save"; a concluded one is locked.
Problems saveElection(Ledger& ledger, const Actor& actor, const Election& election);
/// Stays in the list with what was entered. Verb "election.abandon".
Problems abandonElection(Ledger& ledger, const Actor& actor, const ElectionId& election,
                         const QString& reason);

/// Open ones first, each newest first; of `root` and everything below.
Result<std::vector<Election>> elections(Ledger& ledger, const Actor& actor, const OrganizationId& root);
Result<Election> election(Ledger& ledger, const Actor& actor, const ElectionId& id);

/// The result takes effect, as one verb with one undo: a renewal begins the new term and closes the old one,
/// a by-election fills vacancies; records of the meeting and of the committee's first one are made; request
/// and report stand among the approvals. Problems: the findings that stand in the way. Verb
/// "election.conclude".
Problems concludeElection(Ledger& ledger, const Actor& actor, const ElectionId& election);

/// One of its papers, filled in with what is known so far.
Result<Paper> electionPaperOf(Ledger& ledger, const Actor& actor, const ElectionId& election,
                              ElectionPaper paper);

/// 报批: what was asked of the office above, newest first; open worksheets' requests among them.
struct ApprovalLine {
    Approval approval;
    std::optional<ElectionId> election = {}; ///< the worksheet it belongs to
};
Result<std::vector<ApprovalLine>> approvals(Ledger& ledger, const Actor& actor, const OrganizationId& root);
/// Adds it where its id is new. Days must follow one another. Verb "approval.save".
Problems saveApproval(Ledger& ledger, const Actor& actor, const Approval& approval);

} // namespace zhibu
