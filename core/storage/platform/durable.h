#pragma once

#include <QString>

/// The only place for calls of one operating system.
namespace zhibu::platform {

/// Writes a file's content, or a folder's entries, through to the disk. Returns false when the system refuses.
bool syncFile(const QString& path);
bool syncFolder(const QString& path);

} // namespace zhibu::platform
