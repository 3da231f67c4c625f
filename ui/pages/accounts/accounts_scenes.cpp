#include "ui/pages/accounts/accounts_scenes.h"

#include "core/usecases/hours_statements.h"
#include "core/usecases/rights.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/shell/book_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/statement_dialog.h"
#include "ui/widgets/verb_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString password = u"the ginkgo in autumn"_s;

AccountsPage* pageOf(MainWindow& window) {
    window.goTo({u"accounts"_s});
    return qobject_cast<AccountsPage*>(window.view()->currentPage());
}

RecoveryCode switchOn(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    const Credentials secretary{displayName(Actor::Role::secretary), password};
    const auto code = switchOnAccounts(space.ledger(), space.actor(), secretary);
    if (!code) return {};
    if (const auto actor = signIn(space.ledger(), secretary)) space.become(*actor);
    return *code;
}

QWidget* askToSwitchOn(MainWindow& window) {
    return pageOf(window)->askToSwitchOn();
}

QWidget* recoveryCode(MainWindow& window) {
    const RecoveryCode code = switchOn(window);
    return pageOf(window)->showRecoveryCode(code);
}

QWidget* accounts(MainWindow& window) {
    switchOn(window);
    Workspace& space = window.view()->workspace();
    const auto added = addAccount(space.ledger(), space.actor(), {displayName(Actor::Role::staff), password},
                                  Actor::Role::staff);
    Q_UNUSED(added)
    return pageOf(window)->window();
}

std::vector<GivenPin> pinsFor(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    std::vector<MemberId> some;
    for (const Member* member : space.ledger().office().membersOf(space.organization(), space.today())) {
        if (some.size() < 12) some.push_back(member->id);
    }
    const auto pins = givePins(space.ledger(), space.actor(), some);
    return pins ? *pins : std::vector<GivenPin>();
}

QWidget* pins(MainWindow& window) {
    switchOn(window);
    AccountsPage* page = pageOf(window);
    return page->showPins(pinsFor(window));
}

QWidget* signInAgain(MainWindow& window) {
    switchOn(window);
    const auto given = pinsFor(window);
    window.lock();
    auto* name = window.signInPage()->findChild<QLineEdit*>(u"member_name"_s);
    if (!given.empty()) {
        name->setText(given.front().name);
        Q_EMIT name->textEdited(name->text());
    }
    return &window;
}

QWidget* ownPage(MainWindow& window) {
    switchOn(window);
    const auto given = pinsFor(window);
    window.lock();
    auto* name = window.signInPage()->findChild<QLineEdit*>(u"member_name"_s);
    if (given.empty()) return &window;
    name->setText(given.front().number);
    Q_EMIT name->textEdited(name->text());
    window.signInPage()->findChild<QLineEdit*>(u"pin"_s)->setText(given.front().pin);
    window.signInPage()->findChild<QPushButton*>(u"show_hours"_s)->click();
    return &window;
}

QWidget* statement(MainWindow& window) {
    Workspace& space = window.view()->workspace();
    const auto members = space.ledger().office().membersOf(space.organization(), space.today());
    if (members.empty()) return &window;
    const auto made =
        hoursStatement(space.ledger(), space.actor(), members.front()->id, space.year(), space.today());
    if (!made) return &window;
    const auto bytes = statementFile(space.ledger(), space.actor(), {*made});
    QTemporaryFile file;
    if (!bytes || !file.open() || file.write(*bytes) < 0 || !file.flush()) return &window;
    QDialog* dialog = window.openStatement(file.fileName());
    return dialog ? static_cast<QWidget*>(dialog) : &window;
}

} // namespace

void addAccountsScenes(Scenes& scenes) {
    const auto add = [&scenes](const QString& name, QWidget* (*prepare)(MainWindow&)) {
        scenes.push_back({.name = name, .prepare = prepare, .changesBook = true});
    };
    add(u"accounts-switch-on"_s, askToSwitchOn);
    add(u"accounts-recovery-code"_s, recoveryCode);
    add(u"accounts-on"_s, accounts);
    add(u"accounts-pins"_s, pins);
    add(u"sign-in"_s, signInAgain);
    add(u"my-hours-own"_s, ownPage);
    add(u"statement-file"_s, statement);
}

} // namespace zhibu
