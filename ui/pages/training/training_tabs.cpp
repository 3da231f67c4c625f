#include "ui/pages/training/training_tabs.h"

#include "core/reports/hours_papers.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/frozen_reason.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/tables.h"
#include "ui/widgets/verb_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

std::vector<size_t> chosenRows(const QTableWidget* table) {
    std::vector<size_t> rows;
    for (const QModelIndex& index : table->selectionModel()->selectedRows())
        rows.push_back(static_cast<size_t>(index.row()));
    return rows;
}

QVBoxLayout* columnOf(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(spacing::one);
    return column;
}

} // namespace

MakeUpTab::MakeUpTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , table(wordTable(tr("To make up"),
                      {tr("Name"), tr("Number"), tr("Branch"), tr("Held on"), tr("What"), tr("State"),
                       tr("Hours"), tr("Needed")},
                      4, this))
    , day(new DateField(workspace.today(), this)) {
    day->setDate(workspace.today());
    day->setFieldName(tr("Made up on"));
    day->setAccessibleName(tr("Made up on"));
    QPushButton* make = primaryButton(tr("&Made up (M)"), this);
    make->setObjectName(u"make_up"_s);
    needsWriting(space, make);
    auto* row = new QHBoxLayout;
    row->addWidget(
        captionLabel(tr("Who was away from something that gives hours. Choose one or several."), this), 1);
    row->addWidget(captionLabel(tr("Made up on"), this));
    row->addWidget(day);
    row->addWidget(make);
    QVBoxLayout* column = columnOf(this);
    column->addLayout(row);
    auto* problem = new ProblemLabel(this);
    column->addWidget(problem);
    day->sayBelow(problem);
    day->setFixedWidth(136);
    column->addWidget(table, 1);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setColumnWidth(2, 180);
    table->installEventFilter(this);
    connect(make, &QPushButton::clicked, this, &MakeUpTab::makeUpChosen);
}

bool MakeUpTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_M) {
        makeUpChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MakeUpTab::refresh() {
    auto list =
        makeUpList(space.ledger(), space.actor(), {space.organization(), true, space.today(), space.year()});
    lines = list ? std::move(*list) : std::vector<MissedLine>();
    table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const MissedLine& line = lines[static_cast<size_t>(row)];
        const QString state =
            line.reason.isEmpty()
                ? displayName(line.state)
                : tr("%1 (%2)", "state and reason").arg(displayName(line.state), line.reason);
        setWords(table, row,
                 {line.name, line.number, line.branch, line.heldOn.toIso(),
                  line.topic.isEmpty() ? kindNames(line.kinds) : line.topic, state, line.hours.toString(),
                  line.needed ? tr("! needed") : QString()});
    }
}

void MakeUpTab::makeUpChosen() {
    day->commit();
    if (!day->isValid()) { // never today's instead of one that was written wrongly
        day->setFocus();
        return;
    }
    if (!space.mayWrite(this)) return;
    std::vector<MadeUp> entries;
    for (const size_t row : chosenRows(table))
        entries.push_back({lines[row].activity, lines[row].member});
    if (entries.empty()) {
        Q_EMIT tell(tr("Choose a line first."));
        return;
    }
    const Problems problems = withFrozenReason(space.dialogs(), this, [&](const QString& reason) -> Problems {
        const auto made =
            makeUp(space.ledger(), space.actor(), entries, day->date().value_or(space.today()), reason);
        return made ? Problems() : made.problems();
    });
    if (!problems.empty())
        space.dialogs().showProblems(this, tr("Make up"), problems);
    else
        Q_EMIT tell(tr("%n absence(s) made up.", nullptr, static_cast<int>(entries.size())));
}

CoursesTab::CoursesTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , table(wordTable(tr("Courses"),
                      {tr("Day"), tr("Course"), tr("Name"), tr("Number"), tr("Branch"), tr("Form"),
                       tr("Organiser"), tr("Hours"), tr("Certificate")},
                      1, this)) {
    QPushButton* edit = plainButton(tr("C&orrect…"), this);
    QPushButton* remove = plainButton(tr("&Remove"), this);
    for (QPushButton* verb : {edit, remove})
        needsWriting(space, verb);
    edit->setObjectName(u"edit_credit"_s);
    remove->setObjectName(u"remove_credit"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(captionLabel(tr("Courses of members' own, in the year."), this), 1);
    row->addWidget(edit);
    row->addWidget(remove);
    QVBoxLayout* column = columnOf(this);
    column->addLayout(row);
    column->addWidget(table, 1);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(edit, &QPushButton::clicked, this, &CoursesTab::editChosen);
    connect(remove, &QPushButton::clicked, this, &CoursesTab::removeChosen);
    connect(table, &QTableWidget::activated, this, &CoursesTab::editChosen);
}

void CoursesTab::refresh() {
    auto list = creditList(space.ledger(), space.actor(), space.organization(), space.year());
    lines = list ? std::move(*list) : std::vector<CreditLine>();
    table->setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        const CreditLine& line = lines[static_cast<size_t>(row)];
        const TrainingCredit& credit = line.credit;
        setWords(table, row,
                 {credit.datedOn.toIso(), credit.course, line.name, line.number, line.branch,
                  credit.form ? displayName(*credit.form) : QString(), credit.organizer,
                  credit.creditHours.toString(), credit.certificate});
    }
}

