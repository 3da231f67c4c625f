#include "ui/shell/book_copies.h"

#include "ui/shell/banner.h"
#include "ui/shell/book_view.h"
#include "ui/shell/closing_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/restore_dialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int onceThePageIsRead = 1500; ///< ms
constexpr int beforeTryingAgain = 1800; ///< seconds
constexpr int patience = 500;           ///< ms before it is worth saying why the window stays

bool isWordOfStop(const Problem& problem) {
    return problem.code == u"backup.stopped";
}

} // namespace

BookCopies::BookCopies(MainWindow& owner, const WindowServices& services)
    : QObject(&owner), window(owner), given(services), tasks(new TaskQueue(this)) {
    connect(tasks, &TaskQueue::taskStarted, window.status(), &StatusLine::follow);
    connect(tasks, &TaskQueue::idle, this, [this] {
        if (closing && !closing->hasFailed()) closeWindow();
    });
}

bool BookCopies::makesByItself(Workspace& space) const {
    return given.copiesByThemselves && automaticCopies(given.settings) && !space.ledger().readOnly();
}

void BookCopies::entered(BookView& view) {
    Workspace& space = view.workspace();
    connect(&space, &Workspace::copied, this, [this] { window.showBackupInStatus(); });
    connect(&space, &Workspace::copyFailed, this, &BookCopies::addBanner);
    connect(&view, &BookView::backUpWanted, this, &BookCopies::backUpNow);
    connect(&view, &BookView::restoreWanted, this, &BookCopies::openRestore);
    if (!afterRestore.isEmpty()) addBanner(std::exchange(afterRestore, {}));
    if (!makesByItself(space)) return;
    QTimer::singleShot(onceThePageIsRead, &space, [this, &space] { makeDailyIfDue(space); });
    // A window that stays open overnight: the first change of a day.
    connect(&space, &Workspace::changed, this, [this, &space] { makeDailyIfDue(space); });
    connect(&space, &Workspace::draftsChanged, this, [this, &space] { makeDailyIfDue(space); });
}

void BookCopies::makeDailyIfDue(Workspace& space) {
    const QString path = space.ledger().path();
    const QDateTime now = given.clock.now();
    const QDateTime tried = dailyTried.value(path);
    if (!makesByItself(space) || dailyMade.value(path) == now.date()) return;
    if (tried.isValid() && tried.secsTo(now) >= 0 && tried.secsTo(now) < beforeTryingAgain) return;
    dailyTried[path] = now;
    makeCopy(space, {.cause = BackupCause::daily,
                     .toSecondFolder = true,
                     .done = [this, path, day = now.date()](const QString&) { dailyMade[path] = day; },
                     .failed = [this](const Problems& problems) { tellFailure(problems); }});
}

void BookCopies::left(Workspace& space) {
    try {
        if (!makesByItself(space) || !hasUncopiedChanges(space.ledger(), space.actor())) return;
        makeCopy(space, {.cause = BackupCause::exit,
                         .failed = [this](const Problems& problems) { tellFailure(problems); }});
    } catch (const Error& error) {
        window.status()->say(error.sentence());
    }
}

void BookCopies::tellFailure(const Problems& problems) {
    const Problem& problem = problems.front();
    if (isWordOfStop(problem) || problem.field == u"actor") return; // nobody wanted it, or nobody may
    if (closing)
        closing->sayFailure(problem.message);
    else
        addBanner(problem.message);
}

void BookCopies::addBanner(const QString& sentence) {
    if (BookView* view = window.view())
        view->addBanner(new Banner(sentence, view));
    else
        window.status()->say(sentence);
}

