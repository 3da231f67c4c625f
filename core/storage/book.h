#pragma once

#include "core/domain/clock.h"
#include "core/storage/account.h"
#include "core/storage/audit.h"
#include "core/storage/change_set.h"
#include "core/storage/migration.h"
#include "core/storage/sealer.h"
#include "core/storage/topics.h"

#include <QSet>

#include <map>
#include <memory>

namespace zhibu {

class Book;

/// The permission to write: only Book hands one out, and only inside a change.
class Transaction {
public:
    Connection& connection;
    const Clock& clock;
    IdFactory& ids;
    const Sealer& sealer;
    /// What changes of this run did to drafts, as bytes: what is named there may be wanted again.
    QByteArray heldDrafts() const;

private:
    friend class Book;
    Transaction(Book& b, const Sealer& s);
    const Book& book;
};

/// What listeners are told after a commit: what it was about, and which tables and rows changed.
struct ChangeNotice {
    Topics topics;
    QSet<QByteArray> tables; ///< for storage and usecases
    std::vector<ChangedRow> rows;
    bool everything = false; ///< too many rows to name, or another program wrote
    bool concerns(Topic topic) const { return everything || topics.contains(topic); }
    /// Typing, a second at a time: nothing that counts anywhere changed.
    bool isOnlyDrafts() const { return !everything && topics == Topics{Topic::drafts}; }
};

enum class BookState { current, upgraded, too_new };

struct BookOptions {
    OpenMode mode = OpenMode::readWrite;
    std::optional<quint64> seed = {};       ///< for reproducible ids in tests and the example
    std::vector<Migration> migrations = {}; ///< empty: the shipped ones
    /// The key of somebody who has signed in to this book on another connection.
    std::shared_ptr<const Sealer> unlockedBy = {};
};

/// One office's ledger file, and the one door to it. Everything that changes the ledger goes through
/// change(): rows, search index, audit entry and the means to undo are one transaction and one mechanism.
class Book {
public:
    /// Makes a new file with an empty ledger. Refuses an existing file. `home` is the organisation the caller
    /// will add as its first change.
    static Result<std::unique_ptr<Book>> create(const QString& path, const OrganizationId& home,
                                                const Clock& clock, const BookOptions& options = {});
    /// Opens an existing book, upgrading an older one after a verified backup. A book of a newer version
    /// opens read-only: state() says so and warnings() has the sentence. Anything that cannot be opened is a
    /// problem: book.missing, book.foreign, book.unsound, book.older, book.upgrade_failed.
    static Result<std::unique_ptr<Book>> open(const QString& path, const Clock& clock,
                                              const BookOptions& options = {});
    ~Book();

    /// Runs the verb in one immediate transaction. Problems: nothing was changed. A verb that changed nothing
    /// leaves no entry. Throws Error when storage fails; the book is then as before. Drafts that the verb
    /// used up or made go and come with it when it is taken back or done again. `beforehand` keeps a draft in
    /// the same transaction that is not part of the change: it is what taking the change back leads to.
    Problems change(const Actor& actor, const Reason& reason,
                    const std::function<Problems(Transaction&)>& verb,
                    const std::function<void(Transaction&)>& beforehand = {});
    /// Appends an entry without a change: a protected field was shown, a file was sent. `write` is what
    /// happened beside the ledger (an account, the signing key), in the same transaction, as in keep().
    Problems record(const Actor& actor, const Reason& event,
                    const std::function<void(Transaction&)>& write = {});
    /// Writes what stands outside the door, drafts and blobs and, by `topic`, the like: no entry, no undo.
    /// Throws Error, and writes nothing, when the ledger was touched.
    Problems keep(const std::function<void(Transaction&)>& write, Topic topic = Topic::drafts);

    /// A change that is never taken back: receiving, handing in and what is decided about it. No change set
    /// is kept, so the verb itself names the rows whose words changed, for the search index. One transaction,
    /// one entry, the undo stack ends. Problems: nothing was changed.
    Problems receive(const Actor& actor, const Reason& reason,
                     const std::function<Result<std::vector<ChangedRow>>(Transaction&)>& verb);

    /// A new data key: `handOver` gives it to whoever is to hold it. Everything protected is sealed anew,
    /// change sets that held such columns are erased, nothing before can be taken back. One transaction, one
    /// entry.
    Problems changeKey(const Actor& actor, const Reason& reason,
                       const std::function<void(Transaction&, const Sealer& fresh)>& handOver);

