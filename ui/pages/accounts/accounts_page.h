#pragma once

#include "core/usecases/accounts.h"
#include "ui/shell/page.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableWidget;

namespace zhibu {

class Card;
class VerbDialog;

/// Who may sign in: switched on and off here, accounts and PINs handed out, the recovery code renewed. While
/// accounts are off it says what they protect and what they do not.
class AccountsPage final : public Page {
    Q_OBJECT

public:
    explicit AccountsPage(Workspace& workspace, QWidget* parent = nullptr);
    QString name() const override { return QStringLiteral("accounts"); }
    QString title() const override { return tr("Accounts"); }
    void open(const QVariantMap& parameters) override;

    VerbDialog* askToSwitchOn();
    VerbDialog* askForAccount();
    VerbDialog* askForOwnPassword();
    /// Said once: it is shown until it was written down, and never again.
    QDialog* showRecoveryCode(const RecoveryCode& code);
    QDialog* showPins(const std::vector<GivenPin>& pins);

private:
    Card* makeOff();
    Card* makeOn();
    QPushButton* addButton(QBoxLayout* row, const QString& words, const QString& name,
                           std::function<void()> run);
    void refresh();
    void showLines();
    void resetChosen();
    void removeChosen();
    void givePinsToAll();
    void askForLock();
    void renew();
    void switchOff();
    void say(const Problems& problems);
    const AccountLine* chosen() const;

    QTableWidget* table = nullptr; // before the cards, which make them
    QLabel* note = nullptr;
    Card* off;
    Card* on;
    std::vector<AccountLine> lines;
};

} // namespace zhibu
