#include "core/storage/explanation_repository.h"

namespace zhibu::explanation_repository {

std::vector<DutyExplanation> all(Connection& connection) {
    std::vector<DutyExplanation> list;
    Query row(connection, "SELECT id, duty, organization, subject, period, reason FROM duty_explanation");
    while (row.next()) {
        list.push_back({row.id<ExplanationId>(0), row.text(1), row.id<OrganizationId>(2), row.text(3),
                        row.text(4), row.text(5)});
    }
    return list;
}

void replace(Transaction& transaction, const DutyExplanation& e) {
    Query(transaction.connection,
          "DELETE FROM duty_explanation WHERE duty = ? AND organization = ? AND subject = ? AND period = ?")
        .bind(e.duty, e.organization, e.subject, e.period)
        .run();
    Query(transaction.connection,
          "INSERT INTO duty_explanation (id, duty, organization, subject, period, reason) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(e.id, e.duty, e.organization, e.subject, e.period, e.reason)
        .run();
}

} // namespace zhibu::explanation_repository
