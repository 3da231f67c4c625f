#pragma once

#include "core/domain/records.h"
#include "core/storage/book.h"

namespace zhibu::member_repository {

std::vector<Member> all(Connection& connection);
void insert(Transaction& transaction, const Member& member);
void update(Transaction& transaction, const Member& member);

/// The protected part, opened; empty strings where nothing is kept. Throws Error when a sealed value was
/// altered.
ProtectedIdentity protectedIdentity(Connection& connection, const Sealer& sealer, const MemberId& member);
void setProtectedIdentity(Transaction& transaction, const MemberId& member,
                          const ProtectedIdentity& identity);
std::optional<MemberId> withIdentityNumber(Connection& connection, const Sealer& sealer,
                                           const QString& number);

std::vector<Membership> memberships(Connection& connection);
void insert(Transaction& transaction, const Membership& membership);
void update(Transaction& transaction, const Membership& membership);

std::vector<RightsRestriction> restrictions(Connection& connection);
void insert(Transaction& transaction, const RightsRestriction& restriction);
void update(Transaction& transaction, const RightsRestriction& restriction);

void remove(Transaction& transaction, const MembershipId& membership);
/// Only a member nothing refers to any more.
void remove(Transaction& transaction, const MemberId& member);
/// Everything that refers to the one refers to the other from now on. Where both are on one attendance list,
/// or have one training credit twice, the entry of `to` stays.
void replaceEverywhere(Transaction& transaction, const MemberId& from, const MemberId& to);
/// How many rows speak of a member.
struct MemberMentions {
    int attendances = 0;
    int credits = 0;
    int positions = 0;
    int memberships = 0;
};
MemberMentions mentions(Connection& connection, const MemberId& member);

} // namespace zhibu::member_repository
