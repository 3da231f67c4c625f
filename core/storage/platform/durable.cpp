#include "core/storage/platform/durable.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace zhibu::platform {

void makePrivate(const QString& path) {
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

#ifdef Q_OS_WIN

bool syncFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0;
}

bool syncFolder(const QString&) {
    return true; // NTFS journals the rename; a folder cannot be opened for this
}

bool replaceFile(const QString& from, const QString& to) {
    return MoveFileExW(reinterpret_cast<const wchar_t*>(from.utf16()),
                       reinterpret_cast<const wchar_t*>(to.utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
}

bool linkFile(const QString& existing, const QString& name) {
    return CreateHardLinkW(reinterpret_cast<const wchar_t*>(name.utf16()),
                           reinterpret_cast<const wchar_t*>(existing.utf16()), nullptr) != 0;
}

#else

namespace {

bool sync(const QString& path, int flags) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0) return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

bool syncFile(const QString& path) {
    return sync(path, O_RDWR);
}

bool syncFolder(const QString& path) {
    return sync(path, O_RDONLY | O_DIRECTORY);
}

bool replaceFile(const QString& from, const QString& to) {
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool linkFile(const QString& existing, const QString& name) {
    return ::link(QFile::encodeName(existing).constData(), QFile::encodeName(name).constData()) == 0;
}

#endif

} // namespace zhibu::platform
