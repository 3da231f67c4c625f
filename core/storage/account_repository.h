#pragma once

#include "core/storage/book.h"

/// Accounts and the recovery code's pair. They stand beside the ledger: no undo brings an old password back.
namespace zhibu::account_repository {

std::vector<Account> all(Connection& connection); ///< by name
std::optional<Account> find(Connection& connection, const AccountId& account);
void insert(Transaction& transaction, const Account& account);
/// Everything but the count of failures.
void update(Transaction& transaction, const Account& account);
void remove(Transaction& transaction, const AccountId& account);
void removeAll(Transaction& transaction); ///< the recovery code's pair too: accounts are off

std::optional<Recovery> recovery(Connection& connection);
void setRecovery(Transaction& transaction, const Recovery& recovery);

/// How often in a row signing in failed, kept in the file so that closing the program does not help.
/// nullopt: of the recovery code.
void setFailures(Transaction& transaction, const std::optional<AccountId>& account, const Failures& failures);

} // namespace zhibu::account_repository
