#include "core/storage/book.h"

#include "core/storage/backup.h"
#include "core/storage/migration.h"
#include "core/storage/search_index.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

IdFactory factoryFor(const BookOptions& options)
{
    return options.seed ? IdFactory(*options.seed) : IdFactory();
}

/// Rolls back unless committed.
class WriteTransaction {
public:
    explicit WriteTransaction(Connection& owner) : connection(owner) { connection.execute("BEGIN IMMEDIATE"); }
    ~WriteTransaction()
    {
        if (!connection.inTransaction()) return;
        try {
            connection.execute("ROLLBACK");
        } catch (const Error&) {
            // The file is safe either way: a journal that was not committed is rolled back when it is next opened.
        }
    }
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;
    void commit() { connection.execute("COMMIT"); }

private:
    Connection& connection;
};

ChangeNotice noticeOf(const QByteArray& changes)
{
    ChangeNotice notice;
    notice.rows = changedRows(changes);
    for (const ChangedRow& row : notice.rows)
        notice.tables.insert(row.table);
    return notice;
}

} // namespace

Book::Book(QString path, const Clock& clock, BookOptions options)
    : filePath(std::move(path)), time(clock), idFactory(factoryFor(options))
{
}

Book::~Book() = default;

Result<std::unique_ptr<Book>> Book::create(const QString& path, const OrganizationId& home, const Clock& clock,
                                           BookOptions options)
{
    const QString name = QFileInfo(path).fileName();
    if (QFileInfo::exists(path))
        return Problem{name, u"book.exists"_s, Text::tr("“%1” exists already. Choose another name.").arg(name)};
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return Problem{name, u"book.folder"_s, Text::tr("The folder of “%1” cannot be written to. Choose another.").arg(name)};
    std::unique_ptr<Book> book(new Book(path, clock, options));
    book->database = std::make_unique<Connection>(path, OpenMode::readWrite);
    migrate(*book->database, shippedMigrations());
    {
        WriteTransaction transaction(*book->database);
        Query(*book->database, "INSERT INTO data_key (id, key) VALUES (1, ?)").bind(Sealer::makeKey()).run();
        Query(*book->database, "INSERT INTO book (id, uuid, home, created_at) VALUES (1, ?, ?, ?)")
            .bind(book->idFactory.next<OrganizationId>(), home, clock.now().toString(Qt::ISODate))
            .run();
        transaction.commit();
    }
    book->openExisting();
    return book;
}

Result<std::unique_ptr<Book>> Book::open(const QString& path, const Clock& clock, BookOptions options)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return Problem{name, u"book.missing"_s, Text::tr("There is no book “%1”. Check the path.").arg(name)};
    std::unique_ptr<Book> book(new Book(path, clock, options));
    const bool writable = QFileInfo(path).isWritable();
    book->database = std::make_unique<Connection>(path, writable ? options.mode : OpenMode::readOnly);
    if (bookVersion(*book->database) == 0)
        return Problem{name, u"book.foreign"_s, Text::tr("“%1” is not a book of this program. Choose a .zhibu file.").arg(name)};
    if (!writable && options.mode == OpenMode::readWrite)
        book->notes.push_back({name, u"book.read_only"_s, Text::tr("“%1” may not be written to: it opens for reading only.").arg(name)});
    book->openExisting();
    return book;
}

void Book::openExisting()
{
    const std::vector<Migration> migrations = shippedMigrations();
    version = bookVersion(*database);
    const QString name = QFileInfo(filePath).fileName();
    if (version > latestVersion(migrations)) {
        opened = BookState::too_new;
        database.reset();
        database = std::make_unique<Connection>(filePath, OpenMode::readOnly);
        notes.push_back({name, u"book.too_new"_s,
                         Text::tr("“%1” was written by a newer version of this program: it opens for reading only. "
                                  "Install the newer version to work on it.")
                             .arg(name)});
    } else if (version < latestVersion(migrations) && !database->readOnly()) {
        writeVerifiedCopy(*database, u"%1.before-%2"_s.arg(filePath).arg(latestVersion(migrations)));
        migrate(*database, migrations);
        opened = BookState::upgraded;
        version = latestVersion(migrations);
    }
    loadKey();
    if (const std::optional<Problem> warning = locationWarning(filePath)) notes.push_back(*warning);
    seenDataVersion = dataVersion();
}

void Book::loadKey()
{
    Query key(*database, "SELECT key FROM data_key WHERE id = 1");
    if (!key.next()) throw Error(Text::tr("The book holds no data key. Restore the last backup."));
    seal = std::make_unique<Sealer>(key.bytes(0).toByteArray());
}

OrganizationId Book::home() const
{
    Query query(*database, "SELECT home FROM book WHERE id = 1");
    if (!query.next()) throw Error(Text::tr("The book does not say whose it is. Restore the last backup."));
    return query.id<OrganizationId>(0);
}

Problems Book::commit(const Actor& actor, const Reason& reason, const std::function<Problems(Transaction&)>& verb,
                      bool keepChange, std::optional<qint64>& entry)
{
    if (readOnly())
        return {{QFileInfo(filePath).fileName(), u"book.read_only"_s,
                 Text::tr("This book is open for reading only; nothing was changed.")}};
    WriteTransaction transaction(*database);
    std::optional<ChangeRecorder> recorder;
    if (keepChange) recorder.emplace(*database);
    const qint64 before = keepChange ? 0 : database->scalar("SELECT total_changes()");
    Transaction permission(*database, time, idFactory, *seal);
    if (Problems problems = verb(permission); !problems.empty()) return problems;

    ChangeNotice notice;
    QByteArray changes;
    if (recorder) {
        changes = recorder->take();
        recorder.reset();
        notice = noticeOf(changes);
        search_index::update(*database, notice.rows);
    } else if (database->scalar("SELECT total_changes()") != before) {
        notice.everything = true;
        search_index::rebuild(*database);
    }
    if (notice.everything || !notice.rows.empty())
        entry = audit::append(*database, time, actor, reason, changes, version);
    transaction.commit();
    if (entry) notify(notice);
    return {};
}

