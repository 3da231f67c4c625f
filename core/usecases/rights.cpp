#include "core/usecases/rights.h"

#include "core/usecases/ledger.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct RightsText {
    Q_DECLARE_TR_FUNCTIONS(Rights)
};

bool may(Actor::Role role, Right right) {
    switch (role) {
    case Actor::Role::owner:
    case Actor::Role::secretary: return true;
    case Actor::Role::staff: return right != Right::readTalks && right != Right::administer;
    case Actor::Role::member: return right == Right::ownPage;
    }
    return false;
}

bool hasSignedIn(Book& book, const Actor& actor) {
    if (!actor.account) return false;
    for (const Account& account : book.accounts()) {
        if (account.id == *actor.account) return account.role == actor.role && account.member == actor.member;
    }
    return false;
}

} // namespace

std::optional<Problem> refused(Book& book, const Actor& actor, Right right) {
    if (book.accountsOn() && !hasSignedIn(book, actor))
        return Problem{
            u"actor"_s, u"actor.sign_in"_s,
            RightsText::tr("This book is opened with an account. Sign in with its name and password.")};
    if (may(actor.role, right)) return std::nullopt;
    return Problem{u"actor"_s, u"actor.refused"_s,
                   RightsText::tr("Your account may not do this. Ask the branch secretary.")};
}

std::optional<Problem> refused(Ledger& ledger, const Actor& actor, Right right) {
    return refused(ledger.book(), actor, right);
}

QString displayedActor(const QString& label) {
    return label == Actor::owner().label() ? displayName(Actor::Role::owner) : label;
}

QString displayName(Actor::Role role) {
    switch (role) {
    case Actor::Role::owner: return RightsText::tr("Owner");
    case Actor::Role::secretary: return RightsText::tr("Secretary");
    case Actor::Role::staff: return RightsText::tr("Party-affairs staff");
    case Actor::Role::member: return RightsText::tr("Member");
    }
    return {};
}

} // namespace zhibu
