#include "core/storage/approval_repository.h"

namespace zhibu {

namespace approval_repository {

std::vector<Approval> all(Connection& connection) {
    std::vector<Approval> list;
    Query row(connection, "SELECT id, organization, matter, decided_on, decision_number, requested_on, "
                          "request_number, replied_on, reply_number, outcome, remarks FROM approval "
                          "ORDER BY id DESC");
    while (row.next()) {
        list.push_back({row.id<ApprovalId>(0), row.id<OrganizationId>(1), row.text(2), row.optionalDate(3),
                        row.text(4), row.optionalDate(5), row.text(6), row.optionalDate(7), row.text(8),
                        row.term<ApprovalOutcome>(9), row.text(10)});
    }
    return list;
}

void insert(Transaction& transaction, const Approval& a) {
    Query(transaction.connection,
          "INSERT INTO approval (id, organization, matter, decided_on, decision_number, requested_on, "
          "request_number, replied_on, reply_number, outcome, remarks) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?)")
        .bind(a.id, a.organization, a.matter, a.decidedOn, a.decisionNumber, a.requestedOn, a.requestNumber,
              a.repliedOn, a.replyNumber, a.outcome, a.remarks)
        .run();
}

void update(Transaction& transaction, const Approval& a) {
    Query(transaction.connection,
          "UPDATE approval SET organization = ?2, matter = ?3, decided_on = ?4, decision_number = ?5, "
          "requested_on = ?6, request_number = ?7, replied_on = ?8, reply_number = ?9, outcome = ?10, "
          "remarks = ?11 WHERE id = ?1")
        .bind(a.id, a.organization, a.matter, a.decidedOn, a.decisionNumber, a.requestedOn, a.requestNumber,
              a.repliedOn, a.replyNumber, a.outcome, a.remarks)
        .run();
}

} // namespace approval_repository

namespace election_repository {

namespace {

StoredElection stored(const Query& row) {
    return {row.id<ElectionId>(0), row.id<OrganizationId>(1), row.text(2), row.text(3).toUtf8()};
}

} // namespace

std::vector<StoredElection> all(Connection& connection) {
    std::vector<StoredElection> list;
    Query row(connection, "SELECT id, organization, state, content FROM election ORDER BY id DESC");
    while (row.next())
        list.push_back(stored(row));
    return list;
}

std::optional<StoredElection> find(Connection& connection, const ElectionId& election) {
    Query row(connection, "SELECT id, organization, state, content FROM election WHERE id = ?");
    row.bind(election);
    return row.next() ? std::optional(stored(row)) : std::nullopt;
}

void insert(Transaction& transaction, const StoredElection& e) {
    Query(transaction.connection,
          "INSERT INTO election (id, organization, state, content) VALUES (?, ?, ?, ?)")
        .bind(e.id, e.organization, e.state, QString::fromUtf8(e.content))
        .run();
}

void update(Transaction& transaction, const StoredElection& e) {
    Query(transaction.connection, "UPDATE election SET state = ?2, content = ?3 WHERE id = ?1")
        .bind(e.id, e.state, QString::fromUtf8(e.content))
        .run();
}

} // namespace election_repository

} // namespace zhibu
