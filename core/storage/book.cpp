#include "core/storage/book.h"

#include "core/storage/account_repository.h"
#include "core/storage/backup.h"
#include "core/storage/book_gate.h"
#include "core/storage/platform/durable.h"
#include "core/storage/resealing.h"
#include "core/storage/search_index.h"
#include "core/storage/signing.h"
#include "core/storage/unfinished_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct BookText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

IdFactory factoryFor(const BookOptions& options) {
    return options.seed ? IdFactory(*options.seed) : IdFactory();
}

/// Rolls back unless committed.
class WriteTransaction {
public:
    explicit WriteTransaction(Connection& owner) : connection(owner) { connection.beginWriting(); }
    ~WriteTransaction() {
        if (!connection.inTransaction()) return;
        try {
            connection.execute("ROLLBACK");
        } catch (const Error&) {
            // The file is safe either way: a journal that was not committed is rolled back when it is next
            // opened.
        }
    }
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit() { connection.execute("COMMIT"); }

private:
    Connection& connection;
};

void storeCheck(Connection& connection, const Sealer& sealer) {
    Query(connection, "INSERT INTO key_check (id, value) VALUES (1, ?) "
                      "ON CONFLICT (id) DO UPDATE SET value = excluded.value")
        .bind(sealer.check())
        .run();
}

bool hasKeyCheck(int version) {
    return version >= 5;
}

/// While accounts are off the key lies in the book.
void storeOpenKey(Connection& connection, const Sealer& sealer) {
    Query(connection, "INSERT INTO data_key (id, key) VALUES (1, ?)").bind(sealer.dataKey()).run();
    if (hasKeyCheck(bookVersion(connection))) storeCheck(connection, sealer);
}

std::optional<QByteArray> openKey(Connection& connection) {
    Query key(connection, "SELECT key FROM data_key WHERE id = 1");
    return key.next() ? std::optional(key.bytes(0).toByteArray()) : std::nullopt;
}

Problem foreign(const QString& name) {
    return {name, u"book.foreign"_s,
            BookText::tr("“%1” is not a book of this program. Choose a .zhibu file.").arg(name)};
}

ChangeNotice noticeOf(const QByteArray& changes) {
    ChangeNotice notice;
    notice.rows = changedRows(changes);
    for (const ChangedRow& row : notice.rows)
        notice.tables.insert(row.table);
    return notice;
}

} // namespace

Book::Book(QString path, const Clock& clock, const BookOptions& options)
    : filePath(std::move(path))
    , time(clock)
    , idFactory(factoryFor(options))
    , migrations(options.migrations.empty() ? shippedMigrations() : options.migrations) {}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::create(const QString& path, const OrganizationId& home,
                                           const Clock& clock, const BookOptions& options) {
    const QString name = QFileInfo(path).fileName();
    const Problem exists{name, u"book.exists"_s,
                         BookText::tr("“%1” exists already. Choose another name.").arg(name)};
    if (QFileInfo::exists(path)) return exists;
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return Problem{name, u"book.folder"_s,
                       BookText::tr("The folder of “%1” cannot be written to. Choose another.").arg(name)};
    std::unique_ptr<Book> book(new Book(path, clock, options));
    const UnfinishedFile unfinished(path);
    {
        Connection connection(unfinished.path, OpenMode::readWrite);
        migrate(connection, book->migrations);
        WriteTransaction transaction(connection);
        storeOpenKey(connection, Sealer(Sealer::makeKey()));
        Query(connection, "INSERT INTO book (id, uuid, home, created_at) VALUES (1, ?, ?, ?)")
            .bind(book->idFactory.next<OrganizationId>(), home, clock.now().toString(Qt::ISODate))
            .run();
        transaction.commit();
    }
    platform::makePrivate(unfinished.path);
    if (!QFile::rename(unfinished.path, path)) return exists;
    platform::syncFolder(QFileInfo(path).absolutePath());
    book->database = std::make_unique<Connection>(path, OpenMode::readWrite);
    book->openExisting();
    return book;
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, const Clock& clock,
                                         const BookOptions& options) {
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return Problem{name, u"book.missing"_s,
                       BookText::tr("There is no book “%1”. Check the path.").arg(name)};
    try {
        return openChecked(path, clock, options);
    } catch (const NotADatabase&) {
        return foreign(name);
    } catch (const MigrationFailed& error) {
        return Problem{name, u"book.upgrade_failed"_s, error.sentence()};
    } catch (const Error& error) {
        return Problem{name, u"book.unsound"_s,
                       BookText::tr("“%1” cannot be opened. %2").arg(name, error.sentence())};
    }
}

