#include "ui/shell/main_window.h"

#include "core/usecases/accounts.h"
#include "core/usecases/rights.h"
#include "ui/shell/book_copies.h"
#include "ui/shell/book_view.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/keyboard_help.h"
#include "ui/shell/long_task.h"
#include "ui/shell/member_page.h"
#include "ui/shell/opened_files.h"
#include "ui/shell/palette_entries.h"
#include "ui/shell/settings.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/statement_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_menu.h"
#include "ui/shell/window_summons.h"
#include "ui/widgets/file_drops.h"
#include "ui/widgets/room.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

constexpr int pollEvery = 2000;
constexpr QSize usualSize(1366, 768);
constexpr QSize leastSize(900, 480);
const QString geometryKey = u"window/geometry"_s;

} // namespace

MainWindow::MainWindow(WindowServices services, QWidget* parent)
    : QMainWindow(parent)
    , given(std::move(services))
    , pages(new QStackedWidget(this))
    , statusLine(new StatusLine(this))
    , poll(new QTimer(this))
    , summons(new WindowSummons(this))
    , keptCopies(new BookCopies(*this, given))
    , menu(new WindowMenu(*this)) {
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pages, 1);
    column->addWidget(statusLine);
    setCentralWidget(all);
    setContextMenuPolicy(Qt::NoContextMenu);
    addShortcuts();
    new FileDrops(this, openedEndings(), [this](const QStringList& paths) { openFiles(paths); });
    connect(summons, &WindowSummons::summoned, this, &MainWindow::comeForward);
    connect(poll, &QTimer::timeout, this, &MainWindow::watchOtherWriters);
    poll->setInterval(pollEvery);
    qApp->installEventFilter(this); // a key or a click anywhere says that somebody is there
    lastTouched = given.clock.now();
    restoreWindow();
}

MainWindow::~MainWindow() {
    qApp->removeEventFilter(this);
    delete keptCopies; // its work may still read a book
    delete ownPage.data();
    delete bookView.data(); // before the actions and the status line its pages may still speak to
}

BookView* MainWindow::view() const {
    return bookView;
}

SignInPage* MainWindow::signInPage() const {
    return whoPage;
}

MemberPage* MainWindow::memberPage() const {
    return ownPage;
}

FirstRunPage* MainWindow::firstRun() const {
    return doors;
}

CommandPalette* MainWindow::palettePopup() const {
    return paletteFrame;
}

void MainWindow::restoreWindow() {
    const QByteArray geometry = given.settings.value(geometryKey).toByteArray();
    setMinimumSize(leastSize.boundedTo(roomFor(*this).size()));
    if (geometry.isEmpty() || !restoreGeometry(geometry)) resize(usualSize);
    keepInRoom(*this);
}

// What the desktop draws around a window, and on which screen it puts it, is known once it is there.
void MainWindow::showEvent(QShowEvent* event) {
    constexpr int framesTake = 400;
    QMainWindow::showEvent(event);
    if (event->spontaneous() || std::exchange(placed, true)) return;
    for (const int later : {0, framesTake})
        QTimer::singleShot(later, this, [this] { keepInRoom(*this); });
    connect(windowHandle(), &QWindow::screenChanged, this, [this] { keepInRoom(*this); });
}

void MainWindow::addShortcuts() {
    for (int i = 0; i < 9; ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, i] {
            if (bookView) bookView->goToPageAt(i);
        });
    }
    auto* menuKey = new QShortcut(QKeySequence(Qt::Key_F10), this);
    connect(menuKey, &QShortcut::activated, this, [this] {
        if (bookView) bookView->topBar().openMenu();
    });
}

QString MainWindow::titleWords() const {
    if (!bookView) return tr("Branch Ledger");
    const QString home = bookView->workspace().ledger().home().name;
    // Who has signed in is said where nobody overlooks it.
    const QString& name = bookView->workspace().actor().name;
    if (!name.isEmpty()) return tr("%1, %2 – Branch Ledger", "organisation, account").arg(home, name);
    return bookView->book().readOnly ? tr("%1 (read-only) – Branch Ledger").arg(home)
                                     : tr("%1 – Branch Ledger").arg(home);
}

