#include "ui/pages/inbox/file_actions.h"

#include "core/usecases/rights.h"
#include "ui/pages/inbox/compare_dialog.h"
#include "ui/pages/inbox/file_verbs.h"
#include "ui/pages/inbox/inbox_words.h"
#include "ui/pages/inbox/register_dialog.h"
#include "ui/pages/inbox/return_dialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/verb_dialog.h"

#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString reasonsOf(const std::vector<ReturnReason>& reasons) {
    QStringList lines;
    for (const ReturnReason& each : reasons)
        lines += each.what.isEmpty()
                     ? FileActions::tr("Returned: %1").arg(each.reason)
                     : FileActions::tr("Returned: %1 (%2)", "reason, record").arg(each.reason, each.what);
    return lines.join(u'\n');
}

} // namespace

FileActions::FileActions(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , why(new QLabel(this))
    , buttons(new QWidget(this))
    , enroll(primaryButton(tr("Re&gister…"), buttons))
    , choose(primaryButton(tr("C&ompare and choose…"), buttons))
    , accept(plainButton(tr("&Accept"), buttons))
    , back(plainButton(tr("&Return…"), buttons))
    , receipt(plainButton(tr("Recei&pt…"), buttons))
    , report(plainButton(tr("R&eport"), buttons)) {
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    new FlowLayout(buttons, spacing::one);
    add(enroll, u"register"_s, [this] { registerSender(); });
    add(choose, u"compare"_s, [this] { compare(); });
    add(accept, u"accept"_s, [this] { acceptInboxFile(space, this, *line, teller()); });
    add(back, u"give_back"_s, [this] { giveBack(); });
    add(receipt, u"receipt"_s, [this] { writeReceipt(space, this, *line, teller()); });
    addReport();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(why);
    column->addWidget(buttons);
    show(std::nullopt);
}

QPushButton* FileActions::add(QPushButton* button, const QString& name, std::function<void()> run) {
    button->setObjectName(name);
    buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
        if (line) run();
    });
    return button;
}

void FileActions::addReport() {
    auto* menu = new QMenu(report);
    menu->addAction(tr("Open"), this, [this] { openUnitReport(space, this, *line, copies, teller()); });
    menu->addAction(tr("Save as…"), this, [this] { saveUnitReport(space, this, *line, teller()); });
    report->setObjectName(u"report"_s);
    report->setMenu(menu);
    buttons->layout()->addWidget(report);
}

std::function<void(const QString&)> FileActions::teller() {
    return [this](const QString& sentence) { Q_EMIT tell(sentence); };
}

void FileActions::show(std::optional<InboxLine> given) {
    line = std::move(given);
    setVisible(line.has_value());
    if (!line) return;
    const FileState state = line->state;
    const bool stands = state == FileState::standing;
    // What came from somebody unknown is not opened with another program.
    const bool trusted = !isHeld(state) || wantsChoice(state) || state == FileState::locked;
    const bool returned = stands && line->decision.returnedAt;
    why->setText(returned ? reasonsOf(line->reasons) : whyHeld(*line));
    why->setVisible(!why->text().isEmpty());
    enroll->setVisible(wantsRegistration(state));
    choose->setVisible(wantsChoice(state));
    accept->setVisible(stands && !line->decision.acceptedAt && !returned);
    back->setVisible((stands && !returned) || state == FileState::locked);
    back->setText(state == FileState::locked ? tr("&Return what was accepted…") : tr("&Return…"));
    receipt->setVisible(!isHeld(state));
    report->setVisible(trusted);
    fit();
}

// Whoever may not is told why, instead of after a form was filled in.
void FileActions::fit() {
    const bool readOnly = space.ledger().readOnly();
    for (QPushButton* button : {enroll, choose, accept, back, receipt})
        button->setEnabled(!readOnly);
    const auto refusal = refused(space.ledger(), space.actor(), Right::administer);
    enroll->setEnabled(!readOnly && !refusal);
    enroll->setToolTip(plainTip(refusal ? refusal->message : QString()));
}

VerbDialog* FileActions::registerSender() {
    return line ? askRegistration(space, line, this) : nullptr;
}

CompareDialog* FileActions::compare() {
    if (!line) return nullptr;
    auto* dialog = new CompareDialog(space, *line, this);
    dialog->open();
    return dialog;
}

ReturnDialog* FileActions::giveBack() {
    return line ? returnInboxFile(space, this, *line, teller()) : nullptr;
}

} // namespace zhibu