Result<std::unique_ptr<Book>> Book::openChecked(const QString& path, const Clock& clock,
                                                const BookOptions& options) {
    const QString name = QFileInfo(path).fileName();
    std::unique_ptr<Book> book(new Book(path, clock, options));
    const bool writable = QFileInfo(path).isWritable();
    if (const auto journal = book_gate::foreignJournal(path)) return *journal;
    if (writable) rollBackUnfinished(path);
    book->database = std::make_unique<Connection>(path, OpenMode::readOnly);
    const int version = bookVersion(*book->database);
    if (version == 0) return foreign(name);
    if (const auto part = book_gate::foreignSchema(*book->database, book->migrations))
        return Problem{name, part->code, BookText::tr("“%1” cannot be opened. %2").arg(name, part->message)};
    if (writable && options.mode == OpenMode::readWrite)
        book->database = std::make_unique<Connection>(path, OpenMode::readWrite);
    if (version < latestVersion(book->migrations) && book->readOnly())
        return Problem{
            name, u"book.older"_s,
            BookText::tr(
                "“%1” was written by an older version. Open it once for writing, so that it is brought "
                "up to date.")
                .arg(name)};
    if (!writable && options.mode == OpenMode::readWrite)
        book->notes.push_back(
            {name, u"book.read_only"_s,
             BookText::tr("“%1” may not be written to: it opens for reading only.").arg(name)});
    book->openExisting(options.unlockedBy);
    return book;
}

void Book::openExisting(std::shared_ptr<const Sealer> unlockedBy) {
    version = bookVersion(*database);
    if (version > latestVersion(migrations)) {
        const QString name = QFileInfo(filePath).fileName();
        opened = BookState::too_new;
        database.reset();
        database = std::make_unique<Connection>(filePath, OpenMode::readOnly);
        notes.push_back(
            {name, u"book.too_new"_s,
             BookText::tr("“%1” was written by a newer version of this program: it opens for reading only. "
                          "Install the newer version to work on it.")
                 .arg(name)});
    } else if (version < latestVersion(migrations)) {
        bringUpToDate();
    }
    loadKey(std::move(unlockedBy));
    if (const std::optional<Problem> warning = locationWarning(filePath)) notes.push_back(*warning);
    seenDataVersion = dataVersion();
}

void Book::bringUpToDate() {
    copyAside(*database, u"%1.before-%2"_s.arg(filePath).arg(latestVersion(migrations)), time.now());
    if (migrate(*database, migrations) == MigrationOutcome::upgraded) {
        opened = BookState::upgraded;
        // What a document is made of may differ from version to version.
        WriteTransaction transaction(*database);
        search_index::rebuild(*database);
        if (const auto key = openKey(*database)) sealWhatWasOpen(Sealer(*key));
        transaction.commit();
    }
    version = latestVersion(migrations);
}

void Book::sealWhatWasOpen(const Sealer& sealer) {
    if (!hasKeyCheck(latestVersion(migrations))) return;
    signing::reseal(*database, sealer, sealer);
    storeCheck(*database, sealer);
}

void Book::loadKey(std::shared_ptr<const Sealer> unlockedBy) {
    if (auto key = openKey(*database)) {
        seal = std::make_shared<const Sealer>(std::move(*key));
        return;
    }
    if (!accountsOn()) throw Error(BookText::tr("The book holds no data key. Restore the last backup."));
    seal = std::make_shared<const Sealer>(Sealer::locked());
    if (unlockedBy && isBooksKey(*unlockedBy)) seal = std::move(unlockedBy);
}

