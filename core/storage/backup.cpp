#include "core/storage/backup.h"

#include "core/storage/change_set.h"
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

QString temporaryBeside(const QString& target)
{
    return target + u".writing-%1"_s.arg(QCoreApplication::applicationPid());
}

std::vector<qint64> rowCounts(Connection& connection)
{
    std::vector<qint64> counts{connection.scalar("SELECT count(*) FROM audit")};
    for (const char* table : ledgerTables()) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        counts.push_back(Query(connection, sql).onlyInteger());
    }
    return counts;
}

[[noreturn]] void cannotWrite(const QString& target, const QString& detail)
{
    throw Error(Text::tr("The copy “%1” could not be written. Check the folder and the free space; the book itself "
                         "is unharmed.")
                    .arg(QFileInfo(target).fileName()),
                detail);
}

void putInPlace(const QString& temporary, const QString& target)
{
    if (!platform::syncFile(temporary)) cannotWrite(target, u"sync"_s);
    // rename() replaces on POSIX; QFile::rename does not, so the old one goes first elsewhere.
    QFile::remove(target);
    if (!QFile::rename(temporary, target)) cannotWrite(target, u"rename"_s);
    platform::syncFolder(QFileInfo(target).absolutePath());
}

} // namespace

void writeVerifiedCopy(Connection& connection, const QString& target)
{
    const QString temporary = temporaryBeside(target);
    QFile::remove(temporary);
    try {
        Query vacuum(connection, "VACUUM INTO ?");
        vacuum.bind(temporary).run();
        Connection copy(temporary, OpenMode::readOnly);
        if (copy.scalarText("PRAGMA quick_check(1)") != u"ok"_s) cannotWrite(target, u"quick_check"_s);
        if (rowCounts(copy) != rowCounts(connection)) cannotWrite(target, u"row counts differ"_s);
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
    putInPlace(temporary, target);
}

std::optional<Problem> faultOfFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto fault = [&name](const QString& sentence) { return Problem{name, u"book.unsound"_s, sentence}; };
    if (!QFileInfo(path).isFile()) return fault(Text::tr("There is no file “%1”.").arg(name));
    try {
        Connection file(path, OpenMode::readOnly);
        if (bookVersion(file) == 0) return fault(Text::tr("“%1” is not a book of this program.").arg(name));
        if (file.scalarText("PRAGMA quick_check(1)") != u"ok"_s)
            return fault(Text::tr("“%1” is damaged. Choose another copy.").arg(name));
    } catch (const Error& error) {
        return fault(Text::tr("“%1” cannot be used: %2").arg(name, error.sentence()));
    }
    return std::nullopt;
}

void replaceBook(const QString& source, const QString& target, const QString& keptAs)
{
    if (const std::optional<Problem> fault = faultOfFile(source)) throw Error(fault->message);
    const QString temporary = temporaryBeside(target);
    QFile::remove(temporary);
    {
        Connection from(source, OpenMode::readOnly);
        writeVerifiedCopy(from, temporary + u".copy"_s);
    }
    if (QFile::exists(target)) {
        QFile::remove(keptAs);
        if (!QFile::rename(target, keptAs)) cannotWrite(keptAs, u"rename"_s);
    }
    putInPlace(temporary + u".copy"_s, target);
}

std::optional<Problem> locationWarning(const QString& path)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (!isUnsafeFileSystem(storage.fileSystemType())) return std::nullopt;
    return Problem{path, u"book.location"_s,
                   Text::tr("This book lies on a network share or a stick (%1), where it can be damaged. Work on a copy "
                            "on this computer and copy it back when you are done.")
                       .arg(QString::fromLatin1(storage.fileSystemType()))};
}

bool isUnsafeFileSystem(const QByteArray& type)
{
    static const char* const unsafe[] = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.sshfs", "9p", "afs",
                                         "davfs", "fuse.davfs2", "vfat", "msdos", "exfat", "FAT", "FAT32", "exFAT"};
    return std::any_of(std::begin(unsafe), std::end(unsafe), [&type](const char* name) { return type == name; });
}

} // namespace zhibu
