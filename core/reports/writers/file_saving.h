#pragma once

#include "core/storage/output_path.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace zhibu {

/// Writes beside the file first and then takes its place, so that a full disk never leaves half a file or
/// destroys the one that was there; never over a book, another database or a device (output_path.h). Throws
/// Error with one sentence that names the file and the reason.
void saveFile(const QString& path, const QByteArray& bytes, Replaces replaces = Replaces::files);

/// The same for a file that is written piece by piece; unless it is committed, nothing is left of it.
class SavedFile {
public:
    /// Throws Error where it cannot be written.
    explicit SavedFile(const QString& path, Replaces replaces = Replaces::files);
    QIODevice& device() { return file; }
    void commit(); ///< throws Error where anything could not be written

private:
    /// Of a full disk QSaveFile tells its writer alone, who may not listen.
    class File final : public QSaveFile {
    public:
        using QSaveFile::QSaveFile;
        bool isWhole = true;

    protected:
        qint64 writeData(const char* data, qint64 size) override;
    };
    [[noreturn]] void fail() const;
    File file;
};

} // namespace zhibu
