#pragma once

#include "core/usecases/backups.h"
#include "ui/shell/task_queue.h"
#include "ui/shell/workspace.h"

#include <QHash>
#include <QPointer>

namespace zhibu {

class BookView;
class ClosingDialog;
class MainWindow;
class RestoreDialog;
struct WindowServices;

/// What the window does about copies of its book: those nobody asks for (each day before the first work, and
/// when a book is left with something new in it), those one asks for, and putting one back. All of it on
/// another thread; a copy that fails is said and never stops the work.
class BookCopies final : public QObject {
    Q_OBJECT

public:
    BookCopies(MainWindow& window, const WindowServices& services);

    /// A book is shown to somebody: the day's copy is due, unless it was made.
    void entered(BookView& view);
    /// Its turn is over (another book, locked): the copy is made while the window goes on.
    void left(Workspace& space);
    /// False: a copy is being made first; the window then closes by itself.
    bool mayClose();

    void backUpNow();
    void copyTo(const QString& title, bool thenOpen); ///< where one says
    /// Where the book can no longer be written to: a copy of it elsewhere takes what a page could not keep,
    /// and the window goes on there.
    void goOnElsewhere(const Workspace::Carry& carry);
    /// The list of copies, a look at what one would change, and the way back to it.
    RestoreDialog* openRestore();
    /// For a book that cannot be opened: the same, where there are copies of it.
    void offerRestore(const QString& path, const Problems& problems);

    TaskQueue& queue() { return *tasks; }

private:
    struct Wanted {
        BackupCause cause = BackupCause::manual;
        QString target = {}; ///< "" for the folder "backups"
        bool toSecondFolder = false;
        std::function<void(const QString& path)> done = {};
        std::function<void(const Problems& problems)> failed = {};
    };
    void makeCopy(Workspace& space, Wanted wanted);
    void writeElsewhere(const Workspace::Carry& carry, const QString& target);
    void closeWindow();
    void makeDailyIfDue(Workspace& space);
    bool makesByItself(Workspace& space) const;
    void tellFailure(const Problems& problems);
    void addBanner(const QString& sentence);
    RestoreDialog* openRestoreOf(const QString& path, const Actor& actor);
    void restore(RestoreDialog* dialog, const QString& source);
    void putBack(RestoreDialog* dialog, const QString& source);
    void finishRestore(RestoreDialog* dialog, const Problems& problems, const Restored& restored,
                       const QString& source);

    MainWindow& window;
    const WindowServices& given;
    TaskQueue* tasks;
    QHash<QString, QDateTime> dailyTried; ///< by book
    QHash<QString, QDate> dailyMade;
    QPointer<ClosingDialog> closing;
    QString afterRestore; ///< to be said to whoever enters next
    bool closesNow = false;
};

} // namespace zhibu
