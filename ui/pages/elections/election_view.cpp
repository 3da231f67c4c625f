#include "ui/pages/elections/election_view.h"

#include "ui/pages/elections/election_step_form.h"
#include "ui/pages/reports/report_output.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int narrowWidth = 1000;

/// The papers one needs at a step; the others are one step away.
std::vector<ElectionPaper> papersOf(ElectionStep step) {
    switch (step) {
    case ElectionStep::decision:
    case ElectionStep::request:
    case ElectionStep::reply: return {ElectionPaper::request};
    case ElectionStep::notice: return {ElectionPaper::voters, ElectionPaper::method};
    case ElectionStep::candidates:
        return {ElectionPaper::candidates, ElectionPaper::request, ElectionPaper::ballot};
    case ElectionStep::meeting: return {ElectionPaper::voters, ElectionPaper::method, ElectionPaper::ballot};
    case ElectionStep::ballots: return {ElectionPaper::ballot, ElectionPaper::ballots, ElectionPaper::counts};
    case ElectionStep::first_meeting:
    case ElectionStep::report: break;
    }
    return {ElectionPaper::counts, ElectionPaper::result};
}

} // namespace

ElectionView::ElectionView(Workspace& given, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , heading(new PageHeading({}, this))
    , steps(new QListWidget(this))
    , middle(new Card({}, this))
    , scroll(new QScrollArea(middle))
    , says(new QWidget(this))
    , saysColumn(new QVBoxLayout(says))
    , papers(new QWidget(this))
    , concludeButton(primaryButton(tr("Conc&lude"), this))
    , abandonButton(flatButton(tr("Abandon…"), this))
    , nextButton(plainButton(tr("&Next step"), this)) {
    QPushButton* back = plainButton(tr("&Back to the list"), this);
    heading->addControl(back);
    heading->addControl(abandonButton);
    heading->addControl(concludeButton);
    concludeButton->setObjectName(u"conclude"_s);
    nextButton->setObjectName(u"next_step"_s);
    auto* left = new Card(tr("Steps"), this);
    buildSteps(*left);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    middle->addContent(scroll, 1);
    middle->addContent(nextButton);
    middle->content()->setAlignment(nextButton, Qt::AlignLeft);
    auto* right = new Card(tr("What it says"), this);
    saysColumn->setContentsMargins(0, 0, 0, 0);
    saysColumn->setSpacing(spacing::one);
    auto* saysScroll = new QScrollArea(right);
    saysScroll->setFrameShape(QFrame::NoFrame);
    saysScroll->setWidgetResizable(true);
    saysScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    saysScroll->setFocusPolicy(Qt::NoFocus);
    saysScroll->setWidget(says);
    saysScroll->viewport()->setAutoFillBackground(false);
    says->setAutoFillBackground(false);
    right->addContent(saysScroll, 1);
    auto* below = new Card(tr("Papers"), this);
    buildPapers(*below);
    auto* rightColumn = new QVBoxLayout;
    rightColumn->setSpacing(12);
    rightColumn->addWidget(right, 1);
    rightColumn->addWidget(below);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left);
    row->addWidget(middle, 1);
    row->addLayout(rightColumn);
    sides = {left, right, below};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(row, 1);
    connect(back, &QPushButton::clicked, this, [this] {
        leave();
        Q_EMIT closed();
    });
    connect(concludeButton, &QPushButton::clicked, this, &ElectionView::conclude);
    connect(abandonButton, &QPushButton::clicked, this, &ElectionView::abandon);
    connect(nextButton, &QPushButton::clicked, this,
            [this] { steps->setCurrentRow(qMin(steps->currentRow() + 1, steps->count() - 1)); });
}

// The form in the middle has what there is; where that is little, the sides give way.
void ElectionView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowWidth;
    sides[0]->setFixedWidth(narrow ? 148 : 200);
    for (size_t i = 1; i < sides.size(); ++i)
        sides[i]->setFixedWidth(narrow ? 216 : 300);
}

