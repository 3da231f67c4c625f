#pragma once

#include "core/domain/problems.h"
#include "core/domain/progress.h"

#include <QObject>

#include <stop_token>
#include <thread>

namespace zhibu {

/// A long piece of work on a thread of its own. The work opens its own Ledger, tells how far it is, and looks
/// at the stop token between steps; whatever it throws is told here, on the window's thread.
class LongTask final : public QObject {
    Q_OBJECT

public:
    using Work = std::function<void(const ProgressSink& progress, const std::stop_token& stop)>;

    LongTask(QString title, Work work, QObject* parent = nullptr);
    ~LongTask() override; ///< asks to stop and waits

    const QString& title() const { return name; }
    void start();
    void cancel(); ///< the work decides when; cancelled() follows once it has stopped
    bool isRunning() const { return running; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();
    void cancelled();
    void failed(const zhibu::Error& error);
    void ended(); ///< after any of the three

private:
    void run(const std::stop_token& stop);
    void report(std::optional<Error> error, bool stopped);

    QString name;
    Work task;
    std::jthread worker;
    bool running = false;
};

} // namespace zhibu
