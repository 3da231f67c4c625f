#include "core/storage/platform/durable.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace zhibu::platform {

#ifdef Q_OS_WIN

bool syncFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && _commit(file.handle()) == 0;
}

bool syncFolder(const QString&)
{
    return true; // NTFS journals the rename; a folder cannot be opened for this
}

#else

namespace {

bool sync(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags);
    if (descriptor < 0) return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

} // namespace

bool syncFile(const QString& path)
{
    return sync(path, O_RDWR);
}

bool syncFolder(const QString& path)
{
    return sync(path, O_RDONLY | O_DIRECTORY);
}

#endif

} // namespace zhibu::platform
