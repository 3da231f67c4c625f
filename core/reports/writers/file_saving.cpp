#include "core/reports/writers/file_saving.h"

#include "core/domain/problems.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace zhibu {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

} // namespace

void saveFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return;
    throw Error(Text::tr("The file %1 could not be written: %2.")
                    .arg(QDir::toNativeSeparators(path), file.errorString()),
                QStringLiteral("report file: %1").arg(file.errorString()));
}

} // namespace zhibu
