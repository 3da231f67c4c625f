#include "ui/pages/submission/submission_session.h"

#include "core/print/pages.h"
#include "core/reports/quarterly_report.h"
#include "core/usecases/figures.h"
#include "ui/widgets/period_words.h"

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

/// A worker's question to the book: whose, which, when.
struct Question {
    std::function<std::unique_ptr<Ledger>(OpenMode)> openBook;
    Actor actor;
    Period quarter;
    Date today;
};

struct Found {
    std::vector<SentLine> sent = {};
    std::optional<SubmissionCheck> check = {};
    Problems refusals = {};
};

Found lookInto(const Question& asked) {
    Found found;
    const auto ledger = asked.openBook(OpenMode::readOnly);
    if (auto sent = sentPackages(*ledger, asked.actor)) found.sent = std::move(*sent);
    auto check = checkSubmission(*ledger, asked.actor, asked.quarter, asked.today);
    if (check)
        found.check = std::move(*check);
    else
        found.refusals = check.problems();
    return found;
}

struct Leaving {
    std::optional<Report> report = {};
    std::vector<OfferedAttachment> offered = {};
    Problems refusals = {};
};

Leaving leaveWith(const Question& asked, const std::vector<QByteArray>& attachments) {
    Leaving leaving;
    const auto ledger = asked.openBook(OpenMode::readOnly);
    auto report = submissionPreview(*ledger, asked.actor, asked.quarter, attachments);
    if (report)
        leaving.report = std::move(*report);
    else
        leaving.refusals = report.problems();
    if (auto offered = offeredAttachments(*ledger, asked.actor, asked.quarter))
        leaving.offered = std::move(*offered);
    return leaving;
}

/// The quarterly report goes along as people read it.
Result<QByteArray> reportOf(Ledger& ledger, const Question& asked, const ProgressSink& progress,
                            const std::stop_token& stop) {
    const auto figures = quarterlyFigures(ledger, asked.actor, ledger.home().id, asked.quarter, asked.today);
    if (!figures) return figures.problems();
    return pdfOf(quarterlyReport(*figures, {ledger.home().name, asked.today}), progress, stop);
}

Result<HandedIn> handInWith(const Question& asked, SubmissionOrder order, const ProgressSink& progress,
                            const std::stop_token& stop) {
    const auto ledger = asked.openBook(OpenMode::readWrite);
    auto report = reportOf(*ledger, asked, progress, stop);
    if (!report) return report.problems();
    order.report = std::move(*report);
    return handIn(*ledger, asked.actor, order);
}

Question questionFor(const Workspace& space, const Period& quarter) {
    return {space.opener(), space.actor(), quarter, space.today()};
}

/// Also what it has read already is not wanted any more.
void letGo(QPointer<LongTask>& task) {
    if (task) task->cancel();
    task.clear();
}

} // namespace

SubmissionSession::SubmissionSession(Workspace& workspace, QObject* parent)
    : QObject(parent), space(workspace) {}

SubmissionSession::~SubmissionSession() {
    cancel();
}

void SubmissionSession::cancel() {
    for (QPointer<LongTask>* task : {&looking, &previewing, &comparing})
        letGo(*task);
    if (signing) signing->cancel(); // what was signed all the same is still told
}

void SubmissionSession::choose(const Period& quarter) {
    if (chosen == quarter) return;
    letGo(looking);
    letGo(previewing);
    chosen = quarter;
    found.reset();
    refusal.clear();
    shown.reset();
    attachments.clear();
    wanted.clear();
    result.reset();
    answeredFor = false;
}

// What was read before a change may come in after it: only the newest is shown.
void SubmissionSession::run(QPointer<LongTask>& newest, const QString& title, LongTask::Work work,
                            std::function<void()> then) {
    letGo(newest);
    LongTask* task = space.run(title, std::move(work));
    newest = task;
    connect(task, &LongTask::finished, this, [&newest, task, then = std::move(then)] {
        if (newest == task) then();
    });
}

