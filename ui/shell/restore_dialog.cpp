#include "ui/shell/restore_dialog.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/palette.h"
#include "ui/shell/restore_preview_pane.h"
#include "ui/shell/settings.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace zhibu {

RestoreDialog::RestoreDialog(const QString& bookPath, const Actor& actor, const WindowServices& services,
                             QWidget* parent)
    : QDialog(parent)
    , path(bookPath)
    , who(actor)
    , given(services)
    , reading(new TaskQueue(this))
    , table(wordTable(tr("Copies"), {tr("Made on"), tr("What for"), tr("Size"), tr("Whose")}, 3, this))
    , pane(new RestorePreviewPane(this))
    , state(captionLabel({}, this))
    , progress(new QProgressBar(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restore a copy"));
    makeList();
    progress->setTextVisible(false);
    progress->setFixedSize(180, 12);
    progress->setAccessibleName(tr("Progress"));
    auto* card = new Card(tr("What would be different"), this);
    card->addContent(pane, 1);
    auto* copies = new Card(tr("Copies"), this);
    copies->addContent(table, 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(spacing::two);
    both->addWidget(copies, 1);
    both->addWidget(card, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::two, spacing::two, spacing::two, spacing::two);
    column->setSpacing(12);
    column->addLayout(both, 1);
    column->addLayout(makeButtons());
    connect(reading, &TaskQueue::idle, this, [this] { setBusy({}); });
    resize(1120, 620);
    readList();
}

void RestoreDialog::makeList() {
    table->setObjectName(u"copies"_s);
    table->setColumnWidth(0, 130);
    table->setColumnWidth(1, 120);
    table->setColumnWidth(2, 70);
    connect(table, &QTableWidget::itemSelectionChanged, this, [this] {
        const int row = table->currentRow();
        if (row >= 0 && row < static_cast<int>(lines.size()))
            readPreview(lines[static_cast<size_t>(row)].file.path);
    });
}

QLayout* RestoreDialog::makeButtons() {
    other = plainButton(tr("&Another file…"), this);
    away = plainButton(tr("Cancel"), this);
    restore = primaryButton(tr("&Restore this copy…"), this);
    other->setObjectName(u"other_file"_s);
    other->setEnabled(false); // until the list is there
    away->setObjectName(u"cancel"_s);
    restore->setObjectName(u"restore"_s);
    restore->setAutoDefault(false);
    restore->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::one);
    row->addWidget(other);
    row->addWidget(state);
    row->addWidget(progress);
    row->addStretch(1);
    row->addWidget(away);
    row->addWidget(restore);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::chooseFile);
    connect(away, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(restore, &QPushButton::clicked, this, &RestoreDialog::confirm);
    return row;
}

void RestoreDialog::setBusy(const QString& words) {
    state->setText(words);
    progress->setRange(0, 0);
    progress->setVisible(!words.isEmpty());
}

void RestoreDialog::readList() {
    auto result = std::make_shared<Result<std::vector<CopyLine>>>(std::vector<CopyLine>());
    const QString second = secondCopyFolder(given.settings);
    setBusy(tr("Looking for copies…"));
    reading->add({tr("Looking for copies…"),
                  [result, book = path, actor = who, &clock = given.clock,
                   folders = second.isEmpty() ? QStringList() : QStringList{second}](const ProgressSink&,
                                                                                     const std::stop_token&) {
                      *result = copyList(actor, book, clock, folders);
                  },
                  [this, result] {
                      if (*result) lines = std::move(**result);
                      showList();
                      if (!*result) pane->say(result->problem().message);
                  },
                  [this](const Error& error) {
                      showList();
                      pane->say(error.sentence());
                  }});
}

void RestoreDialog::showList() {
    other->setEnabled(true);
    table->setRowCount(static_cast<int>(lines.size()));
    const QLocale locale;
    for (int row = 0; row < table->rowCount(); ++row) {
        const CopyLine& line = lines[static_cast<size_t>(row)];
        const QString whose = !line.organization.isEmpty() ? line.organization : tr("cannot be read");
        setWords(table, row,
                 {line.file.moment.toString(u"yyyy-MM-dd HH:mm"_s), displayName(line.file.cause),
                  locale.formattedDataSize(line.file.size, 1, QLocale::DataSizeTraditionalFormat), whose});
        table->item(row, 0)->setToolTip(plainTip(line.file.path));
    }
    if (!lines.empty())
        table->setCurrentCell(0, 0);
    else
        pane->say(tr("There are no copies beside the book yet. Choose a file, or make a copy first."));
}

void RestoreDialog::readPreview(const QString& source) {
    wanted = source;
    chosen.clear();
    restore->setEnabled(false);
    pane->say(tr("The copy is being read…"));
    reading->stop(); // what was chosen before
    setBusy(tr("Reading the copy…"));
    auto result = std::make_shared<std::optional<Result<RestorePreview>>>();
    reading->add({tr("Reading the copy…"),
                  [result, source, book = path, actor = who,
                   &clock = given.clock](const ProgressSink&, const std::stop_token& stop) {
                      *result = previewRestore(actor, book, source, clock, stop);
                  },
                  [this, result, source] { showPreview(source, **result); },
                  [this](const Error& error) { pane->say(error.sentence()); }});
}

void RestoreDialog::showPreview(const QString& source, const Result<RestorePreview>& preview) {
    if (source != wanted) return; // another was chosen meanwhile
    if (!preview) {
        pane->say(preview.problem().message);
        return;
    }
    pane->show(*preview);
    chosen = source;
    chosenWords = copyWords(preview->copy.file);
    restore->setEnabled(true);
}

void RestoreDialog::chooseFile() {
    const QString file = given.dialogs.openFile(this, tr("Choose a copy"),
                                                tr("Books (*.zhibu *.zhibu.before-*);;All files (*)"));
    if (file.isEmpty()) return;
    table->clearSelection();
    readPreview(file);
}

void RestoreDialog::confirm() {
    if (chosen.isEmpty()) return;
    const bool sure = given.dialogs.confirm(this, tr("Restore a copy"),
                                            tr("The book becomes what it was in the copy of %1. The book as "
                                               "it stands now is kept beside it under "
                                               "another name, and the audit trail says so.")
                                                .arg(chosenWords),
                                            tr("Restore"));
    if (sure) Q_EMIT restoreWanted(chosen);
}

void RestoreDialog::follow(TaskQueue& queue) {
    restoring = &queue;
    for (QWidget* widget :
         {static_cast<QWidget*>(table), static_cast<QWidget*>(other), static_cast<QWidget*>(restore)})
        widget->setEnabled(false);
    setBusy(tr("The copy takes the book's place…"));
    connect(restoring, &TaskQueue::taskStarted, this, [this](LongTask* task) {
        connect(task, &LongTask::progressed, progress, [this](qint64 done, qint64 total) {
            progress->setRange(0, total > 0 ? 1000 : 0);
            if (total > 0) progress->setValue(static_cast<int>(done * 1000 / total));
        });
    });
}

void RestoreDialog::reject() {
    reading->stop();
    if (restoring)
        restoring->stop(); // whoever restores closes this
    else
        QDialog::reject();
}

} // namespace zhibu
