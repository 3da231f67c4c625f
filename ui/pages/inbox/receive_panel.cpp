#include "ui/pages/inbox/receive_panel.h"

#include "ui/pages/inbox/differences_view.h"
#include "ui/pages/inbox/received_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/eliding.h"
#include "ui/widgets/problem_label.h"
#include "ui/widgets/progress_strip.h"
#include "ui/widgets/quiet_label.h"
#include "ui/widgets/status_cell.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace zhibu {

ReceivePanel::ReceivePanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , space(workspace)
    , receiving(new ReceiveSession(workspace, this))
    , model(new ReceivedModel(this))
    , problem(new ProblemLabel(this))
    , progress(new ProgressStrip(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::one, 0, 0);
    column->setSpacing(spacing::one);
    column->addWidget(makeTop());
    column->addWidget(makeMiddle(), 1);
    column->addWidget(problem);
    column->addWidget(progress);
    column->addWidget(makeBottom());
    connectSession();
}

QWidget* ReceivePanel::makeTop() {
    auto* strip = new QWidget(this);
    heading = new QLabel(strip);
    heading->setFont(titleFont(font()));
    summary = new Eliding<QuietLabel>(strip);
    filter = new QComboBox(strip);
    filter->setAccessibleName(tr("Files shown"));
    filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    row->addWidget(heading);
    row->addWidget(summary);
    row->addStretch(1);
    row->addWidget(filter);
    connect(filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant wanted = filter->currentData();
        model->show(wanted.isValid() ? std::optional(static_cast<ReceiveOutcome>(wanted.toInt()))
                                     : std::nullopt);
        showChosen();
    });
    return strip;
}

QWidget* ReceivePanel::makeMiddle() {
    middle = new QWidget(this);
    auto* files = new Card({}, middle);
    table = new QTableView(files);
    makeCalm(*table);
    table->setItemDelegate(new StatusCellDelegate(table));
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAccessibleName(tr("Files to take in"));
    const std::pair<int, int> widths[] = {{ReceivedModel::outcome, 104},
                                          {ReceivedModel::unit, 168},
                                          {ReceivedModel::quarter, 104},
                                          {ReceivedModel::revision, 52},
                                          {ReceivedModel::file, 136}};
    for (const auto& [column, width] : widths)
        table->setColumnWidth(column, width);
    table->horizontalHeader()->setSectionResizeMode(ReceivedModel::why, QHeaderView::Stretch);
    files->addContent(table, 1);
    auto* side = new Card(tr("Different from before"), middle);
    sentence = new QLabel(side);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    counts = captionLabel({}, side);
    differences = new DifferencesView(side);
    side->addContent(sentence);
    side->addContent(counts);
    side->addContent(differences, 1);
    side->setFixedWidth(320);
    auto* row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(files, 1);
    row->addWidget(side);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReceivePanel::showChosen);
    return middle;
}

QWidget* ReceivePanel::makeBottom() {
    auto* strip = new QWidget(this);
    leave = plainButton(tr("&Leave them"), strip);
    receipts = plainButton(tr("&Write the receipts…"), strip);
    take = primaryButton({}, strip);
    done = primaryButton(tr("&Done"), strip);
    leave->setObjectName(u"leave"_s);
    receipts->setObjectName(u"receipts"_s);
    take->setObjectName(u"take"_s);
    done->setObjectName(u"done"_s);
    dayRow = new QWidget(strip);
    day = new DateField(space.today(), dayRow);
    day->setFieldName(tr("Handed over on"));
    day->setObjectName(u"handed_over"_s);
    day->setFixedWidth(136);
    day->sayBelow(problem);
    auto* dayLine = new QHBoxLayout(dayRow);
    dayLine->setContentsMargins(0, 0, 0, 0);
    dayLine->addWidget(captionLabel(tr("Handed over on"), dayRow));
    dayLine->addWidget(day);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::one);
    row->addWidget(leave);
    row->addStretch(1);
    row->addWidget(dayRow);
    row->addWidget(receipts);
    row->addWidget(take);
    row->addWidget(done);
    connect(leave, &QPushButton::clicked, this, &ReceivePanel::closed);
    connect(done, &QPushButton::clicked, this, &ReceivePanel::closed);
    connect(take, &QPushButton::clicked, this, &ReceivePanel::takeIn);
    connect(receipts, &QPushButton::clicked, this, &ReceivePanel::writeReceipts);
    return strip;
}