void SubmissionSession::look() {
    if (!chosen) return;
    auto answer = std::make_shared<Found>();
    const Question asked = questionFor(space, *chosen);
    run(
        looking, tr("Checking %1").arg(periodWords(*chosen)),
        [answer, asked](const ProgressSink&, const std::stop_token&) { *answer = lookInto(asked); },
        [this, answer] {
            handedIn = std::move(answer->sent);
            changes.clear();
            found = std::move(answer->check);
            refusal = std::move(answer->refusals);
            Q_EMIT looked();
        });
}

void SubmissionSession::preview() {
    if (!chosen) return;
    auto answer = std::make_shared<Leaving>();
    const Question asked = questionFor(space, *chosen);
    run(
        previewing, tr("Putting together what leaves"),
        [answer, asked, with = wanted](const ProgressSink&, const std::stop_token&) {
            *answer = leaveWith(asked, with);
        },
        [this, answer] {
            shown = std::move(answer->report);
            attachments = std::move(answer->offered);
            Q_EMIT previewed();
            if (!answer->refusals.empty()) Q_EMIT refused(answer->refusals);
        });
}

void SubmissionSession::compare(const Period& quarter) {
    if (changes.contains(quarter)) return;
    auto answer = std::make_shared<std::vector<RecordDifference>>();
    const Question asked = questionFor(space, quarter);
    run(
        comparing, tr("Comparing %1").arg(periodWords(quarter)),
        [answer, asked](const ProgressSink&, const std::stop_token&) {
            const auto ledger = asked.openBook(OpenMode::readOnly);
            if (auto changed = changedSinceReporting(*ledger, asked.actor, asked.quarter))
                *answer = std::move(*changed);
        },
        [this, answer, quarter] {
            changes[quarter] = std::move(*answer);
            Q_EMIT compared();
        });
}

const std::vector<RecordDifference>* SubmissionSession::changesOf(const Period& quarter) const {
    const auto known = changes.find(quarter);
    return known == changes.end() ? nullptr : &known->second;
}

void SubmissionSession::tick(const QByteArray& attachment, bool on) {
    std::erase(wanted, attachment);
    if (on) wanted.push_back(attachment);
    preview();
}

void SubmissionSession::sign(const Target& to) {
    if (!chosen || signing) return;
    auto answer = std::make_shared<std::optional<Result<HandedIn>>>();
    const SubmissionOrder order{.quarter = *chosen,
                                .path = to.path,
                                .attachments = wanted,
                                .sealedTo = to.sealedTo,
                                .nothingHandedInSince = answeredFor};
    const Question asked = questionFor(space, *chosen);
    LongTask* task =
        space.run(tr("Signing %1").arg(periodWords(*chosen)),
                  [answer, asked, order](const ProgressSink& progress, const std::stop_token& end) {
                      *answer = handInWith(asked, order, progress, end);
                  });
    signing = task;
    connect(task, &LongTask::progressed, this, &SubmissionSession::progressed);
    // Whatever became of the work: a file that was written before it was stopped is written.
    connect(task, &LongTask::ended, this, [this, answer] {
        signing.clear();
        space.ledger().noticeOtherWriters();
        const bool wasWritten = *answer && (**answer).ok();
        if (wasWritten) result = ***answer;
        if (wasWritten) Q_EMIT wrote();
        if (*answer && !wasWritten) Q_EMIT refused((**answer).problems());
        Q_EMIT busyChanged();
    });
    Q_EMIT busyChanged();
}

Problems SubmissionSession::hindrances() const {
    if (!found) return refusal;
    Problems rest = found->hindrances;
    if (answeredFor) std::erase_if(rest, [](const Problem& each) { return each.code == u"submit.restored"; });
    return rest;
}

bool SubmissionSession::isRestored() const {
    return std::ranges::any_of(hindrances(),
                               [](const Problem& each) { return each.code == u"submit.restored"; });
}

} // namespace zhibu
