#include "ui/shell/task_queue.h"

namespace zhibu {

void TaskQueue::add(Job job) {
    waiting.push_back(std::move(job));
    if (!running) startNext();
}

void TaskQueue::stop() {
    waiting.clear();
    if (running) running->cancel();
}

void TaskQueue::whenIdle(std::function<void()> next) {
    if (isBusy())
        connect(this, &TaskQueue::idle, this, std::move(next), Qt::SingleShotConnection);
    else
        next();
}

void TaskQueue::startNext() {
    if (waiting.empty()) {
        Q_EMIT idle();
        return;
    }
    Job job = std::move(waiting.front());
    waiting.pop_front();
    auto* task = new LongTask(job.title, std::move(job.work), this);
    running = task;
    if (job.done) connect(task, &LongTask::finished, this, std::move(job.done));
    if (job.failed) connect(task, &LongTask::failed, this, std::move(job.failed));
    if (job.stopped) connect(task, &LongTask::cancelled, this, std::move(job.stopped));
    connect(task, &LongTask::ended, this, [this, task] {
        task->deleteLater();
        running = nullptr;
        startNext();
    });
    Q_EMIT taskStarted(task);
    task->start();
}

} // namespace zhibu
