#include "core/storage/term_repository.h"

namespace zhibu::term_repository {

std::vector<Term> terms(Connection& connection) {
    std::vector<Term> list;
    Query row(connection, "SELECT id, organization, number, elected_on, length_years, extended_until, "
                          "extension_document, approved_seats, closed_on FROM term");
    while (row.next()) {
        const std::optional<int> seats =
            row.isNull(7) ? std::nullopt : std::optional(static_cast<int>(row.integer(7)));
        list.push_back({row.id<TermId>(0), row.id<OrganizationId>(1), static_cast<int>(row.integer(2)),
                        row.date(3), static_cast<int>(row.integer(4)), row.optionalDate(5), row.text(6),
                        seats, row.optionalDate(8)});
    }
    return list;
}

std::vector<Position> positions(Connection& connection) {
    std::vector<Position> list;
    Query row(connection,
              "SELECT id, term, name, member, from_on, until_on, how, approval_number FROM position");
    while (row.next()) {
        list.push_back({row.id<PositionId>(0), row.id<TermId>(1), row.text(2), row.id<MemberId>(3),
                        row.date(4), row.optionalDate(5), row.term<PositionOrigin>(6), row.text(7)});
    }
    return list;
}

std::vector<EmptySeat> emptySeats(Connection& connection) {
    std::vector<EmptySeat> list;
    Query row(connection, "SELECT id, term, position, opened_on FROM empty_seat");
    while (row.next())
        list.push_back({row.id<EmptySeatId>(0), row.id<TermId>(1), row.text(2), row.date(3)});
    return list;
}

void insert(Transaction& transaction, const Term& t) {
    Query(transaction.connection,
          "INSERT INTO term (id, organization, number, elected_on, length_years, extended_until, "
          "extension_document, approved_seats, closed_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(t.id, t.organization, t.number, t.electedOn, t.lengthYears, t.extendedUntil,
              t.extensionDocument, t.approvedSeats, t.closedOn)
        .run();
}

void update(Transaction& transaction, const Term& t) {
    Query(transaction.connection,
          "UPDATE term SET organization = ?2, number = ?3, elected_on = ?4, length_years = ?5, "
          "extended_until = ?6, extension_document = ?7, approved_seats = ?8, closed_on = ?9 "
          "WHERE id = ?1")
        .bind(t.id, t.organization, t.number, t.electedOn, t.lengthYears, t.extendedUntil,
              t.extensionDocument, t.approvedSeats, t.closedOn)
        .run();
}

void insert(Transaction& transaction, const Position& p) {
    Query(transaction.connection,
          "INSERT INTO position (id, term, name, member, from_on, until_on, how, approval_number) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(p.id, p.term, p.name, p.member, p.from, p.until, p.how, p.approvalNumber)
        .run();
}

void update(Transaction& transaction, const Position& p) {
    Query(transaction.connection,
          "UPDATE position SET term = ?2, name = ?3, member = ?4, from_on = ?5, until_on = ?6, "
          "how = ?7, approval_number = ?8 WHERE id = ?1")
        .bind(p.id, p.term, p.name, p.member, p.from, p.until, p.how, p.approvalNumber)
        .run();
}

void insert(Transaction& transaction, const EmptySeat& s) {
    Query(transaction.connection,
          "INSERT INTO empty_seat (id, term, position, opened_on) VALUES (?, ?, ?, ?)")
        .bind(s.id, s.term, s.position, s.openedOn)
        .run();
}

} // namespace zhibu::term_repository
