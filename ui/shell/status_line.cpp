#include "ui/shell/status_line.h"

#include "ui/shell/long_task.h"
#include "ui/shell/palette.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/quiet_label.h"
#include "ui/widgets/tables.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QProgressBar>
#include <QTimer>

namespace zhibu {

namespace {
constexpr int statusLinePatience = 500; ///< ms before progress is worth showing
constexpr int messageStays = 12'000;
} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
    , book(new QuietLabel(this))
    , backup(new QuietLabel(this))
    , members(new QuietLabel(this))
    , messageLabel(new QuietLabel(this))
    , taskTitle(new QuietLabel(this))
    , progress(new QProgressBar(this))
    , cancel(plainButton(tr("Cancel"), this))
    , fade(new QTimer(this)) {
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::two, 1, spacing::two, 0);
    row->setSpacing(spacing::three);
    for (QLabel* label : {book, backup, members})
        row->addWidget(label);
    row->addStretch(1);
    for (QWidget* widget : {static_cast<QWidget*>(messageLabel), static_cast<QWidget*>(taskTitle),
                            static_cast<QWidget*>(progress), static_cast<QWidget*>(cancel)})
        row->addWidget(widget);
    progress->setFixedSize(180, 12);
    progress->setTextVisible(false);
    progress->setAccessibleName(tr("Progress"));
    cancel->setFixedHeight(24);
    fade->setSingleShot(true);
    connect(fade, &QTimer::timeout, messageLabel, &QLabel::clear);
    endTask();
}

void StatusLine::setBook(const QString& path) {
    book->setText(tr("Book: %1").arg(QFileInfo(path).fileName()));
    book->setToolTip(plainTip(path));
}

void StatusLine::setBackup(const QString& words) {
    backup->setText(words);
}

void StatusLine::setMembers(const QString& words) {
    members->setText(words);
}

void StatusLine::clearBook() {
    for (QLabel* label : {book, backup, members, messageLabel})
        label->clear();
}

void StatusLine::say(const QString& sentence) {
    messageLabel->setText(sentence);
    fade->start(messageStays);
}

QString StatusLine::message() const {
    return messageLabel->text();
}

void StatusLine::follow(LongTask* task) {
    QTimer::singleShot(statusLinePatience, task, [this, task] {
        if (task->isRunning()) showTask(task);
    });
    connect(task, &LongTask::ended, this, &StatusLine::endTask);
    connect(task, &LongTask::cancelled, this, [this, task] { say(tr("Cancelled: %1").arg(task->title())); });
}

void StatusLine::showTask(LongTask* task) {
    messageLabel->hide();
    taskTitle->setText(task->title());
    progress->setRange(0, 0);
    cancel->setEnabled(true);
    for (QWidget* widget :
         {static_cast<QWidget*>(taskTitle), static_cast<QWidget*>(progress), static_cast<QWidget*>(cancel)})
        widget->show();
    connect(task, &LongTask::progressed, progress, [this](qint64 done, qint64 total) {
        progress->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0) progress->setValue(static_cast<int>(done * 1000 / total));
    });
    connect(cancel, &QPushButton::clicked, task, [this, task] {
        cancel->setEnabled(false);
        taskTitle->setText(tr("Stopping…"));
        task->cancel();
    });
}

void StatusLine::endTask() {
    taskTitle->hide();
    progress->hide();
    cancel->hide();
    messageLabel->show();
}

void StatusLine::paintEvent(QPaintEvent*) {
    const Tokens& colors = tokens(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, width(), 1), colors.line);
}

} // namespace zhibu
