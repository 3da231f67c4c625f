#include "core/reports/writers/file_saving.h"

#include "core/domain/problems.h"

#include <QCoreApplication>
#include <QDir>

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

} // namespace

SavedFile::SavedFile(const QString& path) : file(path) {
    if (!file.open(QIODevice::WriteOnly)) fail();
}

void SavedFile::commit() {
    if (!file.commit()) fail();
}

void SavedFile::fail() const {
    throw Error(Text::tr("The file %1 could not be written: %2.")
                    .arg(QDir::toNativeSeparators(file.fileName()), file.errorString()),
                QStringLiteral("report file: %1").arg(file.errorString()));
}

void saveFile(const QString& path, const QByteArray& bytes) {
    SavedFile file(path);
    file.device().write(bytes); // where that fails, so does the commit
    file.commit();
}

} // namespace zhibu