void BookCopies::makeCopy(Workspace& space, Wanted wanted) {
    struct Made {
        QString path;
        Problems problems;
    };
    auto made = std::make_shared<Made>();
    const QString second = wanted.toSecondFolder ? secondCopyFolder(given.settings) : QString();
    const QPointer<Workspace> asked(&space);
    auto work = [made, second, open = space.opener(), actor = space.actor(), cause = wanted.cause,
                 target = wanted.target](const ProgressSink& progress, const std::stop_token& stop) {
        const auto ledger = open(OpenMode::readOnly);
        const CopyRun run{.progress = progress, .stop = stop};
        const auto copy = cause == BackupCause::manual ? backUp(*ledger, actor, target, run)
                                                       : backUpBefore(*ledger, actor, cause, run);
        made->path = copy ? *copy : QString();
        made->problems = copy ? Problems() : copy.problems();
        if (!copy || second.isEmpty()) return;
        if (const auto there = copyToFolder(*ledger, actor, *copy, second, run); !there)
            made->problems = there.problems();
    };
    const auto told = [asked, made, wanted = std::move(wanted)] {
        if (!made->path.isEmpty() && asked) Q_EMIT asked->copied(made->path);
        if (!made->path.isEmpty() && wanted.done) wanted.done(made->path);
        if (!made->problems.empty() && wanted.failed) wanted.failed(made->problems);
    };
    tasks->add({tr("Copying the book"), std::move(work), told, [made, told](const Error& error) {
                    made->problems = {{u"backup"_s, u"backup.failed"_s, error.sentence()}};
                    told();
                }});
}

void BookCopies::backUpNow() {
    if (!window.view()) return;
    makeCopy(window.view()->workspace(),
             {.toSecondFolder = true,
              .done =
                  [this](const QString& path) {
                      window.status()->say(tr("Backed up to %1").arg(QFileInfo(path).fileName()));
                  },
              .failed =
                  [this](const Problems& problems) {
                      // The copy beside the book is there all the same, and was told.
                      const bool secondOnly = problems.front().field == u"second";
                      given.dialogs.showProblems(&window,
                                                 secondOnly ? tr("The second copy could not be made")
                                                            : tr("The copy could not be made"),
                                                 problems);
                  }});
}

void BookCopies::copyTo(const QString& title, bool thenOpen) {
    if (!window.view()) return;
    Workspace& space = window.view()->workspace();
    const QFileInfo book(space.ledger().path());
    const QString target = given.dialogs.saveFile(&window, title, given.documents + u'/' + book.fileName(),
                                                  tr("Books (*.zhibu)"));
    if (target.isEmpty()) return;
    makeCopy(space, {.target = target,
                     .done =
                         [this, thenOpen](const QString& path) {
                             if (thenOpen)
                                 window.openBook(path);
                             else
                                 window.status()->say(tr("Copied to %1").arg(QFileInfo(path).fileName()));
                         },
                     .failed =
                         [this](const Problems& problems) {
                             given.dialogs.showProblems(&window, tr("The copy could not be made"), problems);
                         }});
}

// After the click is over: the page that asked goes with the view.
void BookCopies::goOnElsewhere(const Workspace::Carry& carry) {
    QTimer::singleShot(0, this, [this, carry] {
        if (!window.view()) return;
        const QFileInfo book(window.view()->workspace().ledger().path());
        QString target =
            given.dialogs.saveFile(&window, tr("Save to another place"),
                                   given.documents + u'/' + book.fileName(), tr("Books (*.zhibu)"));
        if (target.isEmpty()) return;
        if (!target.endsWith(u".zhibu"_s)) target += u".zhibu"_s;
        try {
            writeElsewhere(carry, target);
        } catch (const Error& error) {
            given.dialogs.showError(&window, error);
        }
    });
}

// By the connection that is open: the path it was opened by may lead nowhere any more.
void BookCopies::writeElsewhere(const Workspace::Carry& carry, const QString& target) {
    const Workspace& space = window.view()->workspace();
    const auto refused = [this](const Problems& problems) {
        given.dialogs.showProblems(&window, tr("The copy could not be made"), problems);
    };
    const auto written = backUp(space.ledger(), space.actor(), target);
    if (!written) return refused(written.problems());
    QVariantMap place;
    {
        const auto copy = Ledger::open(target, given.clock, {.unlockedBy = space.ledger().book().heldKey()});
        if (!copy) return refused(copy.problems());
        place = carry(**copy);
    }
    auto opened = openForWindow(target, given.clock);
    if (!opened) return refused(opened.problems());
    window.goOnIn(std::move(*opened), {window.view()->currentName(), place});
    window.status()->say(tr("The work goes on in “%1”.").arg(QFileInfo(target).fileName()));
}

