#pragma once

#include "core/usecases/submission.h"
#include "ui/shell/long_task.h"
#include "ui/shell/workspace.h"

#include <QPointer>

namespace zhibu {

/// One quarter on its way out: what the check found, what would leave, what was written. The steps show it;
/// whatever may take long runs on a worker with its own connection, and an answer that comes too late is
/// dropped.
class SubmissionSession final : public QObject {
    Q_OBJECT

public:
    explicit SubmissionSession(Workspace& workspace, QObject* parent);
    ~SubmissionSession() override;

    void choose(const Period& quarter); ///< drops everything known of another one
    const std::optional<Period>& quarter() const { return chosen; }

    void look();    ///< looked() follows
    void preview(); ///< previewed() follows
    struct Target {
        QString path;
        QByteArray sealedTo = {}; ///< public key, or empty
    };
    void sign(const Target& to); ///< written() follows
    /// What was changed since the quarter was handed in; compared() follows.
    void compare(const Period& handedIn);
    const std::vector<RecordDifference>* changesOf(const Period& handedIn) const; ///< nullptr: not yet known
    void cancel();
    bool isBusy() const { return signing != nullptr; } ///< a file is being written

    const std::vector<SentLine>& sent() const { return handedIn; }
    const std::optional<SubmissionCheck>& check() const { return found; }
    const Problems& refusals() const { return refusal; } ///< why there is no check
    const std::optional<Report>& leaving() const { return shown; }
    const std::vector<OfferedAttachment>& offered() const { return attachments; }
    const std::vector<QByteArray>& ticked() const { return wanted; }
    void tick(const QByteArray& attachment, bool on);

    /// What keeps it from being handed in now; a restore that was answered for no longer does.
    Problems hindrances() const;
    bool isRestored() const; ///< restored from a copy, and nobody has answered for it
    void setNothingHandedInSince() { answeredFor = true; }
    const std::optional<HandedIn>& written() const { return result; }
    const Workspace& workspace() const { return space; }

Q_SIGNALS:
    void looked();
    void previewed();
    void wrote();
    void compared();
    void busyChanged();
    void progressed(qint64 done, qint64 total); ///< of the file being written
    void refused(const zhibu::Problems& problems);

private:
    void run(QPointer<LongTask>& newest, const QString& title, LongTask::Work work,
             std::function<void()> then);

    Workspace& space;
    std::optional<Period> chosen;
    std::vector<SentLine> handedIn;
    std::optional<SubmissionCheck> found;
    Problems refusal;
    std::optional<Report> shown;
    std::vector<OfferedAttachment> attachments;
    std::vector<QByteArray> wanted;
    std::optional<HandedIn> result;
    std::map<Period, std::vector<RecordDifference>> changes;
    QPointer<LongTask> looking;
    QPointer<LongTask> previewing;
    QPointer<LongTask> comparing;
    QPointer<LongTask> signing;
    bool answeredFor = false;
};

} // namespace zhibu
