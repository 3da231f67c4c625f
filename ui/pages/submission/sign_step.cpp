#include "ui/pages/submission/sign_step.h"

#include "core/usecases/package_keys.h"
#include "ui/pages/reports/report_output.h"
#include "ui/pages/submission/submission_session.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/status_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

const QString ending = u"zbpkg"_s;
constexpr int fingerprintRole = Qt::UserRole + 1;

/// A key of the office above: registered for nobody below, or for an organisation above the book's own.
bool isAbove(const KeyLine& line, const Office& office, const Organization& home) {
    if (line.revokedAt || line.replacedAt) return false;
    if (!line.organization) return true;
    std::optional<OrganizationId> above = home.parent;
    while (above) {
        if (*above == *line.organization) return true;
        const Organization* next = office.organization(*above);
        above = next ? next->parent : std::nullopt;
    }
    return false;
}

QString fingerprintOf(const Workspace& workspace) {
    const auto own = ownKey(workspace.ledger(), workspace.actor());
    return own ? own->fingerprint : QString();
}

QLabel* wrappedLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SignStep::SignStep(Workspace& given, SubmissionSession& asked, QWidget* parent)
    : QWidget(parent)
    , openFolder([](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); })
    , workspace(given)
    , session(asked)
    , order(makeOrder())
    , result(makeResult()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(order);
    column->addWidget(result);
    column->addStretch(1);
    connect(&session, &SubmissionSession::busyChanged, this, &SignStep::refresh);
    connect(&session, &SubmissionSession::progressed, progress,
            qOverload<qint64, qint64>(&ProgressStrip::show));
    connect(progress, &ProgressStrip::stopWanted, &session, &SubmissionSession::cancel);
    refresh();
}

Card* SignStep::makeOrder() {
    auto* card = new Card(tr("Sign and write the file"), this);
    path = new PathField(PathField::Use::save, workspace.dialogs(), tr("Save the file to hand in"),
                         tr("Files to hand in (*.zbpkg)"), card);
    sealed = new QCheckBox(tr("Only the office above can &open it"), card);
    sealed->setObjectName(u"sealed"_s);
    office = new QComboBox(card);
    office->setAccessibleName(tr("Office that can open it"));
    auto* row = new QHBoxLayout;
    row->addWidget(sealed);
    row->addWidget(office);
    row->addStretch(1);
    lockNote = captionLabel({}, card);
    lockNote->setWordWrap(true);
    signButton = primaryButton(tr("Sign and &write"), card);
    signButton->setObjectName(u"sign"_s);
    needsWriting(workspace, signButton);
    progress = new ProgressStrip(card);
    problem = new ProblemLabel(card);
    card->addContent(
        captionLabel(tr("Where the file is written: a stick, or a folder you hand over from"), card));
    card->addContent(path);
    card->content()->addLayout(row);
    card->addContent(lockNote);
    card->addContent(problem);
    card->addContent(progress);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(signButton);
    buttons->addStretch(1);
    card->content()->addLayout(buttons);
    connect(signButton, &QPushButton::clicked, this, &SignStep::sign);
    connect(sealed, &QCheckBox::toggled, this, [this](bool on) {
        office->setEnabled(on);
        suggest();
    });
    connect(office, &QComboBox::activated, this, &SignStep::suggest);
    return card;
}

