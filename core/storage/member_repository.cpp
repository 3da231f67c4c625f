#include "core/storage/member_repository.h"

#include <QCoreApplication>

namespace zhibu::member_repository {

namespace {

constexpr QByteArrayView identityColumn = "member.identity";
constexpr QByteArrayView phoneColumn = "member.phone";

QString openField(const Sealer& sealer, const Query& row, int column, QByteArrayView name,
                  const MemberId& member) {
    if (row.isNull(column)) return {};
    const std::optional<QString> opened = sealer.open(row.bytes(column), name, member.view());
    if (!opened)
        throw Error(QCoreApplication::translate("Storage",
                                                "A protected field was altered outside this program. "
                                                "Restore the last backup."),
                    member.toString());
    return *opened;
}

} // namespace

std::vector<Member> all(Connection& connection) {
    std::vector<Member> list;
    Query row(connection, "SELECT id, number, name, sex, ethnic_group, birth_date, education, joined_on, "
                          "full_member_on, stated_status, work_position, leading_cadre, remarks FROM member");
    while (row.next()) {
        list.push_back({row.id<MemberId>(0), row.text(1), row.text(2), row.optionalTerm<Sex>(3), row.text(4),
                        row.text(5), row.text(6), row.optionalDate(7), row.optionalDate(8),
                        row.optionalTerm<MemberStatus>(9), row.text(10), row.integer(11) != 0, row.text(12)});
    }
    return list;
}

void insert(Transaction& transaction, const Member& m) {
    Query(transaction.connection,
          "INSERT INTO member (id, number, name, sex, ethnic_group, birth_date, education, "
          "joined_on, full_member_on, stated_status, work_position, leading_cadre, remarks) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(m.id, m.number, m.name, m.sex, m.ethnicGroup, m.birthDate, m.education, m.joinedOn,
              m.fullMemberOn, m.statedStatus, m.workPosition, m.leadingCadre, m.remarks)
        .run();
}

void update(Transaction& transaction, const Member& m) {
    Query(transaction.connection,
          "UPDATE member SET number = ?2, name = ?3, sex = ?4, ethnic_group = ?5, "
          "birth_date = ?6, education = ?7, joined_on = ?8, full_member_on = ?9, "
          "stated_status = ?10, work_position = ?11, leading_cadre = ?12, remarks = ?13 "
          "WHERE id = ?1")
        .bind(m.id, m.number, m.name, m.sex, m.ethnicGroup, m.birthDate, m.education, m.joinedOn,
              m.fullMemberOn, m.statedStatus, m.workPosition, m.leadingCadre, m.remarks)
        .run();
}

ProtectedIdentity protectedIdentity(Connection& connection, const Sealer& sealer, const MemberId& member) {
    Query row(connection, "SELECT identity_sealed, phone_sealed FROM member WHERE id = ?");
    row.bind(member);
    if (!row.next()) return {};
    return {openField(sealer, row, 0, identityColumn, member),
            openField(sealer, row, 1, phoneColumn, member)};
}

void setProtectedIdentity(Transaction& transaction, const MemberId& member,
                          const ProtectedIdentity& identity) {
    const Sealer& sealer = transaction.sealer;
    // Sealed anew, equal values would look like a change.
    if (protectedIdentity(transaction.connection, sealer, member) == identity) return;
    Query(transaction.connection,
          "UPDATE member SET identity_sealed = ?2, identity_index = ?3, phone_sealed = ?4 WHERE id = ?1")
        .bind(member, sealer.seal(identity.identityNumber, identityColumn, member.view()),
              sealer.blindIndex(identity.identityNumber, identityColumn),
              sealer.seal(identity.phone, phoneColumn, member.view()))
        .run();
}

std::optional<MemberId> withIdentityNumber(Connection& connection, const Sealer& sealer,
                                           const QString& number) {
    const std::optional<QByteArray> index = sealer.blindIndex(number, identityColumn);
    if (!index) return std::nullopt;
    Query row(connection, "SELECT id FROM member WHERE identity_index = ?");
    row.bind(*index);
    return row.next() ? std::optional(row.id<MemberId>(0)) : std::nullopt;
}

std::vector<Membership> memberships(Connection& connection) {
    std::vector<Membership> list;
    Query row(
        connection,
        "SELECT id, member, branch, party_group, from_on, until_on, began_by, ended_by FROM membership");
    while (row.next()) {
        list.push_back({row.id<MembershipId>(0),
                        row.id<MemberId>(1),
                        row.id<OrganizationId>(2),
                        row.optionalId<OrganizationId>(3),
                        {row.optionalDate(4), row.optionalDate(5)},
                        row.text(6),
                        row.text(7)});
    }
    return list;
}

void insert(Transaction& transaction, const Membership& m) {
    Query(transaction.connection,
          "INSERT INTO membership (id, member, branch, party_group, from_on, until_on, began_by, "
          "ended_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(m.id, m.member, m.branch, m.group, m.interval.from, m.interval.until, m.beganBy, m.endedBy)
        .run();
}

void update(Transaction& transaction, const Membership& m) {
    Query(transaction.connection,
          "UPDATE membership SET member = ?2, branch = ?3, party_group = ?4, from_on = ?5, "
          "until_on = ?6, began_by = ?7, ended_by = ?8 WHERE id = ?1")
        .bind(m.id, m.member, m.branch, m.group, m.interval.from, m.interval.until, m.beganBy, m.endedBy)
        .run();
}

std::vector<RightsRestriction> restrictions(Connection& connection) {
    std::vector<RightsRestriction> list;
    Query row(connection, "SELECT id, member, from_on, until_on, reason, document FROM rights_restriction");
    while (row.next()) {
        list.push_back({row.id<RestrictionId>(0),
                        row.id<MemberId>(1),
                        {row.optionalDate(2), row.optionalDate(3)},
                        row.text(4),
                        row.text(5)});
    }
    return list;
}

void insert(Transaction& transaction, const RightsRestriction& r) {
    Query(transaction.connection,
          "INSERT INTO rights_restriction (id, member, from_on, until_on, reason, document) "
          "VALUES (?, ?, ?, ?, ?, ?)")
        .bind(r.id, r.member, r.interval.from, r.interval.until, r.reason, r.document)
        .run();
}

} // namespace zhibu::member_repository
