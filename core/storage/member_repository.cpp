#include "core/storage/member_repository.h"

#include "core/storage/protected_columns.h"

#include <QCoreApplication>

namespace zhibu::member_repository {

namespace {

constexpr QByteArrayView identityColumn = protected_columns::identity;
constexpr QByteArrayView phoneColumn = protected_columns::phone;

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
    Query row(
        connection,
        "SELECT id, number, name, sex, ethnic_group, birth_date, education, joined_on, "
        "full_member_on, stated_status, work_position, leading_cadre, remarks, probation_until FROM member");
    while (row.next()) {
        list.push_back({row.id<MemberId>(0), row.text(1), row.text(2), row.optionalTerm<Sex>(3), row.text(4),
                        row.text(5), row.text(6), row.optionalDate(7), row.optionalDate(8),
                        row.optionalTerm<MemberStatus>(9), row.text(10), row.integer(11) != 0, row.text(12),
                        row.optionalDate(13)});
    }
    return list;
}

void insert(Transaction& transaction, const Member& m) {
    Query(transaction.connection,
          "INSERT INTO member (id, number, name, sex, ethnic_group, birth_date, education, "
          "joined_on, full_member_on, stated_status, work_position, leading_cadre, remarks, probation_until) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(m.id, m.number, m.name, m.sex, m.ethnicGroup, m.birthDate, m.education, m.joinedOn,
              m.fullMemberOn, m.statedStatus, m.workPosition, m.leadingCadre, m.remarks, m.probationUntil)
        .run();
}

void update(Transaction& transaction, const Member& m) {
    Query(
        transaction.connection,
        "UPDATE member SET number = ?2, name = ?3, sex = ?4, ethnic_group = ?5, "
        "birth_date = ?6, education = ?7, joined_on = ?8, full_member_on = ?9, "
        "stated_status = ?10, work_position = ?11, leading_cadre = ?12, remarks = ?13, probation_until = ?14 "
        "WHERE id = ?1")
        .bind(m.id, m.number, m.name, m.sex, m.ethnicGroup, m.birthDate, m.education, m.joinedOn,
              m.fullMemberOn, m.statedStatus, m.workPosition, m.leadingCadre, m.remarks, m.probationUntil)
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

void update(Transaction& transaction, const RightsRestriction& r) {
    Query(transaction.connection, "UPDATE rights_restriction SET member = ?2, from_on = ?3, until_on = ?4, "
                                  "reason = ?5, document = ?6 WHERE id = ?1")
        .bind(r.id, r.member, r.interval.from, r.interval.until, r.reason, r.document)
        .run();
}

void remove(Transaction& transaction, const MembershipId& membership) {
    Query(transaction.connection, "DELETE FROM membership WHERE id = ?").bind(membership).run();
}

void remove(Transaction& transaction, const MemberId& member) {
    Query(transaction.connection, "DELETE FROM member WHERE id = ?").bind(member).run();
}

void replaceEverywhere(Transaction& transaction, const MemberId& from, const MemberId& to) {
    // Where both stand on one list, the entry of the record that stays is kept.
    Query(transaction.connection, "DELETE FROM attendance WHERE member = ?1 AND activity IN "
                                  "(SELECT activity FROM attendance WHERE member = ?2)")
        .bind(from, to)
        .run();
    Query(transaction.connection, "DELETE FROM training_credit WHERE member = ?1 AND EXISTS (SELECT 1 FROM "
                                  "training_credit kept WHERE kept.member = ?2 AND kept.dated_on = "
                                  "training_credit.dated_on AND kept.course = training_credit.course)")
        .bind(from, to)
        .run();
    static constexpr const char* statements[] = {
        "UPDATE membership SET member = ?2 WHERE member = ?1",
        "UPDATE rights_restriction SET member = ?2 WHERE member = ?1",
        "UPDATE position SET member = ?2 WHERE member = ?1",
        "UPDATE group_leader SET member = ?2 WHERE member = ?1",
        "UPDATE activity SET host = ?2 WHERE host = ?1",
        "UPDATE activity SET recorder = ?2 WHERE recorder = ?1",
        "UPDATE activity SET lecturer = ?2 WHERE lecturer = ?1",
        "UPDATE attendance SET member = ?2 WHERE member = ?1",
        "UPDATE training_credit SET member = ?2 WHERE member = ?1",
        "UPDATE hours_exemption SET member = ?2 WHERE member = ?1"};
    for (const char* statement : statements)
        Query(transaction.connection, statement).bind(from, to).run();
    // Worksheets and drafts name members inside their content.
    const QString before = from.toString();
    const QString after = to.toString();
    Query(transaction.connection,
          "UPDATE election SET content = replace(content, ?1, ?2) WHERE instr(content, ?1) > 0")
        .bind(before, after)
        .run();
    Query(transaction.connection, "UPDATE draft SET content = replace(content, ?1, ?2) "
                                  "WHERE instr(content, ?1) > 0 AND instr(content, ?2) = 0")
        .bind(before, after)
        .run();
}

MemberMentions mentions(Connection& connection, const MemberId& member) {
    const auto count = [&](const char* sql) {
        return static_cast<int>(Query(connection, sql).bind(member).onlyInteger());
    };
    return {count("SELECT count(*) FROM attendance WHERE member = ?"),
            count("SELECT count(*) FROM training_credit WHERE member = ?"),
            count("SELECT count(*) FROM position WHERE member = ?"),
            count("SELECT count(*) FROM membership WHERE member = ?")};
}

} // namespace zhibu::member_repository
