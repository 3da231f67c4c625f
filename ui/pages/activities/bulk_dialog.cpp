#include "ui/pages/activities/bulk_dialog.h"

#include "core/usecases/amend_activity.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>

namespace zhibu {

std::vector<BulkDialog::Field> BulkDialog::fieldsOffered() {
    return {{tr("Place"), &ActivityDraft::place},
            {tr("Credit hours"), &ActivityDraft::creditHours},
            {tr("Start"), &ActivityDraft::startsAt},
            {tr("End"), &ActivityDraft::endsAt},
            {tr("Observers from outside"), &ActivityDraft::observers},
            {tr("Topic"), &ActivityDraft::topic}};
}

BulkDialog::BulkDialog(Workspace& given, const std::vector<ActivityId>& records, QWidget* parent)
    : FittingDialog(parent)
    , workspace(given)
    , field(new QComboBox(this))
    , value(new QLineEdit(this))
    , reason(new QLineEdit(this))
    , table(new QTableWidget(this))
    , apply(primaryButton({}, this)) {
    setWindowTitle(tr("Set a field of several records"));
    auto amendable = amendableTogether(workspace.ledger(), workspace.actor(), records);
    if (amendable) {
        for (AmendableRecord& each : *amendable) {
            ids.push_back(each.id);
            drafts.push_back(std::move(each.content));
        }
    }
    for (const Field& each : fieldsOffered())
        field->addItem(each.caption);
    field->setAccessibleName(tr("Field"));
    value->setAccessibleName(tr("New value"));
    reason->setAccessibleName(tr("Why the records are amended"));
    table->setAccessibleName(tr("What will change"));
    table->setColumnCount(3);
    table->setHorizontalHeaderLabels({tr("Record"), tr("Now"), tr("Then")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, 200);
    table->setColumnWidth(2, 200);
    QPushButton* away = plainButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(away);
    buttons->addWidget(apply);
    QVBoxLayout* column = body();
    column->setSpacing(spacing::one);
    for (const auto& [caption, widget] : {std::pair<QString, QWidget*>{tr("Field"), field},
                                          {tr("New value"), value},
                                          {tr("Why the records are amended"), reason}}) {
        column->addWidget(captionLabel(caption, this));
        column->addWidget(widget);
    }
    column->addWidget(table, 1);
    foot()->addLayout(buttons);
    connect(field, &QComboBox::currentIndexChanged, this, &BulkDialog::fill);
    connect(value, &QLineEdit::textEdited, this, &BulkDialog::fill);
    connect(reason, &QLineEdit::textEdited, this, &BulkDialog::fill);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &BulkDialog::run);
    resize(760, 560);
    value->setFocus();
    fill();
}

void BulkDialog::fill() {
    const auto member = fieldsOffered()[static_cast<size_t>(field->currentIndex())].member;
    const QString wanted = value->text().trimmed();
    table->setRowCount(static_cast<int>(drafts.size()));
    int changing = 0;
    for (int row = 0; row < table->rowCount(); ++row) {
        const ActivityDraft& draft = drafts[static_cast<size_t>(row)];
        const QString words = kindNames(draft.kinds) + u' ' + draft.heldOn->toIso() + u' ' + draft.topic;
        const bool changes = draft.*member != wanted;
        changing += changes ? 1 : 0;
        table->setItem(row, 0, new QTableWidgetItem(words));
        table->setItem(row, 1, new QTableWidgetItem(draft.*member));
        table->setItem(row, 2, new QTableWidgetItem(changes ? wanted : tr("stays")));
    }
    apply->setText(tr("Amend %n record(s)", nullptr, changing));
    apply->setEnabled(changing > 0 && !reason->text().trimmed().isEmpty());
}

void BulkDialog::run() {
    const auto member = fieldsOffered()[static_cast<size_t>(field->currentIndex())].member;
    const QString wanted = value->text().trimmed();
    try {
        const Result<int> done =
            amendMany(workspace.ledger(), workspace.actor(), ids, reason->text(),
                      [member, wanted](ActivityDraft& draft) { draft.*member = wanted; });
        if (!done) {
            workspace.dialogs().showProblems(this, windowTitle(), done.problems());
            return;
        }
        Q_EMIT tell(tr("%n record(s) amended. Ctrl+Z takes all of it back.", nullptr, *done));
        accept();
    } catch (const Error& error) {
        workspace.dialogs().showError(this, error);
    }
}

} // namespace zhibu
