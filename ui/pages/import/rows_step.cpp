#include "ui/pages/import/rows_step.h"

#include "ui/pages/import/plan_model.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

QString countWords(const ImportPlan& plan) {
    const auto counts = plan.counts();
    QStringList parts;
    for (size_t i = 0; i < outcomeCount; ++i) {
        if (counts[i] > 0)
            parts += RowsStep::tr("%1 %2", "outcome, number of rows")
                         .arg(displayName(static_cast<Outcome>(i)))
                         .arg(counts[i]);
    }
    return parts.isEmpty() ? RowsStep::tr("The sheet holds no rows below its titles.") : parts.join(u" · "_s);
}

namespace {

QString leftOutWords(const std::vector<LeftOutRow>& rows) {
    constexpr size_t rowsNamed = 5;
    QStringList names;
    for (size_t i = 0; i < rows.size() && i < rowsNamed; ++i)
        names += RowsStep::tr("row %1 “%2”", "row number, its text").arg(rows[i].row).arg(rows[i].text);
    if (rows.size() > rowsNamed) names += u"…"_s;
    return RowsStep::tr("No records, and so left out: %1").arg(names.join(u'、'));
}

} // namespace

RowsStep::RowsStep(QWidget* parent)
    : QWidget(parent)
    , settling(new QWidget(this))
    , question(new QLabel(settling))
    , sameButton(plainButton(tr("The &same person"), settling))
    , missing(captionLabel({}, this))
    , summary(new QLabel(this))
    , leftOut(captionLabel({}, this))
    , filter(new QComboBox(this))
    , model(new PlanModel(this))
    , table(new QTableView(this)) {
    summary->setFont(strongFont(font()));
    summary->setTextFormat(Qt::PlainText);
    filter->setAccessibleName(tr("Rows shown"));
    filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    leftOut->setWordWrap(true);
    makeCalm(*table);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(tr("Rows of the spreadsheet"));
    table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {56, 108, 200};
    for (int i = 0; i < 3; ++i)
        table->setColumnWidth(i, widths[i]);
    auto* top = new QHBoxLayout;
    top->addWidget(summary, 1);
    top->addWidget(filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::one);
    column->addLayout(top);
    column->addWidget(table, 1);
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    otherButton = plainButton(tr("&Another person"), settling);
    candidateRow = new QHBoxLayout;
    sameButton->setObjectName(u"same_person"_s);
    otherButton->setObjectName(u"another_person"_s);
    auto* answers = new QHBoxLayout(settling);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->addWidget(question, 1);
    answers->addWidget(sameButton);
    answers->addWidget(otherButton);
    answers->addLayout(candidateRow);
    settling->hide();
    missing->setWordWrap(true);
    column->addWidget(settling);
    column->addWidget(missing);
    column->addWidget(leftOut);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsStep::showChosen);
    connect(sameButton, &QPushButton::clicked, this, [this] {
        const PlannedRow* doubt = chosenDoubt();
        if (doubt && doubt->perhaps) Q_EMIT settled(doubt->row, *doubt->perhaps);
    });
    connect(otherButton, &QPushButton::clicked, this, [this] {
        if (const PlannedRow* doubt = chosenDoubt()) Q_EMIT settled(doubt->row, RowSettlement());
    });
    connect(filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant wanted = filter->currentData();
        model->show(wanted.isValid() ? std::optional(static_cast<Outcome>(wanted.toInt())) : std::nullopt);
    });
}

const PlannedRow* RowsStep::chosenDoubt() const {
    const QModelIndex index = table->currentIndex();
    if (!index.isValid()) return nullptr;
    const PlannedRow& row = model->row(index.row());
    return row.outcome == Outcome::doubtful || !row.candidates.empty() ? &row : nullptr;
}

void RowsStep::showChosen() {
    const PlannedRow* doubt = chosenDoubt();
    settling->setVisible(doubt);
    if (!doubt) return;
    question->setText(doubt->reasons.empty() ? QString() : doubt->reasons.front().message);
    sameButton->setVisible(doubt->perhaps.has_value());
    otherButton->setVisible(doubt->candidates.empty());
    offerCandidates(*doubt);
}

// A course list names somebody who may be one of several: a button each.
void RowsStep::offerCandidates(const PlannedRow& row) {
    constexpr size_t most = 5;
    while (QLayoutItem* item = candidateRow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < row.candidates.size() && i < most; ++i) {
        QPushButton* button = plainButton(memberName(row.candidates[i]), settling);
        button->setObjectName(u"candidate_%1"_s.arg(i));
        connect(button, &QPushButton::clicked, this,
                [this, number = row.row, member = row.candidates[i]] { Q_EMIT settled(number, member); });
        candidateRow->addWidget(button);
    }
}

void RowsStep::showPlan(const ImportPlan& plan, const std::function<QString(const MemberId&)>& nameOf) {
    memberName = nameOf;
    constexpr size_t namesShown = 12;
    QStringList names;
    for (size_t i = 0; i < plan.missing.size() && i < namesShown; ++i)
        names += tr("%1 (%2)", "name and number").arg(plan.missing[i].name, plan.missing[i].number);
    if (plan.missing.size() > namesShown) names += u"…"_s;
    missing->setText(
        tr("Not in the new list, and not removed: %n member(s). %1. Who has left is taken out under "
           "Members.",
           nullptr, static_cast<int>(plan.missing.size()))
            .arg(names.join(u'、')));
    missing->setVisible(!plan.missing.empty());
    const auto counts = plan.counts();
    summary->setText(countWords(plan));
    const QStringList unknown = plan.mapping.unknownTitles();
    QStringList said;
    if (!unknown.isEmpty()) said += tr("Columns left out: %1").arg(unknown.join(u'、'));
    if (!plan.leftOut.empty()) said += leftOutWords(plan.leftOut);
    leftOut->setText(said.join(u'\n'));
    leftOut->setVisible(!said.isEmpty());
    model->setRows(plan.rows);
    const QSignalBlocker quiet(filter);
    filter->clear();
    filter->addItem(tr("All rows (%1)").arg(plan.rows.size()));
    for (size_t i = 0; i < outcomeCount; ++i) {
        if (counts[i] == 0) continue;
        filter->addItem(
            tr("%1 (%2)", "outcome, number of rows").arg(displayName(static_cast<Outcome>(i))).arg(counts[i]),
            static_cast<int>(i));
    }
    showChosen();
}

} // namespace zhibu