void MainWindow::showFirstRun() {
    if (doors) doors->deleteLater();
    doors = new FirstRunPage(given, this);
    pages->addWidget(doors);
    pages->setCurrentWidget(doors);
    connect(doors, &FirstRunPage::newBookWanted, this, &MainWindow::createBook);
    connect(doors, &FirstRunPage::exampleWanted, this, &MainWindow::openExample);
    connect(doors, &FirstRunPage::openWanted, this, &MainWindow::askForBook);
    connect(doors, &FirstRunPage::bookWanted, this, &MainWindow::openBook);
    statusLine->clearBook();
    setWindowTitle(titleWords());
    menu->refresh();
    doors->setFocus();
}

bool MainWindow::openBook(const QString& path) {
    if (bookView && !bookView->mayLeave()) return false;
    const QString wanted = QFileInfo(path).canonicalFilePath();
    if (bookView && !wanted.isEmpty() &&
        wanted == QFileInfo(bookView->workspace().ledger().path()).canonicalFilePath())
        return true;
    if (isOpenInWindow(path) && WindowSummons::summon(path)) {
        statusLine->say(tr("The book is open in another window, which has come to the front."));
        return true;
    }
    try {
        Result<std::unique_ptr<OpenBook>> opened = openForWindow(path, given.clock);
        if (!opened) {
            given.dialogs.showProblems(this, tr("The book cannot be opened"), opened.problems());
            keptCopies->offerRestore(path, opened.problems());
            return false;
        }
        show(std::move(*opened), u"workbench"_s);
    } catch (const Error& error) {
        given.dialogs.showError(this, error);
        return false;
    }
    return true;
}

bool MainWindow::createBook(const QString& path, const Ledger::NewBook& book) {
    Result<std::unique_ptr<OpenBook>> made = createForWindow(Actor::owner(), path, book, given.clock);
    if (!made) {
        if (doors) doors->showProblems(made.problems());
        return false;
    }
    show(std::move(*made), u"workbench"_s);
    const bool import = given.dialogs.confirm(
        this, tr("The book is ready"),
        tr("Next comes the roster. It can be brought in from a spreadsheet now, or later under Members."),
        tr("Bring in the roster"));
    if (import) goTo({.page = u"members"_s, .parameters = {{u"action"_s, u"import"_s}}});
    return true;
}

void MainWindow::openExample() {
    if (!given.writeExample) return;
    const Result<QString> path = given.writeExample();
    if (path)
        openBook(*path);
    else
        given.dialogs.showProblems(this, tr("The example could not be written"), path.problems());
}

void MainWindow::show(std::unique_ptr<OpenBook> book, const QString& firstPage) {
    if (bookView) keptCopies->left(bookView->workspace());
    dropView();
    rememberBook(given.settings, book->ledger->path());
    if (accountsOn(*book->ledger))
        askWho(std::move(book), firstPage, {});
    else
        enter(std::move(book), Actor::owner(), firstPage);
}

void MainWindow::askWho(std::unique_ptr<OpenBook> book, const QString& thenPage, const QString& lastName) {
    waiting = std::move(book);
    answerFor(*waiting);
    whoPage = new SignInPage(*waiting->ledger, given.dialogs, lastName, this);
    pages->addWidget(whoPage);
    pages->setCurrentWidget(whoPage);
    if (doors) doors->deleteLater();
    connect(whoPage, &SignInPage::signedIn, this, [this, thenPage](const Actor& actor) {
        if (actor.role == Actor::Role::member)
            enterAsMember(actor);
        else
            enter(std::move(waiting), actor, thenPage);
    });
    connect(whoPage, &SignInPage::leaveWanted, this, &MainWindow::closeBook, Qt::QueuedConnection);
    statusLine->clearBook();
    setWindowTitle(titleWords());
    menu->refresh();
    whoPage->setFocus();
}

void MainWindow::enterAsMember(const Actor& actor) {
    if (whoPage) whoPage->deleteLater();
    ownPage = new MemberPage(*waiting, given, actor, this);
    pages->addWidget(ownPage);
    pages->setCurrentWidget(ownPage);
    lastTouched = given.clock.now();
    poll->start();
    connect(
        ownPage, &MemberPage::signOutWanted, this, [this] { lock(); }, Qt::QueuedConnection);
}