bool Book::isBooksKey(const Sealer& sealer) {
    if (sealer.isLocked()) return false;
    if (!hasKeyCheck(version)) return true;
    Query check(*database, "SELECT value FROM key_check WHERE id = 1");
    return !check.next() || keyring::isSame(check.bytes(0).toByteArray(), sealer.check());
}

bool Book::accountsOn() {
    if (!accountsAreOn)
        accountsAreOn = hasKeyCheck(version) && database->scalar("SELECT count(*) FROM recovery") == 1;
    return *accountsAreOn;
}

const std::vector<Account>& Book::accounts() {
    if (!knownAccounts)
        knownAccounts = accountsOn() ? account_repository::all(*database) : std::vector<Account>();
    return *knownAccounts;
}

std::optional<Recovery> Book::recovery() {
    return accountsOn() ? account_repository::recovery(*database) : std::nullopt;
}

void Book::lock() {
    if (!accountsOn()) return;
    seal = std::make_shared<const Sealer>(Sealer::locked());
    clearUndo();
}

bool Book::unlock(QByteArray dataKey) {
    auto sealer = std::make_shared<const Sealer>(std::move(dataKey));
    if (!isBooksKey(*sealer)) return false;
    seal = std::move(sealer);
    return true;
}

// Another program may have changed the key since this one read it.
std::optional<Problem> Book::staleKey() {
    if (seal->isLocked() || isBooksKey(*seal)) return std::nullopt;
    return Problem{
        u"key"_s, u"book.key_changed"_s,
        BookText::tr("The book's key was changed by another program. Open the book again; nothing was "
                     "changed.")};
}

OrganizationId Book::home() const {
    Query query(*database, "SELECT home FROM book WHERE id = 1");
    if (!query.next())
        throw Error(BookText::tr("The book does not say whose it is. Restore the last backup."));
    return query.id<OrganizationId>(0);
}

std::optional<Problem> Book::refusal() const {
    if (!readOnly()) return std::nullopt;
    return Problem{QFileInfo(filePath).fileName(), u"book.read_only"_s,
                   BookText::tr("This book is open for reading only; nothing was changed.")};
}

Book::Outcome Book::commit(const Actor& actor, const Reason& reason,
                           const std::function<Problems(Transaction&)>& verb, bool keepChange) {
    if (const auto refused = refusal()) return {.problems = {*refused}};
    Outcome outcome;
    WriteTransaction transaction(*database);
    if (const auto stale = staleKey()) return {.problems = {*stale}};
    std::optional<ChangeRecorder> recorder;
    if (keepChange) recorder.emplace(*database);
    const qint64 before = keepChange ? 0 : database->scalar("SELECT total_changes()");
    Transaction permission(*database, time, idFactory, *seal);
    outcome.problems = verb(permission);
    if (!outcome.problems.empty()) return outcome;

    QByteArray changes;
    if (recorder) {
        changes = recorder->take();
        recorder.reset();
        outcome.notice = noticeOf(changes);
        search_index::update(*database, outcome.notice.rows);
    } else if (database->scalar("SELECT total_changes()") != before) {
        outcome.notice.everything = true;
        search_index::rebuild(*database);
    }
    if (outcome.notice.everything || !outcome.notice.rows.empty())
        outcome.entry = audit::append(*database, time, actor, reason, changes, version);
    transaction.commit();
    return outcome;
}

Problems Book::change(const Actor& actor, const Reason& reason,
                      const std::function<Problems(Transaction&)>& verb) {
    if (const auto refused = refusal()) return {*refused};
    const bool keepChange = !cannotBeUndone(reason.plannedRows);
    if (!keepChange) copyAside(*database, filePath + u".before-large-change"_s, time.now());
    const Outcome outcome = commit(actor, reason, verb, keepChange);
    if (!outcome.entry) return outcome.problems;
    redoable.clear();
    if (keepChange)
        undoable.push_back({*outcome.entry, reason.title});
    else
        undoable.clear();
    notify(outcome.notice);
    return {};
}

