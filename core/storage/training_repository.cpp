#include "core/storage/training_repository.h"

namespace zhibu::training_repository {

namespace {

TrainingCredit creditAt(const Query& row) {
    return {row.id<TrainingCreditId>(0),
            row.id<MemberId>(1),
            row.date(2),
            row.text(3),
            row.optionalTerm<TrainingForm>(4),
            row.text(5),
            CreditHours::ofHundredths(row.integer(6)),
            row.text(7)};
}

} // namespace

std::vector<TrainingCredit> all(Connection& connection) {
    std::vector<TrainingCredit> list;
    Query row(connection,
              "SELECT id, member, dated_on, course, form, organizer, credit_hundredths, certificate "
              "FROM training_credit ORDER BY dated_on, id");
    while (row.next())
        list.push_back(creditAt(row));
    return list;
}

std::optional<TrainingCredit> find(Connection& connection, const TrainingCreditId& credit) {
    Query row(connection,
              "SELECT id, member, dated_on, course, form, organizer, credit_hundredths, certificate "
              "FROM training_credit WHERE id = ?");
    row.bind(credit);
    return row.next() ? std::optional(creditAt(row)) : std::nullopt;
}

bool cameInAFile(Connection& connection, const TrainingCreditId& credit) {
    return Query(connection, "SELECT count(*) FROM training_credit WHERE id = ? AND known_from = 'package'")
               .bind(credit)
               .onlyInteger() > 0;
}

std::vector<TrainingCredit> ofYear(Connection& connection, int year) {
    std::vector<TrainingCredit> list;
    Query row(connection,
              "SELECT id, member, dated_on, course, form, organizer, credit_hundredths, certificate "
              "FROM training_credit WHERE dated_on BETWEEN ? AND ? ORDER BY dated_on, id");
    row.bind(*Date::of(year, 1, 1), *Date::of(year, 12, 31));
    while (row.next())
        list.push_back(creditAt(row));
    return list;
}

std::vector<TrainingCredit> ofMember(Connection& connection, const MemberId& member) {
    std::vector<TrainingCredit> list;
    Query row(connection,
              "SELECT id, member, dated_on, course, form, organizer, credit_hundredths, certificate "
              "FROM training_credit WHERE member = ? ORDER BY dated_on, id");
    row.bind(member);
    while (row.next())
        list.push_back(creditAt(row));
    return list;
}

void insert(Transaction& transaction, const TrainingCredit& c) {
    Query(transaction.connection,
          "INSERT INTO training_credit (id, member, dated_on, course, form, organizer, "
          "credit_hundredths, certificate) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(c.id, c.member, c.datedOn, c.course, c.form, c.organizer, c.creditHours, c.certificate)
        .run();
}

void update(Transaction& transaction, const TrainingCredit& c) {
    Query(transaction.connection,
          "UPDATE training_credit SET member = ?2, dated_on = ?3, course = ?4, form = ?5, "
          "organizer = ?6, credit_hundredths = ?7, certificate = ?8 WHERE id = ?1")
        .bind(c.id, c.member, c.datedOn, c.course, c.form, c.organizer, c.creditHours, c.certificate)
        .run();
}

void remove(Transaction& transaction, const TrainingCreditId& credit) {
    Query(transaction.connection, "DELETE FROM training_credit WHERE id = ?").bind(credit).run();
}

std::vector<HoursExemption> exemptions(Connection& connection) {
    std::vector<HoursExemption> list;
    Query row(connection, "SELECT id, member, year, reason FROM hours_exemption");
    while (row.next())
        list.push_back(
            {row.id<ExemptionId>(0), row.id<MemberId>(1), static_cast<int>(row.integer(2)), row.text(3)});
    return list;
}

void insert(Transaction& transaction, const HoursExemption& e) {
    Query(transaction.connection,
          "INSERT INTO hours_exemption (id, member, year, reason) VALUES (?, ?, ?, ?)")
        .bind(e.id, e.member, e.year, e.reason)
        .run();
}

void remove(Transaction& transaction, const ExemptionId& exemption) {
    Query(transaction.connection, "DELETE FROM hours_exemption WHERE id = ?").bind(exemption).run();
}

} // namespace zhibu::training_repository
