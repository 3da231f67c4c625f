#include "core/storage/account_repository.h"
#include "core/usecases/accounts.h"
#include "core/usecases/pinyin_match.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(Accounts)
};

constexpr int freeAttempts = 3;
constexpr int firstWait = 5;
constexpr int longestWait = 15 * 60;

Problem wrong(const QString& sentence) {
    return {u"password"_s, u"account.wrong"_s, sentence};
}

// A clock set back does not shorten the wait: it begins anew.
std::optional<Problem> mustWait(const Failures& failures, const QDateTime& now) {
    const int wait = waitAfter(failures.count);
    if (wait == 0 || !failures.last.isValid()) return std::nullopt;
    const qint64 passed = failures.last.secsTo(now);
    if (passed >= wait) return std::nullopt;
    const qint64 left = passed < 0 ? wait : wait - passed;
    return Problem{
        u"password"_s, u"account.wait"_s,
        SignInText::tr("Too many wrong tries. Wait %n second(s).", nullptr, static_cast<int>(left))};
}

/// The count is kept in the file, and by a connection of its own: a book opened for reading counts as well.
/// A file that really may not be written to keeps none.
void countFailures(Ledger& ledger, const std::optional<AccountId>& account, const Failures& failures) {
    const auto set = [&](Transaction& transaction) {
        account_repository::setFailures(transaction, account, failures);
    };
    if (!ledger.readOnly()) {
        ledger.book().keep(set, Topic::accounts);
        return;
    }
    const auto writable = Book::open(ledger.path(), ledger.clock());
    if (writable) (*writable)->keep(set);
}

Failures failedAgain(const Failures& before, const Clock& clock) {
    return {before.count + 1, clock.now()};
}

Actor actorOf(Ledger& ledger, const Account& account) {
    Actor actor{account.role, account.name, account.id, account.member};
    if (account.member) {
        if (const Member* member = ledger.office().member(*account.member)) actor.name = member->number;
    }
    return actor;
}

/// Takes as long as a real one, so that nobody learns which names there are.
void pretend() {
    keyring::fromPassword(u"nobody"_s, QByteArray(16, 'n'), {});
}

Result<Actor> enter(Ledger& ledger, const Account& account, const QString& secret, const QString& sentence) {
    if (const auto wait = mustWait(account.failures, ledger.clock().now())) return *wait;
    const keyring::KeyPair pair = keyring::fromPassword(secret, account.salt, account.cost);
    const bool right = keyring::isSame(pair.publicKey(), account.publicKey);
    std::optional<QByteArray> dataKey;
    if (right && account.sealedKey) dataKey = pair.unseal(*account.sealedKey);
    if (!right || (account.sealedKey && (!dataKey || !ledger.book().unlock(*dataKey)))) {
        countFailures(ledger, account.id, failedAgain(account.failures, ledger.clock()));
        return wrong(sentence);
    }
    if (account.failures.count > 0) countFailures(ledger, account.id, {});
    return actorOf(ledger, account);
}

bool onlyOneOfTheName(Ledger& ledger, const QString& name) {
    return std::ranges::count_if(ledger.office().members(),
                                 [&](const Member& member) { return member.name == name; }) == 1;
}

} // namespace

int waitAfter(int failures) {
    if (failures < freeAttempts) return 0;
    const int doublings = std::min(failures - freeAttempts, 10);
    return std::min(longestWait, firstWait << doublings);
}

QStringList signInNames(Ledger& ledger) {
    QStringList names;
    for (const Account& account : ledger.book().accounts()) {
        if (account.role != Actor::Role::member) names += account.name;
    }
    return names;
}

std::vector<SignInMatch> membersToSignIn(Ledger& ledger, const QString& typed) {
    constexpr qsizetype leastTyped = 2;
    constexpr size_t most = 8;
    struct Found {
        int rank;
        SignInMatch match;
    };
    const QString text = typed.trimmed();
    if (text.size() < leastTyped) return {};
    std::vector<Found> found;
    for (const Account& account : ledger.book().accounts()) {
        const Member* member = account.member ? ledger.office().member(*account.member) : nullptr;
        if (!member) continue;
        const int rank = member->number == text ? 100 : matchRank(text, nameKeys(member->name));
        if (rank == 0) continue;
        found.push_back({rank, {member->id, member->name, member->number}});
    }
    std::ranges::stable_sort(found, [](const Found& a, const Found& b) {
        return std::tuple(-a.rank, a.match.name, a.match.number) <
               std::tuple(-b.rank, b.match.name, b.match.number);
    });
    std::vector<SignInMatch> list;
    for (Found& each : found) {
        if (list.size() == most) break;
        if (each.rank < 100 && onlyOneOfTheName(ledger, each.match.name)) each.match.number.clear();
        list.push_back(std::move(each.match));
    }
    return list;
}