Problems Book::record(const Actor& actor, const Reason& event) {
    if (const auto refused = refusal()) return {*refused};
    WriteTransaction transaction(*database);
    audit::append(*database, time, actor, event, {}, version);
    transaction.commit();
    ChangeNotice notice;
    notice.tables = {QByteArray("audit")};
    notify(notice);
    return {};
}

Problems Book::receive(const Actor& actor, const Reason& reason,
                       const std::function<Result<std::vector<ChangedRow>>(Transaction&)>& verb) {
    if (const auto refused = refusal()) return {*refused};
    {
        WriteTransaction transaction(*database);
        if (const auto stale = staleKey()) return {*stale};
        Transaction permission(*database, time, idFactory, *seal);
        const Result<std::vector<ChangedRow>> touched = verb(permission);
        if (!touched) return touched.problems();
        search_index::update(*database, *touched);
        audit::append(*database, time, actor, reason, {}, version);
        transaction.commit();
    }
    clearUndo();
    ChangeNotice notice;
    notice.everything = true;
    notify(notice);
    return {};
}

Problems Book::changeKey(const Actor& actor, const Reason& reason,
                         const std::function<void(Transaction&, const Sealer&)>& handOver) {
    if (const auto refused = refusal()) return {*refused};
    auto fresh = std::make_shared<const Sealer>(Sealer::makeKey());
    database->execute("PRAGMA secure_delete = ON"); // the old key's bytes are overwritten, not just let go
    {
        WriteTransaction transaction(*database);
        if (const auto stale = staleKey()) return {*stale};
        resealing::reseal(*database, *seal, *fresh);
        resealing::eraseChanges(*database);
        database->execute("DELETE FROM data_key");
        Transaction permission(*database, time, idFactory, *fresh);
        handOver(permission, *fresh);
        if (database->scalar("SELECT count(*) FROM recovery") == 0) storeOpenKey(*database, *fresh);
        storeCheck(*database, *fresh);
        audit::append(*database, time, actor, reason, {}, version);
        transaction.commit();
    }
    seal = std::move(fresh);
    clearUndo();
    ChangeNotice notice;
    notice.everything = true;
    notify(notice);
    return {};
}

Problems Book::keep(const std::function<void(Transaction&)>& write) {
    if (const auto refused = refusal()) return {*refused};
    WriteTransaction transaction(*database);
    if (const auto stale = staleKey()) return {*stale};
    {
        ChangeRecorder recorder(*database);
        Transaction permission(*database, time, idFactory, *seal);
        write(permission);
        if (!recorder.take().isEmpty())
            throw Error(BookText::tr("The changes could not be recorded; nothing was changed."),
                        u"ledger rows outside the door"_s);
    }
    transaction.commit();
    ChangeNotice notice;
    notice.tables = {QByteArray("draft"), QByteArray("blob"), QByteArray("account")};
    notify(notice);
    return {};
}

Problem Book::conflictWith(const Done& done, const QByteArray& changes, const ChangedRow& row) {
    // Without a table it is a reference that would hang in the air.
    const std::optional<AuditEntry> later =
        row.table.isEmpty() ? audit::laterEntryEntangled(*database, done.entry, changes)
                            : audit::laterEntryTouching(*database, done.entry, row.table, row.key);
    if (!later)
        return {u"undo"_s, u"undo.conflict"_s,
                BookText::tr("“%1” cannot be taken back: the rows it changed are no longer as it left them.")
                    .arg(done.title)};
    return {u"undo"_s, u"undo.conflict"_s,
            BookText::tr("“%1” cannot be taken back: “%2” (%3) came later and builds on it.")
                .arg(done.title, later->title, later->at)};
}

