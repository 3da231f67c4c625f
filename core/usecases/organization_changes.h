#pragma once

#include "core/usecases/ledger.h"

/// How organisations change: each verb is dated, may name a document, says what becomes of members and terms,
/// and keeps how things stood (domain.md §1: the tree may change; history is kept).
namespace zhibu {

/// Why and when; `document` may be empty.
struct ChangeOrder {
    std::optional<Date> on = {};
    QString document = {};
};

/// What a form holds when an organisation is set up or its particulars are corrected. Verb
/// "organization.set_up".
Result<OrganizationId> setUpOrganization(Ledger& ledger, const Actor& actor,
                                         const Organization& organization);
/// Particulars as they should have been (code, short name, contact, days, numbers): no history is kept of
/// a mistake. Verb "organization.correct".
Problems correctOrganization(Ledger& ledger, const Actor& actor, const Organization& organization);

/// Another name, kind or parent from the day on. `after` holds what changes. Verb "organization.change".
Problems changeOrganization(Ledger& ledger, const Actor& actor, const Organization& after,
                            const ChangeOrder& order);
/// Below another organisation from the day on: dragging in the tree. Verb "organization.change".
Problems moveOrganization(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                          const OrganizationId& parent, const ChangeOrder& order);

/// `absorbed` go on in `into`: their members move, their terms close, they are dissolved on the day. Branches
/// only. Verb "organization.merge".
Problems mergeOrganizations(Ledger& ledger, const Actor& actor, const std::vector<OrganizationId>& absorbed,
                            const OrganizationId& into, const ChangeOrder& order);
/// Some members of a branch make up a new one on the day. Verb "organization.split".
Result<OrganizationId> splitOrganization(Ledger& ledger, const Actor& actor, const OrganizationId& from,
                                         const Organization& fresh, const std::vector<MemberId>& members,
                                         const ChangeOrder& order);
/// Ends on the day. Members go to `membersTo`; without it there must be none left. Nothing may stand below it
/// but its Party groups, which end with it. Verb "organization.dissolve".
Problems dissolveOrganization(Ledger& ledger, const Actor& actor, const OrganizationId& organization,
                              const std::optional<OrganizationId>& membersTo, const ChangeOrder& order);

/// The tree as it stood on the day, the root first, depth first, siblings by code.
struct TreeLine {
    Organization organization; ///< as of the day
    int depth = 0;
    int members = 0;                              ///< of it and everything below
    int full = 0;                                 ///< full members
    std::optional<OrganizationKind> advised = {}; ///< another kind than it is, by headcount (第五条)
};
Result<std::vector<TreeLine>> organizationTree(Ledger& ledger, const Actor& actor, const OrganizationId& root,
                                               Date day);

/// What became of an organisation, oldest first.
struct OrganizationEvent {
    std::optional<Date> on;
    QString what;
    QString document;
};
Result<std::vector<OrganizationEvent>> organizationHistory(Ledger& ledger, const Actor& actor,
                                                           const OrganizationId& organization);

/// What the office above hands down so that a branch's own book is recognised later: name, code, kind and
/// UUID.
struct OrganizationSlip {
    Organization organization;
    QString aboveName = {};
    QString aboveCode = {};
    OrganizationKind aboveKind = OrganizationKind::work_committee;
};
/// A small text file; the code alone may also be read out: "zhibu-slip 1" and a line each.
Result<QByteArray> slipOf(Ledger& ledger, const Actor& actor, const OrganizationId& organization);
Result<OrganizationSlip> readSlip(const QByteArray& bytes);
/// What a new book takes from a slip.
Ledger::NewBook newBookFrom(const OrganizationSlip& slip);

} // namespace zhibu
