#include "core/usecases/accounts.h"

#include "core/storage/account_repository.h"
#include "core/usecases/backups.h"
#include "core/usecases/rights.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct AccountsText {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

Problem accountsAreOff() {
    return {u"actor"_s, u"accounts.off"_s, AccountsText::tr("Accounts are not switched on in this book.")};
}

std::optional<Problem> refusedAdministration(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return refusal;
    if (!accountsOn(ledger)) return accountsAreOff();
    return std::nullopt;
}

const Account* accountOf(Ledger& ledger, const AccountId& id) {
    for (const Account& account : ledger.book().accounts()) {
        if (account.id == id) return &account;
    }
    return nullptr;
}

Problem unknownAccount() {
    return {u"account"_s, u"account.unknown"_s, AccountsText::tr("There is no such account any more.")};
}

Problems passwordProblems(const QString& password) {
    if (password.size() >= leastPasswordLength) return {};
    return {{u"password"_s, u"password.short"_s,
             AccountsText::tr("A password has at least %1 characters. A sentence is easy to remember.")
                 .arg(leastPasswordLength)}};
}

/// What a password or PIN stands for, and the data key sealed to it where there is one to seal.
void setSecret(Account& account, const QString& secret, const QByteArray* dataKey) {
    account.salt = keyring::makeSalt();
    const keyring::KeyPair pair = keyring::fromPassword(secret, account.salt, account.cost);
    account.publicKey = pair.publicKey();
    account.sealedKey = dataKey ? std::optional(keyring::sealTo(account.publicKey, *dataKey)) : std::nullopt;
}

Account newAccount(Ledger& ledger, const Credentials& credentials, Actor::Role role,
                   const keyring::PasswordCost& cost, const QByteArray& dataKey) {
    Account account{.id = ledger.book().ids().next<AccountId>(),
                    .name = credentials.name.trimmed(),
                    .role = role,
                    .cost = cost};
    setSecret(account, credentials.password, &dataKey);
    return account;
}

/// Everybody who held the old key is handed the new one; nobody has to be asked for a password.
void handToAll(Transaction& transaction, const std::vector<Account>& accounts, const Sealer& fresh) {
    for (Account account : accounts) {
        if (!account.sealedKey) continue;
        account.sealedKey = keyring::sealTo(account.publicKey, fresh.dataKey());
        account_repository::update(transaction, account);
    }
}

Recovery recoveryOf(const QByteArray& code, const Sealer& sealer, const Clock& clock) {
    const keyring::KeyPair pair = keyring::fromRecoveryCode(code);
    return {.publicKey = pair.publicKey(),
            .sealedKey = keyring::sealTo(pair.publicKey(), sealer.dataKey()),
            .madeAt = clock.now()};
}

} // namespace

bool accountsOn(Ledger& ledger) {
    return ledger.book().accountsOn();
}

Problems problemsOf(Ledger& ledger, const Credentials& credentials, const std::optional<AccountId>& besides) {
    Problems problems;
    const QString name = credentials.name.trimmed();
    if (name.isEmpty())
        problems.push_back({u"name"_s, u"name.missing"_s, AccountsText::tr("Give the account a name.")});
    for (const Account& account : ledger.book().accounts()) {
        if (account.role != Actor::Role::member && account.name == name && account.id != besides)
            problems.push_back(
                {u"name"_s, u"name.taken"_s,
                 AccountsText::tr("There is an account “%1” already. Choose another name.").arg(name)});
    }
    const Problems ofPassword = passwordProblems(credentials.password);
    problems.insert(problems.end(), ofPassword.begin(), ofPassword.end());
    return problems;
}

Result<RecoveryCode> switchOnAccounts(Ledger& ledger, const Actor& actor, const Credentials& first,
                                      const keyring::PasswordCost& cost) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return *refusal;
    if (accountsOn(ledger))
        return Problem{u"actor"_s, u"accounts.on"_s, AccountsText::tr("Accounts are switched on already.")};
    if (Problems problems = problemsOf(ledger, first); !problems.empty()) return problems;
    const QByteArray code = keyring::makeRecoveryCode();
    const QStringList old = copiesOf(ledger.path());
    const Problems problems = ledger.book().changeKey(
        actor, {u"accounts.on"_s, AccountsText::tr("Switch accounts on")},
        [&](Transaction& transaction, const Sealer& fresh) {
            account_repository::insert(
                transaction, newAccount(ledger, first, Actor::Role::secretary, cost, fresh.dataKey()));
            account_repository::setRecovery(transaction, recoveryOf(code, fresh, ledger.clock()));
        });
    if (!problems.empty()) return problems;
    return RecoveryCode{keyring::written(code), old};
}

