#include "ui/shell/sign_in_page.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int signInPagePageWidth = 920;

QLineEdit* secretField(const QString& name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    return field;
}

} // namespace

SignInPage::SignInPage(Ledger& given, Dialogs& questions, const QString& lastName, QWidget* parent)
    : QWidget(parent), ledger(given), dialogs(questions) {
    auto* middle = new QWidget(this);
    middle->setMaximumWidth(signInPagePageWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(spacing::three, spacing::three, spacing::three, spacing::three);
    column->setSpacing(spacing::two);
    auto* title = new QLabel(ledger.home().name, middle);
    title->setTextFormat(Qt::PlainText);
    title->setFont(figureFont(font()));
    column->addWidget(title);
    column->addWidget(captionLabel(tr("This book is opened with an account."), middle));
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(memberCard(), 1);
    cards->addWidget(officeCard(lastName), 1);
    column->addLayout(cards);
    QPushButton* other = flatButton(tr("Another book…"), middle);
    connect(other, &QPushButton::clicked, this, &SignInPage::leaveWanted);
    column->addWidget(other, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    setFocusProxy(lastName.isEmpty() ? memberName : password);
}

Card* SignInPage::officeCard(const QString& lastName) {
    auto* card = new Card(tr("Secretary and Party-affairs staff"), this);
    account = new QComboBox(card);
    account->setAccessibleName(tr("Account"));
    account->addItems(signInNames(ledger));
    account->setCurrentIndex(qMax(0, account->findText(lastName)));
    password = secretField(tr("Password"), card);
    password->setObjectName(u"password"_s);
    officeProblem = new ProblemLabel(card);
    QPushButton* enter = primaryButton(tr("&Sign in"), card);
    enter->setObjectName(u"sign_in"_s);
    QPushButton* forgotten = flatButton(tr("Password &forgotten…"), card);
    forgotten->setObjectName(u"forgotten"_s);
    card->addContent(captionLabel(tr("Account"), card));
    card->addContent(account);
    card->addContent(captionLabel(tr("Password"), card));
    card->addContent(password);
    card->addContent(officeProblem);
    auto* row = new QHBoxLayout;
    row->addWidget(enter);
    row->addWidget(forgotten);
    row->addStretch(1);
    card->content()->addLayout(row);
    card->content()->addStretch(1);
    connect(enter, &QPushButton::clicked, this, &SignInPage::signInOffice);
    connect(password, &QLineEdit::returnPressed, this, &SignInPage::signInOffice);
    connect(forgotten, &QPushButton::clicked, this, &SignInPage::askForRecovery);
    return card;
}

Card* SignInPage::memberCard() {
    auto* card = new Card(tr("My hours"), this);
    memberName = new QLineEdit(card);
    memberName->setObjectName(u"member_name"_s);
    memberName->setAccessibleName(tr("Name"));
    memberName->setPlaceholderText(tr("Name, pinyin or number"));
    matches = new QListWidget(card);
    matches->setAccessibleName(tr("Members found"));
    matches->setFixedHeight(120);
    matches->hide();
    pin = secretField(tr("PIN"), card);
    pin->setObjectName(u"pin"_s);
    memberProblem = new ProblemLabel(card);
    QPushButton* show = primaryButton(tr("Show my &hours"), card);
    show->setObjectName(u"show_hours"_s);
    card->addContent(captionLabel(tr("Name"), card));
    card->addContent(memberName);
    card->addContent(matches);
    card->addContent(captionLabel(tr("PIN"), card));
    card->addContent(pin);
    card->addContent(memberProblem);
    card->content()->addWidget(show, 0, Qt::AlignLeft);
    QLabel* hint = captionLabel(tr("The secretary hands PINs out. Only your own page is shown."), card);
    hint->setWordWrap(true);
    card->addContent(hint);
    card->content()->addStretch(1);
    connect(memberName, &QLineEdit::textEdited, this, &SignInPage::searchMember);
    connect(memberName, &QLineEdit::returnPressed, pin, qOverload<>(&QWidget::setFocus));
    connect(matches, &QListWidget::itemClicked, pin, [this] { pin->setFocus(); });
    connect(pin, &QLineEdit::returnPressed, this, &SignInPage::signInAsMember);
    connect(show, &QPushButton::clicked, this, &SignInPage::signInAsMember);
    return card;
}

void SignInPage::searchMember() {
    found = membersToSignIn(ledger, memberName->text());
    matches->clear();
    for (const SignInMatch& match : found)
        matches->addItem(match.number.isEmpty()
                             ? match.name
                             : tr("%1 (%2)", "name and number").arg(match.name, match.number));
    if (!found.empty()) matches->setCurrentRow(0);
    // Where only one fits there is nothing to choose, but it is shown who is meant.
    matches->setVisible(!found.empty());
}

void SignInPage::take(const Result<Actor>& actor, ProblemLabel* label, QLineEdit* secret) {
    secret->clear();
    if (!actor) {
        label->say(actor.problem().message);
        secret->setFocus();
        return;
    }
    label->say(QString());
    Q_EMIT signedIn(*actor);
}

void SignInPage::signInOffice() {
    try {
        take(signIn(ledger, {account->currentText(), password->text()}), officeProblem, password);
    } catch (const Error& error) {
        dialogs.showError(this, error);
    }
}

void SignInPage::signInAsMember() {
    const int row = matches->currentRow();
    if (row < 0 || row >= static_cast<int>(found.size())) {
        memberProblem->say(
            tr("Type your name first: at least two letters of it. Who is not found has no PIN yet; "
               "the secretary hands them out."));
        memberName->setFocus();
        return;
    }
    try {
        take(signInMember(ledger, found[static_cast<size_t>(row)].member, pin->text()), memberProblem, pin);
    } catch (const Error& error) {
        dialogs.showError(this, error);
    }
}

void SignInPage::askForRecovery() {
    auto* dialog = new VerbDialog(tr("Password forgotten"),
                                  tr("Staff ask the secretary for a new password. A secretary types the "
                                     "recovery code from the paper it "
                                     "was written on, and chooses a new password."),
                                  dialogs, this);
    auto* code = dialog->addText(u"code"_s, tr("Recovery code"));
    auto* name = dialog->addText(u"name"_s, tr("Account of the secretary"), account->currentText());
    QLineEdit* secret = dialog->addNewSecret(tr("New password"));
    dialog->setVerb(tr("Set the password"), [this, code, name, secret]() -> Problems {
        const auto actor = recover(ledger, code->text(), {name->text(), secret->text()});
        if (!actor) return actor.problems();
        QMetaObject::invokeMethod(
            this, [this, who = *actor] { Q_EMIT signedIn(who); }, Qt::QueuedConnection);
        return {};
    });
    dialog->open();
}

} // namespace zhibu