bool BookCopies::mayClose() {
    if (closesNow || qApp->isSavingSession()) return true;
    if (closing) return false;
    if (window.view()) left(window.view()->workspace());
    if (!tasks->isBusy()) return true;
    closing = new ClosingDialog(*tasks, &window);
    connect(closing, &ClosingDialog::closeWanted, this, [this] {
        tasks->stop();
        tasks->whenIdle([this] { closeWindow(); });
    });
    connect(closing, &ClosingDialog::againWanted, this, [this] {
        if (window.view()) left(window.view()->workspace());
        if (!tasks->isBusy()) closeWindow();
    });
    QTimer::singleShot(patience, closing, &ClosingDialog::open);
    return false;
}

void BookCopies::closeWindow() {
    closesNow = true;
    window.close();
}

RestoreDialog* BookCopies::openRestore() {
    if (!window.view()) return nullptr;
    const Workspace& space = window.view()->workspace();
    return openRestoreOf(space.ledger().path(), space.actor());
}

RestoreDialog* BookCopies::openRestoreOf(const QString& path, const Actor& actor) {
    auto* dialog = new RestoreDialog(path, actor, given, &window);
    connect(dialog, &RestoreDialog::restoreWanted, this,
            [this, dialog](const QString& source) { restore(dialog, source); });
    dialog->open();
    return dialog;
}

void BookCopies::offerRestore(const QString& path, const Problems& problems) {
    if (problems.front().code != u"book.unsound" || backupFiles(path).empty()) return;
    const bool wanted =
        given.dialogs.confirm(&window, tr("There are copies"),
                              tr("There are copies of “%1”. Nothing is changed by looking at them.")
                                  .arg(QFileInfo(path).fileName()),
                              tr("Look at the copies"));
    if (wanted) openRestoreOf(path, Actor::owner());
}

void BookCopies::restore(RestoreDialog* dialog, const QString& source) {
    if (window.view() && !window.view()->mayLeave()) return;
    tasks->stop(); // a copy under way still reads the book that is put away
    dialog->follow(*tasks);
    tasks->whenIdle([this, held = QPointer(dialog), source] {
        if (held) putBack(held, source);
    });
}

void BookCopies::putBack(RestoreDialog* dialog, const QString& source) {
    window.putAway(dialog->book());
    auto restored = std::make_shared<Result<Restored>>(Restored());
    const QPointer<RestoreDialog> held(dialog);
    const auto told = [this, held, restored, source] {
        const Result<Restored>& outcome = *restored;
        finishRestore(held, outcome ? Problems() : outcome.problems(), outcome ? *outcome : Restored(),
                      source);
    };
    tasks->add({tr("Restoring a copy"),
                [restored, source, path = dialog->book(), actor = dialog->actor(),
                 &clock = given.clock](const ProgressSink& progress, const std::stop_token& stop) {
                    *restored = restoreBook(actor, path, source, clock, {.progress = progress, .stop = stop});
                },
                told,
                [restored, told](const Error& error) {
                    *restored = Problem{u"source"_s, u"restore.failed"_s, error.sentence()};
                    told();
                },
                told}); // stopped when it was done already
}

void BookCopies::finishRestore(RestoreDialog* dialog, const Problems& problems, const Restored& restored,
                               const QString& source) {
    const QString path = dialog ? dialog->book() : QString();
    if (dialog) dialog->accept();
    if (problems.empty()) {
        afterRestore = tr("Restored from “%1”.").arg(QFileInfo(source).fileName());
        if (!restored.keptAs.isEmpty())
            afterRestore +=
                u' ' + tr("The book that stood here is kept beside it as “%1”; the audit trail names "
                          "where it ended.")
                           .arg(QFileInfo(restored.keptAs).fileName());
        afterRestore +=
            u' ' + tr("Where quarters were handed in, import the last receipt before the next one.");
    } else {
        given.dialogs.showProblems(&window, tr("The copy was not restored"), problems);
    }
    if (window.view() || path.isEmpty()) return;
    if (!window.openBook(path)) window.showFirstRun();
}

} // namespace zhibu