Problems switchOffAccounts(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return {*refusal};
    return ledger.book().changeKey(
        actor, {u"accounts.off"_s, AccountsText::tr("Switch accounts off")},
        [](Transaction& transaction, const Sealer&) { account_repository::removeAll(transaction); });
}

Result<RecoveryCode> renewRecoveryCode(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return *refusal;
    const QByteArray code = keyring::makeRecoveryCode();
    const QStringList old = copiesOf(ledger.path());
    const std::vector<Account> accounts = ledger.book().accounts();
    const int minutes = lockMinutes(ledger);
    const Problems problems =
        ledger.book().changeKey(actor, {u"accounts.renew"_s, AccountsText::tr("Renew the recovery code")},
                                [&](Transaction& transaction, const Sealer& fresh) {
                                    Recovery recovery = recoveryOf(code, fresh, ledger.clock());
                                    recovery.lockMinutes = minutes;
                                    account_repository::setRecovery(transaction, recovery);
                                    handToAll(transaction, accounts, fresh);
                                });
    if (!problems.empty()) return problems;
    return RecoveryCode{keyring::written(code), old};
}

Result<std::vector<AccountLine>> accountList(Ledger& ledger, const Actor& actor) {
    if (const auto refusal = refused(ledger, actor, Right::administer)) return *refusal;
    std::vector<AccountLine> lines;
    for (const Account& account : ledger.book().accounts()) {
        AccountLine line{.id = account.id,
                         .name = account.name,
                         .role = account.role,
                         .member = account.member,
                         .madeAt = account.madeAt,
                         .failures = account.failures.count};
        const Member* member = account.member ? ledger.office().member(*account.member) : nullptr;
        if (member) {
            line.name = member->name;
            line.number = member->number;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

Result<AccountId> addAccount(Ledger& ledger, const Actor& actor, const Credentials& credentials,
                             Actor::Role role, const keyring::PasswordCost& cost) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return *refusal;
    if (role != Actor::Role::secretary && role != Actor::Role::staff)
        return Problem{u"role"_s, u"account.role"_s,
                       AccountsText::tr("A member is given a PIN, not a password.")};
    if (Problems problems = problemsOf(ledger, credentials); !problems.empty()) return problems;
    const Account account = newAccount(ledger, credentials, role, cost, ledger.book().sealer().dataKey());
    const Problems problems = ledger.book().record(
        actor,
        {u"account.add"_s,
         AccountsText::tr("Add the account “%1” (%2)").arg(account.name, displayName(role))},
        [&](Transaction& transaction) { account_repository::insert(transaction, account); });
    if (!problems.empty()) return problems;
    return account.id;
}

Problems resetPassword(Ledger& ledger, const Actor& actor, const AccountId& id, const QString& password) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return {*refusal};
    const Account* found = accountOf(ledger, id);
    if (!found || found->role == Actor::Role::member) return {unknownAccount()};
    if (Problems problems = passwordProblems(password); !problems.empty()) return problems;
    Account account = *found;
    setSecret(account, password, &ledger.book().sealer().dataKey());
    return ledger.book().record(
        actor, {u"account.reset"_s, AccountsText::tr("New password for “%1”").arg(account.name)},
        [&](Transaction& transaction) {
            account_repository::update(transaction, account);
            account_repository::setFailures(transaction, id, {});
        });
}

Problems changeOwnPassword(Ledger& ledger, const Actor& actor, const QString& present,
                           const QString& wanted) {
    if (const auto refusal = refused(ledger, actor, Right::ownPage)) return {*refusal};
    const Account* found = actor.account ? accountOf(ledger, *actor.account) : nullptr;
    if (!found) return {accountsAreOff()};
    Account account = *found;
    const keyring::KeyPair pair = keyring::fromPassword(present, account.salt, account.cost);
    if (!keyring::isSame(pair.publicKey(), account.publicKey))
        return {{u"present"_s, u"password.wrong"_s, AccountsText::tr("The present one is not right.")}};
    if (account.role == Actor::Role::member) {
        static const QRegularExpression digits(u"^\\d{6,12}$"_s);
        if (!digits.match(wanted).hasMatch())
            return {{u"password"_s, u"pin.short"_s,
                     AccountsText::tr("A PIN is %1 to 12 digits.").arg(leastPinLength)}};
    } else if (Problems problems = passwordProblems(wanted); !problems.empty()) {
        return problems;
    }
    const QByteArray* dataKey = account.sealedKey ? &ledger.book().sealer().dataKey() : nullptr;
    setSecret(account, wanted, dataKey);
    return ledger.book().record(
        actor, {u"account.password"_s, AccountsText::tr("Change one's own password")},
        [&](Transaction& transaction) { account_repository::update(transaction, account); });
}

Problems removeAccount(Ledger& ledger, const Actor& actor, const AccountId& id) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return {*refusal};
    const Account* found = accountOf(ledger, id);
    if (!found) return {unknownAccount()};
    if (actor.account == id)
        return {{u"account"_s, u"account.own"_s,
                 AccountsText::tr("Nobody removes their own account. Let another secretary do it.")}};
    const Reason reason{u"account.remove"_s, AccountsText::tr("Remove the account “%1”").arg(found->name)};
    if (found->role == Actor::Role::member)
        return ledger.book().record(
            actor, reason, [&](Transaction& transaction) { account_repository::remove(transaction, id); });
    std::vector<Account> others = ledger.book().accounts();
    std::erase_if(others, [&](const Account& account) { return account.id == id; });
    const auto recovery = ledger.book().recovery();
    return ledger.book().changeKey(actor, reason, [&](Transaction& transaction, const Sealer& fresh) {
        account_repository::remove(transaction, id);
        Recovery kept = *recovery;
        kept.sealedKey = keyring::sealTo(kept.publicKey, fresh.dataKey());
        account_repository::setRecovery(transaction, kept);
        handToAll(transaction, others, fresh);
    });
}

