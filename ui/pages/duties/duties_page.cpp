#include "ui/pages/duties/duties_page.h"

#include "core/usecases/stored_duty_settings.h"
#include "ui/pages/duties/duties_model.h"
#include "ui/pages/duties/duty_form.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/needs_writing.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

QString changeWords(const duties::DutySetting& setting) {
    QStringList words;
    if (setting.added) words += DutiesPage::tr("added");
    if (setting.enabled)
        words += *setting.enabled ? DutiesPage::tr("switched on") : DutiesPage::tr("switched off");
    if (setting.required) words += DutiesPage::tr("required %1").arg(*setting.required);
    if (setting.requiredCommittee) words += DutiesPage::tr("committee %1").arg(*setting.requiredCommittee);
    if (setting.due) words += DutiesPage::tr("due %1").arg(toText(*setting.due));
    if (setting.warningDays) words += DutiesPage::tr("remind %1 days before").arg(*setting.warningDays);
    return words.join(DutiesPage::tr(", ", "between changes"));
}

} // namespace

DutiesPage::DutiesPage(Workspace& given, QWidget* parent)
    : Page(given, parent), model(new DutiesModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    auto* heading = new PageHeading(title(), this);
    heading->setNote(
        tr("What the office is measured by. A change holds from a year on; earlier years keep their "
           "numbers."));
    add = plainButton(tr("Add a &duty…"), this);
    heading->addControl(add);
    column->addWidget(heading);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(makeList(), 3);
    row->addWidget(makeDetails(), 2);
    column->addLayout(row, 1);
    connect(add, &QPushButton::clicked, this, &DutiesPage::beginNew);
    refreshWhenShown([this] { refresh(); });
    refresh();
}

QWidget* DutiesPage::makeList() {
    auto* card = new Card({}, this);
    table = new QTableView(card);
    makeCalm(*table);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(tr("Duties"));
    const std::pair<int, int> widths[] = {{DutiesModel::standing, 52},
                                          {DutiesModel::required, 136},
                                          {DutiesModel::due, 60},
                                          {DutiesModel::strictness, 64},
                                          {DutiesModel::since, 88}};
    for (const auto& [section, width] : widths)
        table->setColumnWidth(section, width);
    table->horizontalHeader()->setSectionResizeMode(DutiesModel::title, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DutiesPage::showChosen);
    card->addContent(table, 1);
    return card;
}

QWidget* DutiesPage::makeDetails() {
    details = new Card({}, this);
    details->setMinimumWidth(330);
    fields = new DutyForm(details);
    saveButton = primaryButton(tr("&Save the change"), details);
    history = new QTreeWidget(details);
    makeCalm(*history);
    history->setRootIsDecorated(false);
    history->setAccessibleName(tr("What was changed"));
    history->setHeaderLabels({tr("Since"), tr("Change"), tr("Reason")});
    history->header()->setMinimumSectionSize(48);
    history->header()->setStretchLastSection(false);
    history->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    history->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    history->header()->resizeSection(2, 88);
    withdrawButton = plainButton(tr("&Forget this change"), details);
    auto* inside = new QWidget(details);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, spacing::half, 0);
    column->addWidget(fields);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(saveButton);
    column->addLayout(row);
    column->addWidget(captionLabel(tr("Changed so far"), inside));
    column->addWidget(history, 1);
    column->addWidget(withdrawButton, 0, Qt::AlignRight);
    auto* scroll = new QScrollArea(details);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    details->addContent(scroll, 1);
    for (QPushButton* verb : {add, saveButton, withdrawButton})
        needsWriting(workspace, verb);
    connect(saveButton, &QPushButton::clicked, this, &DutiesPage::save);
    connect(withdrawButton, &QPushButton::clicked, this, &DutiesPage::withdraw);
    connect(history, &QTreeWidget::itemSelectionChanged, this,
            [this] { withdrawButton->setEnabled(history->currentItem() != nullptr); });
    connect(fields, &DutyForm::yearChosen, this, [this](int year) {
        const duties::Duty* duty = workspace.ledger().catalogue(year).find(current);
        if (duty) fields->show(*duty, year);
    });
    return details;
}

// In a narrow window the name needs the room; the strictness stands in the quoted words.
void DutiesPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    constexpr int roomy = 1000;
    table->setColumnHidden(DutiesModel::strictness, width() < roomy);
}

void DutiesPage::open(const QVariantMap& parameters) {
    if (parameters.value(u"new"_s).toBool()) {
        beginNew();
        return;
    }
    const int row = model->rowOf(parameters.value(u"duty"_s).toString());
    if (row >= 0) table->setCurrentIndex(model->index(row, 0));
}

void DutiesPage::refresh() {
    const QString kept = current;
    model->setDuties(workspace.ledger().catalogue(workspace.year()));
    const int row = qMax(0, model->rowOf(kept));
    if (model->rowCount() > 0) table->setCurrentIndex(model->index(row, 0));
    showChosen();
}

void DutiesPage::showChosen() {
    const QModelIndex chosen = table->currentIndex();
    if (!chosen.isValid()) return;
    const duties::Duty& duty = model->duty(chosen.row());
    current = duty.id;
    details->setTitle(duties::displayName(duty));
    fields->show(duty, workspace.year());
    saveButton->setText(tr("&Save the change"));
    showHistory(duty.id);
}

void DutiesPage::showHistory(const QString& duty) {
    history->clear();
    const auto changes = dutyChanges(workspace.ledger(), workspace.actor());
    if (!changes) return;
    for (const DutyChange& change : *changes) {
        if (change.setting.duty != duty) continue;
        auto* item = new QTreeWidgetItem(
            history, {QString::number(change.setting.sinceYear), changeWords(change.setting), change.reason});
        item->setData(0, Qt::UserRole, change.setting.sinceYear);
    }
    const bool any = history->topLevelItemCount() > 0;
    if (any) history->setCurrentItem(history->topLevelItem(history->topLevelItemCount() - 1));
    withdrawButton->setEnabled(any);
}

QString DutiesPage::freeId() const {
    const auto changes = dutyChanges(workspace.ledger(), workspace.actor());
    for (int number = 1;; ++number) {
        const QString id = u"own.%1"_s.arg(number);
        const bool taken = changes && std::ranges::any_of(*changes, [&id](const DutyChange& change) {
                               return change.setting.duty == id;
                           });
        if (!taken) return id;
    }
}

void DutiesPage::beginNew() {
    details->setTitle(tr("A duty of the office's own"));
    current = freeId();
    fields->showNew(current, workspace.year());
    saveButton->setText(tr("&Add the duty"));
    history->clear();
    withdrawButton->setEnabled(false);
}

void DutiesPage::save() {
    const duties::DutySetting setting = fields->setting();
    try {
        const Problems problems =
            changeDuty(workspace.ledger(), workspace.actor(), setting, fields->reason());
        fields->showProblems(problems);
        if (!problems.empty()) return;
        Q_EMIT tell(tr("From %1 on the duty is as you say; earlier years keep their numbers.")
                        .arg(setting.sinceYear));
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

void DutiesPage::withdraw() {
    const QTreeWidgetItem* item = history->currentItem();
    if (!item) return;
    const int year = item->data(0, Qt::UserRole).toInt();
    try {
        const Problems problems = withdrawDutyChange(workspace.ledger(), workspace.actor(), current, year);
        if (!problems.empty())
            workspace.dialogs().showProblems(this, title(), problems);
        else
            Q_EMIT tell(tr("The duty is again as it was before %1.").arg(year));
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

} // namespace zhibu