Result<Actor> signIn(Ledger& ledger, const Credentials& credentials) {
    const QString sentence = SignInText::tr("The name or the password is not right.");
    const QString name = credentials.name.trimmed();
    ledger.noticeOtherWriters();
    for (const Account& account : ledger.book().accounts()) {
        if (account.role != Actor::Role::member && account.name == name)
            return enter(ledger, Account(account), credentials.password, sentence);
    }
    pretend();
    return wrong(sentence);
}

Result<Actor> signInMember(Ledger& ledger, const MemberId& member, const QString& pin) {
    const QString sentence = SignInText::tr("The name or the PIN is not right.");
    ledger.noticeOtherWriters();
    for (const Account& account : ledger.book().accounts()) {
        if (account.member == member) return enter(ledger, Account(account), pin, sentence);
    }
    pretend();
    return wrong(sentence);
}

Result<Actor> recover(Ledger& ledger, const QString& typed, const Credentials& fresh) {
    const std::optional<Recovery> recovery = ledger.book().recovery();
    if (!recovery)
        return Problem{u"code"_s, u"accounts.off"_s,
                       SignInText::tr("Accounts are not switched on in this book.")};
    if (const auto wait = mustWait(recovery->failures, ledger.clock().now())) return *wait;
    const auto code = keyring::readRecoveryCode(typed);
    if (!code)
        return Problem{
            u"code"_s, u"recovery.mistyped"_s,
            SignInText::tr("This is no recovery code: a character is wrong or missing. Compare it with the "
                           "paper.")};
    const Account* known = nullptr;
    for (const Account& account : ledger.book().accounts()) {
        if (account.role != Actor::Role::member && account.name == fresh.name.trimmed()) known = &account;
    }
    if (Problems problems = problemsOf(ledger, fresh, known ? std::optional(known->id) : std::nullopt);
        !problems.empty())
        return problems;
    if (known && known->role != Actor::Role::secretary)
        return Problem{
            u"name"_s, u"account.role"_s,
            SignInText::tr("The code is for a secretary's account. Give a secretary's name or a new one.")};
    const auto dataKey = keyring::fromRecoveryCode(*code).unseal(recovery->sealedKey);
    if (!dataKey || !ledger.book().unlock(*dataKey)) {
        countFailures(ledger, std::nullopt, failedAgain(recovery->failures, ledger.clock()));
        return Problem{u"code"_s, u"recovery.wrong"_s,
                       SignInText::tr("This is not the code of this book. Perhaps it was renewed since.")};
    }
    Account account = known ? *known
                            : Account{.id = ledger.book().ids().next<AccountId>(),
                                      .name = fresh.name.trimmed(),
                                      .role = Actor::Role::secretary};
    account.role = Actor::Role::secretary;
    account.salt = keyring::makeSalt();
    account.publicKey = keyring::fromPassword(fresh.password, account.salt, account.cost).publicKey();
    account.sealedKey = keyring::sealTo(account.publicKey, *dataKey);
    const bool isNew = !known;
    const Actor actor = actorOf(ledger, account);
    const Reason reason{u"account.recover"_s,
                        SignInText::tr("New password for “%1” by the recovery code").arg(account.name)};
    const Problems problems = ledger.book().record(actor, reason, [&](Transaction& transaction) {
        if (isNew)
            account_repository::insert(transaction, account);
        else
            account_repository::update(transaction, account);
        account_repository::setFailures(transaction, account.id, {});
        account_repository::setFailures(transaction, std::nullopt, {});
    });
    if (!problems.empty()) {
        ledger.book().lock();
        return problems;
    }
    return actor;
}

void signOut(Ledger& ledger) {
    ledger.book().lock();
}

} // namespace zhibu
