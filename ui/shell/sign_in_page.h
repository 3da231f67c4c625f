#pragma once

#include "core/usecases/accounts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;

namespace zhibu {

class Card;
class Dialogs;
class ProblemLabel;

/// The first page of a book with accounts: the office signs in with name and password, a member with name and
/// PIN, and whoever has lost every password with the recovery code.
class SignInPage final : public QWidget {
    Q_OBJECT

public:
    /// `lastName`: who was here before the window locked, "" for nobody.
    SignInPage(Ledger& ledger, Dialogs& dialogs, const QString& lastName, QWidget* parent = nullptr);

Q_SIGNALS:
    void signedIn(const zhibu::Actor& actor);
    void leaveWanted(); ///< another book

private:
    Card* officeCard(const QString& lastName);
    Card* memberCard();
    void signInOffice();
    void signInAsMember();
    void searchMember();
    void askForRecovery();
    void take(const Result<Actor>& actor, ProblemLabel* label, QLineEdit* secret);

    Ledger& ledger;
    Dialogs& dialogs;
    QComboBox* account = nullptr;
    QLineEdit* password = nullptr;
    ProblemLabel* officeProblem = nullptr;
    QLineEdit* memberName = nullptr;
    QListWidget* matches = nullptr;
    QLineEdit* pin = nullptr;
    ProblemLabel* memberProblem = nullptr;
    std::vector<SignInMatch> found;
};

} // namespace zhibu