void ReceivePanel::connectSession() {
    connect(progress, &ProgressStrip::stopWanted, receiving, &ReceiveSession::cancel);
    connect(receiving, &ReceiveSession::progressed, progress, &ProgressStrip::show);
    connect(receiving, &ReceiveSession::busyChanged, this, &ReceivePanel::showState);
    connect(receiving, &ReceiveSession::refused, this, &ReceivePanel::showRefusal);
    connect(receiving, &ReceiveSession::abandoned, this, &ReceivePanel::closed);
    connect(receiving, &ReceiveSession::planDone, this, [this] {
        goTo(Step::plan);
        showFiles(receiving->plan());
    });
    connect(receiving, &ReceiveSession::applied, this, [this](bool stopped) {
        const int rest = receiving->keepsCount() - static_cast<int>(receiving->result().size());
        goTo(Step::result);
        showFiles(receiving->result());
        if (stopped && rest > 0)
            problem->say(tr("Stopped. %n file(s) were not looked at; they are taken in the next time.",
                            nullptr, rest));
        Q_EMIT tell(tr("Taken in: %1").arg(countWords(*model)));
    });
    connect(receiving, &ReceiveSession::receiptsWritten, this, [this](const FilesDone& files) {
        const QString words = wordsOf(files, tr("%n receipt(s) written", nullptr, files.done));
        problem->say(files.left.isEmpty() ? QString() : words); // which ones, to be read in peace
        Q_EMIT tell(words);
    });
}

void ReceivePanel::read(const QStringList& paths) {
    if (receiving->isBusy()) {
        Q_EMIT tell(tr("Other files are being read. Stop that first, or wait for it."));
        return;
    }
    model->show(std::vector<ReceivedFile>());
    day->setDate(space.today());
    goTo(Step::reading);
    receiving->read(paths);
}

void ReceivePanel::goTo(Step step) {
    at = step;
    problem->say(QString());
    switch (step) {
    case Step::reading: heading->setText(tr("Reading the files…")); break;
    case Step::plan: heading->setText(tr("What would be taken in")); break;
    case Step::result: heading->setText(tr("What became of the files")); break;
    }
    showState();
}

void ReceivePanel::showFiles(const std::vector<ReceivedFile>& files) {
    model->show(files);
    summary->setText(files.empty() ? tr("There is no file for handing in records (.zbpkg) among them.")
                                   : countWords(*model));
    fillFilter();
    table->setCurrentIndex(model->index(0, 0));
    showChosen();
    showState();
    (at == Step::plan ? take : done)->setFocus();
}

void ReceivePanel::fillFilter() {
    const QSignalBlocker quiet(filter);
    filter->clear();
    filter->addItem(tr("All files (%1)").arg(model->files().size()));
    for (const ReceiveOutcome each : allOutcomes) {
        if (const int count = model->countOf(each); count > 0)
            filter->addItem(tr("%1 (%2)", "outcome, number of files").arg(displayName(each)).arg(count),
                            static_cast<int>(each));
    }
}

void ReceivePanel::showChosen() {
    const QModelIndex index = table->currentIndex();
    const ReceivedFile* file = index.isValid() ? &model->at(index.row()) : nullptr;
    sentence->setText(file ? file->sentence : QString());
    const bool comparing = file && at == Step::plan && file->outcome != ReceiveOutcome::rejected;
    counts->setText(comparing ? countWords(file->differences) : QString());
    differences->show(comparing ? file->differences : std::vector<RecordDifference>());
    differences->setVisible(comparing && !file->differences.empty());
}

void ReceivePanel::showState() {
    const bool busy = receiving->isBusy();
    const int count = receiving->keepsCount();
    progress->setBusy(busy);
    summary->setVisible(at != Step::reading);
    filter->setVisible(at != Step::reading && !model->files().empty());
    middle->setEnabled(!busy);
    leave->setVisible(at != Step::result);
    leave->setEnabled(!busy);
    dayRow->setVisible(at == Step::plan && count > 0);
    dayRow->setEnabled(!busy);
    take->setText(tr("&Take in %n file(s)", nullptr, count));
    take->setVisible(at == Step::plan);
    take->setEnabled(!busy && count > 0 && !space.ledger().readOnly());
    const bool standing =
        model->countOf(ReceiveOutcome::fresh) + model->countOf(ReceiveOutcome::superseding) > 0;
    receipts->setVisible(at == Step::result && standing);
    receipts->setEnabled(!busy);
    done->setVisible(at == Step::result);
    done->setEnabled(!busy);
}

void ReceivePanel::showRefusal(const Problems& problems) {
    if (at == Step::reading) heading->setText(tr("Nothing could be read"));
    QStringList sentences;
    for (const Problem& each : problems)
        sentences += each.message;
    problem->say(sentences.join(u'\n'));
}

void ReceivePanel::takeIn() {
    problem->say(QString());
    day->commit();
    if (!day->isValid()) {
        day->setFocus();
        return;
    }
    receiving->apply(day->date());
}

void ReceivePanel::writeReceipts() {
    const QString folder = space.dialogs().openFolder(this, tr("Folder for the receipts"));
    if (!folder.isEmpty()) receiving->writeReceipts(folder);
}

} // namespace zhibu
