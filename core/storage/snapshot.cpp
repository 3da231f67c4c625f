#include "core/storage/snapshot.h"

#include <QDeadlineTimer>
#include <QThread>

#include <sqlite3.h>

namespace zhibu {

namespace {

constexpr int pagesAtOnce = 1024; ///< 4 MB: a few milliseconds
constexpr int mostRestarts = 20;  ///< after that the rest is read in one go
constexpr int patience = 30'000;  ///< ms that somebody else may keep the book locked

class PageCopy {
public:
    PageCopy(Connection& to, Connection& from)
        : target(to), copy(sqlite3_backup_init(to.handle(), "main", from.handle(), "main")) {
        if (!copy) target.fail(sqlite3_extended_errcode(target.handle()), "snapshot");
    }
    ~PageCopy() { sqlite3_backup_finish(copy); }
    PageCopy(const PageCopy&) = delete;
    PageCopy& operator=(const PageCopy&) = delete;

    int step(int pages) { return sqlite3_backup_step(copy, pages); }
    int done() const { return all() - sqlite3_backup_remaining(copy); }
    int all() const { return sqlite3_backup_pagecount(copy); }

private:
    Connection& target;
    sqlite3_backup* copy;
};

} // namespace

void takeSnapshot(Connection& book, const QString& path, const ProgressSink& progress,
                  const std::stop_token& stop) {
    Connection target(path, OpenMode::readWrite);
    // It is thrown away when the power fails, and must not be kept in memory until its end.
    target.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_spill = ON");
    PageCopy copy(target, book);
    QDeadlineTimer waiting(patience);
    int restarts = 0;
    int before = 0;
    for (;;) {
        if (stop.stop_requested()) target.fail(SQLITE_INTERRUPT, "snapshot");
        const int outcome = copy.step(restarts < mostRestarts ? pagesAtOnce : -1);
        if (outcome == SQLITE_DONE) return;
        const bool locked = (outcome & 0xFF) == SQLITE_BUSY || (outcome & 0xFF) == SQLITE_LOCKED;
        if (outcome != SQLITE_OK && (!locked || waiting.hasExpired())) target.fail(outcome, "snapshot");
        if (locked) {
            QThread::msleep(5);
            continue;
        }
        waiting.setRemainingTime(patience);
        if (copy.done() <= before) ++restarts; // somebody wrote: it began anew
        before = copy.done();
        tell(progress, copy.done(), copy.all());
    }
}

} // namespace zhibu
