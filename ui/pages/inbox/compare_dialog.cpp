#include "ui/pages/inbox/compare_dialog.h"

#include "ui/pages/inbox/differences_view.h"
#include "ui/pages/inbox/inbox_model.h"
#include "ui/pages/inbox/inbox_words.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/status_label.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {
constexpr int candidateWidth = 340;
}

CompareDialog::CompareDialog(Workspace& workspace, const InboxLine& line, QWidget* parent)
    : FittingDialog(parent), space(workspace) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Which file holds?"));
    QLabel* hint = captionLabel(tr("%1, %2. Each is shown with what it changes against the revision before "
                                   "it that is known here. Ask "
                                   "the unit which one is right; the other is kept, and does not count.")
                                    .arg(senderName(line), periodWords(line.file.period)),
                                this);
    hint->setWordWrap(true);
    auto* inside = new QWidget(this);
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const std::vector<InboxLine> lines = candidates(line);
    for (const InboxLine& each : lines)
        addCandidate(each, row);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    QPushButton* away = plainButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(away);
    QVBoxLayout* column = body();
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(scroll, 3);
    if (QWidget* between = makeBetween(lines)) column->addWidget(between, 2);
    foot()->addLayout(buttons);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    away->setDefault(true);
    away->setFocus();
    resize(qBound(2, count, 3) * (candidateWidth + 24) + 40, 620);
}

std::vector<InboxLine> CompareDialog::candidates(const InboxLine& line) const {
    auto lines = inboxList(space.ledger(), space.actor(),
                           {.quarter = line.file.period, .unit = line.file.organization});
    if (!lines) return {line};
    std::erase_if(*lines, [](const InboxLine& each) {
        return !wantsChoice(each.state) && each.state != FileState::standing;
    });
    return std::move(*lines);
}

void CompareDialog::addCandidate(const InboxLine& line, QHBoxLayout* row) {
    auto* card = new Card(revisionWords(line.file.revision), this);
    card->setMinimumWidth(candidateWidth);
    auto* state = new StatusLabel(card);
    state->setLook(lookOf(line.state), stateWords(line));
    card->addContent(state);
    QLabel* moments = captionLabel(
        tr("Made %1, received %2")
            .arg(line.file.madeAt.toString(u"yyyy-MM-dd HH:mm:ss"_s), line.file.receivedOn.toIso()),
        card);
    moments->setWordWrap(true);
    card->addContent(moments);
    QLabel* seal = captionLabel(tr("Seal %1").arg(line.fingerprint), card);
    seal->setWordWrap(true);
    card->addContent(seal);
    card->addContent(
        captionLabel(tr("File number %1").arg(QString::fromLatin1(line.file.file.toHex().first(16))), card));
    auto differences = differencesOfFile(space.ledger(), space.actor(), line.file.file);
    const QString words = differences ? countWords(*differences) : differences.problem().message;
    QLabel* counts = captionLabel(words, card);
    counts->setWordWrap(true);
    card->addContent(counts);
    if (wantsChoice(line.state)) {
        QPushButton* button = primaryButton(tr("This one holds"), card);
        button->setObjectName(u"choose_%1"_s.arg(count));
        button->setEnabled(!space.ledger().readOnly());
        card->addContent(button);
        button->setAutoDefault(false); // Enter decides nothing
        connect(button, &QPushButton::clicked, this, [this, line] { choose(line); });
    }
    auto* list = new DifferencesView(card);
    list->setAccessibleName(
        tr("Differences of the file made %1").arg(line.file.madeAt.toString(Qt::ISODate)));
    if (differences) list->show(std::move(*differences));
    card->addContent(list, 1);
    row->addWidget(card);
    ++count;
}

QWidget* CompareDialog::makeBetween(const std::vector<InboxLine>& lines) {
    std::vector<InboxLine> pair = lines;
    std::erase_if(pair, [](const InboxLine& each) { return each.state == FileState::forked; });
    if (pair.size() > 2)
        std::erase_if(pair, [](const InboxLine& each) { return each.state != FileState::conflict; });
    if (pair.size() != 2 || pair[0].file.revision != pair[1].file.revision) return nullptr;
    auto differences =
        differencesBetween(space.ledger(), space.actor(), pair[0].file.file, pair[1].file.file);
    if (!differences) return nullptr;
    auto* card = new Card(tr("From the left one to the right one"), this);
    card->setNote(countWords(*differences));
    auto* list = new DifferencesView(card);
    list->setAccessibleName(card->accessibleName());
    list->show(std::move(*differences));
    card->addContent(list, 1);
    return card;
}

void CompareDialog::choose(const InboxLine& line) {
    try {
        const Problems problems = chooseFile(space.ledger(), space.actor(), line.file.file);
        if (!problems.empty()) {
            space.dialogs().showProblems(this, windowTitle(), problems);
            return;
        }
    } catch (const Error& error) {
        space.dialogs().showError(this, error);
        return;
    }
    accept();
    Q_EMIT chosen();
}

} // namespace zhibu
