#pragma once

#include "ui/shell/long_task.h"

#include <QPointer>

#include <deque>

namespace zhibu {

/// Long work done one piece after the other, whatever page or book the window shows meanwhile.
class TaskQueue final : public QObject {
    Q_OBJECT

public:
    struct Job {
        QString title;
        LongTask::Work work;
        std::function<void()> done;                     ///< all of it was done
        std::function<void(const Error& error)> failed; ///< the work threw
        std::function<void()> stopped = {};             ///< it ended after it was asked to stop
    };

    explicit TaskQueue(QObject* parent = nullptr) : QObject(parent) {}

    void add(Job job);
    bool isBusy() const { return running || !waiting.empty(); }
    void stop(); ///< what runs, and what waits; idle() follows
    /// Now, or once nothing runs or waits any more.
    void whenIdle(std::function<void()> next);

Q_SIGNALS:
    void taskStarted(zhibu::LongTask* task);
    void idle();

private:
    void startNext();

    std::deque<Job> waiting;
    QPointer<LongTask> running;
};

} // namespace zhibu
