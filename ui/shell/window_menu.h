#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace zhibu {

class MainWindow;

/// All commands of the window, in the one menu at the top right; their keys work whether it is open or not.
class WindowMenu final : public QObject {
    Q_OBJECT

public:
    explicit WindowMenu(MainWindow& window);
    ~WindowMenu() override;

    QMenu* popup() const { return root.get(); }
    QList<QAction*> commands() const; ///< without submenus and separators
    QAction* undoAction() const { return undo; }
    QAction* redoAction() const { return redo; }
    /// What is possible now, and what undo would take back, by name.
    void refresh();

private:
    void fillFile(QMenu* menu);
    void fillEdit(QMenu* menu);
    void fillView(QMenu* menu);
    void fillHelp(QMenu* menu);
    void fillRecent();
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> run,
                 bool needsBook = true);
    void addTheme(QMenu* menu);
    void addTextSize(QMenu* menu);
    void addLanguage(QMenu* menu);

    MainWindow& window;
    std::unique_ptr<QMenu> root;
    QMenu* recent = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QList<QAction*> all;
    QList<QAction*> needBook;
    QList<std::pair<QAction*, std::function<bool()>>> ticks;
};

} // namespace zhibu
