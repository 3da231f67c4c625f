#include "ui/pages/submission/seal_tab.h"

#include "core/print/key_slip_pages.h"
#include "core/reports/writers/file_saving.h"
#include "core/usecases/rights.h"
#include "ui/pages/reports/report_output.h"
#include "ui/pages/submission/keys_model.h"
#include "ui/pages/submission/list_pane.h"
#include "ui/pages/submission/office_seal.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace zhibu {

SealTab::SealTab(Workspace& given, QWidget* parent)
    : QWidget(parent), workspace(given), model(new KeysModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeOwn());
    column->addWidget(makeKnown(), 1);
}

QWidget* SealTab::makeOwn() {
    auto* card = new Card(tr("The seal of this book"), this);
    unit = captionLabel({}, card);
    fingerprint = new QLabel(card);
    fingerprint->setObjectName(u"own_fingerprint"_s);
    fingerprint->setFont(figureFont(font()));
    fingerprint->setTextFormat(Qt::PlainText);
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fingerprint->setAccessibleName(tr("Fingerprint of the seal"));
    QLabel* hint =
        captionLabel(tr("The office above registers this seal once, from the slip file and the slip on "
                        "paper. It then knows that a file comes from here and that nobody changed it."),
                     card);
    hint->setWordWrap(true);
    auto* flow = new QWidget(card);
    auto* buttons = new FlowLayout(flow, spacing::one);
    const auto add = [&](const QString& words, const QString& name, void (SealTab::*run)()) {
        QPushButton* button = plainButton(words, flow);
        button->setObjectName(name);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    needOwn = {add(tr("&Save the slip file…"), u"save_slip"_s, qOverload<>(&SealTab::saveSlip)),
               add(tr("&Print the slip…"), u"print_slip"_s, &SealTab::printSlip),
               add(tr("Slip as P&DF…"), u"slip_pdf"_s, &SealTab::savePdf)};
    forSecretary = {add(tr("Take a &new seal…"), u"renew_key"_s, &SealTab::renew)};
    for (QWidget* each :
         {static_cast<QWidget*>(unit), static_cast<QWidget*>(fingerprint), static_cast<QWidget*>(hint), flow})
        card->addContent(each);
    return card;
}

QWidget* SealTab::makeKnown() {
    auto* card = new Card(tr("Seals that are known here"), this);
    QPushButton* add = plainButton(tr("&Register the office above…"), card);
    add->setObjectName(u"register_office"_s);
    card->addControl(add);
    connect(add, &QPushButton::clicked, this, [this] { askForOffice({}); });
    known = new ListPane(tr("Seals that are known here"), model, card);
    known->setWhenEmpty(tr("No other seal is known yet"),
                        tr("Receipts are believed once the seal of the office above is registered."));
    known->setWidths({{KeysModel::holder, 260}, {KeysModel::since, 110}, {KeysModel::state, 160}},
                     KeysModel::fingerprint);
    forSecretary.push_back(add);
    forSecretary.push_back(
        known->addAction(tr("No longer &believe it…"), u"revoke_key"_s, [this](int row) { revoke(row); }));
    known->setWhenActivated(tr("What comes under a seal nobody believes is held."), [](int) {});
    card->addContent(known, 1);
    return card;
}

void SealTab::refresh() {
    own.reset();
    try {
        if (const auto key = ownKey(workspace.ledger(), workspace.actor())) own = *key;
        if (auto keys = keyList(workspace.ledger(), workspace.actor())) model->show(std::move(*keys));
    } catch (const Error& error) {
        fingerprint->setText(error.sentence());
    }
    unit->setText(own ? tr("%1 (%2)", "unit, code").arg(own->name, own->code) : QString());
    if (own) fingerprint->setText(own->fingerprint);
    for (QPushButton* button : needOwn)
        button->setEnabled(own.has_value());
    const auto refusal = refused(workspace.ledger(), workspace.actor(), Right::administer);
    for (QPushButton* button : forSecretary) {
        if (refusal) button->setEnabled(false);
        button->setToolTip(plainTip(refusal ? refusal->message : QString()));
    }
}

void SealTab::say(const Problems& problems) {
    if (!problems.empty()) workspace.dialogs().showProblems(this, tr("Seals"), problems);
}

VerbDialog* SealTab::askForOffice(const QString& slipPath) {
    return askForOfficeSeal(
        workspace, this,
        tr("The office above hands over its slip as a file and on paper. Type the fingerprint "
           "from the paper: the file is believed only where both agree."),
        slipPath, [this]() -> Problems {
            Q_EMIT tell(tr("The seal is registered."));
            return {};
        });
}

void SealTab::saveSlip() {
    const auto slip = keySlip(workspace.ledger(), workspace.actor());
    if (slip)
        saveSlip(*slip);
    else
        say(slip.problems());
}

void SealTab::saveSlip(const QByteArray& slip) {
    const QString name = tr("Seal-%1", "file name: code").arg(workspace.ledger().home().code);
    QString path = workspace.dialogs().saveFile(this, tr("Save the slip file"),
                                                suggestedPath(workspace, name, u"zbkey"_s),
                                                tr("Slips of seals (*.zbkey)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(u".zbkey"_s, Qt::CaseInsensitive)) path += u".zbkey"_s;
    try {
        saveFile(path, slip);
        Q_EMIT tell(tr("Saved as %1. Hand it over together with the slip on paper.").arg(path));
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void SealTab::printSlip() {
    if (own)
        printReport(workspace, this, KeySlipPage{own->name, own->code, own->fingerprint, workspace.today()});
}

void SealTab::savePdf() {
    if (!own) return;
    const KeySlipPage page{own->name, own->code, own->fingerprint, workspace.today()};
    saveReport(workspace, this, page, ReportFile::pdf, tr("Seal-%1", "file name: code").arg(own->code),
               [this](const QString& sentence) { Q_EMIT tell(sentence); });
}

void SealTab::renew() {
    const bool sure =
        workspace.dialogs().confirm(this, tr("Take a new seal"),
                                    tr("A new seal takes the place of the old one, which signs that it hands "
                                       "over: the office above takes the "
                                       "new slip file without comparing again. Where a computer or a copy of "
                                       "the book was lost, telephone the "
                                       "office above as well: it must no longer believe the old seal."),
                                    tr("Take a new seal"));
    if (!sure) return;
    try {
        const auto slip = renewKey(workspace.ledger(), workspace.actor());
        if (!slip) return say(slip.problems());
        refresh();
        saveSlip(*slip);
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void SealTab::revoke(int row) {
    const KeyLine* key = model->at(row);
    if (!key) return;
    const bool sure = workspace.dialogs().confirm(
        this, tr("No longer believe a seal"),
        tr("Files under the seal of %1 are no longer believed from now on. What was accepted already stays.")
            .arg(key->holder),
        tr("No longer believe it"));
    if (sure) say(revokeUnitKey(workspace.ledger(), workspace.actor(), key->publicKey));
}

} // namespace zhibu
