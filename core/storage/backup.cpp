#include "core/storage/backup.h"

#include "core/storage/migration.h"
#include "core/storage/platform/durable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QString temporaryBeside(const QString& target) {
    return target + u".writing-%1"_s.arg(QCoreApplication::applicationPid());
}

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
        Text::tr("The copy “%1” could not be written. Check the folder and the free space; the book itself "
                 "is unharmed.")
            .arg(QFileInfo(target).fileName()),
        detail);
}

void copyAndCompare(Connection& connection, const QString& temporary, const QString& target) {
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        QFile::remove(temporary);
        const qint64 before = connection.scalar("PRAGMA data_version");
        Query(connection, "VACUUM INTO ?").bind(temporary).run();
        Connection copy(temporary, OpenMode::readOnly);
        if (copy.scalarText("PRAGMA quick_check(1)") != u"ok"_s) cannotWrite(target, u"quick_check"_s);
        if (rowCounts(copy) == rowCounts(connection)) return;
        // Another program may have written between the copy and the count.
        const bool writtenMeanwhile = connection.scalar("PRAGMA data_version") != before;
        if (!writtenMeanwhile || attempt == attempts) cannotWrite(target, u"row counts differ"_s);
    }
}

void putInPlace(const QString& temporary, const QString& target) {
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

void writeVerifiedCopy(Connection& connection, const QString& target) {
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir() || !folder.isWritable()) cannotWrite(target, u"folder"_s);
    const QString temporary = temporaryBeside(target);
    try {
        copyAndCompare(connection, temporary, target);
        putInPlace(temporary, target);
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

void rollBackUnfinished(const QString& path) {
    if (!QFile::exists(path) || !QFile::exists(path + u"-journal"_s)) return;
    try {
        Connection(path, OpenMode::readWrite).scalar("SELECT count(*) FROM sqlite_schema");
    } catch (const Error&) {
        // Whoever opens the file next says what is wrong with it.
    }
}

std::optional<Problem> faultOfFile(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto fault = [&name](const QString& sentence) {
        return Problem{name, u"book.unsound"_s, sentence};
    };
    if (!QFileInfo(path).isFile()) return fault(Text::tr("There is no file “%1”.").arg(name));
    try {
        Connection file(path, OpenMode::readOnly);
        if (bookVersion(file) == 0) return fault(Text::tr("“%1” is not a book of this program.").arg(name));
        if (file.scalarText("PRAGMA quick_check(1)") != u"ok"_s ||
            file.scalar("SELECT count(*) FROM book") != 1 || !holdsKey(file))
            return fault(Text::tr("“%1” is damaged. Choose another copy.").arg(name));
    } catch (const Error& error) {
        return fault(Text::tr("“%1” cannot be used: %2").arg(name, error.sentence()));
    }
    return std::nullopt;
}

void replaceBook(const QString& source, const QString& target, const QString& keptAs) {
    if (const std::optional<Problem> fault = faultOfFile(source)) throw Error(fault->message);
    const QString copy = temporaryBeside(target);
    {
        Connection from(source, OpenMode::readOnly);
        writeVerifiedCopy(from, copy);
    }
    try {
        rollBackUnfinished(target);
        keepAside(target, keptAs);
        putInPlace(copy, target);
    } catch (...) {
        QFile::remove(copy);
        throw;
    }
}

std::optional<Problem> locationWarning(const QString& path) {
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (!isUnsafeFileSystem(storage.fileSystemType())) return std::nullopt;
    return Problem{
        path, u"book.location"_s,
        Text::tr("This book lies on a network share or a stick (%1), where it can be damaged. Work on a copy "
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
