#include "ui/pages/accounts/accounts_page.h"

#include "core/usecases/rights.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QLabel* paragraph(const QString& words, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

Report pinSlips(const std::vector<GivenPin>& pins, Date today) {
    ReportTable table{.columns = {{.title = AccountsPage::tr("Branch"), .width = 2, .wrap = true},
                                  {.title = AccountsPage::tr("Number")},
                                  {.title = AccountsPage::tr("Name", "of a person")},
                                  {.title = AccountsPage::tr("PIN")},
                                  {.title = AccountsPage::tr("Cut here and hand it over"), .width = 2}}};
    for (const GivenPin& pin : pins)
        table.rows.push_back({pin.branch, pin.number, pin.name, pin.pin, QString()});
    Report report{.title = AccountsPage::tr("PINs of members"),
                  .subtitle = AccountsPage::tr("%n person(s)", nullptr, static_cast<int>(pins.size())),
                  .printedOn = today};
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace

AccountsPage::AccountsPage(Workspace& given, QWidget* parent)
    : Page(given, parent), off(makeOff()), on(makeOn()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(new PageHeading(title(), this));
    column->addWidget(off);
    column->addWidget(on, 1);
    column->addStretch(0);
    for (QPushButton* verb : findChildren<QPushButton*>())
        needsWriting(workspace, verb);
    connect(&workspace, &Workspace::changed, this, &AccountsPage::refresh);
    connect(&workspace, &Workspace::actorChanged, this, &AccountsPage::refresh); // known by name from now on
    refresh();
}

void AccountsPage::open(const QVariantMap&) {
    refresh();
}

QPushButton* AccountsPage::addButton(QBoxLayout* row, const QString& words, const QString& name,
                                     std::function<void()> run) {
    QPushButton* button = plainButton(words, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, std::move(run));
    if (row) row->addWidget(button);
    return button;
}

Card* AccountsPage::makeOff() {
    auto* card = new Card(tr("Accounts are off"), this);
    card->addContent(paragraph(tr("Everybody at this computer may do everything. For a branch with one "
                                  "computer that is usually right."),
                               card));
    card->addContent(paragraph(tr("Switched on, the book asks for a name and a password. Identity and phone "
                                  "numbers and what was said in "
                                  "talks are sealed with a new key that only the passwords of secretaries "
                                  "and staff and the recovery code "
                                  "open. Members see their own hours with a PIN."),
                               card));
    card->addContent(paragraph(
        tr("What it does not do: names, meetings and hours are not encrypted. Whoever can copy the file can "
           "read "
           "them with other tools, and try out PINs: a PIN is a gate on the screen and opens no key. Encrypt "
           "the "
           "disk as well. While accounts are off the key lies in the book and protects nothing but habit."),
        card));
    auto* row = new QHBoxLayout;
    QPushButton* button = primaryButton(tr("&Switch accounts on…"), card);
    button->setObjectName(u"switch_on"_s);
    connect(button, &QPushButton::clicked, this, &AccountsPage::askToSwitchOn);
    row->addWidget(button);
    row->addStretch(1);
    card->content()->addLayout(row);
    card->content()->addStretch(1);
    return card;
}

Card* AccountsPage::makeOn() {
    auto* card = new Card(tr("Who may sign in"), this);
    table = wordTable(tr("Accounts"), {tr("Name"), tr("Role"), tr("Number"), tr("Since"), tr("Wrong tries")},
                      0, card);
    table->setColumnWidth(1, 180);
    auto* flow = new QWidget(card);
    auto* buttons = new FlowLayout(flow, spacing::one);
    const auto add = [&](const QString& words, const QString& name, std::function<void()> run) {
        buttons->addWidget(addButton(nullptr, words, name, std::move(run)));
    };
    add(tr("&New account…"), u"add_account"_s, [this] { askForAccount(); });
    add(tr("New &password for the chosen one…"), u"reset_password"_s, [this] { resetChosen(); });
    add(tr("&Remove the chosen one…"), u"remove_account"_s, [this] { removeChosen(); });
    add(tr("&PINs for members…"), u"give_pins"_s, [this] { givePinsToAll(); });
    add(tr("&Own password…"), u"own_password"_s, [this] { askForOwnPassword(); });
    add(tr("&Lock after…"), u"lock_after"_s, [this] { askForLock(); });
    add(tr("Renew the recovery &code…"), u"renew_code"_s, [this] { renew(); });
    add(tr("Switch accounts o&ff…"), u"switch_off"_s, [this] { switchOff(); });
    note = captionLabel({}, card);
    note->setWordWrap(true);
    card->addContent(table, 1);
    card->addContent(flow);
    card->addContent(note);
    return card;
}

void AccountsPage::refresh() {
    const bool isOn = accountsOn(workspace.ledger());
    off->setVisible(!isOn);
    on->setVisible(isOn);
    if (isOn) showLines();
}

void AccountsPage::showLines() {
    const auto list = accountList(workspace.ledger(), workspace.actor());
    // Staff manage nothing here but their own password.
    const bool administers = list.ok();
    for (QPushButton* button : on->findChildren<QPushButton*>())
        button->setVisible(administers || button->objectName() == u"own_password");
    table->setVisible(administers);
    lines = administers ? *list : std::vector<AccountLine>();
    table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const AccountLine& line = lines[static_cast<size_t>(row)];
        setWords(table, row,
                 {line.name, displayName(line.role), line.number, line.madeAt.toString(u"yyyy-MM-dd"_s),
                  line.failures > 0 ? QString::number(line.failures) : QString()});
    }
    const int minutes = lockMinutes(workspace.ledger());
    note->setText(administers
                      ? (minutes == 0 ? tr("The window does not lock by itself.")
                                      : tr("The window locks after %n minute(s) without a key or a click.",
                                           nullptr, minutes))
                      : tr("Signed in as %1. Accounts are the secretary's.").arg(workspace.actor().name));
}