Book::Outcome Book::applyKept(const Actor& actor, const Done& done, bool backwards) {
    if (const auto refused = refusal()) return {.problems = {*refused}};
    const audit::KeptChange kept = audit::keptChange(*database, done.entry);
    if (kept.changes.isEmpty() || kept.schemaVersion != version) {
        const Problem lost{u"undo"_s, u"undo.not_kept"_s,
                           BookText::tr("“%1” can no longer be taken back.").arg(done.title)};
        clearUndo(); // what came before it is buried under it
        return {.problems = {lost}};
    }
    const Reason reason{backwards ? u"undo"_s : u"redo"_s, backwards
                                                               ? BookText::tr("Undo: %1").arg(done.title)
                                                               : BookText::tr("Redo: %1").arg(done.title)};
    const auto apply = [&](Transaction& transaction) -> Problems {
        const QByteArray changes = backwards ? inverted(kept.changes) : kept.changes;
        if (const std::optional<ChangedRow> conflict = applyChangeSet(transaction.connection, changes))
            return {conflictWith(done, kept.changes, *conflict)};
        return {};
    };
    return commit(actor, reason, apply, true);
}

// A year may be frozen by a worker, another window or the command line: for whoever holds the file, what came
// before that is no longer taken back.
void Book::forgetBuried() {
    if (undoable.empty() && redoable.empty()) return;
    const qint64 end = database->scalar(
        "SELECT coalesce(max(id), 0) FROM audit WHERE verb IN ('hours.freeze', 'hours.unfreeze')");
    const auto isBuried = [end](const Done& done) { return done.entry < end; };
    std::erase_if(undoable, isBuried);
    std::erase_if(redoable, isBuried);
}

Problems Book::undo(const Actor& actor) {
    forgetBuried();
    if (undoable.empty())
        return {{u"undo"_s, u"undo.nothing"_s, BookText::tr("There is nothing to take back.")}};
    const Done done = undoable.back();
    const Outcome outcome = applyKept(actor, done, true);
    if (!outcome.problems.empty()) return outcome.problems;
    undoable.pop_back();
    redoable.push_back(done);
    notify(outcome.notice);
    return {};
}

Problems Book::redo(const Actor& actor) {
    forgetBuried();
    if (redoable.empty())
        return {{u"redo"_s, u"redo.nothing"_s, BookText::tr("There is nothing to do again.")}};
    const Done done = redoable.back();
    const Outcome outcome = applyKept(actor, done, false);
    if (!outcome.problems.empty()) return outcome.problems;
    redoable.pop_back();
    undoable.push_back(done);
    notify(outcome.notice);
    return {};
}

std::optional<QString> Book::undoTitle() const {
    return undoable.empty() ? std::nullopt : std::optional(undoable.back().title);
}

std::optional<QString> Book::redoTitle() const {
    return redoable.empty() ? std::nullopt : std::optional(redoable.back().title);
}

void Book::clearUndo() {
    undoable.clear();
    redoable.clear();
}

int Book::listen(std::function<void(const ChangeNotice&)> listener) {
    listeners.emplace(nextListener, std::move(listener));
    return nextListener++;
}

void Book::unlisten(int number) {
    listeners.erase(number);
}

void Book::notify(const ChangeNotice& notice) {
    if (notice.everything || notice.tables.contains("account")) {
        knownAccounts.reset();
        accountsAreOn.reset();
    }
    const auto told = listeners; // a listener may come or go while being told
    for (const auto& [number, listener] : told)
        listener(notice);
}

qint64 Book::dataVersion() {
    return database->scalar("PRAGMA data_version");
}

bool Book::noticeOtherWriters() {
    const qint64 now = dataVersion();
    if (now == seenDataVersion) return false;
    seenDataVersion = now;
    accountsAreOn.reset();
    if (!seal->isLocked() && !isBooksKey(*seal)) loadKey({});
    forgetBuried();
    ChangeNotice notice;
    notice.everything = true;
    notify(notice);
    return true;
}

} // namespace zhibu
