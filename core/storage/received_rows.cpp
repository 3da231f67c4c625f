#include "core/storage/received_rows.h"

#include "core/storage/member_repository.h"
#include "core/storage/organization_repository.h"
#include "core/storage/term_repository.h"
#include "core/storage/training_repository.h"

namespace zhibu {

namespace {

template<class... Values> void run(Transaction& transaction, const char* sql, const Values&... values) {
    Query(transaction.connection, sql).bind(values...).run();
}

/// nullopt: there is no such row; otherwise whether it was entered in this book.
std::optional<bool> enteredHere(Connection& connection, const char* sql, QByteArrayView id) {
    Query row(connection, sql);
    row.bind(id);
    return row.next() ? std::optional(row.text(0).isEmpty()) : std::nullopt;
}

std::optional<bool> enteredHere(Connection& connection, const OrganizationId& id) {
    return enteredHere(connection, "SELECT known_from FROM organization WHERE id = ?", id.view());
}

std::optional<bool> enteredHere(Connection& connection, const MemberId& id) {
    return enteredHere(connection, "SELECT known_from FROM member WHERE id = ?", id.view());
}

/// By what was entered here: a seat on this office's own committee, a meeting of its own.
bool isStillNamed(Connection& connection, const MemberId& member) {
    return Query(connection, "SELECT EXISTS (SELECT 1 FROM membership WHERE member = ?1) OR "
                             "EXISTS (SELECT 1 FROM position WHERE member = ?1) OR "
                             "EXISTS (SELECT 1 FROM group_leader WHERE member = ?1) OR "
                             "EXISTS (SELECT 1 FROM attendance WHERE member = ?1) OR "
                             "EXISTS (SELECT 1 FROM activity WHERE host = ?1) OR "
                             "EXISTS (SELECT 1 FROM activity WHERE lecturer = ?1) OR "
                             "EXISTS (SELECT 1 FROM activity WHERE recorder = ?1) OR "
                             "EXISTS (SELECT 1 FROM training_credit WHERE member = ?1) OR "
                             "EXISTS (SELECT 1 FROM rights_restriction WHERE member = ?1) OR "
                             "EXISTS (SELECT 1 FROM hours_exemption WHERE member = ?1)")
               .bind(member)
               .onlyInteger() != 0;
}

} // namespace

bool mayHandIn(Connection& connection, const OrganizationId& organization, const OrganizationId& sender) {
    Query row(connection, "SELECT origin, known_from FROM organization WHERE id = ?");
    row.bind(organization);
    if (!row.next() || !row.text(1).isEmpty()) return true;
    if (row.term<Origin>(0) != Origin::received) return false;
    return sender == organization || everAbove(connection, organization).contains(sender);
}

std::set<OrganizationId> everAbove(Connection& connection, const OrganizationId& organization) {
    std::set<OrganizationId> ids;
    Query row(connection,
              "WITH RECURSIVE above (id) AS (SELECT ?1 UNION "
              "SELECT o.parent FROM organization o JOIN above USING (id) "
              "WHERE o.parent IS NOT NULL AND o.known_from = '' UNION "
              "SELECT s.parent FROM organization_state s JOIN above ON s.organization = above.id "
              "JOIN organization o ON o.id = s.organization "
              "WHERE s.parent IS NOT NULL AND o.known_from = '') SELECT id FROM above WHERE id <> ?1");
    row.bind(organization);
    while (row.next())
        ids.insert(row.id<OrganizationId>(0));
    return ids;
}

std::vector<ActivityId> eraseReceivedActivities(Transaction& transaction, const OrganizationId& organization,
                                                const Period& quarter) {
    std::vector<ActivityId> ids;
    Query row(transaction.connection,
              "SELECT id FROM activity WHERE organization = ? AND held_on BETWEEN ? AND ?");
    row.bind(organization, quarter.first(), quarter.last());
    while (row.next())
        ids.push_back(row.id<ActivityId>(0));
    if (ids.empty()) return ids;
    for (const char* sql :
         {"DELETE FROM activity_version WHERE activity IN (SELECT id FROM activity WHERE organization = ? "
          "AND "
          "held_on BETWEEN ? AND ?)",
          "DELETE FROM attachment WHERE activity IN (SELECT id FROM activity WHERE organization = ? AND "
          "held_on BETWEEN ? AND ?)",
          "DELETE FROM activity_vote WHERE activity IN (SELECT id FROM activity WHERE organization = ? AND "
          "held_on BETWEEN ? AND ?)",
          "DELETE FROM attendance WHERE activity IN (SELECT id FROM activity WHERE organization = ? AND "
          "held_on BETWEEN ? AND ?)",
          "DELETE FROM activity_facet WHERE activity IN (SELECT id FROM activity WHERE organization = ? AND "
          "held_on BETWEEN ? AND ?)",
          "DELETE FROM activity_kind WHERE activity IN (SELECT id FROM activity WHERE organization = ? AND "
          "held_on BETWEEN ? AND ?)",
          "DELETE FROM activity_text WHERE activity IN (SELECT id FROM activity WHERE organization = ? AND "
          "held_on BETWEEN ? AND ?)",
          "DELETE FROM activity WHERE organization = ? AND held_on BETWEEN ? AND ?"})
        run(transaction, sql, organization, quarter.first(), quarter.last());
    return ids;
}

void eraseReceivedRoster(Transaction& transaction, const OrganizationId& organization) {
    static constexpr const char* formerStates =
        "DELETE FROM organization_state WHERE organization = ?1 AND NOT EXISTS "
        "(SELECT 1 FROM organization WHERE id = ?1 AND known_from = '')";
    for (const char* sql :
         {"DELETE FROM position WHERE term IN (SELECT id FROM term WHERE organization = ?)",
          "DELETE FROM empty_seat WHERE term IN (SELECT id FROM term WHERE organization = ?)",
          "DELETE FROM term WHERE organization = ?", "DELETE FROM membership WHERE branch = ?", formerStates,
          "DELETE FROM group_leader WHERE party_group = ?",
          "DELETE FROM duty_explanation WHERE organization = ?"})
        run(transaction, sql, organization);
}

bool isEnteredHere(Connection& connection, const OrganizationId& organization) {
    return enteredHere(connection, organization) == true;
}

bool putReceivedOrganization(Transaction& transaction, const Organization& organization) {
    const auto here = enteredHere(transaction.connection, organization.id);
    if (here == true) return false;
    Organization received = organization;
    received.origin = Origin::received;
    received.fromPackage = true;
    if (here)
        organization_repository::update(transaction, received);
    else
        organization_repository::insert(transaction, received);
    return true;
}

bool putReceivedMember(Transaction& transaction, const Member& member) {
    const auto here = enteredHere(transaction.connection, member.id);
    if (here == true) return false;
    if (here)
        member_repository::update(transaction, member);
    else
        member_repository::insert(transaction, member);
    run(transaction, "UPDATE member SET known_from = 'package' WHERE id = ?", member.id);
    return true;
}

void eraseReceivedRights(Transaction& transaction, const MemberId& member) {
    if (enteredHere(transaction.connection, member) != false) return;
    run(transaction, "DELETE FROM rights_restriction WHERE member = ?", member);
    run(transaction, "DELETE FROM hours_exemption WHERE member = ?", member);
}

void removeReceivedOrganization(Transaction& transaction, const OrganizationId& organization) {
    run(transaction,
        "DELETE FROM organization WHERE id = ?1 AND known_from = 'package' AND NOT EXISTS "
        "(SELECT 1 FROM organization WHERE parent = ?1 AND known_from = '')",
        organization);
}

bool removeReceivedMember(Transaction& transaction, const MemberId& member) {
    if (enteredHere(transaction.connection, member) != false) return false;
    if (isStillNamed(transaction.connection, member)) return false;
    run(transaction, "DELETE FROM member WHERE id = ?", member);
    return true;
}

void removeReceivedCredit(Transaction& transaction, const TrainingCreditId& credit) {
    run(transaction, "DELETE FROM training_credit WHERE id = ? AND known_from = 'package'", credit);
}

void insertReceived(Transaction& transaction, const OrganizationStateRecord& row) {
    organization_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const GroupLeader& row) {
    organization_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const Membership& row) {
    member_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const RightsRestriction& row) {
    member_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const HoursExemption& row) {
    training_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const TrainingCredit& row) {
    training_repository::insert(transaction, row);
    run(transaction, "UPDATE training_credit SET known_from = 'package' WHERE id = ?", row.id);
}

void insertReceived(Transaction& transaction, const Term& row) {
    term_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const Position& row) {
    term_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const EmptySeat& row) {
    term_repository::insert(transaction, row);
}

void insertReceived(Transaction& transaction, const DutyExplanation& row) {
    Query(transaction.connection,
          "INSERT INTO duty_explanation (id, duty, organization, subject, period, reason) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(row.id, row.duty, row.organization, row.subject, row.period, row.reason)
        .run();
}

} // namespace zhibu
