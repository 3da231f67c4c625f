#pragma once

#include "core/domain/progress.h"
#include "core/usecases/ledger.h"

#include <QObject>

#include <stop_token>

namespace zhibu {

class Dialogs;
class LongTask;

/// What every page is given: the open book, who sits here, today, and the way to ask a question. It outlives
/// the pages. The chosen organisation and year are the same on every page.
class Workspace : public QObject {
    Q_OBJECT

public:
    Workspace(Ledger& ledger, Actor actor, Dialogs& dialogs, QObject* parent = nullptr);
    ~Workspace() override;

    Ledger& ledger() const { return book; }
    const Actor& actor() const { return who; }
    Dialogs& dialogs() const { return questions; }
    Date today() const { return book.clock().today(); }
    OrganizationId organization() const { return chosenOrganization; }
    int year() const { return chosenYear; }
    void choose(const OrganizationId& organization, int year);
    /// Accounts were switched on or off: the same person, from now on by this name.
    void become(Actor actor);
    /// Another connection to the book for work on another thread, with the key that is held here. Throws
    /// Error.
    std::function<std::unique_ptr<Ledger>(OpenMode mode)> opener() const;

    /// Runs work that may take over half a second on another thread, with progress and a cancel button in the
    /// status bar. The work opens its own Ledger. `done` is called here when all of it was done; an Error is
    /// shown.
    LongTask* run(const QString& title, std::function<void(const ProgressSink&, const std::stop_token&)> work,
                  std::function<void()> done = {});

Q_SIGNALS:
    /// After every change of the book, by this window or by another program.
    void changed(const zhibu::ChangeNotice& notice);
    /// Another organisation or year was chosen.
    void scopeChanged();
    void taskStarted(zhibu::LongTask* task);
    void actorChanged();

private:
    Ledger& book;
    Actor who;
    Dialogs& questions;
    OrganizationId chosenOrganization;
    int chosenYear;
    int listener;
};

} // namespace zhibu
