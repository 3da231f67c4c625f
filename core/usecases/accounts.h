#pragma once

#include "core/domain/progress.h"
#include "core/storage/account.h"
#include "core/usecases/ledger.h"

#include <stop_token>

/// Who may sign in to a book (trust.md). Off until switched on, because a branch's single PC must stay
/// simple. A 书记 has everything; 党务干部 everything but what was said in talks and the accounts themselves;
/// a member the page of their own. Every verb here is an entry of the audit trail; none can be taken back by
/// undo.
namespace zhibu {

inline constexpr int leastPasswordLength = 12;
inline constexpr int leastPinLength = 6;
/// A million PINs are soon tried by whoever has the file, at any cost; a PIN is a gate on the screen. So that
/// a city's are given in a minute, it is a low one.
inline constexpr keyring::PasswordCost pinCost{1, 1024 * 1024};

/// Name and password of a 书记 or 党务干部.
struct Credentials {
    QString name;
    QString password;
};
/// What is wrong with them, by field "name" and "password"; names are unique in a book.
Problems problemsOf(Ledger& ledger, const Credentials& credentials,
                    const std::optional<AccountId>& besides = {});

/// Said once, and nowhere to be read again: it is the only way back when every password is forgotten.
struct RecoveryCode {
    QString code;
    /// Copies of the book that are still under the key it had before: to be destroyed, by hand.
    QStringList oldCopies = {};
};

bool accountsOn(Ledger& ledger);
/// Verb "accounts.on", for the owner: a new data key, everything protected sealed anew, change sets of the
/// protected columns erased. The first account is a 书记's.
Result<RecoveryCode> switchOnAccounts(Ledger& ledger, const Actor& actor, const Credentials& first,
                                      const keyring::PasswordCost& cost = {});
/// Verb "accounts.off": all accounts and PINs go, and the data key, a new one, lies in the book again.
Problems switchOffAccounts(Ledger& ledger, const Actor& actor);
/// Verb "accounts.renew": a new code and a new data key.
Result<RecoveryCode> renewRecoveryCode(Ledger& ledger, const Actor& actor);

struct AccountLine {
    AccountId id;
    QString name;
    Actor::Role role = Actor::Role::member;
    std::optional<MemberId> member = {};
    QString number = {}; ///< the member's
    QDateTime madeAt = {};
    int failures = 0; ///< since the last time it was signed in to
};
/// 书记 and 党务干部 first.
Result<std::vector<AccountLine>> accountList(Ledger& ledger, const Actor& actor);

/// Verb "account.add".
Result<AccountId> addAccount(Ledger& ledger, const Actor& actor, const Credentials& credentials,
                             Actor::Role role, const keyring::PasswordCost& cost = {});
/// For somebody else's forgotten one. Verb "account.reset".
Problems resetPassword(Ledger& ledger, const Actor& actor, const AccountId& account, const QString& password);
/// One's own: the present one is asked for. Members change their PIN so. Verb "account.password".
Problems changeOwnPassword(Ledger& ledger, const Actor& actor, const QString& present, const QString& wanted);
/// Its holder knew the data key, so that is changed as well. Never the last 书记's, nor one's own. Verb
/// "account.remove".
Problems removeAccount(Ledger& ledger, const Actor& actor, const AccountId& account);
/// Minutes without a key or a click until the window locks; 0: never. Verb "accounts.lock".
Problems setLockMinutes(Ledger& ledger, const Actor& actor, int minutes);
int lockMinutes(Ledger& ledger);

/// A PIN as it is handed to a member on paper; it is kept nowhere.
struct GivenPin {
    MemberId member;
    QString number;
    QString name;
    QString branch;
    QString pin;
};
/// A fresh PIN for each, in the order given; whoever had one loses it. Verb "account.pins". Told in members;
/// stopped: problem "pins.stopped", and nobody's is changed.
Result<std::vector<GivenPin>> givePins(Ledger& ledger, const Actor& actor,
                                       const std::vector<MemberId>& members,
                                       const ProgressSink& progress = {}, const std::stop_token& stop = {});
/// Members of the organisation and below, on the day, who have none yet.
Result<std::vector<MemberId>> membersWithoutPin(Ledger& ledger, const Actor& actor,
                                                const OrganizationId& root, Date day);

/// Names to sign in by, before anybody has: of 书记 and 党务干部.
QStringList signInNames(Ledger& ledger);
/// A member with a PIN whose name, pinyin or number fits; two letters are asked for, and eight are shown.
/// `number` only where the name is not the only one.
struct SignInMatch {
    MemberId member;
    QString name;
    QString number = {};
};
std::vector<SignInMatch> membersToSignIn(Ledger& ledger, const QString& typed);

/// The same sentence for a wrong name and a wrong password, and a wait that doubles after three failures in a
/// row ("account.wait"); the count is kept in the file. Unlocks the book.
Result<Actor> signIn(Ledger& ledger, const Credentials& credentials);
/// By PIN; opens no key.
Result<Actor> signInMember(Ledger& ledger, const MemberId& member, const QString& pin);
/// With the recovery code: a new password for the 书记 of that name, or a new account where there is none.
/// Verb "account.recover".
Result<Actor> recover(Ledger& ledger, const QString& code, const Credentials& fresh);
/// Nobody's turn any more.
void signOut(Ledger& ledger);

/// How long one must wait after so many failures in a row, in seconds.
int waitAfter(int failures);

} // namespace zhibu
