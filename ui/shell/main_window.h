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

class BookView;
class CommandPalette;
class FirstRunPage;
class MemberPage;
class SignInPage;
class StatusLine;
class WindowMenu;

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
    void askForCopy(const QString& title, bool thenOpen); ///< writes a verified copy where one says
    void backUpNow();
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

private:
    void addShortcuts();
    void show(std::unique_ptr<OpenBook> book, const QString& firstPage);
    void askWho(std::unique_ptr<OpenBook> book, const QString& thenPage, const QString& lastName);
    void enter(std::unique_ptr<OpenBook> book, const Actor& actor, const QString& firstPage);
    void enterAsMember(const Actor& actor);
    void lockIfLeftAlone();
    void dropView();
    void watchOtherWriters();
    void showBookInStatus();
    void showMembersInStatus();
    void restoreWindow();
    QString titleWords() const;

    WindowServices given;
    QStackedWidget* pages;
    StatusLine* statusLine;
    QTimer* poll;
    QPointer<FirstRunPage> doors;
    QPointer<BookView> bookView;
    std::unique_ptr<OpenBook> waiting; ///< while nobody but a member has signed in
    QPointer<SignInPage> whoPage;
    QPointer<MemberPage> ownPage;
    QDateTime lastTouched;
    QPointer<CommandPalette> paletteFrame;
    QPointer<QWidget> helpWindow;
    WindowMenu* menu; ///< made last: it asks what is open
};

} // namespace zhibu
