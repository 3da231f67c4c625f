#include "core/storage/received_collisions.h"

namespace zhibu::received_collisions {

namespace {

/// Numbers of organisations' rows stand apart from those of members' rows.
struct Beside {
    const char* holders;
    const char* owners;
    const char* forget;
};
constexpr Beside organizations{"SELECT holder FROM received_collision WHERE owner = ? AND kind NOT IN "
                               "('rights_restriction', 'hours_exemption', 'training_credit')",
                               "SELECT owner FROM received_collision WHERE holder = ? AND kind NOT IN "
                               "('rights_restriction', 'hours_exemption', 'training_credit')",
                               "DELETE FROM received_collision WHERE owner = ? AND kind NOT IN "
                               "('rights_restriction', 'hours_exemption', 'training_credit')"};
constexpr Beside receivedCollisionsMembers{
    "SELECT holder FROM received_collision WHERE owner = ? AND kind IN ('rights_restriction', "
    "'hours_exemption')",
    "SELECT owner FROM received_collision WHERE holder = ? AND kind IN ('rights_restriction', "
    "'hours_exemption')",
    "DELETE FROM received_collision WHERE owner = ? AND kind IN ('rights_restriction', 'hours_exemption')"};

template<class IdType>
std::set<IdType> reached(Connection& connection, const Beside& beside, const std::set<IdType>& ids) {
    std::set<IdType> found;
    if (connection.scalar("SELECT EXISTS (SELECT 1 FROM received_collision)") == 0) return found;
    std::vector<IdType> open(ids.begin(), ids.end());
    while (!open.empty()) {
        const IdType id = open.back();
        open.pop_back();
        for (const char* sql : {beside.holders, beside.owners}) {
            Query row(connection, sql);
            row.bind(id);
            while (row.next()) {
                const auto other = row.id<IdType>(0);
                found.insert(id);
                if (found.insert(other).second && !ids.contains(other)) open.push_back(other);
            }
        }
    }
    return found;
}

} // namespace

void note(Transaction& transaction, const ReceivedCollision& c) {
    Query(
        transaction.connection,
        "INSERT INTO received_collision (kind, id, owner, period, sender, holder) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET holder = excluded.holder")
        .bind(c.kind, c.id, c.owner, c.source.period, c.source.sender, c.holder)
        .run();
}

void forget(Transaction& transaction, const char* kind, QByteArrayView id) {
    Query(transaction.connection, "DELETE FROM received_collision WHERE kind = ? AND id = ?")
        .bind(QString::fromLatin1(kind), id)
        .run();
}

std::vector<ReceivedCollision> all(Connection& connection) {
    std::vector<ReceivedCollision> list;
    Query row(connection, "SELECT kind, id, owner, holder, period, sender FROM received_collision "
                          "ORDER BY kind, id, owner, period, sender");
    while (row.next()) {
        list.push_back({row.text(0),
                        row.bytes(1).toByteArray(),
                        row.bytes(2).toByteArray(),
                        row.bytes(3).toByteArray(),
                        {row.text(4), row.id<OrganizationId>(5)}});
    }
    return list;
}

std::set<OrganizationId> around(Connection& connection, const std::set<OrganizationId>& ids) {
    return reached(connection, organizations, ids);
}

std::set<MemberId> around(Connection& connection, const std::set<MemberId>& ids) {
    return reached(connection, receivedCollisionsMembers, ids);
}

void forgetOwner(Transaction& transaction, const OrganizationId& owner) {
    Query(transaction.connection, organizations.forget).bind(owner).run();
}

void forgetOwner(Transaction& transaction, const MemberId& owner) {
    Query(transaction.connection, receivedCollisionsMembers.forget).bind(owner).run();
}

} // namespace zhibu::received_collisions