Problems Book::change(const Actor& actor, const Reason& reason, const std::function<Problems(Transaction&)>& verb)
{
    const bool keepChange = !cannotBeUndone(reason.plannedRows);
    if (!keepChange && !readOnly()) writeVerifiedCopy(*database, filePath + u".before-large-change"_s);
    std::optional<qint64> entry;
    Problems problems = commit(actor, reason, verb, keepChange, entry);
    if (!problems.empty() || !entry) return problems;
    redoable.clear();
    if (keepChange)
        undoable.push_back({*entry, reason.title});
    else
        undoable.clear();
    return {};
}

Problems Book::record(const Actor& actor, const Reason& event)
{
    if (readOnly())
        return {{QString(), u"book.read_only"_s, Text::tr("This book is open for reading only; nothing was changed.")}};
    WriteTransaction transaction(*database);
    audit::append(*database, time, actor, event, {}, version);
    transaction.commit();
    return {};
}

Problems Book::keep(const std::function<void(Transaction&)>& write)
{
    if (readOnly())
        return {{QString(), u"book.read_only"_s, Text::tr("This book is open for reading only; nothing was changed.")}};
    WriteTransaction transaction(*database);
    Transaction permission(*database, time, idFactory, *seal);
    write(permission);
    transaction.commit();
    ChangeNotice notice;
    notice.tables = {QByteArray("draft"), QByteArray("blob")};
    notify(notice);
    return {};
}

Problem Book::conflictWith(qint64 entry, const QString& title, const ChangedRow& row)
{
    const std::optional<AuditEntry> later = audit::laterEntryTouching(*database, entry, row.table, row.key);
    if (!later)
        return {u"undo"_s, u"undo.conflict"_s,
                Text::tr("“%1” cannot be taken back: the rows it changed are no longer as it left them.").arg(title)};
    return {u"undo"_s, u"undo.conflict"_s,
            Text::tr("“%1” cannot be taken back: “%2” (%3) came later and builds on it.").arg(title, later->title, later->at)};
}

Problems Book::applyKept(const Actor& actor, const Done& done, bool backwards, std::optional<qint64>& entry)
{
    const audit::KeptChange kept = audit::keptChange(*database, done.entry);
    if (kept.changes.isEmpty() || kept.schemaVersion != version)
        return {{u"undo"_s, u"undo.not_kept"_s, Text::tr("“%1” can no longer be taken back.").arg(done.title)}};
    const Reason reason{backwards ? u"undo"_s : u"redo"_s,
                        backwards ? Text::tr("Undo: %1").arg(done.title) : Text::tr("Redo: %1").arg(done.title)};
    return commit(
        actor, reason,
        [&](Transaction& transaction) -> Problems {
            const QByteArray changes = backwards ? inverted(kept.changes) : kept.changes;
            if (const std::optional<ChangedRow> conflict = applyChangeSet(transaction.connection, changes))
                return {conflictWith(done.entry, done.title, *conflict)};
            return {};
        },
        true, entry);
}

Problems Book::undo(const Actor& actor)
{
    if (undoable.empty()) return {{u"undo"_s, u"undo.nothing"_s, Text::tr("There is nothing to take back.")}};
    std::optional<qint64> entry;
    if (Problems problems = applyKept(actor, undoable.back(), true, entry); !problems.empty()) return problems;
    redoable.push_back(undoable.back());
    undoable.pop_back();
    return {};
}

Problems Book::redo(const Actor& actor)
{
    if (redoable.empty()) return {{u"redo"_s, u"redo.nothing"_s, Text::tr("There is nothing to do again.")}};
    std::optional<qint64> entry;
    if (Problems problems = applyKept(actor, redoable.back(), false, entry); !problems.empty()) return problems;
    undoable.push_back(redoable.back());
    redoable.pop_back();
    return {};
}

std::optional<QString> Book::undoTitle() const
{
    return undoable.empty() ? std::nullopt : std::optional(undoable.back().title);
}

std::optional<QString> Book::redoTitle() const
{
    return redoable.empty() ? std::nullopt : std::optional(redoable.back().title);
}

void Book::clearUndo()
{
    undoable.clear();
    redoable.clear();
}

int Book::listen(std::function<void(const ChangeNotice&)> listener)
{
    listeners.emplace(nextListener, std::move(listener));
    return nextListener++;
}

void Book::unlisten(int number)
{
    listeners.erase(number);
}

void Book::notify(const ChangeNotice& notice)
{
    const auto told = listeners; // a listener may come or go while being told
    for (const auto& [number, listener] : told)
        listener(notice);
}

qint64 Book::dataVersion()
{
    return database->scalar("PRAGMA data_version");
}

bool Book::noticeOtherWriters()
{
    const qint64 now = dataVersion();
    if (now == seenDataVersion) return false;
    seenDataVersion = now;
    ChangeNotice notice;
    notice.everything = true;
    notify(notice);
    return true;
}

} // namespace zhibu
