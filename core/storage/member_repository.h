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

} // namespace zhibu::member_repository