const AccountLine* AccountsPage::chosen() const {
    const int row = table->currentRow();
    return row >= 0 && row < static_cast<int>(lines.size()) ? &lines[static_cast<size_t>(row)] : nullptr;
}

void AccountsPage::say(const Problems& problems) {
    if (!problems.empty()) workspace.dialogs().showProblems(this, title(), problems);
    refresh();
}

VerbDialog* AccountsPage::askToSwitchOn() {
    auto* dialog = new VerbDialog(tr("Switch accounts on"),
                                  tr("The first account is the secretary's. A password has at least 12 "
                                     "characters; a sentence is easy to "
                                     "remember. What was done until now can no longer be taken back."),
                                  workspace.dialogs(), this);
    auto* account = dialog->addText(u"name"_s, tr("Name of the account"));
    QLineEdit* secret = dialog->addNewSecret(tr("Password"));
    dialog->setVerb(tr("Switch on"), [this, account, secret]() -> Problems {
        const Credentials credentials{account->text(), secret->text()};
        const auto code = switchOnAccounts(workspace.ledger(), workspace.actor(), credentials);
        if (!code) return code.problems();
        const auto actor = signIn(workspace.ledger(), credentials);
        if (!actor) return actor.problems();
        workspace.become(*actor);
        QMetaObject::invokeMethod(
            this, [this, shown = *code] { showRecoveryCode(shown); }, Qt::QueuedConnection);
        return {};
    });
    dialog->open();
    return dialog;
}

