#include "ui/shell/long_task.h"

#include <QElapsedTimer>

namespace zhibu {

LongTask::LongTask(QString title, Work work, QObject* parent)
    : QObject(parent), name(std::move(title)), task(std::move(work)) {}

LongTask::~LongTask() {
    worker.request_stop();
    if (worker.joinable()) worker.join();
}

void LongTask::start() {
    running = true;
    worker = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void LongTask::cancel() {
    worker.request_stop();
}

void LongTask::run(const std::stop_token& stop) {
    std::optional<Error> error;
    QElapsedTimer sinceTold;
    const ProgressSink sink = [this, &sinceTold](qint64 done, qint64 total) {
        if (sinceTold.isValid() && sinceTold.elapsed() < 50 && done < total) return;
        sinceTold.start();
        QMetaObject::invokeMethod(this, [this, done, total] { Q_EMIT progressed(done, total); });
    };
    try {
        task(sink, stop);
    } catch (const Error& thrown) {
        error = thrown;
    } catch (const std::exception& thrown) {
        error = Error(tr("Something unexpected happened. Nothing was changed."),
                      QString::fromUtf8(thrown.what()));
    }
    const bool stopped = stop.stop_requested();
    QMetaObject::invokeMethod(
        this, [this, error, stopped] { report(error, stopped); }, Qt::QueuedConnection);
}

void LongTask::report(std::optional<Error> error, bool stopped) {
    running = false;
    if (stopped) // whatever was interrupted says so by an error of its own
        Q_EMIT cancelled();
    else if (error)
        Q_EMIT failed(*error);
    else
        Q_EMIT finished();
    Q_EMIT ended();
}

} // namespace zhibu