void MainWindow::lock() {
    // A question that is open belongs to whoever has gone: it is closed first.
    if (QWidget* modal = QApplication::activeModalWidget()) {
        modal->close();
        QTimer::singleShot(0, this, &MainWindow::lock);
        return;
    }
    if (ownPage) {
        poll->stop();
        delete ownPage.data();
        signOut(*waiting->ledger);
        askWho(std::move(waiting), u"workbench"_s, {});
        return;
    }
    if (!bookView || !accountsOn(bookView->workspace().ledger())) return;
    const QString name = bookView->workspace().actor().name;
    const QString page = bookView->currentName();
    if (!bookView->mayLeave()) return;
    keptCopies->left(bookView->workspace());
    std::unique_ptr<OpenBook> book = bookView->takeBook();
    dropView();
    signOut(*book->ledger);
    askWho(std::move(book), page, name);
}

void MainWindow::lockIfLeftAlone() {
    constexpr int memberMinutes = 2;
    const Ledger* ledger = bookView ? &bookView->workspace().ledger() : nullptr;
    const int minutes = ownPage ? memberMinutes : ledger ? lockMinutes(bookView->workspace().ledger()) : 0;
    if (minutes > 0 && lastTouched.secsTo(given.clock.now()) >= minutes * 60) lock();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::Wheel)
        lastTouched = given.clock.now();
    return QMainWindow::eventFilter(watched, event);
}

QDialog* MainWindow::openStatement(const QString& path) {
    return openStatementFile(path, given, bookView, this);
}

void MainWindow::openFiles(const QStringList& paths) {
    openFilesIn(*this, paths);
}

void MainWindow::askForStatement() {
    const QString path = given.dialogs.openFile(this, tr("Open a statement of hours"),
                                                tr("Statements of hours (*.zbhours);;All files (*)"));
    if (!path.isEmpty()) openStatement(path);
}

void MainWindow::enter(std::unique_ptr<OpenBook> book, const Actor& actor, const QString& firstPage) {
    if (whoPage) whoPage->deleteLater();
    lastTouched = given.clock.now();
    answerFor(*book);
    bookView = new BookView(std::move(book), actor, given, this);
    pages->addWidget(bookView);
    pages->setCurrentWidget(bookView);
    if (doors) doors->deleteLater();
    bookView->topBar().setMenu(menu->popup());
    connect(&bookView->topBar(), &TopBar::searchWanted, this, &MainWindow::openPalette);
    connect(bookView, &BookView::tell, statusLine, &StatusLine::say);
    connect(bookView, &BookView::copyWanted, this,
            [this] { keptCopies->copyTo(tr("Work on a copy"), true); });
    Workspace& space = bookView->workspace();
    connect(&space, &Workspace::changed, this, [this] {
        menu->refresh();
        showMembersInStatus();
    });
    connect(&space, &Workspace::scopeChanged, this, &MainWindow::showMembersInStatus);
    connect(&space, &Workspace::elsewhereWanted, keptCopies, &BookCopies::goOnElsewhere);
    connect(&space, &Workspace::taskStarted, statusLine, &StatusLine::follow);
    setWindowTitle(titleWords());
    menu->refresh();
    bookView->goTo({.page = firstPage});
    if (!filesToCome.isEmpty()) openFiles(std::exchange(filesToCome, {}));
    keptCopies->entered(*bookView);
    poll->start();
    QTimer::singleShot(0, this,
                       &MainWindow::showBookInStatus); // what needs reading comes after the first paint
}

// Only the window that writes answers: one that reads is not where the work goes on.
void MainWindow::answerFor(const OpenBook& book) {
    summons->answerFor(book.readOnly ? QString() : book.ledger->path());
}

void MainWindow::comeForward() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget::show();
    raise();
    activateWindow();
}

void MainWindow::goOnIn(std::unique_ptr<OpenBook> book, const Destination& destination) {
    const Actor actor = bookView->workspace().actor();
    dropView();
    rememberBook(given.settings, book->ledger->path());
    if (accountsOn(*book->ledger)) {
        askWho(std::move(book), destination.page, actor.name);
        return;
    }
    enter(std::move(book), actor, destination.page);
    goTo(destination);
}

void MainWindow::dropView() {
    poll->stop();
    summons->answerFor({});
    delete paletteFrame.data();
    delete bookView.data();
    delete ownPage.data();
    if (whoPage) whoPage->deleteLater();
    waiting.reset();
    statusLine->clearBook();
}