    /// Who may sign in. Empty while accounts are off.
    const std::vector<Account>& accounts();
    bool accountsOn();
    std::optional<Recovery> recovery();
    /// Nobody's turn any more: the key is wiped from memory.
    void lock();
    /// False when it is not the book's key.
    bool unlock(QByteArray dataKey);
    /// The key as it is held now, for another connection of this program.
    std::shared_ptr<const Sealer> heldKey() const { return seal; }

    /// Takes back this run's newest change; a later change of the same rows (another program's) is named
    /// instead. Where the change is no longer kept, nothing older can be taken back either.
    Problems undo(const Actor& actor);
    Problems redo(const Actor& actor);
    std::optional<QString> undoTitle() const; ///< title of what undo would take back
    std::optional<QString> redoTitle() const;
    void clearUndo();
    /// Past this many rows a change is too large to be kept (64 MB at 64 bytes a row): a backup is made
    /// instead.
    static bool cannotBeUndone(qint64 plannedRows) { return plannedRows * 64 > 64 * 1024 * 1024; }

    /// Told after each commit, on the thread that committed. The returned number ends it.
    int listen(std::function<void(const ChangeNotice&)> listener);
    void unlisten(int number);
    /// True once after another program has written to the file; its listeners are told "everything".
    bool noticeOtherWriters();

    Connection& connection() { return *database; } ///< for reading
    const Sealer& sealer() const { return *seal; }
    const Clock& clock() const { return time; }
    IdFactory& ids() { return idFactory; }
    const QString& path() const { return filePath; }
    OrganizationId home() const;
    int schemaVersion() const { return version; }
    BookState state() const { return opened; }
    bool readOnly() const { return database->readOnly(); }
    const Problems& warnings() const { return notes; }

    /// nullopt: chain, integrity, search index and the domain's invariants all hold; otherwise the first
    /// fault.
    std::optional<Problem> firstFault();

private:
    friend class Transaction;
    struct Done {
        qint64 entry;
        QString title;
        bool hasRows = true;    ///< false: it changed nothing but drafts
        QByteArray drafts = {}; ///< the change set of the drafts it used up or made
    };
    struct Outcome {
        Problems problems = {};
        std::optional<qint64> entry = {}; ///< nullopt: nothing was changed
        QByteArray drafts = {};           ///< what changed of drafts
        ChangeNotice notice = {};
    };
    Book(QString path, const Clock& clock, const BookOptions& options);
    static Result<std::unique_ptr<Book>> openChecked(const QString& path, const Clock& clock,
                                                     const BookOptions& options);
    void openExisting(std::shared_ptr<const Sealer> unlockedBy = {});
    void bringUpToDate();
    void sealWhatWasOpen(const Sealer& sealer);
    void loadKey(std::shared_ptr<const Sealer> unlockedBy);
    bool isBooksKey(const Sealer& sealer);
    std::optional<Problem> staleKey();
    std::optional<Problem> refusal() const;
    Outcome commit(const Actor& actor, const Reason& reason,
                   const std::function<Problems(Transaction&)>& verb, bool keepChange,
                   const std::function<void(Transaction&)>& beforehand = {});
    Outcome applyKept(const Actor& actor, const Done& done, bool backwards);
    void writeBeside(const std::function<void(Transaction&)>& write);
    Problems applyDrafts(const Done& done, bool backwards);
    Problem conflictWith(const Done& done, const QByteArray& changes, const ChangedRow& row);
    void notify(const ChangeNotice& notice);
    void forgetBuried();
    qint64 dataVersion();

    QString filePath;
    const Clock& time;
    IdFactory idFactory;
    std::vector<Migration> migrations;
    std::unique_ptr<Connection> database;
    std::shared_ptr<const Sealer> seal;
    std::optional<std::vector<Account>> knownAccounts; ///< read again after a change
    std::optional<bool> accountsAreOn;
    int version = 0;
    BookState opened = BookState::current;
    Problems notes;
    std::vector<Done> undoable;
    std::vector<Done> redoable;
    /// Told in the order they came: what keeps something in memory forgets it before anybody asks again.
    std::map<int, std::function<void(const ChangeNotice&)>> listeners;
    int nextListener = 1;
    qint64 seenDataVersion = 0;
};

} // namespace zhibu
