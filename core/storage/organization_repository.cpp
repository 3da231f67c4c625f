#include "core/storage/organization_repository.h"

namespace zhibu::organization_repository {

std::vector<Organization> all(Connection& connection) {
    std::vector<Organization> list;
    Query row(connection,
              "SELECT id, name, short_name, code, kind, branch_type, parent, established_on, dissolved_on, "
              "approval_number, contact, origin FROM organization");
    while (row.next()) {
        list.push_back({row.id<OrganizationId>(0), row.text(1), row.text(2), row.text(3),
                        row.term<OrganizationKind>(4), row.term<BranchType>(5),
                        row.optionalId<OrganizationId>(6), row.optionalDate(7), row.optionalDate(8),
                        row.text(9), row.text(10), row.term<Origin>(11)});
    }
    return list;
}

void insert(Transaction& transaction, const Organization& o) {
    Query(transaction.connection,
          "INSERT INTO organization (id, name, short_name, code, kind, branch_type, parent, "
          "established_on, dissolved_on, approval_number, contact, origin) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(o.id, o.name, o.shortName, o.code, o.kind, o.branchType, o.parent, o.establishedOn,
              o.dissolvedOn, o.approvalNumber, o.contact, o.origin)
        .run();
}

void update(Transaction& transaction, const Organization& o) {
    Query(transaction.connection, "UPDATE organization SET name = ?2, short_name = ?3, code = ?4, kind = ?5, "
                                  "branch_type = ?6, parent = ?7, established_on = ?8, dissolved_on = ?9, "
                                  "approval_number = ?10, contact = ?11, origin = ?12 WHERE id = ?1")
        .bind(o.id, o.name, o.shortName, o.code, o.kind, o.branchType, o.parent, o.establishedOn,
              o.dissolvedOn, o.approvalNumber, o.contact, o.origin)
        .run();
}

} // namespace zhibu::organization_repository
