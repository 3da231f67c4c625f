#pragma once

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace zhibu {

/// Writes beside the file first and then takes its place, so that a full disk never leaves half a file or
/// destroys the one that was there. Throws Error with one sentence that names the file and the reason.
void saveFile(const QString& path, const QByteArray& bytes);

/// The same for a file that is written piece by piece; unless it is committed, nothing is left of it.
class SavedFile {
public:
    explicit SavedFile(const QString& path); ///< throws Error where it cannot be written
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