void ElectionView::buildSteps(Card& card) {
    steps->setAccessibleName(tr("Steps"));
    steps->setTabKeyNavigation(false);
    steps->setFrameShape(QFrame::NoFrame);
    steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card.addContent(steps, 1);
    connect(steps, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) goTo(static_cast<ElectionStep>(item->data(Qt::UserRole).toInt()));
    });
}

void ElectionView::buildPapers(Card& card) {
    auto* column = new QVBoxLayout(papers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::half);
    card.addContent(papers);
}

void ElectionView::begin(const Election& given) {
    saved.reset();
    show(given);
}

void ElectionView::resume(const Election& given) {
    saved = given;
    show(given);
}

void ElectionView::show(const Election& given) {
    election = given;
    findings = electionFindings(*election, workspace.ledger().office(), workspace.today());
    const std::vector<ElectionStep> all = stepsOf(*election);
    ElectionStep first = all.back();
    for (const ElectionStep each : all) {
        if (isDone(*election, each, findings)) continue;
        first = each;
        break;
    }
    goTo(given.state == ElectionState::open ? first : all.front());
}

void ElectionView::goTo(ElectionStep step) {
    const QString focused = shownStep == step ? focusedField() : QString();
    shownStep = step;
    delete stepForm;
    stepForm =
        new ElectionStepForm(workspace, *election, step,
                             election->state != ElectionState::open || workspace.ledger().readOnly(), scroll);
    stepForm->setAutoFillBackground(false);
    scroll->setWidget(stepForm);
    stepForm->setAutoFillBackground(false);
    middle->setTitle(stepName(step));
    connect(stepForm, &ElectionStepForm::edited, this, &ElectionView::edited);
    // Afterwards: the field that asks for it is still speaking.
    connect(stepForm, &ElectionStepForm::rebuildWanted, this,
            [this] { QTimer::singleShot(0, this, [this] { goTo(shownStep); }); });
    showState();
    if (QWidget* field = focused.isEmpty() ? nullptr : stepForm->findChild<QWidget*>(focused))
        field->setFocus();
}

// The name of the field of the form that has the focus, so that a form made anew gives it back.
QString ElectionView::focusedField() const {
    for (const QWidget* widget = focusWidget(); widget && widget != stepForm;
         widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s))
            return widget->objectName();
    }
    return {};
}

void ElectionView::edited() {
    save();
    showState();
}

