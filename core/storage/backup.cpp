#include "core/storage/backup.h"

#include "core/storage/book_contents.h"
#include "core/storage/book_gate.h"
#include "core/storage/migration.h"
#include "core/storage/platform/durable.h"
#include "core/storage/snapshot.h"
#include "core/storage/unfinished_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

// By the file's own list of tables: an older book, copied before it is upgraded, has not all of today's.
std::vector<qint64> rowCounts(Connection& connection) {
    std::vector<qint64> counts;
    Query tables(connection,
                 "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL %' "
                 "AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' ORDER BY name");
    while (tables.next()) {
        const QByteArray sql =
            "SELECT count(*) FROM \"" + tables.text(0).replace(u'"', u"\"\""_s).toUtf8() + '"';
        counts.push_back(Query(connection, sql).onlyInteger());
    }
    return counts;
}

[[noreturn]] void cannotWrite(const QString& target, const QString& detail) {
    throw Error(
        BackupText::tr(
            "The copy “%1” could not be written. Check the folder and the free space; the book itself "
            "is unharmed.")
            .arg(QFileInfo(target).fileName()),
        detail);
}

/// Parts of a whole told as one: each takes its share of a thousand.
ProgressSink share(const ProgressSink& whole, qint64 from, qint64 until) {
    return [whole, from, until](qint64 done, qint64 total) {
        if (total > 0) tell(whole, from + std::min(done, total) * (until - from) / total, 1000);
    };
}

/// While it lives the connection's statements can be interrupted.
class Interruptible {
public:
    Interruptible(Connection& watched, const std::stop_token& stop, std::function<void()> pulse = {})
        : connection(watched) {
        connection.stopWith(stop, std::move(pulse));
    }
    ~Interruptible() { connection.stopWith({}); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    Connection& connection;
};

// `source` is written to by nobody.
void copyAndCompare(Connection& source, const QString& temporary, const QString& target, const CopyRun& run) {
    const ProgressSink writing = share(run.progress, 400, 800);
    const qint64 pages = source.scalar("PRAGMA page_count") - source.scalar("PRAGMA freelist_count");
    const qint64 expected = pages * source.scalar("PRAGMA page_size");
    {
        const Interruptible watched(source, run.stop,
                                    [&] { tell(writing, QFileInfo(temporary).size(), expected); });
        Query(source, "VACUUM INTO ?").bind(temporary).run();
    }
    Connection copy(temporary, OpenMode::readOnly);
    const Interruptible watched(copy, run.stop);
    tell(run.progress, 800, 1000);
    if (copy.scalarText("PRAGMA quick_check(1)") != u"ok"_s) cannotWrite(target, u"quick_check"_s);
    if (rowCounts(copy) != rowCounts(source)) cannotWrite(target, u"row counts differ"_s);
    tell(run.progress, 1000, 1000);
}

void copySnapshot(Connection& book, const QString& temporary, const QString& target, const CopyRun& run) {
    const UnfinishedFile pages(target + u".pages"_s);
    takeSnapshot(book, pages.path, share(run.progress, 0, 400), run.stop);
    Connection snapshot(pages.path, OpenMode::readWrite);
    snapshot.execute("PRAGMA synchronous = OFF"); // the copy is synced as a whole, the snapshot never
    copyAndCompare(snapshot, temporary, target, run);
}

void putInPlace(const QString& temporary, const QString& target) {
    platform::makePrivate(temporary);
    if (!platform::syncFile(temporary)) cannotWrite(target, u"sync"_s);
    if (QFileInfo(target).isDir() || !platform::replaceFile(temporary, target))
        cannotWrite(target, u"rename"_s);
    platform::syncFolder(QFileInfo(target).absolutePath());
}

// Moves the book at `target` to `keptAs`, with whatever a killed program left beside it: an old journal next
// to a new file would be rolled back into it.
void keepAside(const QString& target, const QString& keptAs) {
    QStringList beside{u"-journal"_s, u"-wal"_s, u"-shm"_s};
    beside.removeIf([&target](const QString& ending) { return !QFile::exists(target + ending); });
    QFile::remove(keptAs);
    // With a second name the old file stays in its place until the new one takes it over in one step.
    const bool linked = beside.isEmpty() && platform::linkFile(target, keptAs);
    if (!linked && QFile::exists(target) && !QFile::rename(target, keptAs)) cannotWrite(keptAs, u"rename"_s);
    for (const QString& ending : beside) {
        QFile::remove(keptAs + ending);
        if (!QFile::rename(target + ending, keptAs + ending)) cannotWrite(keptAs, u"rename journal"_s);
    }
}

// In the open, or sealed to the accounts.
bool holdsKey(Connection& file) {
    constexpr int firstWithAccounts = 5;
    return file.scalar("SELECT count(*) FROM data_key") == 1 ||
           (bookVersion(file) >= firstWithAccounts && file.scalar("SELECT count(*) FROM recovery") == 1);
}

} // namespace

