#include "ui/shell/window_menu.h"

#include "ui/shell/book_copies.h"
#include "ui/shell/book_view.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/first_run_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/tables.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace zhibu {

WindowMenu::WindowMenu(MainWindow& given) : QObject(&given), window(given), root(std::make_unique<QMenu>()) {
    fillFile(root->addMenu(tr("&File")));
    fillEdit(root->addMenu(tr("&Edit")));
    fillView(root->addMenu(tr("&View")));
    fillHelp(root->addMenu(tr("&Help")));
    connect(root.get(), &QMenu::aboutToShow, this, &WindowMenu::refresh);
    refresh();
}

WindowMenu::~WindowMenu() = default;

QAction* WindowMenu::add(QMenu* menu, const QString& text, const QKeySequence& keys,
                         std::function<void()> run, bool needsBook) {
    QAction* action = menu->addAction(text, keys);
    connect(action, &QAction::triggered, this, std::move(run));
    window.addAction(action); // so that its keys work while the menu is closed
    all += action;
    if (needsBook) needBook += action;
    return action;
}

void WindowMenu::fillFile(QMenu* menu) {
    add(
        menu, tr("&New book…"), QKeySequence::New,
        [this] {
            window.closeBook();
            if (!window.view() && window.firstRun()) window.firstRun()->showNewBranch();
        },
        false);
    add(
        menu, tr("&Open book…"), QKeySequence::Open, [this] { window.askForBook(); }, false);
    recent = menu->addMenu(tr("Open &recent"));
    add(
        menu, tr("Open a &statement of hours…"), {}, [this] { window.askForStatement(); }, false);
    menu->addSeparator();
    add(menu, tr("&Import members…"), {}, [this] {
        window.goTo({.page = u"members"_s, .parameters = {{u"action"_s, u"import"_s}}});
    });
    add(menu, tr("&Reports and export…"), {}, [this] { window.goTo({.page = u"reports"_s}); });
    menu->addSeparator();
    add(menu, tr("&Back up now"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        [this] { window.copies().backUpNow(); });
    add(menu, tr("Back up &to…"), {}, [this] { window.copies().copyTo(tr("Back up to"), false); });
    add(menu, tr("Restore a cop&y…"), {}, [this] { window.copies().openRestore(); });
    menu->addSeparator();
    add(menu, tr("&Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { window.lock(); });
    add(menu, tr("&Close book"), QKeySequence(Qt::CTRL | Qt::Key_W), [this] { window.closeBook(); });
    add(
        menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { window.close(); }, false);
}

void WindowMenu::fillEdit(QMenu* menu) {
    undo = add(menu, tr("&Undo"), QKeySequence::Undo, [this] { window.undo(); });
    redo = add(menu, tr("&Redo"), QKeySequence::Redo, [this] { window.redo(); });
    menu->addSeparator();
    add(menu, tr("&Search and commands…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { window.openPalette(); });
}

void WindowMenu::addTheme(QMenu* menu) {
    const auto entry = [this, menu](const QString& text, Theme theme) {
        QAction* action = add(
            menu, text, {},
            [this, theme] {
                setTheme(window.services().settings, theme);
                window.restyle();
            },
            false);
        action->setCheckable(true);
        ticks.append({action, [this, theme] { return themeOf(window.services().settings) == theme; }});
    };
    entry(tr("Colours as the &desktop"), Theme::system);
    entry(tr("&Light colours"), Theme::light);
    entry(tr("Dar&k colours"), Theme::dark);
}

void WindowMenu::addTextSize(QMenu* menu) {
    const auto entry = [this, menu](const QString& text, double scale) {
        QAction* action = add(
            menu, text, {},
            [this, scale] {
                setTextScale(window.services().settings, scale);
                window.restyle();
            },
            false);
        action->setCheckable(true);
        ticks.append({action, [this, scale] {
                          return qFuzzyCompare(textScaleOf(window.services().settings), scale);
                      }});
    };
    entry(tr("&Usual text"), 1.0);
    entry(tr("L&arge text"), 1.15);
    entry(tr("&Very large text"), 1.3);
}

void WindowMenu::addLanguage(QMenu* menu) {
    const auto entry = [this, menu](const QString& text, const QString& language) {
        QAction* action = add(
            menu, text, {},
            [this, language] {
                setLanguage(window.services().settings, language);
                window.services().dialogs.inform(
                    &window, tr("Language"), tr("The language changes the next time the program starts."));
                refresh();
            },
            false);
        action->setCheckable(true);
        ticks.append(
            {action, [this, language] { return languageOf(window.services().settings) == language; }});
    };
    entry(tr("&Chinese"), u"zh"_s);
    entry(tr("&English"), u"en"_s);
}

void WindowMenu::fillView(QMenu* menu) {
    addTheme(menu);
    menu->addSeparator();
    addTextSize(menu);
    menu->addSeparator();
    addLanguage(menu);
}

void WindowMenu::fillHelp(QMenu* menu) {
    add(
        menu, tr("&Keys and first steps"), QKeySequence::HelpContents, [this] { window.showKeyboardHelp(); },
        false);
    add(
        menu, tr("&About"), {},
        [this] {
            window.services().dialogs.inform(
                &window, tr("About"),
                tr("Branch Ledger %1. One book is one office's ledger, kept in one file on this computer.")
                    .arg(QStringLiteral(ZHIBU_VERSION)));
        },
        false);
}

void WindowMenu::fillRecent() {
    recent->clear();
    for (const QString& path : recentBooks(window.services().settings)) {
        QAction* action = recent->addAction(QFileInfo(path).completeBaseName(), this,
                                            [this, path] { window.openBook(path); });
        action->setToolTip(plainTip(path));
    }
    recent->setEnabled(!recent->isEmpty());
}

void WindowMenu::refresh() {
    BookView* view = window.view();
    for (QAction* action : needBook)
        action->setEnabled(view != nullptr);
    const std::optional<QString> last = view ? view->workspace().ledger().undoTitle() : std::nullopt;
    const std::optional<QString> next = view ? view->workspace().ledger().redoTitle() : std::nullopt;
    undo->setText(last ? tr("&Undo: %1").arg(QString(*last).replace(u'&', u"&&"_s)) : tr("&Undo"));
    undo->setEnabled(last.has_value());
    redo->setText(next ? tr("&Redo: %1").arg(QString(*next).replace(u'&', u"&&"_s)) : tr("&Redo"));
    redo->setEnabled(next.has_value());
    for (const auto& [action, isOn] : ticks)
        action->setChecked(isOn());
    fillRecent();
}

QList<QAction*> WindowMenu::commands() const {
    return all;
}

} // namespace zhibu