std::vector<CreditLine> CoursesTab::chosen() const {
    std::vector<CreditLine> list;
    for (const size_t row : chosenRows(table))
        list.push_back(lines[row]);
    return list;
}

void CoursesTab::editChosen() {
    const std::vector<CreditLine> list = chosen();
    if (list.size() != 1) {
        Q_EMIT tell(tr("Choose one line first."));
        return;
    }
    const TrainingCredit credit = list.front().credit;
    auto* dialog =
        new VerbDialog(tr("Correct the course of %1").arg(list.front().name), {}, space.dialogs(), this);
    DateField* on = dialog->addDate(u"date"_s, tr("Day"), credit.datedOn, space.today());
    QLineEdit* name = dialog->addText(u"name"_s, tr("Course"), credit.course);
    QList<std::pair<QString, QVariant>> forms;
    for (const auto& row : vocabulary<TrainingForm>())
        forms.append({displayName(row.value), static_cast<int>(row.value)});
    QComboBox* form = dialog->addChoice(u"form"_s, tr("Form"), forms);
    form->setCurrentIndex(form->findData(static_cast<int>(credit.form.value_or(TrainingForm::other))));
    QLineEdit* organizer = dialog->addText(u"organizer"_s, tr("Organiser"), credit.organizer);
    QLineEdit* hours = dialog->addText(u"hours"_s, tr("Hours"), credit.creditHours.toString());
    QLineEdit* certificate = dialog->addText(u"certificate"_s, tr("Certificate"), credit.certificate);
    QLineEdit* reason = dialog->addText(u"reason"_s, tr("Reason (of a frozen year)"));
    dialog->setVerb(tr("Keep"), [=, this]() -> Problems {
        const Course course{on->date(), name->text(), static_cast<TrainingForm>(form->currentData().toInt()),
                            organizer->text(), hours->text()};
        return editCredit(space.ledger(), space.actor(), credit.id, course, certificate->text(),
                          reason->text());
    });
    dialog->open();
}

void CoursesTab::removeChosen() {
    std::vector<TrainingCreditId> ids;
    for (const CreditLine& line : chosen())
        ids.push_back(line.credit.id);
    if (ids.empty()) {
        Q_EMIT tell(tr("Choose a line first."));
        return;
    }
    const Problems problems = withFrozenReason(space.dialogs(), this, [&](const QString& reason) {
        return removeCredits(space.ledger(), space.actor(), ids, reason);
    });
    if (!problems.empty()) space.dialogs().showProblems(this, tr("Remove"), problems);
}

OverviewTab::OverviewTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , distribution(new ChartView(tr("Distribution of hours"), this))
    , branches(new ChartView(tr("Hours by branch"), this)) {
    auto* first = new Card(tr("Distribution"), this);
    first->addContent(distribution);
    first->content()->addStretch(1);
    auto* second = new Card(tr("By branch"), this);
    auto* scroll = new QScrollArea(second);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(branches);
    scroll->viewport()->setAutoFillBackground(false);
    branches->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Hours by branch"));
    second->addContent(scroll, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, spacing::one, 0, 0);
    row->setSpacing(12);
    row->addWidget(first, 2);
    row->addWidget(second, 3);
}

void OverviewTab::show(const std::vector<duties::HoursRow>& rows) {
    BarChart shares{.most = static_cast<double>(qMax<size_t>(1, rows.size()))};
    const auto distributed = hoursDistribution(rows);
    for (size_t i = 0; i < distributed.size(); ++i)
        shares.bars.push_back({distributed[i].name, static_cast<double>(distributed[i].members),
                               tr("%n person(s)", nullptr, distributed[i].members),
                               i + 2 == distributed.size()});
    distribution->show(std::move(shares));
    BarChart byBranch{.most = 1};
    for (const BranchHours& each : hoursByBranch(rows)) {
        const double share = each.asked == 0 ? 0 : static_cast<double>(each.met) / each.asked;
        byBranch.bars.push_back({space.ledger().office().nameOf(each.branch), share,
                                 tr("%1 of %2 reached, %3 h on average")
                                     .arg(each.met)
                                     .arg(each.asked)
                                     .arg(CreditHours::ofHundredths(each.averageHundredths()).toString()),
                                 each.asked > 0 && each.met == each.asked});
    }
    branches->show(std::move(byBranch));
}

} // namespace zhibu
