#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

#include <set>

/// Rows of files from below that bear the number of another row: a crafted file, a copied book, or a record
/// whose day was moved into the next quarter. One of them lies in the ledger; the others are left out and
/// noted here.
namespace zhibu {

/// The file that names a row, by quarter and sender. Where several do the greatest holds: the later quarter,
/// and between two of one quarter the greater id.
struct ReceivedSource {
    QString period;
    OrganizationId sender;
    bool operator==(const ReceivedSource&) const = default;
    bool operator<(const ReceivedSource& other) const {
        return std::tie(period, sender) < std::tie(other.period, other.sender);
    }
};

/// A row that was left out.
struct ReceivedCollision {
    QString kind;      ///< the table it would lie in
    QByteArray id;     ///< sixteen bytes
    QByteArray owner;  ///< organisation or member whose row it is
    QByteArray holder; ///< whose row of the same number lies in the ledger
    ReceivedSource source;
};

namespace received_collisions {

/// A row with a number: its table, and how to ask whose row of that number is there.
struct Numbered {
    const char* kind;
    const char* holder;
};
constexpr Numbered numbered(const Activity&) {
    return {"activity", "SELECT organization FROM activity WHERE id = ?"};
}
constexpr Numbered numbered(const Attachment&) {
    return {"attachment", "SELECT a.organization FROM attachment t JOIN activity a ON a.id = t.activity "
                          "WHERE t.id = ?"};
}
constexpr Numbered numbered(const OrganizationStateRecord&) {
    return {"organization_state", "SELECT organization FROM organization_state WHERE id = ?"};
}
constexpr Numbered numbered(const GroupLeader&) {
    return {"group_leader", "SELECT party_group FROM group_leader WHERE id = ?"};
}
constexpr Numbered numbered(const Membership&) {
    return {"membership", "SELECT branch FROM membership WHERE id = ?"};
}
constexpr Numbered numbered(const Term&) {
    return {"term", "SELECT organization FROM term WHERE id = ?"};
}
constexpr Numbered numbered(const Position&) {
    return {"position", "SELECT t.organization FROM position p JOIN term t ON t.id = p.term WHERE p.id = ?"};
}
constexpr Numbered numbered(const EmptySeat&) {
    return {"empty_seat",
            "SELECT t.organization FROM empty_seat e JOIN term t ON t.id = e.term WHERE e.id = ?"};
}
constexpr Numbered numbered(const DutyExplanation&) {
    return {"duty_explanation", "SELECT organization FROM duty_explanation WHERE id = ?"};
}
constexpr Numbered numbered(const RightsRestriction&) {
    return {"rights_restriction", "SELECT member FROM rights_restriction WHERE id = ?"};
}
constexpr Numbered numbered(const HoursExemption&) {
    return {"hours_exemption", "SELECT member FROM hours_exemption WHERE id = ?"};
}
constexpr Numbered numbered(const TrainingCredit&) {
    return {"training_credit", "SELECT member FROM training_credit WHERE id = ?"};
}

/// Whose row of that number lies in the ledger; nullopt: nobody's.
template<class Row> std::optional<QByteArray> holderOf(Connection& connection, const Row& row) {
    Query holder(connection, numbered(row).holder);
    holder.bind(row.id);
    return holder.next() ? std::optional(holder.bytes(0).toByteArray()) : std::nullopt;
}

void note(Transaction& transaction, const ReceivedCollision& collision);
void forget(Transaction& transaction, const char* kind, QByteArrayView id);
/// By kind, number, owner and source.
std::vector<ReceivedCollision> all(Connection& connection);

/// Whether the row's number is taken; it is then noted as left out.
template<class Row>
bool isLeftOut(Transaction& transaction, const Row& row, QByteArrayView owner, const ReceivedSource& source) {
    const auto holder = holderOf(transaction.connection, row);
    if (!holder) return false;
    note(transaction, {QString::fromLatin1(numbered(row).kind), row.id.toByteArray(), owner.toByteArray(),
                       *holder, source});
    return true;
}

/// Whoever is noted beside one of `ids`, whoever is noted beside those, and so on: whose rows can only be put
/// in together. Empty where none of `ids` is noted; one that stands in its own way, by another quarter, is.
std::set<OrganizationId> around(Connection& connection, const std::set<OrganizationId>& ids);
std::set<MemberId> around(Connection& connection, const std::set<MemberId>& ids);
/// Forgets what was left out of the owner's rows.
void forgetOwner(Transaction& transaction, const OrganizationId& owner);
void forgetOwner(Transaction& transaction, const MemberId& owner);

} // namespace received_collisions

} // namespace zhibu
