#include "core/storage/organization_repository.h"

using namespace Qt::StringLiterals;

namespace zhibu::organization_repository {

namespace {

const auto knownFromPackage = u"package"_s;

QString knownFrom(const Organization& organization) {
    return organization.fromPackage ? knownFromPackage : QString();
}

} // namespace

std::vector<Organization> all(Connection& connection) {
    std::vector<Organization> list;
    Query row(connection,
              "SELECT id, name, short_name, code, kind, branch_type, parent, established_on, dissolved_on, "
              "approval_number, contact, origin, known_from FROM organization");
    while (row.next()) {
        list.push_back({row.id<OrganizationId>(0), row.text(1), row.text(2), row.text(3),
                        row.term<OrganizationKind>(4), row.term<BranchType>(5),
                        row.optionalId<OrganizationId>(6), row.optionalDate(7), row.optionalDate(8),
                        row.text(9), row.text(10), row.term<Origin>(11), row.text(12) == knownFromPackage});
    }
    return list;
}

void insert(Transaction& transaction, const Organization& o) {
    Query(transaction.connection,
          "INSERT INTO organization (id, name, short_name, code, kind, branch_type, parent, "
          "established_on, dissolved_on, approval_number, contact, origin, known_from) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(o.id, o.name, o.shortName, o.code, o.kind, o.branchType, o.parent, o.establishedOn,
              o.dissolvedOn, o.approvalNumber, o.contact, o.origin, knownFrom(o))
        .run();
}

void update(Transaction& transaction, const Organization& o) {
    Query(transaction.connection,
          "UPDATE organization SET name = ?2, short_name = ?3, code = ?4, kind = ?5, "
          "branch_type = ?6, parent = ?7, established_on = ?8, dissolved_on = ?9, "
          "approval_number = ?10, contact = ?11, origin = ?12, known_from = ?13 WHERE id = ?1")
        .bind(o.id, o.name, o.shortName, o.code, o.kind, o.branchType, o.parent, o.establishedOn,
              o.dissolvedOn, o.approvalNumber, o.contact, o.origin, knownFrom(o))
        .run();
}

std::vector<OrganizationStateRecord> states(Connection& connection) {
    std::vector<OrganizationStateRecord> list;
    Query row(connection,
              "SELECT id, organization, until_on, name, short_name, kind, parent, event, document "
              "FROM organization_state");
    while (row.next()) {
        list.push_back({row.id<OrganizationStateId>(0), row.id<OrganizationId>(1), row.date(2), row.text(3),
                        row.text(4), row.term<OrganizationKind>(5), row.optionalId<OrganizationId>(6),
                        row.text(7), row.text(8)});
    }
    return list;
}

void insert(Transaction& transaction, const OrganizationStateRecord& s) {
    Query(transaction.connection, "INSERT INTO organization_state (id, organization, until_on, name, "
                                  "short_name, kind, parent, event, document) "
                                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(s.id, s.organization, s.until, s.name, s.shortName, s.kind, s.parent, s.event, s.document)
        .run();
}

std::vector<GroupLeader> leaders(Connection& connection) {
    std::vector<GroupLeader> list;
    Query row(connection, "SELECT id, party_group, member, from_on, until_on FROM group_leader");
    while (row.next())
        list.push_back({row.id<GroupLeaderId>(0), row.id<OrganizationId>(1), row.id<MemberId>(2), row.date(3),
                        row.optionalDate(4)});
    return list;
}

void insert(Transaction& transaction, const GroupLeader& l) {
    Query(transaction.connection,
          "INSERT INTO group_leader (id, party_group, member, from_on, until_on) VALUES (?, ?, ?, ?, ?)")
        .bind(l.id, l.group, l.member, l.from, l.until)
        .run();
}

void update(Transaction& transaction, const GroupLeader& l) {
    Query(transaction.connection, "UPDATE group_leader SET party_group = ?2, member = ?3, from_on = ?4, "
                                  "until_on = ?5 WHERE id = ?1")
        .bind(l.id, l.group, l.member, l.from, l.until)
        .run();
}

} // namespace zhibu::organization_repository