Card* SignStep::makeResult() {
    auto* card = new Card({}, this);
    resultTitle = new StatusLabel(card);
    resultFacts = wrappedLabel(card);
    resultNext = wrappedLabel(card);
    for (QWidget* each : {static_cast<QWidget*>(resultTitle), static_cast<QWidget*>(resultFacts),
                          static_cast<QWidget*>(resultNext)})
        card->addContent(each);
    QPushButton* folder = plainButton(tr("Open the &folder"), card);
    QPushButton* again = plainButton(tr("Write it &again elsewhere…"), card);
    folder->setObjectName(u"open_folder"_s);
    again->setObjectName(u"write_again"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(folder);
    buttons->addWidget(again);
    buttons->addStretch(1);
    card->content()->addLayout(buttons);
    connect(folder, &QPushButton::clicked, this, [this] {
        if (session.written()) openFolder(QFileInfo(session.written()->path).absolutePath());
    });
    connect(again, &QPushButton::clicked, this, &SignStep::writeAgain);
    return card;
}

void SignStep::refresh() {
    const bool busy = session.isBusy();
    progress->setBusy(busy);
    signButton->setEnabled(!busy && session.check() && session.hindrances().empty());
    fillOffices();
    suggest();
    showResult();
    order->setVisible(!session.written() || busy);
}

/// Another quarter or revision has another name; what somebody typed for this one stays.
void SignStep::suggest() {
    if (!session.check()) return;
    const NextFile next = nextFile();
    lockNote->setText(next.again
                          ? tr("Nothing has changed: revision %1 is written once more, exactly as it was.")
                                .arg(next.revision)
                          : tr("This is revision %1. Once it is signed, records of the quarter are changed "
                               "only with a reason.")
                                .arg(next.revision));
    const QString name = tr("Report-%1-%2-%3", "file name: code, quarter, revision")
                             .arg(workspace.ledger().home().code, session.check()->period.toString())
                             .arg(next.revision);
    if (name == suggestedFor) return;
    suggestedFor = name;
    QString suggestion = suggestedPath(workspace, name, ending);
    // Where the last file went the next one goes as well.
    if (!path->path().isEmpty())
        suggestion = QFileInfo(path->path()).absolutePath() + u'/' + QFileInfo(suggestion).fileName();
    path->setPath(suggestion);
}

/// The file's bytes are kept: where neither the records nor who can open it has changed, they are written
/// again.
SignStep::NextFile SignStep::nextFile() const {
    const SubmissionCheck& check = *session.check();
    const QString recipient =
        sealed->isChecked() ? office->currentData(fingerprintRole).toString() : QString();
    const auto last = std::ranges::find_if(session.sent(), [&check](const SentLine& line) {
        return line.package.period == check.period && line.package.revision == check.revision;
    });
    const bool again =
        check.unchanged && last != session.sent().end() && last->package.recipient == recipient;
    return {check.unchanged && !again ? check.revision + 1 : check.revision, again};
}

void SignStep::fillOffices() {
    const QByteArray kept = office->currentData().toByteArray();
    office->clear();
    const auto keys = keyList(workspace.ledger(), workspace.actor());
    const Ledger& ledger = workspace.ledger();
    for (const KeyLine& line : keys ? *keys : std::vector<KeyLine>()) {
        if (!isAbove(line, ledger.office(), ledger.home())) continue;
        office->addItem(line.holder, line.publicKey);
        office->setItemData(office->count() - 1, line.fingerprint, fingerprintRole);
    }
    office->setCurrentIndex(qMax(0, office->findData(kept)));
    const bool possible = office->count() > 0;
    if (!possible) sealed->setChecked(false);
    sealed->setEnabled(possible);
    sealed->setToolTip(possible ? QString()
                                : tr("Register the seal of the office above first, under “Own seal”."));
    office->setVisible(possible);
    office->setEnabled(sealed->isChecked());
}

QString SignStep::officeAbove() const {
    const Ledger& ledger = workspace.ledger();
    const std::optional<OrganizationId>& parent = ledger.home().parent;
    const Organization* above = parent ? ledger.office().organization(*parent) : nullptr;
    return above ? above->name : tr("the office above");
}

void SignStep::sign() {
    if (path->path().isEmpty()) {
        say({{u"path"_s, u"path.missing"_s, tr("Say where the file is to be written.")}});
        return;
    }
    signInto(path->path());
}

void SignStep::writeAgain() {
    const QString where = workspace.dialogs().saveFile(this, tr("Write the file once more"), path->path(),
                                                       tr("Files to hand in (*.zbpkg)"));
    if (!where.isEmpty()) signInto(where);
}

void SignStep::signInto(const QString& where) {
    QString target = where;
    if (!target.endsWith(u'.' + ending, Qt::CaseInsensitive)) target += u'.' + ending;
    path->setPath(target);
    problem->say(QString());
    session.sign({.path = target,
                  .sealedTo = sealed->isChecked() ? office->currentData().toByteArray() : QByteArray()});
}

void SignStep::say(const Problems& problems) {
    QStringList sentences;
    for (const Problem& each : problems)
        sentences += each.message;
    problem->say(sentences.join(u'\n'));
}

void SignStep::showResult() {
    const std::optional<HandedIn>& written = session.written();
    result->setVisible(written.has_value() && !session.isBusy());
    if (!written) return;
    const QString quarter = session.quarter() ? periodWords(*session.quarter()) : QString();
    const StatusLook done{Symbol::tick, &Tokens::met, true};
    resultTitle->setLook(
        done, written->again ? tr("%1, revision %2: written once more").arg(quarter).arg(written->revision)
                             : tr("%1, revision %2: signed and written").arg(quarter).arg(written->revision));
    resultFacts->setText(
        tr("File: %1\nSeal: %2").arg(QDir::toNativeSeparators(written->path), fingerprintOf(workspace)));
    resultNext->setText(
        tr("Hand this file to %1: on a stick, over the internal network or on a disc. The receipt "
           "(.zbreceipt) that comes back is imported under “What was handed in”.")
            .arg(officeAbove()));
}

} // namespace zhibu