void MainWindow::closeBook() {
    if (bookView && !bookView->mayLeave()) return;
    if (bookView) keptCopies->left(bookView->workspace());
    dropView();
    showFirstRun();
}

void MainWindow::putAway(const QString& path) {
    if (bookView && QFileInfo(bookView->workspace().ledger().path()) == QFileInfo(path)) dropView();
}

void MainWindow::showBookInStatus() {
    if (!bookView) return;
    statusLine->setBook(bookView->workspace().ledger().path());
    showBackupInStatus();
    showMembersInStatus();
}

void MainWindow::showBackupInStatus() {
    if (bookView) statusLine->setBackup(backupWords(bookView->workspace().ledger().path()));
}

void MainWindow::showMembersInStatus() {
    if (!bookView) return;
    const Workspace& space = bookView->workspace();
    const auto members = space.ledger().office().membersOf(space.organization(), space.today());
    const auto full = std::count_if(members.begin(), members.end(), [&space](const Member* member) {
        return member->statusOn(space.today()) == MemberStatus::full;
    });
    statusLine->setMembers(tr("Members %1 · full %2 · probationary %3")
                               .arg(members.size())
                               .arg(full)
                               .arg(static_cast<qsizetype>(members.size()) - full));
}

void MainWindow::watchOtherWriters() {
    lockIfLeftAlone();
    if (!bookView) return;
    try {
        Workspace& space = bookView->workspace();
        space.ledger().noticeOtherWriters();
        // Accounts switched on, or this one removed, by another program.
        if (accountsOn(space.ledger()) && refused(space.ledger(), space.actor(), Right::ownPage)) lock();
    } catch (const Error& error) {
        statusLine->say(error.sentence());
    }
}

void MainWindow::askForBook() {
    const QString path =
        given.dialogs.openFile(this, tr("Open a book"), tr("Books (*.zhibu);;All files (*)"));
    if (!path.isEmpty()) openFiles({path});
}

void MainWindow::openPalette() {
    if (!bookView) return;
    delete paletteFrame.data();
    BookView& view = *bookView;
    paletteFrame = new CommandPalette(paletteEntries(view, menu->commands()), recordSearch(view), this);
    paletteFrame->open();
}

void MainWindow::undo() {
    if (!bookView) return;
    Workspace& space = bookView->workspace();
    const QString title = space.ledger().undoTitle().value_or(QString());
    const Problems problems = space.ledger().undo(space.actor());
    if (problems.empty())
        statusLine->say(tr("Undone: %1").arg(title));
    else
        given.dialogs.showProblems(this, tr("This cannot be undone"), problems);
    menu->refresh();
}

void MainWindow::redo() {
    if (!bookView) return;
    Workspace& space = bookView->workspace();
    const QString title = space.ledger().redoTitle().value_or(QString());
    const Problems problems = space.ledger().redo(space.actor());
    if (problems.empty())
        statusLine->say(tr("Done again: %1").arg(title));
    else
        given.dialogs.showProblems(this, tr("This cannot be done again"), problems);
    menu->refresh();
}

void MainWindow::restyle() {
    if (given.applyAppearance) given.applyAppearance();
    if (!bookView) {
        showFirstRun();
        return;
    }
    if (!bookView->mayLeave()) return;
    const QString page = bookView->currentName();
    const Actor actor = bookView->workspace().actor();
    std::unique_ptr<OpenBook> book = bookView->takeBook();
    dropView();
    enter(std::move(book), actor, page);
}

void MainWindow::goTo(const Destination& destination) {
    if (bookView) bookView->goTo(destination);
}

void MainWindow::showKeyboardHelp() {
    if (!helpWindow) helpWindow = new KeyboardHelp(this);
    helpWindow->show();
    helpWindow->raise();
    helpWindow->activateWindow();
}

QWidget* MainWindow::keyboardHelp() const {
    return helpWindow;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (bookView && !bookView->mayLeave()) {
        event->ignore();
        return;
    }
    given.settings.set(geometryKey, saveGeometry());
    if (keptCopies->mayClose())
        QMainWindow::closeEvent(event);
    else
        event->ignore();
}

} // namespace zhibu
