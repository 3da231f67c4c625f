#include "ui/pages/inbox/file_actions.h"

#include "core/usecases/rights.h"
#include "ui/pages/inbox/answers.h"
#include "ui/pages/inbox/compare_dialog.h"
#include "ui/pages/inbox/file_verbs.h"
#include "ui/pages/inbox/inbox_words.h"
#include "ui/pages/inbox/register_dialog.h"
#include "ui/pages/inbox/return_dialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/verb_dialog.h"

#include <QLabel>
#include <QMenu>
#include <QPointer>
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
    , print(plainButton(tr("Pri&nt…"), buttons))
    , report(plainButton(tr("R&eport"), buttons)) {
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    new FlowLayout(buttons, spacing::one);
    addVerbs();
    addReport();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(why);
    column->addWidget(buttons);
    show(std::optional<InboxLine>());
}

void FileActions::addVerbs() {
    add(enroll, u"register"_s, [this] { registerSender(); });
    add(choose, u"compare"_s, [this] { compare(); });
    add(accept, u"accept"_s, [this] {
        if (many.empty())
            acceptInboxFile(space, this, *line, teller());
        else
            acceptInboxFiles(space, this, many, teller());
    });
    add(back, u"give_back"_s, [this] { giveBack(); });
    add(receipt, u"receipt"_s, [this] {
        if (many.empty())
            writeReceipt(space, this, *line, teller());
        else
            writeReceipts(space, this, many, teller());
    });
    add(print, u"print_answer"_s, [this] { printAnswer(space, this, *line); });
}

QPushButton* FileActions::add(QPushButton* button, const QString& name, std::function<void()> run) {
    button->setObjectName(name);
    buttons->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, run = std::move(run)] {
        if (line || !many.empty()) run();
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
    return [self = QPointer(this)](const QString& sentence) {
        if (self) Q_EMIT self->tell(sentence);
    };
}

void FileActions::show(std::optional<InboxLine> given) {
    line = std::move(given);
    many.clear();
    setVisible(line.has_value());
    if (line) showSingle();
}

void FileActions::show(std::vector<InboxLine> lines) {
    if (lines.size() < 2) {
        show(lines.empty() ? std::optional<InboxLine>() : std::move(lines.front()));
        return;
    }
    line.reset();
    many = std::move(lines);
    setVisible(true);
    showMany();
}

void FileActions::showSingle() {
    const FileState state = line->state;
    const bool stands = state == FileState::standing;
    // What came from somebody unknown is not opened with another program.
    const bool trusted = !isHeld(state) || wantsChoice(state) || state == FileState::locked;
    const bool returned = line->decision.returnedAt && (stands || wantsChoice(state));
    why->setText(returned ? reasonsOf(line->reasons) : whyHeld(*line));
    why->setVisible(!why->text().isEmpty());
    enroll->setVisible(wantsRegistration(state));
    choose->setVisible(wantsChoice(state));
    accept->setVisible(isAcceptable(*line));
    back->setVisible(((stands || wantsChoice(state)) && !returned) || state == FileState::locked);
    back->setText(state == FileState::locked ? tr("&Return what was accepted…") : tr("&Return…"));
    receipt->setVisible(isAnswerable(*line));
    receipt->setText(returned ? tr("Re&turn as file…") : tr("Recei&pt…"));
    print->setVisible(isAnswerable(*line));
    report->setVisible(trusted);
    fit();
}

void FileActions::showMany() {
    const auto acceptable = static_cast<int>(std::ranges::count_if(many, isAcceptable));
    const auto answerable = static_cast<int>(std::ranges::count_if(many, isAnswerable));
    why->setText(tr("%n file(s) chosen. What cannot be accepted or answered is left out.", nullptr,
                    static_cast<int>(many.size())));
    why->setVisible(true);
    for (QPushButton* button : {enroll, choose, back, print, report})
        button->setVisible(false);
    accept->setVisible(acceptable > 0);
    receipt->setVisible(answerable > 0);
    receipt->setText(tr("Recei&pts…"));
    fit();
}

// Whoever may not is told why, instead of after a form was filled in.
void FileActions::fit() {
    const bool readOnly = space.ledger().readOnly();
    for (QPushButton* button : {enroll, choose, accept, back, receipt, print})
        button->setEnabled(!readOnly);
    const auto refusal = refused(space.ledger(), space.actor(), Right::administer);
    enroll->setEnabled(!readOnly && !refusal);
    enroll->setToolTip(refusal ? refusal->message : QString());
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
