#include "ui/shell/workspace.h"

#include "ui/shell/dialogs.h"
#include "ui/shell/long_task.h"

using namespace Qt::StringLiterals;

namespace zhibu {

Workspace::Workspace(Ledger& ledger, Actor actor, Dialogs& dialogs, QObject* parent)
    : QObject(parent)
    , book(ledger)
    , who(std::move(actor))
    , questions(dialogs)
    , chosenOrganization(ledger.home().id)
    , chosenYear(ledger.clock().today().year())
    , listener(ledger.listen([this](const ChangeNotice& notice) {
        if (notice.isOnlyDrafts())
            Q_EMIT draftsChanged();
        else
            Q_EMIT changed(notice);
    })) {}

Workspace::~Workspace() {
    book.unlisten(listener);
}

void Workspace::choose(const OrganizationId& organization, int year) {
    if (organization == chosenOrganization && year == chosenYear) return;
    chosenOrganization = organization;
    chosenYear = year;
    Q_EMIT scopeChanged();
}

void Workspace::become(Actor actor) {
    who = std::move(actor);
    Q_EMIT actorChanged();
}

std::optional<QString> Workspace::readOnlyBecause() const {
    if (!book.readOnly()) return std::nullopt;
    return whyReadOnly.isEmpty() ? tr("This window only reads the book.") : whyReadOnly;
}

bool Workspace::mayWrite(QWidget* parent) const {
    const auto reason = readOnlyBecause();
    if (reason)
        questions.showProblems(parent, tr("Nothing can be changed here"),
                               {{u"book"_s, u"book.read_only"_s, *reason}});
    return !reason;
}

std::function<std::unique_ptr<Ledger>(OpenMode)> Workspace::opener() const {
    return [path = book.path(), &clock = book.clock(), key = book.book().heldKey()](OpenMode mode) {
        auto opened = Ledger::open(path, clock, {.mode = mode, .unlockedBy = key});
        if (!opened) throw Error(opened.problem().message);
        return std::move(*opened);
    };
}

LongTask* Workspace::run(const QString& title,
                         std::function<void(const ProgressSink&, const std::stop_token&)> work,
                         std::function<void()> done) {
    auto* task = new LongTask(title, std::move(work), this);
    connect(task, &LongTask::finished, this, [done = std::move(done)] {
        if (done) done();
    });
    connect(task, &LongTask::failed, this,
            [this](const Error& error) { questions.showError(nullptr, error); });
    connect(task, &LongTask::ended, task, &QObject::deleteLater);
    Q_EMIT taskStarted(task);
    task->start();
    return task;
}

LongTask*
Workspace::runOnLedger(const QString& title,
                       std::function<void(Ledger&, const ProgressSink&, const std::stop_token&)> work,
                       std::function<void()> ended) {
    LongTask* task = run(title, [work = std::move(work), openBook = opener()](const ProgressSink& progress,
                                                                              const std::stop_token& stop) {
        const auto ledger = openBook(OpenMode::readWrite);
        work(*ledger, progress, stop);
    });
    connect(task, &LongTask::ended, this, [this, ended = std::move(ended)] {
        book.noticeOtherWriters();
        ended();
    });
    return task;
}

} // namespace zhibu
