#include "core/reports/writers/file_saving.h"

#include "core/domain/problems.h"
#include "core/storage/output_path.h"

#include <QCoreApplication>
#include <QDir>

namespace zhibu {

namespace {

struct FileSavingText {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

} // namespace

SavedFile::SavedFile(const QString& path, Replaces replaces) : file(path) {
    if (const auto fault = outputFault(path, replaces)) throw Error(fault->message, fault->code);
    if (!file.open(QIODevice::WriteOnly)) fail();
}

qint64 SavedFile::File::writeData(const char* data, qint64 size) {
    const qint64 written = QSaveFile::writeData(data, size);
    if (written != size) isWhole = false;
    return written;
}

void SavedFile::commit() {
    if (!file.isWhole) fail();
    if (!file.commit()) fail();
}

void SavedFile::fail() const {
    const QString reason = file.error() == QFileDevice::NoError
                               ? FileSavingText::tr("there is no room left on the disk")
                               : file.errorString();
    throw Error(FileSavingText::tr("The file %1 could not be written: %2.")
                    .arg(QDir::toNativeSeparators(file.fileName()), reason),
                QStringLiteral("report file: %1").arg(reason));
}

void saveFile(const QString& path, const QByteArray& bytes, Replaces replaces) {
    SavedFile file(path, replaces);
    file.device().write(bytes); // where that fails, so does the commit
    file.commit();
}

} // namespace zhibu
