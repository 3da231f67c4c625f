#pragma once

#include "core/usecases/window_lock.h"
#include "ui/shell/page.h"
#include "ui/shell/window_services.h"

#include <QMainWindow>
#include <QPointer>

class QDialog;
class QStackedWidget;
class QTimer;

namespace zhibu {

class BookCopies;
class BookView;
class CommandPalette;
class FirstRunPage;
class MemberPage;
class SignInPage;
class StatusLine;
class WindowMenu;
class WindowSummons;

/// The window: the first page while no book is open, otherwise the book's view; the menu's commands; the
/// status line.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowServices services, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// False, and told, when it cannot be opened; what was open stays.
    bool openBook(const QString& path);
    /// A signed statement of hours (.zbhours), whether a book is open or not.
    QDialog* openStatement(const QString& path);
    void askForStatement();
    /// Whatever was dropped on the window or given to the program (opened_files.h).
    void openFiles(const QStringList& paths);
    void keepForBook(const QStringList& paths) { filesToCome += paths; } ///< opened with the next book
    /// Nobody's turn any more: the pages go, and the first page of a book with accounts asks who is there.
    void lock();
    bool createBook(const QString& path, const Ledger::NewBook& book);
    void openExample();
    void closeBook();
    void showFirstRun();

    BookView* view() const; ///< nullptr while no book is open
    FirstRunPage* firstRun() const;
    SignInPage* signInPage() const; ///< nullptr unless it is asked who is there
    MemberPage* memberPage() const; ///< nullptr unless a member has signed in
    StatusLine* status() const { return statusLine; }
    WindowMenu* menus() const { return menu; }
    CommandPalette* palettePopup() const;
    const WindowServices& services() const { return given; }

    void askForBook();
    BookCopies& copies() const { return *keptCopies; }
    void showBackupInStatus();
    /// The book's file is about to be replaced: its view goes, without a copy. Nothing where another is open.
    void putAway(const QString& path);
    /// Instead of the book shown, which is left as it is; the same person goes on where it says.
    void goOnIn(std::unique_ptr<OpenBook> book, const Destination& destination);
    void openPalette();
    void showKeyboardHelp();
    QWidget* keyboardHelp() const;
    void undo();
    void redo();
    void restyle(); ///< appearance from the settings, and the view made again
    void goTo(const Destination& destination);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addShortcuts();
    void show(std::unique_ptr<OpenBook> book, const QString& firstPage);
    void askWho(std::unique_ptr<OpenBook> book, const QString& thenPage, const QString& lastName);
    void enter(std::unique_ptr<OpenBook> book, const Actor& actor, const QString& firstPage);
    void enterAsMember(const Actor& actor);
    void lockIfLeftAlone();
    void dropView();
    void comeForward();
    void answerFor(const OpenBook& book);
    void watchOtherWriters();
    void showBookInStatus();
    void showMembersInStatus();
    void restoreWindow();
    QString titleWords() const;

    WindowServices given;
    QStackedWidget* pages;
    StatusLine* statusLine;
    QTimer* poll;
    WindowSummons* summons;
    QPointer<FirstRunPage> doors;
    QPointer<BookView> bookView;
    std::unique_ptr<OpenBook> waiting; ///< while nobody but a member has signed in
    QPointer<SignInPage> whoPage;
    QPointer<MemberPage> ownPage;
    QDateTime lastTouched;
    QStringList filesToCome;
    bool placed = false; ///< shown once, and so on a screen
    QPointer<CommandPalette> paletteFrame;
    QPointer<QWidget> helpWindow;
    BookCopies* keptCopies;
    WindowMenu* menu; ///< made last: it asks what is open
};

} // namespace zhibu
