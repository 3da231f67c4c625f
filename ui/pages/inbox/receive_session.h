#pragma once

#include "core/usecases/receiving.h"
#include "ui/pages/inbox/answers.h"
#include "ui/shell/long_task.h"
#include "ui/shell/workspace.h"

#include <QPointer>

namespace zhibu {

/// Taking files in: a worker reads and verifies them, and, once that was looked at, takes them in one by one.
/// Stopped in between, those taken in stay and the rest are taken in the next time.
class ReceiveSession final : public QObject {
    Q_OBJECT

public:
    explicit ReceiveSession(Workspace& workspace, QObject* parent = nullptr);
    ~ReceiveSession() override;

    /// Files, and folders of files. The plan of before is forgotten.
    void read(const QStringList& paths);
    /// Takes in what was planned. `handedOver`: the day the files were handed over.
    void apply(std::optional<Date> handedOver);
    /// The answers to the files of the result into the folder; those that have none yet are left out.
    void writeReceipts(const QString& folder);
    void cancel();
    bool isBusy() const { return task != nullptr; }

    const std::vector<ReceivedFile>& plan() const { return planned; }
    const std::vector<ReceivedFile>& result() const { return received; }
    /// Files that would be kept: all but those refused or here already.
    int keepsCount() const;

Q_SIGNALS:
    void planDone();
    void abandoned(); ///< stopped before all was read
    void applied(bool stopped);
    void receiptsWritten(const zhibu::FilesDone& files);
    void refused(const zhibu::Problems& problems);
    void busyChanged();
    void progressed(qint64 done, qint64 total);

private:
    using Work = std::function<void(const ProgressSink&, const std::stop_token&)>;
    void run(const QString& title, Work work, std::function<void(bool stopped)> then);
    void tellCopy(const Result<QString>& copy);

    Workspace& space;
    QPointer<LongTask> task;
    std::vector<ReceivedFile> planned;
    std::vector<ReceivedFile> received;
};

} // namespace zhibu