void ElectionView::save() {
    if (!election || election->state != ElectionState::open || election == saved || saving) return;
    const QScopedValueRollback once(saving, true);
    try {
        const Problems problems = saveElection(workspace.ledger(), workspace.actor(), *election);
        if (problems.empty())
            saved = election;
        else
            workspace.dialogs().showProblems(this, tr("The worksheet was not saved"), problems);
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void ElectionView::leave() {
    if (election && saved) save();
}

void ElectionView::refresh() {
    if (!election || saving || !saved) return;
    const auto now = zhibu::election(workspace.ledger(), workspace.actor(), election->id);
    if (!now) {
        election.reset();
        Q_EMIT closed();
        return;
    }
    if (*now == *election) return;
    saved = *now;
    election = *now;
    goTo(shownStep);
}

void ElectionView::showState() {
    const Office& office = workspace.ledger().office();
    findings = electionFindings(*election, office, workspace.today());
    const QString what =
        election->purpose == ElectionPurpose::renewal ? tr("Election of the committee") : tr("By-election");
    heading->setTitle(tr("%1 · %2", "what, where").arg(what, office.nameOf(election->organization)));
    heading->setNote(election->state == ElectionState::open        ? tr("Term %1").arg(election->termNumber)
                     : election->state == ElectionState::concluded ? tr("concluded")
                                                                   : tr("abandoned"));
    const bool open = election->state == ElectionState::open && !workspace.ledger().readOnly();
    concludeButton->setVisible(open);
    abandonButton->setVisible(open && saved.has_value());
    nextButton->setVisible(stepsOf(*election).back() != shownStep);
    fillSteps();
    fillFindings();
    auto* column = static_cast<QVBoxLayout*>(papers->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ElectionPaper paper : papersOf(shownStep)) {
        QPushButton* button = plainButton(electionPaperName(paper), papers);
        auto* menu = new QMenu(button);
        menu->addAction(tr("Print…"), this, [this, paper] { printPaper(paper); });
        menu->addAction(tr("Save as PDF…"), this, [this, paper] { savePaper(paper, ReportFile::pdf); });
        menu->addAction(tr("Save for word processing (.docx)…"), this,
                        [this, paper] { savePaper(paper, ReportFile::docx); });
        button->setMenu(menu);
        button->setEnabled(saved.has_value());
        column->addWidget(button);
    }
}

void ElectionView::fillSteps() {
    const QSignalBlocker quiet(steps);
    steps->clear();
    for (const ElectionStep each : stepsOf(*election)) {
        const bool wrong = std::ranges::any_of(findings, [each](const ElectionFinding& finding) {
            return finding.step == each && finding.blocking;
        });
        const bool done = isDone(*election, each, findings);
        const QString sign = done ? u"✓ "_s : wrong ? u"✗ "_s : u"○ "_s;
        auto* item = new QListWidgetItem(sign + stepName(each), steps);
        item->setData(Qt::UserRole, static_cast<int>(each));
        item->setSizeHint({0, spacing::rowHeight});
        item->setData(Qt::AccessibleTextRole, tr("%1: %2", "step, state")
                                                  .arg(stepName(each), done    ? tr("done")
                                                                       : wrong ? tr("something is wrong")
                                                                               : tr("open")));
        if (wrong) item->setForeground(tokens(palette()).overdue);
        if (each == shownStep) steps->setCurrentItem(item);
    }
}

void ElectionView::fillFindings() {
    while (QLayoutItem* item = saysColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Tokens& colors = tokens(palette());
    for (const ElectionFinding& each : findings) {
        auto* label = new QLabel((each.blocking ? u"✗ "_s : u"! "_s) + each.message +
                                     (each.article.isEmpty() ? QString() : u"\n"_s + each.article),
                                 says);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setObjectName(each.code);
        QPalette words = palette();
        words.setColor(QPalette::WindowText, each.blocking ? colors.overdue : colors.dueSoon);
        label->setPalette(words);
        saysColumn->addWidget(label);
    }
    if (findings.empty()) {
        QLabel* fine = captionLabel(tr("Nothing is wrong so far."), says);
        fine->setWordWrap(true);
        saysColumn->addWidget(fine);
    }
    saysColumn->addStretch(1);
}

void ElectionView::conclude() {
    save();
    try {
        const Problems problems = concludeElection(workspace.ledger(), workspace.actor(), election->id);
        if (!problems.empty()) {
            workspace.dialogs().showProblems(this, tr("The election cannot be concluded yet"), problems);
            const int step = problems.front().field.section(u'/', 1).toInt();
            if (problems.front().field.startsWith(u"step/"_s)) goTo(static_cast<ElectionStep>(step));
            return;
        }
        Q_EMIT tell(tr("The result is in force: posts are held, records made. Ctrl+Z takes all of it back."));
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void ElectionView::abandon() {
    const auto reason =
        workspace.dialogs().askText(this, tr("Abandon the worksheet"), tr("Why is the election not held?"));
    if (!reason) return;
    const Problems problems = abandonElection(workspace.ledger(), workspace.actor(), election->id, *reason);
    if (!problems.empty()) workspace.dialogs().showProblems(this, tr("Abandon the worksheet"), problems);
}

void ElectionView::printPaper(ElectionPaper paper) {
    const auto made = electionPaperOf(workspace.ledger(), workspace.actor(), election->id, paper);
    if (made) printReport(workspace, this, *made);
}

void ElectionView::savePaper(ElectionPaper paper, ReportFile kind) {
    const auto made = electionPaperOf(workspace.ledger(), workspace.actor(), election->id, paper);
    if (!made) return;
    saveReport(workspace, this, *made, kind, made->title,
               [this](const QString& sentence) { Q_EMIT tell(sentence); });
}

} // namespace zhibu
