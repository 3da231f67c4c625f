#pragma once

#include "core/usecases/ledger.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace zhibu {

class Card;
class NewBranchForm;
struct WindowServices;

/// What is shown while no book is open: three doors, and the books opened before.
class FirstRunPage final : public QWidget {
    Q_OBJECT

public:
    FirstRunPage(const WindowServices& services, QWidget* parent = nullptr);

    void showDoors();
    void showNewBranch();
    void showProblems(const Problems& problems); ///< of the new book asked for

Q_SIGNALS:
    void newBookWanted(const QString& path, const zhibu::Ledger::NewBook& book);
    void exampleWanted();
    void openWanted();
    void bookWanted(const QString& path);

private:
    Card* door(const QString& title, const QString& hint, const QString& button, std::function<void()> go,
               bool first = false);
    void addRecent(QVBoxLayout* column, const QStringList& paths);
    QWidget* doorsPage();

    const WindowServices& given;
    QStackedWidget* stack;
    NewBranchForm* form = nullptr;
};

} // namespace zhibu
