#include "ui/pages/submission/check_step.h"

#include "core/usecases/workbench.h"
#include "ui/pages/inbox/differences_view.h"
#include "ui/pages/reports/inspection_model.h"
#include "ui/pages/submission/list_pane.h"
#include "ui/pages/submission/overdue_model.h"
#include "ui/pages/submission/submission_session.h"
#include "ui/pages/workbench/explain_dialog.h"
#include "ui/pages/workbench/explaining.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finding_list.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/problem_label.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int findingsWidth = 216;

FindingList::Finding finding(const QString& words, qint64 count, duties::Status whenSome) {
    return {
        .words = words, .count = count, .look = zhibu::lookOf(count > 0 ? whenSome : duties::Status::met)};
}

} // namespace

CheckStep::CheckStep(Workspace& given, SubmissionSession& asked, QWidget* parent)
    : QWidget(parent)
    , workspace(given)
    , session(asked)
    , lackingModel(new InspectionModel(this))
    , overdueModel(new OverdueModel(this))
    , differencesModel(new DifferencesModel(this))
    , findings(new FindingList(tr("What the check found"), this))
    , panes(new QStackedWidget(this))
    , hindranceCard(new Card(tr("It cannot be handed in now"), this)) {
    hindranceCard->addContent(makeHindrances());
    auto* left = new Card(tr("The check"), this);
    left->setFixedWidth(findingsWidth);
    left->addContent(findings, 1);
    auto* right = new Card({}, this);
    for (QWidget* pane : {static_cast<QWidget*>(makeLacking()), static_cast<QWidget*>(makeOverdue()),
                          static_cast<QWidget*>(makeDifferences()), makeDrafts()})
        panes->addWidget(pane);
    right->addContent(panes, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left);
    row->addWidget(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(hindranceCard);
    column->addLayout(row, 1);
    connect(findings, &FindingList::currentRowChanged, this, [this](int pane) {
        if (pane >= 0) panes->setCurrentIndex(pane);
    });
    refresh();
}

QWidget* CheckStep::makeHindrances() {
    auto* box = new QWidget(hindranceCard);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    sentences = new QVBoxLayout;
    column->addLayout(sentences);
    restored = new QWidget(box);
    auto* row = new QHBoxLayout(restored);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* import = primaryButton(tr("&Import the last receipt…"), restored);
    QPushButton* nothing = plainButton(tr("Nothing was handed in since the copy…"), restored);
    import->setObjectName(u"import_last"_s);
    nothing->setObjectName(u"nothing_since"_s);
    for (QPushButton* verb : {import, nothing})
        needsWriting(workspace, verb);
    row->addWidget(import);
    row->addWidget(nothing);
    row->addStretch(1);
    column->addWidget(restored);
    connect(import, &QPushButton::clicked, this, &CheckStep::importWanted);
    connect(nothing, &QPushButton::clicked, this, &CheckStep::answerForRestore);
    return box;
}

ListPane* CheckStep::makeLacking() {
    auto* pane = new ListPane(tr("Records that lack something"), lackingModel, panes);
    pane->setWhenEmpty(tr("No record lacks anything"),
                       tr("Every record of the quarter has what an inspection looks for."));
    pane->setWidths({{InspectionModel::date, 100},
                     {InspectionModel::organization, 150},
                     {InspectionModel::kinds, 150},
                     {InspectionModel::topic, 190}},
                    InspectionModel::missing);
    const auto openIt = [this](int row) {
        if (const InspectedRecord* record = lackingModel->at(row)) openRecord(record->row.id);
    };
    pane->addAction(tr("&Open the record"), u"open_lacking"_s, openIt);
    pane->setWhenActivated(tr("Enter opens the record."), openIt);
    return pane;
}

ListPane* CheckStep::makeOverdue() {
    auto* pane = new ListPane(tr("What is overdue"), overdueModel, panes);
    pane->setWhenEmpty(tr("Nothing is overdue"), tr("All duties of the quarter were met in time."));
    pane->setWidths({{OverdueModel::title, 190},
                     {OverdueModel::organization, 150},
                     {OverdueModel::period, 116},
                     {OverdueModel::explanation, 150}},
                    OverdueModel::reason);
    pane->addAction(tr("&Explain…"), u"explain"_s, [this](int row) { explain(row); });
    pane->addAction(tr("W&hy?"), u"why"_s, [this](int row) { why(row); });
    pane->setWhenActivated(tr("What is explained stays overdue in every figure."),
                           [this](int row) { explain(row); });
    return pane;
}

ListPane* CheckStep::makeDifferences() {
    auto* pane = new ListPane(tr("Different from what was handed in last"), differencesModel, panes);
    pane->setWidths({{DifferencesModel::change, 84}, {DifferencesModel::area, 130}}, DifferencesModel::what);
    const auto openIt = [this](int row) {
        const auto& rows = differencesModel->differences();
        if (row >= 0 && row < static_cast<int>(rows.size()))
            openRecord(rows[static_cast<size_t>(row)].record);
    };
    pane->addAction(tr("Open the &record"), u"open_difference"_s, openIt);
    pane->setWhenActivated(tr("Enter opens the record."), openIt);
    return pane;
}

QWidget* CheckStep::makeDrafts() {
    auto* state = new EmptyState(tr("Drafts stay here"),
                                 tr("Drafts do not leave the building and count nowhere. Finalise those that "
                                    "belong to the quarter first."),
                                 panes);
    QPushButton* look = state->addAction(tr("&Look at the drafts"));
    look->setObjectName(u"drafts"_s);
    connect(look, &QPushButton::clicked, this, [this] {
        Q_EMIT goTo({u"activities"_s, {{u"drafts"_s, true}}});
    });
    return state;
}

void CheckStep::open(Finding finding) {
    findings->setCurrentRow(finding);
}

void CheckStep::refresh() {
    showHindrances();
    setEnabled(session.check().has_value() || !session.refusals().empty());
    if (session.check()) showFindings();
}

void CheckStep::showHindrances() {
    while (QLayoutItem* item = sentences->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Problems problems = session.hindrances();
    for (const Problem& problem : problems) {
        auto* label = new ProblemLabel(hindranceCard);
        label->say(problem.message);
        sentences->addWidget(label);
    }
    restored->setVisible(session.isRestored());
    hindranceCard->setVisible(!problems.empty());
}

void CheckStep::showFindings() {
    const SubmissionCheck& check = *session.check();
    std::vector<OverdueModel::Row> rows;
    for (const ExplainedDuty& each : check.overdue) {
        const duties::Duty* duty = workspace.ledger().catalogue(each.result.year).find(each.result.duty);
        const Organization* whose = workspace.ledger().office().organization(each.result.organization);
        QStringList when;
        if (each.result.period) when += periodWords(*each.result.period);
        if (!each.result.subject.isEmpty()) when += each.result.subject;
        rows.push_back({each, duty ? duties::displayName(*duty) : each.result.duty,
                        whose ? whose->name : QString(), when.join(u" · "_s)});
    }
    lackingModel->show(check.lacking);
    overdueModel->show(std::move(rows));
    differencesModel->show(check.differences);
    auto* last = static_cast<ListPane*>(panes->widget(differences));
    last->setWhenEmpty(check.revision == 1 ? tr("This is the first time") : tr("Nothing has changed"),
                       check.revision == 1 ? tr("Nothing of the quarter was handed in before.")
                                           : tr("The records are those of the last revision."));
    const int unexplained = overdueModel->unexplained();
    using duties::Status;
    findings->show(
        {finding(tr("Lacking elements"), static_cast<qint64>(check.lacking.size()), Status::due_soon),
         finding(tr("Overdue"), static_cast<qint64>(check.overdue.size()),
                 unexplained > 0 ? Status::overdue : Status::attention),
         finding(tr("Changed since last time"), static_cast<qint64>(check.differences.size()),
                 Status::attention),
         finding(tr("Drafts left"), check.draftsLeft, Status::due_soon)});
}

void CheckStep::openRecord(const std::optional<ActivityId>& record) {
    if (record)
        Q_EMIT goTo({u"activities"_s, {{u"activity"_s, record->toByteArray()}}});
    else
        Q_EMIT tell(tr("This line is no record of organisation life."));
}

void CheckStep::explain(int row) {
    const OverdueModel::Row* line = overdueModel->at(row);
    if (!line) return;
    const QString said =
        askWhyOverdue(workspace.dialogs(), this, line->title,
                      [this, result = line->explained.result](const QString& reason) {
                          return explainOverdue(workspace.ledger(), workspace.actor(), result, reason);
                      });
    if (!said.isEmpty()) Q_EMIT tell(said);
}

void CheckStep::why(int row) {
    const OverdueModel::Row* line = overdueModel->at(row);
    if (!line) return;
    const auto& result = line->explained.result;
    const duties::Duty* duty = workspace.ledger().catalogue(result.year).find(result.duty);
    if (!duty) return;
    auto* dialog = new ExplainDialog(*duty, line->organization, line->explained, this);
    connect(dialog, &ExplainDialog::activityWanted, this,
            [this](const ActivityId& activity) { openRecord(activity); });
    dialog->show();
}

void CheckStep::answerForRestore() {
    const bool sure = workspace.dialogs().confirm(
        this, tr("Nothing was handed in since the copy"),
        tr("This book was restored from a copy. If a file of this quarter was handed in after the copy was "
           "made, the office above would receive two different files with the same number and hold both. Go "
           "on only if you are certain that nothing was handed in."),
        tr("Nothing was handed in"));
    if (!sure) return;
    session.setNothingHandedInSince();
    showHindrances();
    Q_EMIT hindrancesChanged();
}

} // namespace zhibu
