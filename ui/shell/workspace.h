#pragma once

#include "core/domain/progress.h"
#include "core/usecases/ledger.h"

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <stop_token>

class QWidget;

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
    /// In the words of whoever opened the book: another window has it, the folder is closed.
    void setReadOnlyBecause(const QString& sentence) { whyReadOnly = sentence; }
    /// Why nothing can be changed here; nullopt in a window that writes.
    std::optional<QString> readOnlyBecause() const;
    /// True where the book can be changed; where not, it is said over `parent`. Before a form is shown that
    /// could not be saved.
    bool mayWrite(QWidget* parent) const;
    /// Puts what a page has not been able to keep into a copy of the book, and says where on that page to go.
    using Carry = std::function<QVariantMap(Ledger& copy)>;
    /// Another connection to the book for work on another thread, with the key that is held here. Throws
    /// Error.
    std::function<std::unique_ptr<Ledger>(OpenMode mode)> opener() const;

    /// Runs work that may take over half a second on another thread, with progress and a cancel button in the
    /// status bar. The work opens its own Ledger. `done` is called here when all of it was done; an Error is
    /// shown.
    LongTask* run(const QString& title, std::function<void(const ProgressSink&, const std::stop_token&)> work,
                  std::function<void()> done = {});
    /// A verb that may take over half a second, on a ledger of its own. `answered` is called here with what
    /// it said, once the book's change has been noticed; of a verb that was cancelled only where it had been
    /// done before it could stop.
    template<class Value>
    LongTask* runVerb(const QString& title,
                      std::function<Result<Value>(Ledger&, const ProgressSink&, const std::stop_token&)> verb,
                      std::function<void(const Result<Value>&)> answered) {
        auto answer = std::make_shared<std::optional<Result<Value>>>();
        return runOnLedger(
            title,
            [answer, verb = std::move(verb)](Ledger& ledger, const ProgressSink& progress,
                                             const std::stop_token& stop) {
                auto said = verb(ledger, progress, stop);
                if (said || !stop.stop_requested()) answer->emplace(std::move(said));
            },
            [answer, answered = std::move(answered)] {
                if (*answer) answered(**answer);
            });
    }

Q_SIGNALS:
    /// After every change of the book, by this window or by another program, but for drafts.
    void changed(const zhibu::ChangeNotice& notice);
    /// A draft was kept or discarded: nothing else changed.
    void draftsChanged();
    /// Another organisation or year was chosen.
    void scopeChanged();
    void taskStarted(zhibu::LongTask* task);
    void actorChanged();
    /// The book cannot be written to where it lies: it is to be saved elsewhere, and the work to go on there.
    void elsewhereWanted(const zhibu::Workspace::Carry& carry);
    /// A copy of the book was made; or could not be, which stops nothing and is said across the top.
    void copied(const QString& path);
    void copyFailed(const QString& sentence);

private:
    LongTask* runOnLedger(const QString& title,
                          std::function<void(Ledger&, const ProgressSink&, const std::stop_token&)> work,
                          std::function<void()> ended);

    Ledger& book;
    Actor who;
    Dialogs& questions;
    QString whyReadOnly;
    OrganizationId chosenOrganization;
    int chosenYear;
    int listener;
};

} // namespace zhibu
