#include "ui/pages/inbox/return_dialog.h"

#include "ui/pages/inbox/inbox_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/period_words.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

void ReasonsModel::show(std::vector<FileRecord> records) {
    beginResetModel();
    list = std::move(records);
    typed = QStringList(static_cast<qsizetype>(list.size()));
    endResetModel();
}

std::vector<ReturnReason> ReasonsModel::reasons() const {
    std::vector<ReturnReason> reasons;
    for (size_t i = 0; i < list.size(); ++i) {
        const QString words = typed[static_cast<qsizetype>(i)].trimmed();
        if (!words.isEmpty()) reasons.push_back({list[i].id, list[i].what, words});
    }
    return reasons;
}

int ReasonsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(list.size());
}

int ReasonsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant ReasonsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FileRecord& of = list[static_cast<size_t>(index.row())];
    const QString words = index.column() == heldOn ? of.heldOn.toIso()
                          : index.column() == what ? of.what
                                                   : typed[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return words;
    case Qt::ToolTipRole: return plainTip(words);
    default: return {};
    }
}

QVariant ReasonsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case heldOn: return tr("Held on");
    case what: return tr("Record");
    default: return tr("What is wrong with it");
    }
}

Qt::ItemFlags ReasonsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == reason ? flags | Qt::ItemIsEditable : flags;
}

bool ReasonsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != reason ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    typed[index.row()] = value.toString();
    Q_EMIT dataChanged(index, index);
    return true;
}

ReturnDialog::ReturnDialog(Workspace& workspace, InboxLine line, QWidget* parent)
    : FittingDialog(parent)
    , space(workspace)
    , which(std::move(line))
    , whole(new QLineEdit(this))
    , model(new ReasonsModel(this))
    , table(new QTableView(this))
    , answer(new QCheckBox(tr("Then &save the answer for the unit"), this))
    , problem(new ProblemLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Return to %1").arg(senderName(which)));
    whole->setObjectName(u"whole"_s);
    whole->setAccessibleName(tr("What is wrong with the whole"));
    answer->setChecked(true);
    QPushButton* away = plainButton(tr("Cancel"), this);
    QPushButton* back = primaryButton(tr("&Return"), this);
    back->setObjectName(u"return"_s);
    QLabel* hint = captionLabel(tr("%1: the unit reads these sentences and corrects. Until its correction "
                                   "comes, what was handed in goes "
                                   "on counting; the reporting rate shows it as returned.")
                                    .arg(periodWords(which.file.period)),
                                this);
    hint->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(answer);
    buttons->addStretch(1);
    buttons->addWidget(away);
    buttons->addWidget(back);
    QVBoxLayout* column = body();
    column->setSpacing(spacing::one);
    column->addWidget(hint);
    column->addWidget(captionLabel(tr("What is wrong with the whole"), this));
    column->addWidget(whole);
    column->addWidget(captionLabel(tr("Or with single records: type beside them"), this));
    column->addWidget(makeTable(), 1);
    problem->reserveLines(2);
    foot()->addWidget(problem);
    foot()->addLayout(buttons);
    connect(away, &QPushButton::clicked, this, &QDialog::reject);
    connect(back, &QPushButton::clicked, this, &ReturnDialog::giveBack);
    resize(760, 520);
}

QWidget* ReturnDialog::makeTable() {
    auto records = recordsOfFile(space.ledger(), space.actor(), which.file.file);
    if (records)
        model->show(std::move(*records));
    else
        problem->say(records.problem().message);
    makeCalm(*table);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectItems);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    table->setAccessibleName(tr("Records of the file"));
    table->setColumnWidth(ReasonsModel::heldOn, 96);
    table->setColumnWidth(ReasonsModel::what, 260);
    table->horizontalHeader()->setSectionResizeMode(ReasonsModel::reason, QHeaderView::Stretch);
    return table;
}

void ReturnDialog::giveBack() {
    table->setCurrentIndex({}); // what is being typed counts
    std::vector<ReturnReason> reasons = model->reasons();
    if (const QString words = whole->text().trimmed(); !words.isEmpty())
        reasons.insert(reasons.begin(), {{}, {}, words});
    try {
        const Problems problems = returnFile(space.ledger(), space.actor(), which.file.file, reasons);
        problem->say(problems.empty() ? QString() : problems.front().message);
        if (!problems.empty()) return;
    } catch (const Error& error) {
        space.dialogs().showError(this, error);
        return;
    }
    const bool withAnswer = answer->isChecked();
    accept();
    Q_EMIT returned(withAnswer);
}

} // namespace zhibu