void writeVerifiedCopy(Connection& connection, const QString& target, const CopyRun& run) {
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir() || !folder.isWritable()) cannotWrite(target, u"folder"_s);
    const UnfinishedFile copy(target);
    if (run.atRest)
        copyAndCompare(connection, copy.path, target, run);
    else
        copySnapshot(connection, copy.path, target, run);
    putInPlace(copy.path, target);
}

QString freeName(const QString& before, const QDateTime& moment, const QString& after) {
    QDateTime free = moment;
    for (;; free = free.addSecs(1)) {
        const QString name = before + free.toString(u"yyyyMMdd-HHmmss"_s) + after;
        if (!QFile::exists(name)) return name;
    }
}

void copyAside(Connection& connection, const QString& target, const QDateTime& moment) {
    if (QFile::exists(target)) {
        if (stampOfFile(target) == contentStamp(connection)) return;
        return writeVerifiedCopy(connection, freeName(target + u'-', moment));
    }
    writeVerifiedCopy(connection, target);
}

void rollBackUnfinished(const QString& path) {
    if (!QFile::exists(path) || !QFile::exists(path + u"-journal"_s)) return;
    if (book_gate::foreignJournal(path)) return; // it would be obeyed
    try {
        Connection(path, OpenMode::readWrite).scalar("SELECT count(*) FROM sqlite_schema");
    } catch (const Error&) {
        // Whoever opens the file next says what is wrong with it.
    }
}

bool hasBooksSchema(Connection& file) {
    return file.scalar("SELECT count(*) FROM sqlite_schema WHERE type NOT IN ('table', 'index')") == 0;
}

std::optional<Problem> faultOfFile(const QString& path, const std::stop_token& stop) {
    const QString name = QFileInfo(path).fileName();
    const auto fault = [&name](const QString& sentence) {
        return Problem{name, u"book.unsound"_s, sentence};
    };
    if (!QFileInfo(path).isFile()) return fault(BackupText::tr("There is no file “%1”.").arg(name));
    if (const auto journal = book_gate::foreignJournal(path)) return journal;
    try {
        Connection file(path, OpenMode::readOnly);
        file.stopWith(stop);
        if (bookVersion(file) == 0 || book_gate::foreignSchema(file, shippedMigrations()))
            return fault(BackupText::tr("“%1” is not a book of this program.").arg(name));
        if (file.scalarText("PRAGMA quick_check(1)") != u"ok"_s ||
            file.scalar("SELECT count(*) FROM book") != 1 || !holdsKey(file))
            return fault(BackupText::tr("“%1” is damaged. Choose another copy.").arg(name));
    } catch (const Error& error) {
        return fault(BackupText::tr("“%1” cannot be used: %2").arg(name, error.sentence()));
    }
    return std::nullopt;
}

void replaceBook(const QString& source, const QString& target, const QString& keptAs, const CopyRun& run) {
    if (const std::optional<Problem> fault = faultOfFile(source)) throw Error(fault->message);
    const UnfinishedFile copy(target);
    {
        Connection from(source, OpenMode::readOnly);
        writeVerifiedCopy(from, copy.path, {run.progress, run.stop, true});
    }
    rollBackUnfinished(target);
    keepAside(target, keptAs);
    putInPlace(copy.path, target);
}

std::optional<Problem> locationWarning(const QString& path) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (!isUnsafeFileSystem(storage.fileSystemType())) return std::nullopt;
    return Problem{
        path, u"book.location"_s,
        BackupText::tr(
            "This book lies on a network share or a stick (%1), where it can be damaged. Work on a copy "
            "on this computer and copy it back when you are done.")
            .arg(QString::fromLatin1(storage.fileSystemType()))};
}

bool isUnsafeFileSystem(const QByteArray& type) {
    static const char* const unsafe[] = {"nfs",   "nfs4",       "cifs",  "smb", "smb2",  "smb3",
                                         "smbfs", "fuse.sshfs", "9p",    "afs", "davfs", "fuse.davfs2",
                                         "vfat",  "msdos",      "exfat", "FAT", "FAT32", "exFAT"};
    return std::any_of(std::begin(unsafe), std::end(unsafe),
                       [&type](const char* name) { return type == name; });
}

} // namespace zhibu
