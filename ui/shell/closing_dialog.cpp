#include "ui/shell/closing_dialog.h"

#include "ui/shell/palette.h"
#include "ui/shell/task_queue.h"
#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace zhibu {

ClosingDialog::ClosingDialog(TaskQueue& queue, QWidget* parent)
    : FittingDialog(parent)
    , words(new QLabel(tr("The book is copied before the window closes."), this))
    , progress(new QProgressBar(this))
    , again(plainButton(tr("&Try again"), this))
    , leave(plainButton(tr("&Close without it"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Closing"));
    setWindowModality(Qt::WindowModal);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedHeight(12);
    progress->setAccessibleName(tr("Progress"));
    again->setObjectName(u"again"_s);
    again->hide();
    leave->setObjectName(u"leave"_s);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(again);
    row->addWidget(leave);
    QVBoxLayout* column = body();
    column->setSpacing(spacing::two);
    column->addWidget(words);
    column->addWidget(progress);
    foot()->addLayout(row);
    setMinimumWidth(460);
    connect(leave, &QPushButton::clicked, this, &ClosingDialog::closeWanted);
    connect(again, &QPushButton::clicked, this, [this] {
        failed = false;
        again->hide();
        progress->show();
        words->setText(tr("The book is copied before the window closes."));
        Q_EMIT againWanted();
    });
    connect(&queue, &TaskQueue::taskStarted, this, [this](LongTask* task) {
        connect(task, &LongTask::progressed, progress, [this](qint64 done, qint64 total) {
            progress->setRange(0, total > 0 ? 1000 : 0);
            if (total > 0) progress->setValue(static_cast<int>(done * 1000 / total));
        });
    });
}

void ClosingDialog::sayFailure(const QString& sentence) {
    failed = true;
    progress->hide();
    again->show();
    words->setText(sentence);
}

void ClosingDialog::reject() {
    Q_EMIT closeWanted();
}

} // namespace zhibu
