#pragma once

#include <QString>

/// The only place for calls of one operating system.
namespace zhibu::platform {

/// Writes a file's content, or a folder's entries, through to the disk. Returns false when the system
/// refuses.
bool syncFile(const QString& path);
bool syncFolder(const QString& path);

/// Readable and writable by its owner alone.
void makePrivate(const QString& path);

/// Renames `from` to `to` in one step that also replaces what stood there.
bool replaceFile(const QString& from, const QString& to);
/// Gives a file a second name; false where the file system knows none.
bool linkFile(const QString& existing, const QString& name);

} // namespace zhibu::platform