Problems setLockMinutes(Ledger& ledger, const Actor& actor, int minutes) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return {*refusal};
    constexpr int longest = 240;
    if (minutes < 0 || minutes > longest)
        return {{u"minutes"_s, u"lock.minutes"_s, AccountsText::tr("Give 0 to %1 minutes.").arg(longest)}};
    return ledger.book().record(
        actor, {u"accounts.lock"_s, AccountsText::tr("Lock after %n minute(s)", nullptr, minutes)},
        [&](Transaction& transaction) {
            Recovery recovery = *account_repository::recovery(transaction.connection);
            recovery.lockMinutes = minutes;
            account_repository::setRecovery(transaction, recovery);
        });
}

int lockMinutes(Ledger& ledger) {
    const auto recovery = ledger.book().recovery();
    return recovery ? recovery->lockMinutes : 0;
}

namespace {

Problems storePins(Ledger& ledger, const Actor& actor, const std::vector<Account>& fresh) {
    std::unordered_multimap<MemberId, AccountId> before;
    for (const Account& account : ledger.book().accounts()) {
        if (account.member) before.emplace(*account.member, account.id);
    }
    const Reason reason{u"account.pins"_s, AccountsText::tr("Give PINs to %n member(s)", nullptr,
                                                            static_cast<int>(fresh.size()))};
    return ledger.book().record(actor, reason, [&](Transaction& transaction) {
        for (const Account& account : fresh) {
            const auto [from, until] = before.equal_range(*account.member);
            for (auto old = from; old != until; ++old)
                account_repository::remove(transaction, old->second);
            account_repository::insert(transaction, account);
        }
    });
}

} // namespace

Result<std::vector<GivenPin>> givePins(Ledger& ledger, const Actor& actor,
                                       const std::vector<MemberId>& members, const ProgressSink& progress,
                                       const std::stop_token& stop) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return *refusal;
    const Date today = ledger.clock().today();
    std::vector<GivenPin> given;
    std::vector<Account> fresh;
    for (const MemberId& id : members) {
        const Member* member = ledger.office().member(id);
        if (!member) continue;
        const Membership* stay = ledger.office().membershipOn(id, today);
        given.push_back({id, member->number, member->name,
                         stay ? ledger.office().nameOf(stay->branch) : QString(), keyring::makePin()});
        Account account{.id = ledger.book().ids().next<AccountId>(),
                        .name = member->number,
                        .role = Actor::Role::member,
                        .member = id,
                        .cost = pinCost};
        setSecret(account, given.back().pin, nullptr);
        fresh.push_back(std::move(account));
        tell(progress, static_cast<qint64>(given.size()), static_cast<qint64>(members.size()));
        if (stop.stop_requested())
            return Problem{u"members"_s, u"pins.stopped"_s,
                           AccountsText::tr("Stopped; nobody was given a PIN.")};
    }
    if (given.empty())
        return Problem{u"members"_s, u"pins.nobody"_s, AccountsText::tr("Choose the members who get a PIN.")};
    const Problems problems = storePins(ledger, actor, fresh);
    if (!problems.empty()) return problems;
    return given;
}

Result<std::vector<MemberId>> membersWithoutPin(Ledger& ledger, const Actor& actor,
                                                const OrganizationId& root, Date day) {
    if (const auto refusal = refusedAdministration(ledger, actor)) return *refusal;
    std::unordered_set<MemberId> have;
    for (const Account& account : ledger.book().accounts()) {
        if (account.member) have.insert(*account.member);
    }
    std::vector<MemberId> list;
    for (const Member* member : ledger.office().membersOf(root, day)) {
        if (!have.contains(member->id)) list.push_back(member->id);
    }
    return list;
}

} // namespace zhibu