QDialog* AccountsPage::showRecoveryCode(const RecoveryCode& code) {
    auto* dialog = new FittingDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Recovery code"));
    QVBoxLayout* column = dialog->body();
    column->setSpacing(spacing::two);
    column->addWidget(
        paragraph(tr("This code is shown once. Write it on paper and lock the paper away: when every "
                     "password is forgotten it is the only way back, and without it sealed numbers "
                     "and talks are lost."),
                  dialog));
    auto* words = new QLabel(code.code, dialog);
    words->setObjectName(u"recovery_code"_s);
    words->setFont(figureFont(font()));
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setAccessibleName(tr("Recovery code"));
    column->addWidget(words);
    if (!code.oldCopies.isEmpty()) {
        column->addWidget(paragraph(tr("These copies are still under the key the book had before. Destroy "
                                       "them, and copies elsewhere (sticks, "
                                       "other computers), then make a fresh copy:"),
                                    dialog));
        QStringList names;
        for (const QString& path : code.oldCopies)
            names += QDir::toNativeSeparators(path);
        auto* files = paragraph(names.join(u'\n'), dialog);
        files->setObjectName(u"old_copies"_s);
        files->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(files);
    }
    auto* written = new QCheckBox(tr("I have &written the code down"), dialog);
    QPushButton* close = primaryButton(tr("Close"), dialog);
    close->setEnabled(false);
    close->setObjectName(u"close"_s);
    connect(written, &QCheckBox::toggled, close, &QPushButton::setEnabled);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->foot()->addWidget(written);
    dialog->foot()->addWidget(close, 0, Qt::AlignRight);
    dialog->open();
    return dialog;
}

VerbDialog* AccountsPage::askForAccount() {
    auto* dialog =
        new VerbDialog(tr("New account"),
                       tr("A secretary may do everything. Staff may do everything but read what was said in "
                          "talks and manage accounts."),
                       workspace.dialogs(), this);
    auto* account = dialog->addText(u"name"_s, tr("Name of the account"));
    auto* role =
        dialog->addChoice(u"role"_s, tr("Role"),
                          {{displayName(Actor::Role::staff), static_cast<int>(Actor::Role::staff)},
                           {displayName(Actor::Role::secretary), static_cast<int>(Actor::Role::secretary)}});
    QLineEdit* secret = dialog->addNewSecret(tr("Password"));
    dialog->setVerb(tr("Add"), [this, account, role, secret]() -> Problems {
        const auto made = addAccount(workspace.ledger(), workspace.actor(), {account->text(), secret->text()},
                                     static_cast<Actor::Role>(role->currentData().toInt()));
        return made ? Problems() : made.problems();
    });
    dialog->open();
    return dialog;
}

VerbDialog* AccountsPage::askForOwnPassword() {
    auto* dialog = new VerbDialog(tr("Own password"), {}, workspace.dialogs(), this);
    QLineEdit* present = dialog->addSecret(u"present"_s, tr("Present password"));
    QLineEdit* secret = dialog->addNewSecret(tr("New password"));
    dialog->setVerb(tr("Change"), [this, present, secret]() -> Problems {
        return changeOwnPassword(workspace.ledger(), workspace.actor(), present->text(), secret->text());
    });
    dialog->open();
    return dialog;
}

void AccountsPage::resetChosen() {
    const AccountLine* line = chosen();
    if (!line) {
        Q_EMIT tell(tr("Choose an account in the list first."));
        return;
    }
    if (line->member) {
        const auto pins = givePins(workspace.ledger(), workspace.actor(), {*line->member});
        if (pins)
            showPins(*pins);
        else
            say(pins.problems());
        return;
    }
    auto* dialog = new VerbDialog(tr("New password for %1").arg(line->name), {}, workspace.dialogs(), this);
    QLineEdit* secret = dialog->addNewSecret(tr("New password"));
    dialog->setVerb(tr("Set the password"), [this, id = line->id, secret]() -> Problems {
        return resetPassword(workspace.ledger(), workspace.actor(), id, secret->text());
    });
    dialog->open();
}

void AccountsPage::removeChosen() {
    const AccountLine* line = chosen();
    if (!line) {
        Q_EMIT tell(tr("Choose an account in the list first."));
        return;
    }
    const AccountId id = line->id;
    if (workspace.dialogs().confirm(
            this, tr("Remove the account"),
            tr("“%1” can no longer sign in. The key of the book is changed.").arg(line->name), tr("Remove")))
        say(removeAccount(workspace.ledger(), workspace.actor(), id));
}

