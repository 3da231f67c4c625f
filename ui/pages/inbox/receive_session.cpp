#include "ui/pages/inbox/receive_session.h"

#include "core/usecases/backups.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

bool isKept(const ReceivedFile& file) {
    return file.outcome != ReceiveOutcome::rejected && file.outcome != ReceiveOutcome::duplicate;
}

} // namespace

ReceiveSession::ReceiveSession(Workspace& workspace, QObject* parent) : QObject(parent), space(workspace) {}

ReceiveSession::~ReceiveSession() {
    cancel();
}

void ReceiveSession::cancel() {
    if (task) task->cancel();
}

void ReceiveSession::run(const QString& title, Work work, std::function<void(bool)> then) {
    LongTask* started = space.run(title, std::move(work));
    task = started;
    connect(started, &LongTask::progressed, this, &ReceiveSession::progressed);
    connect(started, &LongTask::finished, this, [then] { then(false); });
    connect(started, &LongTask::cancelled, this, [then] { then(true); });
    connect(started, &LongTask::ended, this, [this, started] {
        if (task == started) task = nullptr;
        space.ledger().noticeOtherWriters(); // what was written stays, however it ended
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

int ReceiveSession::keepsCount() const {
    return static_cast<int>(std::ranges::count_if(planned, isKept));
}

void ReceiveSession::read(const QStringList& paths) {
    if (isBusy()) return;
    planned.clear();
    received.clear();
    auto result = std::make_shared<Result<std::vector<ReceivedFile>>>(std::vector<ReceivedFile>());
    run(
        tr("Reading the files"),
        [result, paths, actor = space.actor(), openBook = space.opener()](const ProgressSink& progress,
                                                                          const std::stop_token& stop) {
            const auto ledger = openBook(OpenMode::readWrite);
            *result = receiveFiles(*ledger, actor, paths, {.planOnly = true}, progress, stop);
            // What is refused is seen here alone: it is left a trace of, whatever becomes of the rest.
            if (*result && !stop.stop_requested()) noteRefused(*ledger, actor, **result);
        },
        [this, result](bool stopped) {
            if (stopped) {
                Q_EMIT abandoned();
            } else if (!*result) {
                Q_EMIT refused(result->problems());
            } else {
                planned = std::move(**result);
                Q_EMIT planDone();
            }
        });
}

void ReceiveSession::apply(std::optional<Date> handedOver) {
    if (isBusy()) return;
    QStringList paths;
    for (const ReceivedFile& each : planned) {
        if (isKept(each)) paths += each.path;
    }
    auto result = std::make_shared<Result<std::vector<ReceivedFile>>>(std::vector<ReceivedFile>());
    auto copy = std::make_shared<Result<QString>>(QString());
    run(
        tr("Taking the files in"),
        [result, copy, paths, handedOver, actor = space.actor(),
         openBook = space.opener()](const ProgressSink& progress, const std::stop_token& stop) {
            const auto ledger = openBook(OpenMode::readWrite);
            *copy = backUpBefore(*ledger, actor, BackupCause::receive, {progress, stop});
            if (stop.stop_requested()) return;
            *result = receiveFiles(*ledger, actor, paths, {.receivedOn = handedOver}, progress, stop);
        },
        [this, result, copy](bool stopped) {
            tellCopy(*copy);
            if (!*result) {
                Q_EMIT refused(result->problems());
                return;
            }
            received = std::move(**result);
            Q_EMIT applied(stopped);
        });
}

// Without a copy the files are taken in all the same: they can be received again.
void ReceiveSession::tellCopy(const Result<QString>& copy) {
    if (!copy && copy.problem().field != u"actor")
        Q_EMIT space.copyFailed(copy.problem().message);
    else if (copy && !copy->isEmpty())
        Q_EMIT space.copied(*copy);
}

void ReceiveSession::writeReceipts(const QString& folder) {
    if (isBusy()) return;
    std::vector<QByteArray> files;
    for (const ReceivedFile& each : received) {
        if (isKept(each)) files.push_back(each.file);
    }
    auto written = std::make_shared<FilesDone>();
    run(
        tr("Writing the receipts"),
        [written, folder, files, actor = space.actor(),
         openBook = space.opener()](const ProgressSink& progress, const std::stop_token& stop) {
            const auto ledger = openBook(OpenMode::readWrite);
            *written = saveAnswers(*ledger, actor, files, folder, progress, stop);
        },
        [this, written](bool) { Q_EMIT receiptsWritten(*written); });
}

} // namespace zhibu