void AccountsPage::givePinsToAll() {
    const auto without =
        membersWithoutPin(workspace.ledger(), workspace.actor(), workspace.organization(), workspace.today());
    if (!without) return say(without.problems());
    if (without->empty()) {
        Q_EMIT tell(tr("Everybody here has a PIN. A new one is given to the chosen one."));
        return;
    }
    if (!workspace.dialogs().confirm(
            this, tr("PINs for members"),
            tr("%n member(s) have no PIN yet. Each gets one; the list is shown once, to be "
               "printed and handed over.",
               nullptr, static_cast<int>(without->size())),
            tr("Give PINs")))
        return;
    using Pins = std::vector<GivenPin>;
    workspace.runVerb<Pins>(
        tr("Giving PINs to %n member(s)", nullptr, static_cast<int>(without->size())),
        [actor = workspace.actor(), members = *without](Ledger& ledger, const ProgressSink& progress,
                                                        const std::stop_token& stop) {
            return givePins(ledger, actor, members, progress, stop);
        },
        [this](const Result<Pins>& pins) {
            if (pins)
                showPins(*pins);
            else
                say(pins.problems());
        });
}

QDialog* AccountsPage::showPins(const std::vector<GivenPin>& pins) {
    auto* dialog = new FittingDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("PINs of members"));
    QTableWidget* list = wordTable(
        tr("PINs of members"), {tr("Branch"), tr("Number"), tr("Name", "of a person"), tr("PIN")}, 0, dialog);
    list->setRowCount(static_cast<int>(pins.size()));
    for (int row = 0; row < list->rowCount(); ++row) {
        const GivenPin& pin = pins[static_cast<size_t>(row)];
        setWords(list, row, {pin.branch, pin.number, pin.name, pin.pin});
    }
    QPushButton* print = primaryButton(tr("&Print…"), dialog);
    QPushButton* close = plainButton(tr("Close"), dialog);
    connect(print, &QPushButton::clicked, dialog, [this, dialog, pins] {
        printReport(workspace.dialogs(), dialog, pinSlips(pins, workspace.today()));
    });
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(print);
    row->addWidget(close);
    QVBoxLayout* column = dialog->body();
    column->addWidget(
        paragraph(tr("They are shown once and kept nowhere. Print them and hand each one over."), dialog));
    column->addWidget(list, 1);
    dialog->foot()->addLayout(row);
    dialog->resize(640, 460);
    dialog->open();
    return dialog;
}

void AccountsPage::askForLock() {
    auto* dialog = new VerbDialog(tr("Lock the window"), tr("Minutes without a key or a click; 0 for never."),
                                  workspace.dialogs(), this);
    auto* minutes =
        dialog->addText(u"minutes"_s, tr("Minutes"), QString::number(lockMinutes(workspace.ledger())));
    dialog->setVerb(tr("Keep"), [this, minutes]() -> Problems {
        bool isNumber = false;
        const int wanted = minutes->text().trimmed().toInt(&isNumber);
        return setLockMinutes(workspace.ledger(), workspace.actor(), isNumber ? wanted : -1);
    });
    dialog->open();
}

void AccountsPage::renew() {
    if (!workspace.dialogs().confirm(
            this, tr("Renew the recovery code"),
            tr("The old code opens nothing any more, the key of the book is changed, and what "
               "was done until now can no longer be taken back."),
            tr("Renew")))
        return;
    const auto code = renewRecoveryCode(workspace.ledger(), workspace.actor());
    if (code)
        showRecoveryCode(*code);
    else
        say(code.problems());
}

void AccountsPage::switchOff() {
    if (!workspace.dialogs().confirm(
            this, tr("Switch accounts off"),
            tr("All accounts and PINs go. Everybody at this computer may do everything again, "
               "and the key lies in the book."),
            tr("Switch off")))
        return;
    const Problems problems = switchOffAccounts(workspace.ledger(), workspace.actor());
    if (problems.empty()) workspace.become(Actor::owner());
    say(problems);
}

} // namespace zhibu
